// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/errortext.h"
#include "net/httpclient.h"
#include "session/tenantsession.h"
#include "support/fakeclock.h"
#include "support/faultserver.h"
#include "support/filelimit.h"
#include "support/notingstore.h"
#include "support/runonworker.h"
#include "support/samplekit.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>
#include <atomic>
#include <memory>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using session::TenantSession;
using support::Fault;
using support::FaultReply;
using support::must;
using support::runOnWorker;
using support::SeenRequest;

namespace {

const QString tenant = u"0f8fad5b-d9cb-469f-a165-70867728950e"_s;
const QString watchClient = u"aaaaaaaa-2222-3333-4444-555555555555"_s;
constexpr int lastPage = 3;
constexpr int perPage = 100;

class NoBrowser final : public base::UrlOpener
{
public:
    bool open(const QUrl &) override { return false; }
};

/// Where a request stands in a reading: "iOS 2", "changes 1", "count".
QString stepOf(const SeenRequest &request)
{
    const QUrlQuery query(QUrl::fromEncoded(request.target));
    const QString filter = query.queryItemValue(u"$filter"_s, QUrl::FullyDecoded);
    if (request.target.contains("managedDeviceOverview"))
        return u"count"_s;
    const QString chain = filter.contains(u"lastSyncDateTime"_s) ? u"changes"_s : filter.section(u'\'', 1, 1);
    return u"%1 %2"_s.arg(chain).arg(std::max(1, query.queryItemValue(u"page"_s).toInt()));
}

/// Entra and Graph at one address: three pages of iPhones, the same again for those that changed.
class Services
{
public:
    Services()
    {
        m_server.setHandler([this](const SeenRequest &request) { return answer(request); });
    }

    QUrl origin() const { return m_server.url(QString()); }
    /// What goes wrong at which step; nothing without one.
    void setFault(const QString &step, const FaultReply &fault)
    {
        m_step = step;
        m_fault = fault;
    }
    /// Which devices check in at `now`, by a mark in their names.
    void setMark(const QByteArray &mark, const QDateTime &now)
    {
        m_mark = mark;
        m_checkIn = now.toString(Qt::ISODate).toLatin1();
    }
    /// Every token is refused from this step on.
    void endTokensAt(const QString &step) { m_tokenEnd = step; }
    QByteArray nextPage(const QString &chain, int page) const
    {
        const QByteArray filter =
            chain == u"changes"_s ? "lastSyncDateTime%20gt%202026" : "x%20eq%20'" + chain.toLatin1() + '\'';
        return origin().toEncoded() + "/v1.0/deviceManagement/managedDevices?$filter=" + filter +
               "&page=" + QByteArray::number(page);
    }
    QStringList steps() const
    {
        QStringList all;
        const auto requests = m_server.requests();
        for (const SeenRequest &request : requests) {
            if (request.target.contains("deviceManagement"))
                all.append(stepOf(request));
        }
        return all;
    }

private:
    FaultReply answer(const SeenRequest &request)
    {
        if (request.method == "POST")
            return tokens(request);
        const QString step = stepOf(request);
        if (step == m_tokenEnd)
            return support::jsonReply("{}", 401);
        return step == m_step ? m_fault : well(step);
    }
    static FaultReply tokens(const SeenRequest &request)
    {
        const QUrlQuery form(QString::fromLatin1(request.body));
        const QJsonObject json{{u"access_token"_s, u"a-token"_s},
                               {u"refresh_token"_s, u"next"_s},
                               {u"scope"_s, form.queryItemValue(u"scope"_s, QUrl::FullyDecoded)},
                               {u"expires_in"_s, 3600}};
        return support::jsonReply(QJsonDocument(json).toJson());
    }
    FaultReply well(const QString &step) const
    {
        if (step == u"count"_s)
            return support::jsonReply(R"({"deviceOperatingSystemSummary":{"macOSCount":0,"iosCount":300}})");
        const QString chain = step.section(u' ', 0, 0);
        const int page = step.section(u' ', 1).toInt();
        if (chain != u"iOS"_s && chain != u"changes"_s)
            return support::jsonReply(R"({"value":[]})");
        QJsonArray rows;
        for (int number = 0; number < perPage; ++number)
            rows.append(QJsonObject{{u"id"_s, u"d-%1-%2"_s.arg(page).arg(number)},
                                    {u"deviceName"_s, QString::fromLatin1(m_mark)},
                                    {u"operatingSystem"_s, u"iOS"_s},
                                    {u"managedDeviceOwnerType"_s, u"company"_s},
                                    {u"lastSyncDateTime"_s, QString::fromLatin1(m_checkIn)}});
        QJsonObject body{{u"value"_s, rows}};
        if (page < lastPage)
            body[u"@odata.nextLink"_s] = QString::fromLatin1(nextPage(chain, page + 1));
        return support::jsonReply(QJsonDocument(body).toJson(QJsonDocument::Compact));
    }

