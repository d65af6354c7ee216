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

/// False for what would keep a person from a token just as well.
bool isOfTheCertificate(const base::Error &error)
{
    switch (error.kind) {
    case base::ErrorKind::SignInNeeded:
    case base::ErrorKind::ConsentMissing:
    case base::ErrorKind::Denied:
    case base::ErrorKind::BadReply:
    case base::ErrorKind::NotFound:
    case base::ErrorKind::WrongFile:
    case base::ErrorKind::WrongInput:
    case base::ErrorKind::WrongCertificate:
    case base::ErrorKind::Crypto:
    case base::ErrorKind::Internal:
        return true;
    default:
        return false;
    }
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

base::Result<SignedInAs> Access::signIn(const QStringList &scopes, SignInWay way, SignInAccount account,
                                        const base::CancelToken &token)
{
    const auth::SignInWish wish{.scopes = scopes,
                                .loginHint = account == SignInAccount::Last ? m_source.user() : QString(),
                                .claims = m_source.pendingClaims()};
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
    std::unique_lock lock(m_mutex);
    while (!m_hasLooked && m_findUnattended) {
        const int looks = m_looks;
        lock.unlock(); // nobody else waits while a keychain asks its user
        auto found = m_findUnattended(token);
        lock.lock();
        if (!found)
            return found.error();
        if (m_hasLooked || looks != m_looks)
            continue;
        m_unattended = std::move(*found);
        m_hasLooked = true;
    }
    if (m_unattended)
        return m_unattended;
    return std::shared_ptr<auth::TokenSource>(&m_source, [](auth::TokenSource *) {}); // a member
}

base::Result<QByteArray> Access::accessToken(const QStringList &scopes, const base::CancelToken &token)
{
    const auto source = currentSource(token);
    auto access = source ? (*source)->accessToken(scopes, token) : base::Result<QByteArray>(source.error());
    if (access || (source && source->get() == &m_source) || !isOfTheCertificate(access.error()))
        return access;
    // What only a person can bring is asked of the person's source, so that a front end signs in there.
    if (access.error().kind == base::ErrorKind::SignInNeeded || hasPerson(token))
        return m_source.accessToken(scopes, token);
    return access;
}

bool Access::hasPerson(const base::CancelToken &token)
{
    return m_source.look(token).has_value() && !m_source.user().isEmpty();
}

base::Result<> Access::look(const base::CancelToken &token)
{
    const auto source = currentSource(token);
    auto looked = m_source.look(token);
    if (!source && !(isOfTheCertificate(source.error()) && !m_source.user().isEmpty()))
        return source.error();
    return looked;
}

void Access::discard(const QByteArray &accessToken, const QByteArray &claims)
{
    const std::lock_guard lock(m_mutex);
    // Each knows its own tokens.
    if (m_unattended)
        m_unattended->discard(accessToken, claims);
    m_source.discard(accessToken, claims);
}

void Access::forgetUnattended()
{
    const std::lock_guard lock(m_mutex);
    m_unattended.reset();
    m_hasLooked = false;
    ++m_looks;
}

bool Access::isUnattended() const
{
    const std::lock_guard lock(m_mutex);
    return m_unattended != nullptr;
}

} // namespace pushkeeper::session
