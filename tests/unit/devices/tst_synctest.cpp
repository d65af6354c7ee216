// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/synctest.h"
#include "devices/synctestresult.h"
#include "storage/database.h"
#include "storage/journal.h"
#include "storage/tenantstore.h"
#include "support/samplekit.h"
#include "synctestkit.h"
#include "unit/graph/graphkit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

using namespace pushkeeper;
using namespace pushkeeper::devices;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using kit::noon;
using std::chrono::milliseconds;
using std::chrono::seconds;
using support::FaultReply;
using support::SeenRequest;

namespace {

const base::TenantId tenant(u"7e57ab1e-0000-4000-8000-000000000001"_s);

/// Intune as far as a sync test sees it; every device answers two minutes after it was asked.
class Intune
{
public:
    explicit Intune(support::FakeClock &clock)
        : m_clock(clock)
    {
    }

    FaultReply answer(const SeenRequest &request)
    {
        if (request.target.contains("managedDevices?"))
            return list();
        const QJsonArray calls = QJsonDocument::fromJson(request.body).object()[u"requests"_s].toArray();
        if (whole.status != 200 && calls.at(0)[u"method"_s] == u"POST"_s)
            return std::exchange(whole, FaultReply());
        QJsonArray answers;
        for (const auto &call : calls)
            answers.append(answerOne(call.toObject()));
        FaultReply reply = support::jsonReply(
            QJsonDocument(QJsonObject{{u"responses"_s, answers}}).toJson(QJsonDocument::Compact));
        reply.headers.append(
            {"Date", QLocale::c().toString(m_clock.now(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1()});
        return reply;
    }

    /// How often each was asked, accepted or not.
    QMap<QString, int> asked;
    /// The status of the next request for a device, once.
    QMap<QString, int> refusals;
    /// What the next sync request as a whole is answered, once.
    FaultReply whole;
    bool areSilent = false;
    /// How often the list was asked for.
    int lists = 0;

private:
    /// Everybody, as where the filter is ignored.
    FaultReply list()
    {
        ++lists;
        QJsonArray rows;
        for (auto it = asked.cbegin(); it != asked.cend(); ++it)
            rows.append(deviceOf(it.key()));
        return support::jsonReply(QJsonDocument(QJsonObject{{u"value"_s, rows}}).toJson());
    }
    QJsonObject deviceOf(const QString &device) const
    {
        return {{u"id"_s, device},
                {u"operatingSystem"_s, u"iOS"_s},
                {u"lastSyncDateTime"_s, seenAt(device).toString(Qt::ISODate)}};
    }
    QJsonObject answerOne(const QJsonObject &call)
    {
        const QString device = call[u"url"_s].toString().section(u'/', 3, 3).section(u'?', 0, 0);
        const int status = call[u"method"_s] == u"POST"_s ? sync(device) : 200;
        QJsonObject answer{{u"id"_s, call[u"id"_s]}, {u"status"_s, status}};
        if (status == 200)
            answer.insert(u"body"_s, deviceOf(device));
        if (status == 403)
            answer.insert(
                u"body"_s,
                QJsonObject{
                    {u"error"_s, QJsonObject{{u"message"_s,
                                              u"Application must have one of the following scopes: X"_s}}}});
        if (status == 429)
            answer.insert(u"headers"_s, QJsonObject{{u"Retry-After"_s, u"33"_s}});
        return answer;
    }
    int sync(const QString &device)
    {
        ++asked[device];
        if (const int refusal = refusals.take(device))
            return refusal;
        m_askedAt.insert(device, m_clock.now());
        return 204;
    }
    QDateTime seenAt(const QString &device) const
    {
        const QDateTime answer = m_askedAt.value(device).addSecs(120);
        return answer.isValid() && answer <= m_clock.now() && !areSilent ? answer : noon(-3600);
    }

    support::FakeClock &m_clock;
    QMap<QString, QDateTime> m_askedAt;
};

} // namespace

/// The effects of a sync test: requests, saving, looking.
class SyncTestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksInBatchesAndSlowly();
    void timesAreThoseOfGraph();
    void throttledOnesAreAskedAgainAndNobodyElse();
    void aThrottleOfAllIsWaitedFor();
    void aMissingScopeEndsItAtOnce();
    void everyRequestIsSavedBeforeItIsSent();
    void whoIsCancelledGoesOn();
    void whoIsKilledAsksNobodyTwice();
    void looksUntilAllHaveAnswered();
    void manyAreLookedAtAtOnce();
    void looksUntilTheWaitIsOver();
    void aLookThatFailsIsTriedAgain();
    void theJournalHoldsCounts();

private:
    void begin(int count);
    SyncTestState kept();
    base::Result<> ask(SyncTestState &state);
    base::Result<> watch(SyncTestState &state);
    SyncTestDoors doors();
    int mostAsked() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<graph::GraphServer> m_server;
    std::unique_ptr<graph::GraphKit> m_kit;
    std::unique_ptr<Intune> m_intune;
    std::unique_ptr<storage::Database> m_database;
    std::function<void(const SyncTestProgress &)> m_tell;
    base::CancelToken m_token;
};

void SyncTestTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<graph::GraphServer>(
        [this](const SeenRequest &request) { return m_intune->answer(request); });
    m_kit = std::make_unique<graph::GraphKit>(m_server->origin());
    m_intune = std::make_unique<Intune>(m_kit->clock);
    m_tell = {};
    m_token = {};
    const auto known = support::runOnWorker([this] {
        m_database = support::must(storage::Database::open(m_folder->path(), m_kit->clock));
        return storage::TenantStore(*m_database).save({.tenant = tenant});
    });
    QVERIFY(known);
}

