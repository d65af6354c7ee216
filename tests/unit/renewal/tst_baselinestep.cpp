// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "pki/issuers.h"
#include "renewal/ledger.h"
#include "renewal/steps/baseline.h"
#include "renewalkit.h"
#include "storage/baselinestore.h"
#include "storage/certificatestore.h"
#include "unit/graph/graphkit.h"
#include "unit/storage/storagekit.h"

using namespace pushkeeper;
using namespace pushkeeper::renewal;
using namespace pushkeeper::renewalkit;
using namespace Qt::StringLiterals;
using storagekit::must;
using support::runOnWorker;

namespace {

/// Of the one device in it; empty if there is none.
QString idOf(const facts::Baseline &baseline)
{
    return baseline.devices.size() == 1 ? baseline.devices.front().id.text() : QString();
}

} // namespace

/// What is frozen before an upload, and that no upload waits for it.
class BaselineStepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aliveUntilTheExpiry();
    void aliveUntilTheTopicWasSeenLast();
    void nobodyOfATopicThatIsGivenUp();
    void aFreshOneStays();
    void anOldOneIsReadAnew();
    void aMissingOneIsRead();
    void aReadingThatFailsNeverBlocks();
    void theUsersWishEndsIt();

private:
    /// A walk on the disk.
    RenewalState walkOf(Mode mode, const std::optional<facts::PushCertificate> &installed);
    facts::Baseline kept();
    bool keep(const RenewalState &state)
    {
        return runOnWorker([&] { return keepBaseline(state, effects(), reading()); }).has_value();
    }
    base::Result<> freshen(const RenewalState &state, const base::CancelToken &token = {})
    {
        return runOnWorker([&] { return freshenBaseline(state, effects(), token); });
    }
    Effects effects()
    {
        return {.graph = &m_graph->client,
                .database = *m_home->database,
                .clock = m_home->clock,
                .folder = m_home->folder(),
                .judge = m_judge};
    }
    devices::Fleet reading()
    {
        return {.readAt = m_home->clock.now(),
                .devices = {{.id = base::DeviceId(u"read-before"_s),
                             .lastCheckIn = m_home->clock.now().addSecs(-60)}}};
    }

    std::unique_ptr<storagekit::Home> m_home;
    std::unique_ptr<graph::GraphServer> m_server;
    std::unique_ptr<graph::GraphKit> m_graph;
    int m_status = 200;
    const pki::TrustJudge m_judge{pki::appleIssuers(), {}};
};

void BaselineStepTest::init()
{
    m_status = 200;
    m_home = runOnWorker([] { return std::make_unique<storagekit::Home>(); });
    const QString seen = m_home->clock.now().toString(Qt::ISODate);
    m_server = std::make_unique<graph::GraphServer>([this, seen](const support::SeenRequest &) {
        const QString row =
            uR"({"id":"read-anew","operatingSystem":"iOS","lastSyncDateTime":"%1"})"_s.arg(seen);
        return support::jsonReply(uR"({"value":[%1]})"_s.arg(row).toUtf8(), m_status);
    });
    m_graph = std::make_unique<graph::GraphKit>(m_server->origin());
}

void BaselineStepTest::cleanup()
{
    m_graph.reset();
    m_server.reset();
    m_home.reset();
}

/// Empty if there is none.
facts::Baseline BaselineStepTest::kept()
{
    const storage::BaselineStore store(*m_home->database);
    return must(runOnWorker([&store] { return store.find(u"walk"_s); })).value_or(facts::Baseline());
}

RenewalState BaselineStepTest::walkOf(Mode mode, const std::optional<facts::PushCertificate> &installed)
{
    RenewalState state = assessedState(mode);
    state.tenant = storagekit::contoso();
    state.assessed->installed = installed;
    const auto saved = runOnWorker([&] {
        return must(Ledger::open(*m_home->database, state.tenant, false)).commit(state, u"assess"_s);
    });
    if (!saved)
        qFatal("baselinestep: %s", qPrintable(saved.error().detail));
    return state;
}