    support::FaultServer m_server;
    QString m_step;
    FaultReply m_fault;
    QString m_tokenEnd;
    QByteArray m_mark = "first";
    QByteArray m_checkIn = "2026-11-24T11:00:00Z";
};

} // namespace

Q_DECLARE_METATYPE(FaultReply)

/// Whatever goes wrong while devices are read, the last whole reading stays, and somebody can say what to do.
class ReadFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFaultLeavesTheLastReading_data();
    void everyFaultLeavesTheLastReading();
    void aMissingPageIsToldOnce();
    void aPageThatComesTwiceCountsOnce();
    void aSignInThatEndsHalfWay_data();
    void aSignInThatEndsHalfWay();
    void aCountThatFailsDoesNoHarm();
    void aFullDiskKeepsTheLastReading_data();
    void aFullDiskKeepsTheLastReading();

private:
    using Reading = TenantSession::Reading;

    void begin();
    std::unique_ptr<TenantSession> newSession();
    base::Result<devices::SharedFleet> read(Reading wish);
    devices::Fleet kept();
    bool stands(const devices::Fleet &before);

    std::unique_ptr<Services> m_services;
    std::unique_ptr<QTemporaryDir> m_home;
    net::HttpClient m_http{{.userAgent = "tests", .proxy = net::HttpProxy()}};
    support::FakeClock m_clock{QDateTime({2026, 11, 24}, {12, 0}, Qt::UTC)};
    NoBrowser m_browser;
    std::shared_ptr<support::NotingStore> m_keychain;
    std::unique_ptr<TenantSession> m_session;
};

/// Three hundred devices were read; later all of them have checked in under another name.
void ReadFaultsTest::init()
{
    // Each row of this one ends with a whole reading.
    if (qstrcmp(QTest::currentTestFunction(), "everyFaultLeavesTheLastReading") != 0 || !m_session)
        begin();
    m_clock.advance(std::chrono::minutes(10));
    m_services->setMark("later", m_clock.now());
}

void ReadFaultsTest::begin()
{
    m_session.reset();
    m_services = std::make_unique<Services>();
    m_home = std::make_unique<QTemporaryDir>();
    m_keychain = std::make_shared<support::NotingStore>();
    const QJsonObject person{
        {u"client"_s, watchClient}, {u"refresh"_s, u"first"_s}, {u"user"_s, u"ada@contoso.com"_s}};
    m_keychain->plant(u"pushkeeper/%1/watch"_s.arg(tenant), QJsonDocument(person).toJson());
    m_session = newSession();
    QVERIFY(read(Reading::Whole));
    QCOMPARE(kept().devices.size(), std::size_t(lastPage * perPage));
}

