// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/registration.h"
#include "auth/restingsignin.h"
#include "auth/tokens.h"
#include "auth/tokensource.h"
#include "base/clock.h"
#include "net/httpclient.h"

#include <QDateTime>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace pushkeeper::auth {

/// Tokens of one registration, refreshed when they end. Access tokens stay in memory; the refresh token rests
/// in a place, if there is one, and then serves the next run and other programs, too.
class EntraTokenSource final : public TokenSource
{
public:
    EntraTokenSource(Registration registration, net::HttpClient &http, base::Clock &clock,
                     std::unique_ptr<RestingPlace> place = {});

    /// Takes over what a sign-in brought, and puts it to rest unless it could write; what rested before goes
    /// in any case. That it could not be put to rest is no error here: see restFault().
    void adopt(const Tokens &tokens, const QString &user, const base::CancelToken &token);
    /// Takes up what rests, without asking Entra. Errors: those of the store.
    base::Result<> look(const base::CancelToken &token);
    /// Forgets everything, also where it rests; the next question ends with SignInNeeded. `remove` takes the
    /// place of removing what rests, and runs while no other program can save. A lock that cannot be made
    /// keeps nothing from being removed. Errors: Cancelled, Timeout, those of the store or of `remove`;
    /// memory is empty all the same.
    base::Result<> forget(const base::CancelToken &token, const std::function<base::Result<>()> &remove = {});

    base::Result<QByteArray> accessToken(const QStringList &scopes, const base::CancelToken &token) override;
    void discard(const QByteArray &accessToken, const QByteArray &claims) override;

    /// What the next sign-in must carry: the claims of the challenge that no refresh could answer. Empty
    /// else.
    QByteArray pendingClaims() const;
    /// True if a token was asked for that only a sign-in can bring, and none has come since.
    bool isSignInWanted() const;
    /// The scopes that were asked for last, with or without an answer: what a sign-in must bring.
    QStringList wantedScopes() const;
    /// Who signed in last, as far as that is known; for people.
    QString user() const;
    /// The scopes of the latest token.
    QStringList scopes() const;
    /// True if the sign-in outlives the program.
    bool isResting() const;
    /// Why it does not although there is a place: what the store said, Denied if it could write, or BadReply
    /// if Entra gave nothing that could rest.
    std::optional<base::Error> restFault() const;

private:
    bool holds(const QStringList &scopes) const;
    bool isLasting() const;
    base::Result<QByteArray> freshToken(const QStringList &scopes, const base::CancelToken &token);
    base::Result<> takeUp(const base::CancelToken &token);
    base::Result<> refreshAlone(const QStringList &scopes, const base::CancelToken &token);
    base::Result<> refresh(const QStringList &scopes, const base::CancelToken &token);
    void noteRefusal(const base::Error &error, const base::CancelToken &token);
    void take(const Tokens &tokens);
    void rest(const base::CancelToken &token);
    void restNothing(const base::CancelToken &token);
    void stayInMemory(const base::Error &reason);

    const Registration m_registration;
    net::HttpClient &m_http;
    base::Clock &m_clock;
    const std::unique_ptr<RestingPlace> m_place;
    /// Held during a refresh: whoever asks meanwhile waits and gets the same tokens.
    mutable std::mutex m_mutex;
    Tokens m_tokens;
    QString m_user;
    QDateTime m_validUntil;
    /// Entra asked for a pause, which holds for everybody who asks.
    QDateTime m_pausedUntil;
    std::optional<base::Error> m_pauseReason;
    std::optional<base::Error> m_restFault;
    QByteArray m_claims;
    QStringList m_wantedScopes;
    bool m_isResting = false;
    /// What is remembered could not be put to rest, so that what rests is older.
    bool m_isAhead = false;
    bool m_isSignInWanted = false;
    /// Graph refused a token, and no sign-in has come since.
    bool m_wasRefused = false;
};

} // namespace pushkeeper::auth
