// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/certificatetokensource.h"

#include "auth/claims.h"
#include "auth/clientassertion.h"
#include "auth/formtext.h"
#include "auth/postform.h"
#include "auth/readonly.h"
#include "auth/tokens.h"
#include "base/printable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace pushkeeper::auth {

using namespace Qt::StringLiterals;

namespace {

/// A token this close to its end is not used for another call.
constexpr std::chrono::seconds margin = std::chrono::minutes(5);

/// The first role of an access token that may write; empty if there is none, or the token is no JWT (its form
/// is Microsoft's own affair).
QString writeRoleOf(const QByteArray &accessToken)
{
    const QByteArray payload =
        QByteArray::fromBase64(accessToken.split('.').value(1), QByteArray::Base64UrlEncoding);
    const QJsonArray roles = QJsonDocument::fromJson(payload).object().value("roles"_L1).toArray();
    const auto found = std::find_if(roles.cbegin(), roles.cend(),
                                    [](const QJsonValue &role) { return !isReadOnly(role.toString()); });
    return found == roles.cend() ? QString() : base::printable((*found).toString());
}

} // namespace

CertificateTokenSource::CertificateTokenSource(Registration registration, CertificateCredential credential,
                                               net::HttpClient &http, base::Clock &clock,
                                               OnMayWrite onMayWrite)
    : m_registration(std::move(registration))
    , m_credential(std::move(credential))
    , m_http(http)
    , m_clock(clock)
    , m_onMayWrite(std::move(onMayWrite))
{
}

base::Result<QByteArray> CertificateTokenSource::accessToken(const QStringList &scopes,
                                                             const base::CancelToken &token)
{
    if (!areReadOnly(scopes)) {
        return base::Error{.kind = base::ErrorKind::SignInNeeded,
                           .where = "auth.certificatetokensource",
                           .detail = scopes.join(u' ')};
    }
    const std::lock_guard lock(m_mutex);
    if (!m_access.isEmpty() && m_clock.now().addSecs(margin.count()) < m_validUntil)
        return m_access;
    return freshToken(token);
}

base::Result<QByteArray> CertificateTokenSource::requestForm() const
{
    const QUrl endpoint = entraEndpoint(m_registration, u"token"_s);
    const auto assertion = clientAssertion(m_credential, endpoint, m_registration.clientId, m_clock.now(),
                                           QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (!assertion)
        return assertion.error();
    return formText({{"client_id", m_registration.clientId},
                     {"grant_type", u"client_credentials"_s},
                     {"scope", graphScope(m_registration, u".default"_s)},
                     {"client_assertion_type", u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_s},
                     {"client_assertion", QString::fromLatin1(*assertion)},
                     {"claims", QString::fromUtf8(claimsParameter(m_claims))}});
}

base::Result<QByteArray> CertificateTokenSource::freshToken(const base::CancelToken &token)
{
    m_access.clear();
    const auto form = requestForm();
    if (!form)
        return form.error();
    const auto reply = postForm(m_http, entraEndpoint(m_registration, u"token"_s), *form, token);
    if (!reply)
        return reply.error();
    const auto tokens = tokensFrom(*reply);
    if (!tokens)
        return tokens.error();
    if (const QString role = writeRoleOf(tokens->access); !role.isEmpty()) {
        if (m_onMayWrite)
            m_onMayWrite(token);
        return mayWrite(role);
    }
    m_access = tokens->access;
    m_validUntil = m_clock.now().addSecs(tokens->lifetime.count());
    m_claims.clear();
    return m_access;
}

void CertificateTokenSource::discard(const QByteArray &accessToken, const QByteArray &claims)
{
    const std::lock_guard lock(m_mutex);
    // Another thread may have fetched a new one meanwhile, which is not the one that was refused.
    if (m_access != accessToken)
        return;
    m_access.clear();
    m_claims = claims;
}

} // namespace pushkeeper::auth
