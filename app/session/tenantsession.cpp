// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "session/tenantsession.h"

#include "graph/certificatecalls.h"
#include "graph/devicecalls.h"
#include "graph/graphclient.h"
#include "rehearsal/practiceadmin.h"
#include "renewal/amendment.h"
#include "renewal/walk.h"
#include "session/helddata.h"
#include "session/records.h"
#include "session/signins.h"
#include "session/synctests.h"
#include "session/tenantsettings.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>
#include <mutex>
#include <utility>

namespace pushkeeper::session {

using namespace Qt::StringLiterals;

namespace {

/// A practice tenant has issuers of its own, which count nowhere else.
base::Result<pki::Issuers> issuersOf(const facts::Cloud &cloud)
{
    if (cloud.issuers.isEmpty())
        return pki::appleIssuers();
    const QJsonObject list{{u"issuers"_s, cloud.issuers}};
    return pki::readIssuers(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

rehearsal::AdminPlan practicePlan(const QString &userCode = {})
{
    return {.entraUser = u"admin@practice.example"_s, .acceptsConsent = true, .userCode = userCode};
}

std::unique_ptr<rehearsal::PracticeAdmin> practiceAdminFor(const facts::Cloud &cloud, const Doors &doors)
{
    if (!cloud.practice || doors.signsInByHand)
        return nullptr;
    return std::make_unique<rehearsal::PracticeAdmin>(practicePlan());
}

/// Shows a code; the practice admin, if there is one, takes it to Entra's page.
ShowCode showCodeWith(const ShowCode &show, rehearsal::PracticeAdmin *admin)
{
    if (!admin)
        return show;
    return [show, admin](const SignInCode &code) {
        if (show)
            show(code);
        admin->setPlan(practicePlan(code.code));
        admin->open(code.page);
    };
}

} // namespace

struct TenantSession::Services
{
    Services(facts::Cloud home, Doors given)
        : cloud(std::move(home))
        , doors(std::move(given))
        , practiceAdmin(practiceAdminFor(cloud, doors))
        , browser(practiceAdmin ? *practiceAdmin : doors.browser)
        , folder((cloud.practice ? doors.home.practice() : doors.home).tenantFolder(cloud.tenant))
        , signIns(cloud, folder.value_or(QString()),
                  {.http = doors.http,
                   .clock = doors.clock,
                   .browser = browser,
                   .showCode = showCodeWith(doors.showCode, practiceAdmin.get())},
                  cloud.practice ? nullptr : doors.secrets, cloud.practice ? QString() : doors.credentialFile)
        , graph(cloud.graph, {.http = doors.http,
                              .clock = doors.clock,
                              .watch = signIns.watch(),
                              .renew = signIns.renew(),
                              .heardServerTime = doors.heardServerTime})
        , syncTests({.graph = graph,
                     .signIns = signIns,
                     .clock = doors.clock,
                     .tenant = cloud.tenant,
                     .folder = folder.value_or(QString()),
                     .database = [this] { return database(); }})
        , heldData({.signIns = signIns,
                    .clock = doors.clock,
                    .tenant = cloud.tenant,
                    .folder = folder.value_or(QString()),
                    .database = [this] { return database(); }})
    {
    }

    base::Result<storage::Database *> database()
    {
        const std::lock_guard lock(recordMutex);
        Records *opened = openRecords();
        if (!opened)
            return recordFault.value_or(base::Error());
        return &opened->database();
    }

    /// The records, opened for the first one who asks; none after a fault, which is remembered.
    Records *openRecords()
    {
        if (!records && !recordFault) {
            auto opened = Records::open(doors.home, cloud, doors.clock);
            if (opened) {
                records = std::move(*opened);
                records->setNamesDevices(readSettings(folder.value_or(QString())).namesDevices);
            } else {
                recordFault = opened.error();
            }
        }
        return records.get();
    }

    /// Writes into the records; a fault is remembered, the first one counts.
    template <class Write>
    void record(Write write)
    {
        const std::lock_guard lock(recordMutex);
        if (!openRecords())
            return;
        if (const auto written = write(*records); !written && !recordFault)
            recordFault = written.error();
    }

    /// The last reading, by this session or from the records.
    devices::SharedFleet lastFleet()
    {
        const std::lock_guard lock(recordMutex);
        if (!fleet && openRecords())
            fleet = records->recallDevices().value_or(nullptr);
        return fleet;
    }
    void keepFleet(const devices::SharedFleet &read)
    {
        const std::lock_guard lock(recordMutex);
        fleet = read;
    }

    const facts::Cloud cloud;
    const Doors doors;
    /// Only at a practice tenant, and only if nobody wants to sign in by hand.
    std::unique_ptr<rehearsal::PracticeAdmin> practiceAdmin;
    base::UrlOpener &browser;
    const base::Result<QString> folder;
    SignIns signIns;
    graph::GraphClient graph;
    SyncTests syncTests;
    HeldData heldData;
    std::mutex recordMutex;
    std::unique_ptr<Records> records;
    std::optional<base::Error> recordFault;
    devices::SharedFleet fleet;
    /// How many devices the last list held that was too short; -1: none was.
    std::atomic<qsizetype> shortList = -1;
};

TenantSession::TenantSession(const facts::Cloud &cloud, const Doors &doors)
    : m_services(std::make_unique<Services>(cloud, doors))
{
}

TenantSession::~TenantSession() = default;

SignIns &TenantSession::signIns()
{
    return m_services->signIns;
}

SyncTests &TenantSession::syncTests()
{
    return m_services->syncTests;
}

HeldData &TenantSession::heldData()
{
    return m_services->heldData;
}

QList<checkup::Diagnosis>
TenantSession::diagnose(const base::CancelToken &token,
                        const std::function<void(const QList<checkup::Diagnosis> &)> &progress)
{
    SignIns &signIns = m_services->signIns;
    const auto describe = [&signIns, &token](checkup::Examination &seen) {
        const auto standing = signIns.standing(auth::Purpose::Watch, token);
        if (!standing)
            return;
        seen.signIn.answer = standing->user;
        seen.isUnattended = standing->isUnattended;
        seen.scopes = standing->scopes;
    };
    const auto tell = [&progress](const checkup::Examination &seen) {
        if (progress)
            progress(checkup::diagnose(seen));
    };
    return checkup::diagnose(checkup::examine(m_services->cloud,
                                              {.http = m_services->doors.http,
                                               .clock = m_services->doors.clock,
                                               .graph = m_services->graph,
                                               .watch = signIns.watch(),
                                               .describeSignIn = describe,
                                               .canRenew = !signIns.renew().source().scopes().isEmpty(),
                                               .heardServerTime = m_services->doors.heardServerTime},
                                              token, tell));
}

base::Result<std::unique_ptr<renewal::Walk>> TenantSession::openWalk(bool withGraph)
{
    const facts::Cloud &cloud = m_services->cloud;
    const auto ownFolder = folder();
    if (!ownFolder)
        return ownFolder.error();
    const auto issuers = issuersOf(cloud);
    if (!issuers)
        return issuers.error();
    const std::lock_guard lock(m_services->recordMutex);
    Records *records = m_services->openRecords();
    if (!records)
        return m_services->recordFault.value_or(base::Error());
    return renewal::Walk::open(cloud.tenant, {.graph = withGraph ? &m_services->graph : nullptr,
                                              .database = records->database(),
                                              .clock = m_services->doors.clock,
                                              .folder = *ownFolder,
                                              .issuers = *issuers,
                                              .isTimeItsOwn = cloud.practice});
}

QUrl TenantSession::portal() const
{
    return m_services->cloud.portal;
}

const facts::Cloud &TenantSession::cloud() const
{
    return m_services->cloud;
}

base::Result<QString> TenantSession::folder() const
{
    return m_services->folder;
}

base::Result<Recollection> TenantSession::recall()
{
    const std::lock_guard lock(m_services->recordMutex);
    const Records *records = m_services->openRecords();
    if (!records)
        return m_services->recordFault.value_or(base::Error());
    return records->recall();
}

base::Result<std::optional<facts::PushCertificate>>
TenantSession::readCertificate(const base::CancelToken &token)
{
    auto certificate = graph::readCertificate(m_services->graph, token);
    if (certificate && *certificate)
        m_services->record([&](Records &records) { return records.noteCertificate(**certificate); });
    return certificate;
}

base::Result<devices::SharedFleet> TenantSession::readDevices(const base::CancelToken &token, Reading wish,
                                                              const devices::TellProgress &progress)
{
    const devices::SharedFleet before = m_services->lastFleet();
    const bool maySkip = wish == Reading::Changes && before &&
                         devices::mayCollectChanges(*before, m_services->doors.clock.now());
    auto fleet = maySkip ? readChanges(*before, token) : readWhole(token, progress);
    if (!fleet)
        return fleet;
    m_services->keepFleet(*fleet);
    m_services->record([this, &fleet](Records &records) -> base::Result<> {
        const auto ownFolder = folder();
        if (!ownFolder)
            return ownFolder.error();
        const auto amended =
            renewal::amendProof(records.database(), *ownFolder, m_services->cloud.tenant, **fleet);
        return amended ? base::Result<>() : amended.error();
    });
    return fleet;
}

base::Result<devices::SharedFleet> TenantSession::readWhole(const base::CancelToken &token,
                                                            const devices::TellProgress &progress)
{
    auto read = devices::collectAll(m_services->graph, m_services->doors.clock, token, progress);
    if (!read)
        return read.error();
    const auto listed = qsizetype(read->devices.size());
    const std::optional<qsizetype> counted = read->counted;
    if (counted && m_services->shortList.exchange(listed) != listed) {
        return base::Error{.kind = base::ErrorKind::ShortList,
                           .where = "session.devices",
                           .subject = u"%1 / %2"_s.arg(listed).arg(*counted)};
    }
    const auto fleet = std::make_shared<const devices::Fleet>(std::move(*read));
    m_services->record([&fleet](Records &records) { return records.keepDevices(*fleet); });
    return fleet;
}

base::Result<devices::SharedFleet> TenantSession::readChanges(const devices::Fleet &before,
                                                              const base::CancelToken &token)
{
    auto amended = devices::collectChanges(m_services->graph, m_services->doors.clock, before, token);
    if (!amended)
        return amended.error();
    m_services->record([&amended](Records &records) { return records.keepChanges(*amended); });
    return std::make_shared<const devices::Fleet>(std::move(amended->fleet));
}

base::Result<> TenantSession::setNamesDevices(bool names)
{
    const auto ownFolder = folder();
    if (!ownFolder)
        return ownFolder.error();
    TenantSettings settings = readSettings(*ownFolder);
    settings.namesDevices = names;
    if (const auto written = writeSettings(*ownFolder, settings); !written)
        return written.error();
    const std::lock_guard lock(m_services->recordMutex);
    Records *records = m_services->openRecords();
    if (!records)
        return m_services->recordFault.value_or(base::Error());
    records->setNamesDevices(names);
    return names ? base::Result<>() : records->maskDevices();
}

base::Result<std::optional<facts::DeviceUser>> TenantSession::readDeviceUser(const base::DeviceId &id,
                                                                             const base::CancelToken &token)
{
    return graph::readDeviceUser(m_services->graph, id, token);
}

base::Result<std::optional<facts::Agreement>> TenantSession::readAgreement(const base::CancelToken &token)
{
    return graph::readAgreement(m_services->graph, token);
}

base::Result<QByteArray> TenantSession::takeSigningRequest(const base::CancelToken &token)
{
    auto request = graph::takeSigningRequest(m_services->graph, token);
    if (request)
        m_services->record([&](Records &records) { return records.keepRequest(*request); });
    return request;
}

std::optional<base::Error> TenantSession::recordFault() const
{
    const std::lock_guard lock(m_services->recordMutex);
    return m_services->recordFault;
}

} // namespace pushkeeper::session
