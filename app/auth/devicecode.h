// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/registration.h"
#include "auth/signin.h"
#include "base/canceltoken.h"
#include "base/clock.h"
#include "base/result.h"
#include "net/httpclient.h"

#include <QDateTime>
#include <QString>
#include <QUrl>

#include <functional>

namespace pushkeeper::auth {

/// What the user takes to another browser.
struct DeviceCode
{
    /// To be typed there.
    QString userCode;
    /// https, or plain http on this computer (a rehearsal).
    QUrl page;
    /// In UTC; afterwards the code is worth nothing.
    QDateTime until;
    /// The same in Entra's own words, English unless Entra chose otherwise.
    QString message;
};

/// Signs in by a code that the user types at a browser of any computer.
///
///     ask for a code → show it → ask for tokens until the user is done → check the id token
///
/// Blocks its worker until then. `show` is called once, on the worker. The wish's hint and limit do not
/// count: the code has an end of its own. While Entra or the network fails for a moment, asking goes on, less
/// often. Errors: Cancelled (the user declined, or the token), Timeout (the code has ended), BadReply, those
/// of entraError with isDeviceCode set, and those of the network. Source: RFC 8628;
/// https://learn.microsoft.com/entra/identity-platform/v2-oauth2-device-code
base::Result<SignedIn> signInByCode(const Registration &registration, const SignInWish &wish,
                                    net::HttpClient &http, base::Clock &clock,
                                    const std::function<void(const DeviceCode &)> &show,
                                    const base::CancelToken &token);

} // namespace pushkeeper::auth
