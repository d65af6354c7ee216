// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/tenant.h"

#include "base/signedin.h"
#include "base/urlopener.h"
#include "base/workerpool.h"
#include "devices/readprogress.h"
#include "renewal/walk.h"
#include "session/signins.h"
#include "ui/models/synctester.h"

#include <chrono>
#include <tuple>
#include <utility>

namespace pushkeeper::ui {

Tenant::Tenant(const facts::Cloud &cloud, const Services &services, Place place, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_place(std::move(place))
    , m_door(services.browser)
    , m_session(cloud, {.http = services.http,
                        .clock = m_clock,
                        .browser = m_door,
                        .home = m_place.home,
                        .heardServerTime = [this](const QDateTime &time) { m_clock.learnFromServer(time); },
                        .secrets = services.secrets,
                        .showCode = [this](const session::SignInCode &code) { Q_EMIT codeShown(code); }})
{
}

Tenant::~Tenant()
{
    m_life.cancel();
    m_token.cancel();
    m_session.signIns().cancelSignIn();
    const std::lock_guard lock(*m_running);
}

std::optional<renewal::RenewalState> Tenant::openWalk() const
{
    return session::openWalk(m_known);
}

base::Result<QString> Tenant::signInWhereWanted(const base::CancelToken &token)
{
    Q_EMIT signingIn();
    auto user = m_session.signIns().signInWhereWanted(token);
    Q_EMIT signInEnded(user.value_or(QString()));
    return user;
}

base::Result<session::Recollection> Tenant::readNow(Reading reading, const base::CancelToken &token)
{
    const bool mayAsk = reading == Reading::Asked;
    // Who asks for it wants to see who left, too, and the names that the records hide.
    using Devices = session::TenantSession::Reading;
    const Devices wish = mayAsk ? Devices::Whole : Devices::Changes;
    const auto asked = [&](auto call) {
        return mayAsk ? base::signedIn([&] { return signInWhereWanted(token); }, call) : call();
    };
    const auto certificate = asked([&] { return m_session.readCertificate(token); });
    if (!certificate)
        return certificate.error();
    const auto tell = [this,
                       begin = std::chrono::steady_clock::now()](const devices::ReadProgress &progress) {
        const auto elapsed = std::chrono::steady_clock::now() - begin;
        Q_EMIT devicesRead(devices::readProgressText(
            progress, std::chrono::duration_cast<std::chrono::milliseconds>(elapsed)));
    };
    const auto devices = asked([&] { return m_session.readDevices(token, wish, tell); });
    if (!devices)
        return devices.error();
    auto known = m_session.recall();
    if (!known)
        return known;
    // What Intune shows counts, also where the records remember an earlier certificate.
    known->certificate = *certificate;
    // The records hide some names.
    known->fleet = *devices;
    return known;
}

/// One thing at a time; what it brings arrives here, with what the keychain says now.
template <class Value>
void Tenant::run(std::function<base::Result<Value>(const base::CancelToken &)> work,
                 std::function<void(const Value &)> take)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_token = base::CancelToken();
    const auto job = [running = m_running, token = m_token, work = std::move(work)]() -> base::Result<Value> {
        const std::lock_guard lock(*running);
        if (token.isCancelled())
            return base::Error{.kind = base::ErrorKind::Cancelled};
        return work(token);
    };
    base::runAndDeliver(m_services.pools.blocking(), this, job,
                        [this, take = std::move(take)](const base::Result<Value> &result) {
                            m_isBusy = false;
                            m_isRecalled = true;
                            if (result)
                                take(*result);
                            const bool isTold = !result && noteFault(result.error());
                            Q_EMIT changed();
                            if (isTold)
                                Q_EMIT failed(result.error());
                        });
    Q_EMIT changed();
}

void Tenant::recall()
{
    run<session::Recollection>([this](const base::CancelToken &) { return m_session.recall(); },
                               [this](const session::Recollection &known) { m_known = known; });
}

void Tenant::read()
{
    runReading(Reading::Asked, true);
}

void Tenant::readForThisRun()
{
    runReading(Reading::Asked, false);
}

void Tenant::readBehind()
{
    if (m_isBusy || m_wasReadBehind || m_isRead || !hasGraph() || !session::lastCheck(m_known).isValid())
        return;
    m_wasReadBehind = true;
    runReading(Reading::Behind, true);
}

void Tenant::runReading(Reading reading, bool keeps)
{
    using Read = std::pair<session::Recollection, session::SignInStanding>;
    if (m_isBusy)
        return;
    m_reading = reading;
    run<Read>(
        [this, reading, keeps](const base::CancelToken &token) -> base::Result<Read> {
            if (!keeps)
                m_session.signIns().keepForThisRun();
            auto known = readNow(reading, token);
            if (!known)
                return known.error();
            return Read(*known, m_session.signIns()
                                    .standing(auth::Purpose::Watch, token)
                                    .value_or(session::SignInStanding()));
        },
        [this](const Read &read) {
            m_reading = Reading::None;
            m_readFault.reset();
            m_isRead = true;
            std::tie(m_known, m_standing) = read;
        });
}

/// True if whoever shows the tenant is to be told, too.
bool Tenant::noteFault(const base::Error &fault)
{
    const Reading reading = std::exchange(m_reading, Reading::None);
    if (reading != Reading::None && fault.kind != base::ErrorKind::Cancelled)
        m_readFault = fault;
    return reading != Reading::Behind;
}

void Tenant::signIn()
{
    using Done = std::pair<QString, session::SignInStanding>;
    run<Done>(
        [this](const base::CancelToken &token) -> base::Result<Done> {
            Q_EMIT signingIn();
            const auto as = m_session.signIns().signIn(auth::Purpose::Watch, token);
            Q_EMIT signInEnded(as ? as->user : QString());
            if (!as)
                return as.error();
            const auto standing = m_session.signIns().standing(auth::Purpose::Watch, token);
            // Where the keychain cannot be asked, that is why the sign-in ends with the program.
            return Done(as->user,
                        standing ? *standing
                                 : session::SignInStanding{.user = as->user, .keepFault = standing.error()});
        },
        [this](const Done &done) {
            m_standing = done.second;
            Q_EMIT signedIn(done.first);
        });
}

void Tenant::lookHowItStands()
{
    run<session::TenantStanding>(
        [this](const base::CancelToken &token) -> base::Result<session::TenantStanding> {
            return session::standingOf(m_session, true, token);
        },
        [this](const session::TenantStanding &standing) {
            m_standing = standing.signIn;
            Q_EMIT stood(standing);
        });
}

void Tenant::signOut()
{
    run<bool>(
        [this](const base::CancelToken &token) -> base::Result<bool> {
            if (const auto out = m_session.signIns().signOut(token); !out)
                return out.error();
            return true;
        },
        [this](bool) {
            m_standing = {};
            m_isRead = false;
            Q_EMIT signedOut();
        });
}

void Tenant::readDeviceUser(const base::DeviceId &id)
{
    using User = std::optional<facts::DeviceUser>;
    run<User>(
        [this, id](const base::CancelToken &token) {
            return base::signedIn([this, &token] { return signInWhereWanted(token); },
                                  [&] { return m_session.readDeviceUser(id, token); });
        },
        [this, id](const User &user) { Q_EMIT userRead(id, user); });
}

void Tenant::diagnose()
{
    using Lines = QList<checkup::Diagnosis>;
    run<Lines>(
        [this](const base::CancelToken &token) -> base::Result<Lines> {
            return m_session.diagnose(token, [this](const Lines &lines) { Q_EMIT diagnosed(lines); });
        },
        [this](const Lines &lines) { Q_EMIT diagnosed(lines); });
}

void Tenant::cancel()
{
    m_token.cancel();
}

bool Tenant::keepsSignIn()
{
    return m_session.signIns().keeps();
}

void Tenant::setKeepsSignIn(bool keeps)
{
    run<session::SignInStanding>(
        [this, keeps](const base::CancelToken &token) -> base::Result<session::SignInStanding> {
            if (const auto moved = m_session.signIns().setKeeps(keeps, token); !moved)
                return moved.error();
            return m_session.signIns().standing(auth::Purpose::Watch, token);
        },
        [this](const session::SignInStanding &standing) { m_standing = standing; });
}

void Tenant::setNamesDevices(bool names)
{
    run<session::Recollection>(
        [this, names](const base::CancelToken &) -> base::Result<session::Recollection> {
            if (const auto set = m_session.setNamesDevices(names); !set)
                return set.error();
            return m_session.recall();
        },
        [this](const session::Recollection &known) { m_known = known; });
}

void Tenant::signInBy(session::SignInWay way)
{
    m_session.signIns().signInBy(way);
}

void Tenant::cancelSignIn()
{
    m_session.signIns().cancelSignIn();
}

void Tenant::openPage(const QUrl &url)
{
    (void)m_services.browser.open(url);
}

std::unique_ptr<renewal::Engine> Tenant::makeEngine(bool withGraph)
{
    auto engine = std::make_unique<renewal::Engine>(renewal::Engine::Doors{
        .pool = m_services.pools.blocking(),
        .open =
            [this, withGraph] {
                dropRenewIfOver();
                return m_session.openWalk(withGraph);
            },
        .signIn = [this](const base::CancelToken &token) { return signInWhereWanted(token); },
        .browser = m_services.browser,
        .portal = m_session.portal()});
    connect(engine.get(), &renewal::Engine::ended, this, [this, walk = engine.get()] {
        if (!walk->state().finishedAt.isValid())
            return;
        m_isRenewOver = true;
        const auto drop = [this, running = m_running, token = m_life] {
            const std::lock_guard lock(*running);
            if (!token.isCancelled())
                dropRenewIfOver();
            return true;
        };
        base::runAndDeliver(m_services.pools.blocking(), this, drop, [](bool) {});
    });
    return engine;
}

std::unique_ptr<SyncTester> Tenant::makeSyncTester()
{
    return std::make_unique<SyncTester>(SyncTester::Doors{
        .pool = m_services.pools.blocking(),
        .session = m_session,
        .signIn = [this](const base::CancelToken &token) { return signInWhereWanted(token); }});
}

/// Before a new walk signs in, at the latest. Waits for a refresh that is under way.
void Tenant::dropRenewIfOver()
{
    if (m_isRenewOver.exchange(false))
        m_session.signIns().dropRenew();
}

} // namespace pushkeeper::ui