void BaselineStepTest::aliveUntilTheExpiry()
{
    auto expired = installedOf(topicOf('1'));
    expired.notAfter = m_home->clock.now().addDays(-2);
    QVERIFY(keep(walkOf(Mode::Renewal, expired)));
    QCOMPARE(kept().reachedUntil, expired.notAfter);
    QCOMPARE(kept().takenAt, m_home->clock.now());
    QCOMPARE(kept().devices.size(), std::size_t(1));
}

/// Somebody uploaded another one; when is not known, but when the right one was still there.
void BaselineStepTest::aliveUntilTheTopicWasSeenLast()
{
    const QDateTime seen = m_home->clock.now();
    const auto noted = runOnWorker([this] {
        return storage::CertificateStore(*m_home->database)
            .note(storagekit::contoso(), {.certificate = installedOf(topicOf('1'))});
    });
    QVERIFY(noted);
    m_home->clock.advance(std::chrono::hours(30));
    QVERIFY(keep(walkOf(Mode::Restore, installedOf(topicOf('2')))));
    QCOMPARE(kept().reachedUntil, seen);
    QVERIFY(keep(walkOf(Mode::Rescue, {})));
    QCOMPARE(kept().reachedUntil, seen);
    QVERIFY(keep(walkOf(Mode::Renewal, installedOf(topicOf('1')))));
    QCOMPARE(kept().reachedUntil, m_home->clock.now());
}

void BaselineStepTest::nobodyOfATopicThatIsGivenUp()
{
    QVERIFY(keep(walkOf(Mode::NewTopic, installedOf(topicOf('1')))));
    QVERIFY(kept().takenAt.isValid());
    QVERIFY(kept().devices.empty());
}

void BaselineStepTest::aFreshOneStays()
{
    const RenewalState state = walkOf(Mode::Renewal, installedOf(topicOf('1')));
    QVERIFY(keep(state));
    m_home->clock.advance(std::chrono::hours(1));
    QVERIFY(freshen(state));
    QCOMPARE(idOf(kept()), u"read-before"_s);
    QVERIFY(m_server->requests().isEmpty());
}

void BaselineStepTest::anOldOneIsReadAnew()
{
    const RenewalState state = walkOf(Mode::Renewal, installedOf(topicOf('1')));
    QVERIFY(keep(state));
    m_home->clock.advance(std::chrono::hours(1) + std::chrono::seconds(1));
    QVERIFY(freshen(state));
    QCOMPARE(idOf(kept()), u"read-anew"_s);
    QCOMPARE(kept().takenAt, m_home->clock.now());
}

void BaselineStepTest::aMissingOneIsRead()
{
    const RenewalState state = walkOf(Mode::Renewal, installedOf(topicOf('1')));
    QVERIFY(freshen(state));
    QCOMPARE(idOf(kept()), u"read-anew"_s);
}

void BaselineStepTest::aReadingThatFailsNeverBlocks()
{
    m_status = 403;
    const RenewalState state = walkOf(Mode::Renewal, installedOf(topicOf('1')));
    QVERIFY(freshen(state));
    QVERIFY(!kept().takenAt.isValid());
    QVERIFY(keep(state));
    m_home->clock.advance(std::chrono::hours(5));
    QVERIFY(freshen(state));
    QCOMPARE(idOf(kept()), u"read-before"_s);
}

void BaselineStepTest::theUsersWishEndsIt()
{
    const RenewalState state = walkOf(Mode::Renewal, installedOf(topicOf('1')));
    base::CancelToken token;
    token.cancel();
    const auto frozen = freshen(state, token);
    QVERIFY(!frozen);
    QCOMPARE(frozen.error().kind, base::ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(BaselineStepTest)
#include "tst_baselinestep.moc"
