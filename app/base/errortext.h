// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <QString>

namespace pushkeeper::base {

/// An error in the words of the user. All but the details are sentences in his language.
struct ErrorText
{
    /// What happened, and to what.
    QString title;
    /// What that means for him.
    QString meaning;
    /// What to do now.
    QString next;
    /// For support, English, a line each: kind, place, HTTP status, request id, detail; what is not known is
    /// left out. Free of secrets.
    QString details;

    bool operator==(const ErrorText &) const = default;
};

/// The only place that words an error.
ErrorText errorText(const Error &error);

/// The name of a kind for JSON and scripts, for instance "sign-in-needed". Never translated.
QString kindName(ErrorKind kind);

} // namespace pushkeeper::base
