// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "session/tenantsession.h"

#include "auth/entratokensource.h"
#include "auth/signin.h"
#include "base/version.h"
#include "graph/certificatecalls.h"
#include "graph/devicecalls.h"
#include "graph/graphclient.h"
#include "net/httpclient.h"
#include "rehearsal/practiceadmin.h"
#include "renewal/walk.h"
#include "session/records.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <mutex>
#include <utility>

namespace pushkeeper::session {

using namespace Qt::StringLiterals;
using graph::Endpoint;

namespace {

auth::Registration registrationOf(const facts::Cloud &cloud, const QString &clientId)
{
    return {.login = cloud.login, .graph = cloud.graph, .tenant = cloud.tenant.text(), .clientId = clientId};
}

QStringList scopesOf(std::initializer_list<Endpoint> endpoints)
{
    QStringList scopes;
    for (const Endpoint endpoint : endpoints)
        scopes.append(graph::rowOf(endpoint).scope);
    scopes.removeDuplicates();
    return scopes;
}

/// A practice tenant has issuers of its own, which count nowhere else.
base::Result<pki::Issuers> issuersOf(const facts::Cloud &cloud)
{
    if (cloud.issuers.isEmpty())
        return pki::appleIssuers();
    const QJsonObject list{{u"issuers"_s, cloud.issuers}};
    return pki::readIssuers(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

std::unique_ptr<rehearsal::PracticeAdmin> practiceAdminFor(const facts::Cloud &cloud, const Doors &doors)
{
    if (!cloud.practice || doors.signsInByHand)
        return nullptr;
    return std::make_unique<rehearsal::PracticeAdmin>(
        rehearsal::AdminPlan{.entraUser = u"admin@practice.example"_s, .acceptsConsent = true});
}

} // namespace

/// One registration with its tokens.
struct Access
{
    Access(auth::Registration own, net::HttpClient &http, base::Clock &clock)
        : registration(std::move(own))
        , source(registration, http, clock)
    {
    }

    auth::Registration registration;
    auth::EntraTokenSource source;
};

struct TenantSession::Services
{
    Services(facts::Cloud home, Doors given)
        : cloud(std::move(home))
        , doors(std::move(given))
        , practiceAdmin(practiceAdminFor(cloud, doors))
        , browser(practiceAdmin ? *practiceAdmin : doors.browser)
        , http({.userAgent = "Pushkeeper/" + QByteArray(base::version.data(), base::version.size()),
                .proxy = {}})
        , watch(registrationOf(cloud, cloud.clientWatch), http, doors.clock)
        , renew(registrationOf(cloud, cloud.clientRenew), http, doors.clock)
        , graph(cloud.graph, {.http = http,
                              .clock = doors.clock,
                              .watch = watch.source,
                              .renew = renew.source,
                              .heardServerTime = doors.heardServerTime})
    {
    }

    /// The records, opened for the first one who asks; none after a fault, which is remembered.
    Records *openRecords()
    {
        if (!records && !recordFault) {
            auto opened = Records::open(doors.home, cloud, doors.clock);
            if (opened)
                records = std::move(*opened);
            else
                recordFault = opened.error();
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

    base::Result<QString> signIn(Access &access, const QStringList &scopes, const base::CancelToken &token);

    const facts::Cloud cloud;
    const Doors doors;
    /// Only at a practice tenant, and only if nobody wants to sign in by hand.
    std::unique_ptr<rehearsal::PracticeAdmin> practiceAdmin;
    base::UrlOpener &browser;
    net::HttpClient http;
    Access watch;
    Access renew;
    graph::GraphClient graph;
    std::mutex recordMutex;
    std::unique_ptr<Records> records;
    std::optional<base::Error> recordFault;
};

base::Result<QString> TenantSession::Services::signIn(Access &access, const QStringList &scopes,
                                                      const base::CancelToken &token)
{
    const auth::SignInWish wish{.scopes = scopes, .claims = access.source.pendingClaims()};
    const auto signedIn = auth::signIn(access.registration, wish, http, browser, token);
    if (!signedIn)
        return signedIn.error();
    access.source.adopt(signedIn->tokens);
    return signedIn->identity.userName;
}

TenantSession::TenantSession(const facts::Cloud &cloud, const Doors &doors)
    : m_services(std::make_unique<Services>(cloud, doors))
{
}

TenantSession::~TenantSession() = default;

base::Result<QString> TenantSession::signInToWatch(const base::CancelToken &token)
{
    return m_services->signIn(m_services->watch, scopesOf({Endpoint::ReadCertificate, Endpoint::ListDevices}),
                              token);
}

base::Result<QString> TenantSession::signInToRenew(const base::CancelToken &token)
{
    return m_services->signIn(m_services->renew,
                              scopesOf({Endpoint::TakeSigningRequest, Endpoint::ReadAgreement}), token);
}

base::Result<QString> TenantSession::signInWhereWanted(const base::CancelToken &token)
{
    QString user;
    for (const bool forWatch : {true, false}) {
        const Access &access = forWatch ? m_services->watch : m_services->renew;
        if (!access.source.isSignInWanted())
            continue;
        auto signedIn = forWatch ? signInToWatch(token) : signInToRenew(token);
        if (!signedIn)
            return signedIn;
        user = *signedIn;
    }
    return user;
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
    const facts::Cloud &cloud = m_services->cloud;
    const base::DataHome &home = m_services->doors.home;
    return (cloud.practice ? home.practice() : home).tenantFolder(cloud.tenant);
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

base::Result<QList<facts::Device>> TenantSession::readDevices(const base::CancelToken &token,
                                                              const std::function<void(qsizetype)> &progress)
{
    auto devices = graph::readAppleDevices(m_services->graph, token, progress);
    if (devices) {
        const QDateTime now = m_services->doors.clock.now();
        m_services->record([&](Records &records) { return records.keepDevices(*devices, now); });
    }
    return devices;
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