std::unique_ptr<TenantSession> ReadFaultsTest::newSession()
{
    facts::Cloud cloud;
    cloud.tenant = base::TenantId(tenant);
    cloud.login = m_services->origin();
    cloud.graph = m_services->origin();
    cloud.clientWatch = watchClient;
    cloud.clientRenew = u"bbbbbbbb-2222-3333-4444-555555555555"_s;
    return std::make_unique<TenantSession>(cloud, session::Doors{.http = m_http,
                                                                 .clock = m_clock,
                                                                 .browser = m_browser,
                                                                 .home = base::DataHome(m_home->path()),
                                                                 .secrets = m_keychain});
}

base::Result<devices::SharedFleet> ReadFaultsTest::read(Reading wish)
{
    return runOnWorker([&] { return m_session->readDevices({}, wish); });
}

/// As the next program finds it.
devices::Fleet ReadFaultsTest::kept()
{
    const auto next = newSession();
    const auto known = must(runOnWorker([&next] { return next->recall(); }));
    return known.fleet ? *known.fleet : devices::Fleet();
}

bool ReadFaultsTest::stands(const devices::Fleet &before)
{
    const devices::Fleet now = kept();
    return now.readAt == before.readAt && now.wholeAt == before.wholeAt && now.devices == before.devices;
}

void ReadFaultsTest::everyFaultLeavesTheLastReading_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<FaultReply>("fault");
    QTest::addColumn<bool>("isEndless");
    const QList<std::pair<const char *, FaultReply>> faults{
        {"a storm of 429", support::throttledReply("2", 429)},
        {"503", support::throttledReply({}, 503)},
        {"a connection that breaks", {.fault = Fault::ResetBeforeHeaders}},
        {"a connection that breaks in the body", {.fault = Fault::ResetAfterHeaders}},
        {"a cut body", {.body = R"({"value":[{"id":"a")", .fault = Fault::CutBody}},
        {"garbage", {.body = "garbage", .fault = Fault::Garbage}},
        {"a hotel's page", support::captivePortalReply()},
        {"half a page", support::jsonReply(R"({"value":[{"id":"d-1-1"},)")},
        {"a page that is gone", support::jsonReply("{}", 404)},
        {"a foreign next page",
         support::jsonReply(R"({"value":[],"@odata.nextLink":"https://elsewhere.example/x"})")},
        {"no permission", support::jsonReply("{}", 403)}};
    for (const char *chain : {"iOS", "changes"}) {
        for (int page = 1; page <= lastPage; ++page) {
            const QString step = u"%1 %2"_s.arg(QLatin1StringView(chain)).arg(page);
            for (const auto &[name, fault] : faults)
                QTest::addRow("%s at %s %d", name, chain, page) << step << fault << false;
            QTest::addRow("pages without an end at %s %d", chain, page) << step << FaultReply() << true;
        }
    }
}

void ReadFaultsTest::everyFaultLeavesTheLastReading()
{
    QFETCH(QString, step);
    QFETCH(FaultReply, fault);
    QFETCH(bool, isEndless);
    const devices::Fleet before = kept();
    const QString chain = step.section(u' ', 0, 0);
    if (isEndless) {
        const QJsonObject page{{u"value"_s, QJsonArray()},
                               {u"@odata.nextLink"_s, QString::fromLatin1(m_services->nextPage(
                                                          chain, step.section(u' ', 1).toInt()))}};
        fault = support::jsonReply(QJsonDocument(page).toJson());
    }
    m_services->setFault(step, fault);
    const auto refused = read(chain == u"iOS"_s ? Reading::Whole : Reading::Changes);
    QVERIFY(!refused);
    QVERIFY(m_services->steps().contains(step));
    QVERIFY(stands(before));
    const base::ErrorText text = base::errorText(refused.error());
    QVERIFY(refused.error().kind != ErrorKind::Internal);
    QVERIFY(!text.title.isEmpty() && !text.next.isEmpty());
    // The service is well again.
    m_services->setFault({}, {});
    QVERIFY(read(Reading::Whole));
    QCOMPARE(kept().readAt, m_clock.now());
}

/// What the page said is no news, but Intune counts more than it lists.
void ReadFaultsTest::aMissingPageIsToldOnce()
{
    const devices::Fleet before = kept();
    m_services->setFault(u"iOS 2"_s, support::jsonReply(R"({"value":[]})"));
    const auto refused = read(Reading::Whole);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::ShortList);
    QVERIFY(stands(before));
    // Who asks again wants it all the same; a reading that says so stays.
    const auto again = read(Reading::Whole);
    QVERIFY(again.has_value());
    QCOMPARE((*again)->counted, std::optional<qsizetype>(300));
    QCOMPARE(kept().devices.size(), std::size_t(perPage));
}

