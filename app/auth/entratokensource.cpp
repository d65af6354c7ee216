// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/entratokensource.h"

#include "auth/claims.h"
#include "auth/formtext.h"
#include "auth/postform.h"

#include <algorithm>
#include <utility>

namespace pushkeeper::auth {

using namespace Qt::StringLiterals;

namespace {

/// A token this close to its end is not used for another call.
constexpr std::chrono::seconds margin = std::chrono::minutes(5);

base::Error signInNeeded(const QStringList &scopes)
{
    return {.kind = base::ErrorKind::SignInNeeded, .where = "auth.tokensource", .detail = scopes.join(u' ')};
}

} // namespace

EntraTokenSource::EntraTokenSource(Registration registration, net::HttpClient &http, base::Clock &clock)
    : m_registration(std::move(registration))
    , m_http(http)
    , m_clock(clock)
{
}

void EntraTokenSource::adopt(const Tokens &tokens)
{
    const std::lock_guard lock(m_mutex);
    take(tokens);
    m_claims.clear();
}

void EntraTokenSource::forget()
{
    const std::lock_guard lock(m_mutex);
    m_tokens = {};
    m_validUntil = {};
    m_claims.clear();
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

bool EntraTokenSource::holds(const QStringList &scopes) const
{
    if (m_tokens.access.isEmpty() || m_clock.now().addSecs(margin.count()) >= m_validUntil)
        return false;
    return std::all_of(scopes.cbegin(), scopes.cend(), [this](const QString &scope) {
        return m_tokens.scopes.contains(scope, Qt::CaseInsensitive);
    });
}

base::Result<QByteArray> EntraTokenSource::accessToken(const QStringList &scopes,
                                                       const base::CancelToken &token)
{
    const std::lock_guard lock(m_mutex);
    auto access = freshToken(scopes, token);
    if (!access && access.error().kind == base::ErrorKind::SignInNeeded)
        m_isSignInWanted = true;
    return access;
}

base::Result<QByteArray> EntraTokenSource::freshToken(const QStringList &scopes,
                                                      const base::CancelToken &token)
{
    if (holds(scopes))
        return m_tokens.access;
    if (m_tokens.refresh.isEmpty())
        return signInNeeded(scopes);
    if (const auto refreshed = refresh(scopes, token); !refreshed)
        return refreshed.error();
    if (!holds(scopes))
        return signInNeeded(scopes);
    return m_tokens.access;
}

base::Result<> EntraTokenSource::refresh(const QStringList &scopes, const base::CancelToken &token)
{
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
        if (tokens.error().kind == base::ErrorKind::SignInNeeded)
            m_tokens = {};
        return tokens.error();
    }
    take(*tokens);
    m_claims.clear();
    return {};
}

void EntraTokenSource::discard(const QByteArray &accessToken, const QByteArray &claims)
{
    const std::lock_guard lock(m_mutex);
    // Another thread may have refreshed meanwhile; its fresh token is not the one that was refused.
    if (m_tokens.access != accessToken)
        return;
    m_tokens.access.clear();
    m_claims = claims;
    m_isSignInWanted = !claims.isEmpty();
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

} // namespace pushkeeper::auth
