// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/registration.h"
#include "auth/tokens.h"
#include "auth/tokensource.h"
#include "base/clock.h"
#include "net/httpclient.h"

#include <QDateTime>

#include <mutex>

namespace pushkeeper::auth {

/// Tokens of one registration, kept in memory only and refreshed when they end.
class EntraTokenSource final : public TokenSource
{
public:
    EntraTokenSource(Registration registration, net::HttpClient &http, base::Clock &clock);

    /// Takes over what a sign-in brought.
    void adopt(const Tokens &tokens);
    /// Forgets everything; the next question ends with SignInNeeded.
    void forget();

    base::Result<QByteArray> accessToken(const QStringList &scopes, const base::CancelToken &token) override;
    void discard(const QByteArray &accessToken, const QByteArray &claims) override;

    /// What the next sign-in must carry: the claims of the challenge that no refresh could answer. Empty
    /// else.
    QByteArray pendingClaims() const;
    /// True if a token was asked for that only a sign-in can bring, and none has come since.
    bool isSignInWanted() const;

private:
    bool holds(const QStringList &scopes) const;
    base::Result<QByteArray> freshToken(const QStringList &scopes, const base::CancelToken &token);
    base::Result<> refresh(const QStringList &scopes, const base::CancelToken &token);
    void take(const Tokens &tokens);

    const Registration m_registration;
    net::HttpClient &m_http;
    base::Clock &m_clock;
    /// Held during a refresh: whoever asks meanwhile waits and gets the same tokens.
    mutable std::mutex m_mutex;
    Tokens m_tokens;
    QDateTime m_validUntil;
    QByteArray m_claims;
    bool m_isSignInWanted = false;
};

} // namespace pushkeeper::auth
