// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/signin.h"
#include "net/httpclient.h"
#include "support/oidcprovider.h"
#include "support/runonworker.h"
#include "support/scriptedbrowser.h"

namespace pushkeeper::auth {

/// What a sign-in at the certified provider came to, and how the browser fared.
struct OidcWalk
{
    base::Result<SignedIn> signedIn;
    QString trouble;
    QStringList arrivals;
};

/// Signs in at the certified provider with a browser that follows `script`.
inline OidcWalk signInAt(const Registration &registration, const SignInWish &wish,
                         const support::BrowserScript &script)
{
    net::HttpClient http({.userAgent = "Pushkeeper-Test/1", .proxy = {}});
    const base::CancelToken token;
    support::ScriptedBrowser browser(script, token);
    auto signedIn = support::runOnWorker([&] { return signIn(registration, wish, http, browser, token); });
    browser.finish();
    return {.signedIn = signedIn, .trouble = browser.trouble(), .arrivals = browser.arrivals()};
}

/// The error kind of a result, for QCOMPARE; Internal if it is no error at all, which no test here expects.
template <class Value>
base::ErrorKind kindOf(const base::Result<Value> &result)
{
    return result ? base::ErrorKind::Internal : result.error().kind;
}

} // namespace pushkeeper::auth