void SyncTestTest::cleanup()
{
    m_kit.reset();
    m_server.reset();
    m_database.reset();
}

void SyncTestTest::begin(int count)
{
    QVERIFY(support::runOnWorker([&] { return beginSyncTest(*m_database, tenant, kit::syncTest(count)); }));
}

SyncTestState SyncTestTest::kept()
{
    const auto read = support::runOnWorker([this] { return keptSyncTest(*m_database, tenant); });
    return read && *read ? **read : SyncTestState();
}

SyncTestDoors SyncTestTest::doors()
{
    return {.graph = m_kit->client,
            .database = *m_database,
            .clock = m_kit->clock,
            .tenant = tenant,
            .tell = m_tell};
}

base::Result<> SyncTestTest::ask(SyncTestState &state)
{
    return support::runOnWorker([&] { return askDevices(state, doors(), m_token); });
}

base::Result<> SyncTestTest::watch(SyncTestState &state)
{
    return support::runOnWorker([&] { return watchCheckIns(state, doors(), m_token); });
}

int SyncTestTest::mostAsked() const
{
    const QList<int> counts = m_intune->asked.values();
    return counts.isEmpty() ? 0 : *std::max_element(counts.cbegin(), counts.cend());
}

void SyncTestTest::asksInBatchesAndSlowly()
{
    begin(45);
    SyncTestState state = kept();
    QVERIFY(ask(state));
    QCOMPARE(m_server->requests().size(), 3);
    QCOMPARE(m_intune->asked.size(), 45);
    QCOMPARE(mostAsked(), 1);
    QCOMPARE(m_kit->clock.waits(), (QList<milliseconds>{seconds(4), seconds(4), seconds(1)}));
    QCOMPARE(state.askingEndedAt, noon(9));
    QCOMPARE(kept(), state);
}

void SyncTestTest::timesAreThoseOfGraph()
{
    begin(1);
    SyncTestState state = kept();
    m_kit->clock.advance(milliseconds(700)); // the Date header knows no fractions
    QVERIFY(ask(state));
    QCOMPARE(state.targets.at(0).askedAt, noon());
}

void SyncTestTest::throttledOnesAreAskedAgainAndNobodyElse()
{
    begin(20);
    m_intune->refusals = {{u"d-3"_s, 429}, {u"d-7"_s, 429}};
    SyncTestState state = kept();
    QVERIFY(ask(state));
    QCOMPARE(m_server->requests().size(), 2);
    for (auto it = m_intune->asked.cbegin(); it != m_intune->asked.cend(); ++it)
        QCOMPARE(it.value(), it.key() == u"d-3"_s || it.key() == u"d-7"_s ? 2 : 1);
    QCOMPARE(state.targets.at(3).askedAt, noon(33));
    QCOMPARE(resultOf(state).all.asked, 20);
}

void SyncTestTest::aThrottleOfAllIsWaitedFor()
{
    begin(2);
    m_intune->whole = support::throttledReply("600"); // longer than the retry policy waits
    SyncTestState state = kept();
    QVERIFY(ask(state));
    QCOMPARE(resultOf(state).all.asked, 2);
    QVERIFY(state.targets.at(0).askedAt >= noon(600));
}

void SyncTestTest::aMissingScopeEndsItAtOnce()
{
    begin(30);
    for (int i = 0; i < 30; ++i)
        m_intune->refusals.insert(kit::id(i).text(), 403);
    SyncTestState state = kept();
    const base::Result<> asked = ask(state);
    QVERIFY(!asked);
    QCOMPARE(asked.error().kind, ErrorKind::ConsentMissing);
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(kept().targets, kit::syncTest(30).targets);
}

void SyncTestTest::everyRequestIsSavedBeforeItIsSent()
{
    begin(25);
    bool areAnnounced = true;
    m_server->setHandler([&](const SeenRequest &request) {
        const auto saved = keptSyncTest(*m_database, tenant);
        const SyncTestState state = saved && *saved ? **saved : SyncTestState();
        for (const SyncTarget &target : state.targets) {
            const bool isSent = request.body.contains('/' + target.id.text().toLatin1() + '/');
            areAnnounced = areAnnounced && target.announcedAt.isValid() == isSent;
        }
        return m_intune->answer(request);
    });
    SyncTestState state = kept();
    QVERIFY(ask(state));
    QVERIFY(areAnnounced);
}

