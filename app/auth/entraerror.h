// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "net/httpmessage.h"

#include <QString>

#include <optional>

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

/// What an answer of Entra's token or device code endpoint says instead of giving anything: its refusal;
/// Throttled for any 429, 503 or 504, whatever else it says; CaptivePortal for a page, which Entra never
/// answers there. With the status and the pause that Retry-After asks for; nothing for any other answer.
std::optional<base::Error> refusalIn(const net::HttpReply &reply);

} // namespace pushkeeper::auth
