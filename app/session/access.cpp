// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "session/access.h"

#include "auth/devicecode.h"

#include <utility>

namespace pushkeeper::session {

namespace {

base::Error wrongTenant(const QString &user, const QString &tenant)
{
    return {.kind = base::ErrorKind::WrongTenant,
            .where = "session.access",
            .subject = user,
            .detail = QStringLiteral("the account signed in at tenant ") + tenant};
}

} // namespace

Access::Access(auth::Registration registration, base::TenantId tenant, Doors doors,
               std::unique_ptr<auth::RestingPlace> place, FindUnattended findUnattended)
    : m_registration(std::move(registration))
    , m_tenant(std::move(tenant))
    , m_doors(std::move(doors))
    , m_source(m_registration, m_doors.http, m_doors.clock, std::move(place))
    , m_findUnattended(std::move(findUnattended))
{
}

base::Result<SignedInAs> Access::signIn(const QStringList &scopes, SignInWay way,
                                        const base::CancelToken &token)
{
    const auth::SignInWish wish{
        .scopes = scopes, .loginHint = m_source.user(), .claims = m_source.pendingClaims()};
    const auto show = [this](const auth::DeviceCode &code) {
        if (m_doors.showCode)
            m_doors.showCode({.code = code.userCode, .page = code.page, .until = code.until});
    };
    const auto signedIn =
        way == SignInWay::Browser
            ? auth::signIn(m_registration, wish, m_doors.http, m_doors.browser, token)
            : auth::signInByCode(m_registration, wish, m_doors.http, m_doors.clock, show, token);
    if (!signedIn)
        return signedIn.error();
    const auth::Identity &identity = signedIn->identity;
    if (identity.tenant.compare(m_tenant.text(), Qt::CaseInsensitive) != 0)
        return wrongTenant(identity.userName, identity.tenant);
    m_source.adopt(signedIn->tokens, identity.userName, token);
    return SignedInAs{.user = identity.userName, .tenant = base::TenantId(identity.tenant)};
}

base::Result<std::shared_ptr<auth::TokenSource>> Access::currentSource(const base::CancelToken &token)
{
    const std::lock_guard lock(m_mutex);
    if (!m_hasLooked && m_findUnattended) {
        auto found = m_findUnattended(token);
        if (!found)
            return found.error();
        m_unattended = std::move(*found);
    }
    m_hasLooked = true;
    if (m_unattended)
        return m_unattended;
    return std::shared_ptr<auth::TokenSource>(&m_source, [](auth::TokenSource *) {}); // a member
}

base::Result<QByteArray> Access::accessToken(const QStringList &scopes, const base::CancelToken &token)
{
    const auto source = currentSource(token);
    if (!source)
        return source.error();
    return (*source)->accessToken(scopes, token);
}

base::Result<> Access::look(const base::CancelToken &token)
{
    if (const auto source = currentSource(token); !source)
        return source.error();
    return m_source.look(token);
}

void Access::discard(const QByteArray &accessToken, const QByteArray &claims)
{
    const std::lock_guard lock(m_mutex);
    if (m_unattended)
        m_unattended->discard(accessToken, claims);
    else
        m_source.discard(accessToken, claims);
}

void Access::forgetUnattended()
{
    const std::lock_guard lock(m_mutex);
    m_unattended.reset();
    m_hasLooked = false;
}

bool Access::isUnattended() const
{
    const std::lock_guard lock(m_mutex);
    return m_unattended != nullptr;
}

} // namespace pushkeeper::session