void ReadFaultsTest::aPageThatComesTwiceCountsOnce()
{
    QJsonArray rows;
    for (int number = 0; number < perPage; ++number)
        rows.append(QJsonObject{{u"id"_s, u"d-1-%1"_s.arg(number)}, {u"operatingSystem"_s, u"iOS"_s}});
    const QJsonObject page{{u"value"_s, rows},
                           {u"@odata.nextLink"_s, QString::fromLatin1(m_services->nextPage(u"iOS"_s, 3))}};
    m_services->setFault(u"iOS 2"_s, support::jsonReply(QJsonDocument(page).toJson()));
    QCOMPARE(read(Reading::Whole).error().kind, ErrorKind::ShortList);
    const auto fleet = read(Reading::Whole);
    QVERIFY(fleet.has_value());
    QCOMPARE((*fleet)->devices.size(), std::size_t(2 * perPage));
}

void ReadFaultsTest::aSignInThatEndsHalfWay_data()
{
    QTest::addColumn<QString>("step");
    QTest::newRow("first page") << u"iOS 1"_s;
    QTest::newRow("middle") << u"iOS 2"_s;
    QTest::newRow("last page") << u"iOS 3"_s;
    QTest::newRow("changes") << u"changes 2"_s;
}

void ReadFaultsTest::aSignInThatEndsHalfWay()
{
    QFETCH(QString, step);
    const devices::Fleet before = kept();
    m_services->endTokensAt(step);
    const auto refused = read(step.startsWith(u"iOS"_s) ? Reading::Whole : Reading::Changes);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::SignInNeeded);
    QVERIFY(stands(before));
}

void ReadFaultsTest::aCountThatFailsDoesNoHarm()
{
    m_services->setFault(u"count"_s, support::throttledReply("2", 429));
    QVERIFY(read(Reading::Whole));
    QCOMPARE(kept().devices.front().name, u"later"_s);
}

void ReadFaultsTest::aFullDiskKeepsTheLastReading_data()
{
    QTest::addColumn<bool>("isWhole");
    QTest::newRow("whole") << true;
    QTest::newRow("changes") << false;
}

/// The answer is there all the same: records never keep anybody from one.
void ReadFaultsTest::aFullDiskKeepsTheLastReading()
{
#ifdef Q_OS_UNIX
    QFETCH(bool, isWhole);
    const devices::Fleet before = kept();
    {
        // Its log, which every change is added to.
        const QFileInfo log(m_home->filePath(u"pushkeeper.sqlite-wal"_s));
        QVERIFY(log.exists());
        const support::FileLimit limit(log.size() + 5000);
        const auto fleet = read(isWhole ? Reading::Whole : Reading::Changes);
        QVERIFY(fleet.has_value());
        QCOMPARE((*fleet)->devices.front().name, u"later"_s);
    }
    const auto fault = m_session->recordFault();
    QVERIFY(fault.has_value());
    QCOMPARE(fault->kind, ErrorKind::Disk);
    QVERIFY(!base::errorText(*fault).next.isEmpty());
    QVERIFY(stands(before));
#else
    QSKIP("no limit on the size of files here");
#endif
}

QTEST_GUILESS_MAIN(ReadFaultsTest)
#include "tst_readfaults.moc"
