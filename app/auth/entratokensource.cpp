// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/entratokensource.h"

#include "auth/claims.h"
#include "auth/formtext.h"
#include "auth/postform.h"
#include "auth/readonly.h"

#include <algorithm>
#include <utility>

namespace pushkeeper::auth {

using namespace Qt::StringLiterals;

namespace {

/// A token this close to its end is not used for another call.
constexpr std::chrono::seconds margin = std::chrono::minutes(5);
/// After an answer that asks for a pause without saying how long; as Microsoft's own library does.
constexpr std::chrono::seconds usualPause{60};

base::Error signInNeeded(const QStringList &scopes)
{
    return {.kind = base::ErrorKind::SignInNeeded, .where = "auth.tokensource", .detail = scopes.join(u' ')};
}

} // namespace

EntraTokenSource::EntraTokenSource(Registration registration, net::HttpClient &http, base::Clock &clock,
                                   std::unique_ptr<RestingPlace> place)
    : m_registration(std::move(registration))
    , m_http(http)
    , m_clock(clock)
    , m_place(std::move(place))
{
}

void EntraTokenSource::adopt(const Tokens &tokens, const QString &user, const base::CancelToken &token)
{
    const std::lock_guard lock(m_mutex);
    m_tokens = {};
    m_user = user;
    take(tokens);
    m_claims.clear();
    m_pauseReason = {};
    m_wasRefused = false;
    if (!m_place)
        return;
    // Without the lock another program could put its older refresh token over this one.
    const auto alone = m_place->lock(token);
    if (!alone)
        stayInMemory(alone.error());
    else if (m_tokens.refresh.isEmpty())
        restNothing(token);
    else
        rest(token);
}

/// What rests is of an earlier sign-in, perhaps of somebody else.
void EntraTokenSource::restNothing(const base::CancelToken &token)
{
    stayInMemory({.kind = base::ErrorKind::BadReply,
                  .where = "auth.tokensource",
                  .detail = u"the sign-in brought no refresh token"_s});
    (void)m_place->clear(token);
}

base::Result<> EntraTokenSource::look(const base::CancelToken &token)
{
    const std::lock_guard lock(m_mutex);
    return m_place ? takeUp(token) : base::Result<>();
}

base::Result<> EntraTokenSource::forget(const base::CancelToken &token,
                                        const std::function<base::Result<>()> &remove)
{
    const std::lock_guard lock(m_mutex);
    m_tokens = {};
    m_user.clear();
    m_validUntil = {};
    m_claims.clear();
    m_restFault.reset();
    m_isResting = false;
    if (!m_place)
        return remove ? remove() : base::Result<>();
    const auto alone = m_place->lock(token);
    if (!alone && alone.error().kind != base::ErrorKind::Disk)
        return alone.error();
    return remove ? remove() : m_place->clear(token);
}

void EntraTokenSource::take(const Tokens &tokens)
{
    const QByteArray kept = m_tokens.refresh;
    m_tokens = tokens;
    if (m_tokens.refresh.isEmpty())
        m_tokens.refresh = kept;
    m_validUntil = m_clock.now().addSecs(tokens.lifetime.count());
    m_isSignInWanted = false;
}

/// Whatever could write stays in memory, whoever asked for it: a registration may have been consented more
/// than it should.
void EntraTokenSource::rest(const base::CancelToken &token)
{
    if (!m_place || m_tokens.refresh.isEmpty())
        return;
    if (!areReadOnly(m_tokens.scopes)) {
        const auto writes = std::find_if_not(m_tokens.scopes.cbegin(), m_tokens.scopes.cend(), isReadOnly);
        stayInMemory(mayWrite(writes == m_tokens.scopes.cend() ? QString() : *writes));
        (void)m_place->clear(token);
        return;
    }
    const auto saved = m_place->save({.refresh = m_tokens.refresh, .user = m_user}, token);
    if (!saved)
        return stayInMemory(saved.error());
    m_restFault.reset();
    m_isResting = m_place->isKept();
    m_isAhead = false;
}

void EntraTokenSource::stayInMemory(const base::Error &reason)
{
    m_restFault = reason;
    m_isResting = false;
    m_isAhead = true;
}

bool EntraTokenSource::isLasting() const
{
    return m_clock.now().addSecs(margin.count()) < m_validUntil;
}

bool EntraTokenSource::holds(const QStringList &scopes) const
{
    return !m_tokens.access.isEmpty() &&
           std::all_of(scopes.cbegin(), scopes.cend(), [this](const QString &scope) {
               return m_tokens.scopes.contains(scope, Qt::CaseInsensitive);
           });
}

base::Result<QByteArray> EntraTokenSource::accessToken(const QStringList &scopes,
                                                       const base::CancelToken &token)
{
    const std::lock_guard lock(m_mutex);
    m_wantedScopes = scopes;
    auto access = freshToken(scopes, token);
    if (!access && access.error().kind == base::ErrorKind::SignInNeeded)
        m_isSignInWanted = true;
    return access;
}

base::Result<QByteArray> EntraTokenSource::freshToken(const QStringList &scopes,
                                                      const base::CancelToken &token)
{
    if (holds(scopes) && isLasting())
        return m_tokens.access;
    if (const auto &reason = m_pauseReason; reason && m_clock.now() < m_pausedUntil)
        return *reason;
    if (const auto refreshed = refreshAlone(scopes, token); !refreshed)
        return refreshed.error();
    if (!holds(scopes))
        return signInNeeded(scopes);
    return m_tokens.access;
}

/// What rests may be newer than what is remembered: another program refreshed it meanwhile.
base::Result<> EntraTokenSource::takeUp(const base::CancelToken &token)
{
    // A sign-in without a refresh token is one, too: another's must not take its place.
    if (m_isAhead && !(m_tokens.refresh.isEmpty() && m_tokens.scopes.isEmpty()))
        return {};
    const auto resting = m_place->read(token);
    if (!resting) {
        m_restFault = resting.error();
        // What is in memory serves until the keychain is open again, and what is lost needs a sign-in.
        const bool isLost = resting.error().kind == base::ErrorKind::WrongFile;
        return m_tokens.refresh.isEmpty() && !isLost ? resting.error() : base::Result<>();
    }
    m_restFault.reset();
    if (const auto &signIn = *resting) {
        m_tokens.refresh = signIn->refresh;
        m_user = signIn->user;
        m_isResting = m_place->isKept();
        m_isAhead = false;
    } else if (m_isResting) {
        m_tokens.refresh.clear(); // signed out elsewhere
        m_isResting = false;
    }
    return {};
}

base::Result<> EntraTokenSource::refreshAlone(const QStringList &scopes, const base::CancelToken &token)
{
    if (!m_place)
        return refresh(scopes, token);
    const auto alone = m_place->lock(token);
    if (!alone && alone.error().kind == base::ErrorKind::Disk) {
        // Records that cannot be used keep nobody from working; what is in memory does without a lock.
        stayInMemory(alone.error());
        return refresh(scopes, token);
    }
    if (!alone)
        return alone.error();
    if (const auto taken = takeUp(token); !taken)
        return taken.error();
    return refresh(scopes, token);
}

base::Result<> EntraTokenSource::refresh(const QStringList &scopes, const base::CancelToken &token)
{
    if (m_tokens.refresh.isEmpty())
        return signInNeeded(scopes);
    const QByteArray body = formText({{"client_id", m_registration.clientId},
                                      {"grant_type", u"refresh_token"_s},
                                      {"refresh_token", QString::fromLatin1(m_tokens.refresh)},
                                      {"scope", scopeParameter(m_registration, scopes)},
                                      {"claims", QString::fromUtf8(claimsParameter(m_claims))}});
    const auto reply = postForm(m_http, entraEndpoint(m_registration, u"token"_s), body, token);
    if (!reply)
        return reply.error();
    const auto tokens = tokensFrom(*reply);
    if (!tokens) {
        noteRefusal(tokens.error(), token);
        return tokens.error();
    }
    take(*tokens);
    m_claims.clear();
    // Before anybody uses the access token: Entra may have ended the old refresh token.
    rest(token);
    return {};
}

void EntraTokenSource::noteRefusal(const base::Error &error, const base::CancelToken &token)
{
    if (error.kind == base::ErrorKind::Throttled || error.retryAfter.count() > 0) {
        const auto pause = error.retryAfter.count() > 0 ? error.retryAfter : usualPause;
        m_pausedUntil = m_clock.now().addSecs(pause.count());
        m_pauseReason = error;
    }
    if (error.kind != base::ErrorKind::SignInNeeded)
        return;
    m_tokens = {};
    m_isResting = false;
    if (m_place)
        (void)m_place->clear(token);
}

void EntraTokenSource::discard(const QByteArray &accessToken, const QByteArray &claims)
{
    const std::lock_guard lock(m_mutex);
    // Another thread may have refreshed meanwhile; its fresh token is not the one that was refused.
    if (m_tokens.access != accessToken)
        return;
    m_tokens.access.clear();
    m_claims = claims;
    m_isSignInWanted = !claims.isEmpty() || m_wasRefused;
    m_wasRefused = true;
}

QByteArray EntraTokenSource::pendingClaims() const
{
    const std::lock_guard lock(m_mutex);
    return m_claims;
}

bool EntraTokenSource::isSignInWanted() const
{
    const std::lock_guard lock(m_mutex);
    return m_isSignInWanted;
}

QStringList EntraTokenSource::wantedScopes() const
{
    const std::lock_guard lock(m_mutex);
    return m_wantedScopes;
}

QString EntraTokenSource::user() const
{
    const std::lock_guard lock(m_mutex);
    return m_user;
}

QStringList EntraTokenSource::scopes() const
{
    const std::lock_guard lock(m_mutex);
    return m_tokens.scopes;
}

bool EntraTokenSource::isResting() const
{
    const std::lock_guard lock(m_mutex);
    return m_isResting;
}

std::optional<base::Error> EntraTokenSource::restFault() const
{
    const std::lock_guard lock(m_mutex);
    return m_restFault;
}

} // namespace pushkeeper::auth
