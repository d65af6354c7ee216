// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/tenant.h"

#include "base/signedin.h"
#include "base/urlopener.h"
#include "base/workerpool.h"
#include "renewal/walk.h"

#include <utility>

namespace pushkeeper::ui {

Tenant::Tenant(const facts::Cloud &cloud, const Services &services, Place place, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_place(std::move(place))
    , m_session(cloud, {.clock = m_clock,
                        .browser = services.browser,
                        .home = m_place.home,
                        .heardServerTime = [this](const QDateTime &time) { m_clock.learnFromServer(time); }})
{
}

Tenant::~Tenant()
{
    m_token.cancel();
    const std::lock_guard lock(*m_running);
}

std::optional<renewal::RenewalState> Tenant::openWalk() const
{
    for (const renewal::RenewalState &walk : m_known.walks) {
        if (!walk.finishedAt.isValid())
            return walk;
    }
    return {};
}

base::Result<session::Recollection> Tenant::readNow(const base::CancelToken &token)
{
    const auto signIn = [this, &token] {
        Q_EMIT signingIn();
        auto user = m_session.signInWhereWanted(token);
        Q_EMIT signInEnded();
        return user;
    };
    const auto certificate = base::signedIn(signIn, [&] { return m_session.readCertificate(token); });
    if (!certificate)
        return certificate.error();
    const auto devices = base::signedIn(signIn, [&] { return m_session.readDevices(token); });
    if (!devices)
        return devices.error();
    auto known = m_session.recall();
    if (!known)
        return known;
    // What Intune shows counts, also where the records remember an earlier certificate.
    known->certificate = *certificate;
    return known;
}

void Tenant::start(bool reads)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    const auto work = [this, running = m_running, token = m_token,
                       reads]() -> base::Result<session::Recollection> {
        const std::lock_guard lock(*running);
        if (token.isCancelled())
            return base::Error{.kind = base::ErrorKind::Cancelled};
        return reads ? readNow(token) : m_session.recall();
    };
    base::runAndDeliver(m_services.pools.blocking(), this, work,
                        [this, reads](const base::Result<session::Recollection> &known) {
                            m_isBusy = false;
                            m_isRecalled = true;
                            m_isRead = m_isRead || (reads && known);
                            if (known)
                                m_known = *known;
                            Q_EMIT changed();
                            if (!known)
                                Q_EMIT failed(known.error());
                        });
    Q_EMIT changed();
}

void Tenant::recall()
{
    start(false);
}

void Tenant::read()
{
    m_token = base::CancelToken();
    start(true);
}

void Tenant::cancel()
{
    m_token.cancel();
}

void Tenant::openPage(const QUrl &url)
{
    (void)m_services.browser.open(url);
}

std::unique_ptr<renewal::Engine> Tenant::makeEngine(bool withGraph)
{
    return std::make_unique<renewal::Engine>(renewal::Engine::Doors{
        .pool = m_services.pools.blocking(),
        .open = [this, withGraph] { return m_session.openWalk(withGraph); },
        .signIn = [this](const base::CancelToken &token) { return m_session.signInWhereWanted(token); },
        .browser = m_services.browser,
        .portal = m_session.portal()});
}

} // namespace pushkeeper::ui
