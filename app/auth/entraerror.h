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
    /// The first of its error_codes, for a description that does not begin with its number; 0: none.
    int code = 0;
};

/// The refusal as an error: SignInNeeded where a new sign-in helps, ConsentMissing where an administrator
/// must approve, Denied where somebody must change a policy, an account or the registration, Cancelled where
/// the user declined, Throttled where Entra asks to come back, BadReply for the rest. Its number and word
/// decide (see base/entrameaning); the detail is Entra's own first line, redacted. Source:
/// https://learn.microsoft.com/entra/identity-platform/reference-error-codes
base::Error entraError(const EntraRefusal &refusal);

} // namespace pushkeeper::auth