void SyncTestTest::whoIsCancelledGoesOn()
{
    begin(45);
    m_tell = [this](const SyncTestProgress &) { m_token.cancel(); };
    SyncTestState state = kept();
    const base::Result<> asked = ask(state);
    QVERIFY(!asked);
    QCOMPARE(asked.error().kind, ErrorKind::Cancelled);
    QCOMPARE(m_intune->asked.size(), 20);
    m_token = {};
    m_tell = {};
    state = kept();
    QVERIFY(ask(state));
    QCOMPARE(m_intune->asked.size(), 45);
    QCOMPARE(mostAsked(), 1);
}

/// Killed when Intune had taken the request and its answer was still on its way.
void SyncTestTest::whoIsKilledAsksNobodyTwice()
{
    begin(25);
    SyncTestState atTheKill;
    m_server->setHandler([&](const SeenRequest &request) {
        if (const auto saved = keptSyncTest(*m_database, tenant);
            saved && *saved && atTheKill.targets.isEmpty())
            atTheKill = **saved;
        return m_intune->answer(request);
    });
    m_tell = [this](const SyncTestProgress &) { m_token.cancel(); };
    SyncTestState state = kept();
    QVERIFY(!ask(state));
    m_token = {};
    m_tell = {};
    QVERIFY(atTheKill.targets.at(0).announcedAt.isValid());
    QVERIFY(ask(atTheKill));
    QCOMPARE(kept(), atTheKill);
    QCOMPARE(m_intune->asked.size(), 25);
    QCOMPARE(mostAsked(), 1);
    QVERIFY(watch(atTheKill));
    QCOMPARE(resultOf(atTheKill).all, (SyncShare{.asked = 25, .answered = 25}));
}

void SyncTestTest::looksUntilAllHaveAnswered()
{
    begin(25);
    SyncTestState state = kept();
    QVERIFY(ask(state));
    QList<QDateTime> looks;
    m_tell = [&looks](const SyncTestProgress &progress) { looks.append(progress.nextAt); };
    QVERIFY(watch(state));
    QCOMPARE(resultOf(state).all.answered, 25);
    QCOMPARE(resultOf(state).median, seconds(120));
    const QDateTime end = state.askingEndedAt;
    QCOMPARE(looks, (QList<QDateTime>{end.addSecs(60), end.addSecs(120), QDateTime()}));
    QCOMPARE(state.finishedAt, end.addSecs(120));
    QCOMPARE(kept(), state);
}

void SyncTestTest::manyAreLookedAtAtOnce()
{
    begin(60);
    SyncTestState state = kept();
    QVERIFY(ask(state));
    const auto before = m_server->requests().size();
    QVERIFY(watch(state));
    QCOMPARE(resultOf(state).all, (SyncShare{.asked = 60, .answered = 60}));
    QCOMPARE(resultOf(state).median, seconds(120));
    QCOMPARE(kept(), state);
    // The first look finds nobody, or too few to ask after each.
    QVERIFY(m_intune->lists > 0);
    QCOMPARE(m_server->requests().size() - before, m_intune->lists);
    // Nobody has answered before the first was asked.
    const QByteArray target = QByteArray::fromPercentEncoding(m_server->requests().at(before).target);
    QVERIFY2(target.contains("lastSyncDateTime gt 2026-11-24T12:00:0"), target.constData());
}

void SyncTestTest::looksUntilTheWaitIsOver()
{
    begin(2);
    m_intune->areSilent = true;
    SyncTestState state = kept();
    QVERIFY(ask(state));
    QVERIFY(watch(state));
    QCOMPARE(resultOf(state).silent.size(), 2);
    QCOMPARE(state.finishedAt, state.askingEndedAt.addSecs(1800));
}

void SyncTestTest::aLookThatFailsIsTriedAgain()
{
    begin(1);
    SyncTestState state = kept();
    state.wait = std::chrono::minutes(2);
    QVERIFY(ask(state));
    int failures = 0;
    m_server->setHandler([&](const SeenRequest &request) {
        return ++failures <= 2 ? support::captivePortalReply() : m_intune->answer(request);
    });
    QList<bool> hitches;
    m_tell = [&hitches](const SyncTestProgress &progress) { hitches.append(progress.hitch.has_value()); };
    QVERIFY(watch(state));
    QCOMPARE(hitches, (QList<bool>{false, true, true, false}));
    QCOMPARE(resultOf(state).all.answered, 1);
}

void SyncTestTest::theJournalHoldsCounts()
{
    begin(3);
    SyncTestState state = kept();
    QVERIFY(ask(state));
    QVERIFY(watch(state));
    const auto rows = support::runOnWorker(
        [this] { return support::must(storage::Journal(*m_database).page(tenant, 0, 10)); });
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).entry.kind, u"sync-test-result"_s);
    QCOMPARE(rows.at(0).entry.details, (QJsonObject{{u"devices"_s, 3}, {u"asked"_s, 3}, {u"answered"_s, 3}}));
}

QTEST_GUILESS_MAIN(SyncTestTest)
#include "tst_synctest.moc"
