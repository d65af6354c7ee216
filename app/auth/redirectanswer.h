// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/entraerror.h"

#include <QByteArray>

#include <optional>

namespace pushkeeper::auth {

/// What the browser brings back from Entra.
struct RedirectAnswer
{
    QByteArray code;
    QByteArray state;
    /// Set where Entra refused.
    std::optional<EntraRefusal> refusal;
};

/// What to make of the bytes that came in on a connection so far.
struct RedirectReading
{
    /// How far the bytes go.
    enum class State {
        /// More bytes are needed.
        Incomplete,
        /// Not for us (a favicon, a foreign host, a method we do not take): answer with `status`, go on
        /// listening.
        Ignored,
        Answered,
    };
    State state = State::Incomplete;
    int status = 200;
    RedirectAnswer answer;
};

/// Reads a request that a browser sent to `localhost:<port>`: GET with a query, or POST with a form
/// (response_mode form_post), of path "/" and with a Host header of ours. At most 8 KiB of header and 32 KiB
/// of form are read. Source: RFC 8252, section 7.3.
RedirectReading readRedirect(const QByteArray &request, quint16 port);

} // namespace pushkeeper::auth
