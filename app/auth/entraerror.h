// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <QString>

namespace pushkeeper::auth {

/// What Entra says when it refuses: the fields of its JSON answer, or of the redirect.
struct EntraRefusal
{
    QString error;
    QString suberror;
    QString description;
    QString correlationId;
};

/// The refusal as an error: SignInNeeded where only a new sign-in helps, ConsentMissing where an
/// administrator must approve, Denied where a policy says no, Cancelled where the user does, Throttled where
/// Entra asks to come back, BadReply for the rest. The detail is Entra's own first line, redacted. Source:
/// https://learn.microsoft.com/entra/identity-platform/reference-error-codes
base::Error entraError(const EntraRefusal &refusal);

} // namespace pushkeeper::auth
