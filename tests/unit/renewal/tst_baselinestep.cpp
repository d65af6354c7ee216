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
    std::optional<facts::Baseline> kept()
    {
        return must(storage::BaselineStore(*m_home->database).find(u"walk"_s));
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
    m_home = std::make_unique<storagekit::Home>();
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

RenewalState BaselineStepTest::walkOf(Mode mode, const std::optional<facts::PushCertificate> &installed)
{
    RenewalState state = assessedState(mode);
    state.tenant = storagekit::contoso();
    state.assessed->installed = installed;
    auto ledger = must(Ledger::open(*m_home->database, state.tenant, false));
    if (!ledger.commit(state, u"assess"_s))
        qFatal("baselinestep: commit");
    return state;
}

void BaselineStepTest::aliveUntilTheExpiry()
{
    auto expired = installedOf(topicOf('1'));
    expired.notAfter = m_home->clock.now().addDays(-2);
    QVERIFY(keepBaseline(walkOf(Mode::Renewal, expired), effects(), reading()));
    QCOMPARE(kept()->reachedUntil, expired.notAfter);
    QCOMPARE(kept()->takenAt, m_home->clock.now());
    QCOMPARE(kept()->devices.size(), std::size_t(1));
}

/// Somebody uploaded another one; when is not known, but when the right one was still there.
void BaselineStepTest::aliveUntilTheTopicWasSeenLast()
{
    const QDateTime seen = m_home->clock.now();
    QVERIFY(storage::CertificateStore(*m_home->database)
                .note(storagekit::contoso(), {.certificate = installedOf(topicOf('1'))}));
    m_home->clock.advance(std::chrono::hours(30));
    QVERIFY(keepBaseline(walkOf(Mode::Restore, installedOf(topicOf('2'))), effects(), reading()));
    QCOMPARE(kept()->reachedUntil, seen);
    QVERIFY(keepBaseline(walkOf(Mode::Rescue, {}), effects(), reading()));
    QCOMPARE(kept()->reachedUntil, seen);
    QVERIFY(keepBaseline(walkOf(Mode::Renewal, installedOf(topicOf('1'))), effects(), reading()));
    QCOMPARE(kept()->reachedUntil, m_home->clock.now());
}

void BaselineStepTest::nobodyOfATopicThatIsGivenUp()
{
    QVERIFY(keepBaseline(walkOf(Mode::NewTopic, installedOf(topicOf('1'))), effects(), reading()));
    QVERIFY(kept());
    QVERIFY(kept()->devices.empty());
}

void BaselineStepTest::aFreshOneStays()
{
    const RenewalState state = walkOf(Mode::Renewal, installedOf(topicOf('1')));
    QVERIFY(keepBaseline(state, effects(), reading()));
    m_home->clock.advance(std::chrono::hours(1));
    QVERIFY(freshenBaseline(state, effects(), {}));
    QCOMPARE(kept()->devices.front().id.text(), u"read-before"_s);
    QVERIFY(m_server->requests().isEmpty());
}

void BaselineStepTest::anOldOneIsReadAnew()
{
    const RenewalState state = walkOf(Mode::Renewal, installedOf(topicOf('1')));
    QVERIFY(keepBaseline(state, effects(), reading()));
    m_home->clock.advance(std::chrono::hours(1) + std::chrono::seconds(1));
    QVERIFY(freshenBaseline(state, effects(), {}));
    QCOMPARE(kept()->devices.front().id.text(), u"read-anew"_s);
    QCOMPARE(kept()->takenAt, m_home->clock.now());
}

void BaselineStepTest::aMissingOneIsRead()
{
    const RenewalState state = walkOf(Mode::Renewal, installedOf(topicOf('1')));
    QVERIFY(freshenBaseline(state, effects(), {}));
    QCOMPARE(kept()->devices.front().id.text(), u"read-anew"_s);
}

void BaselineStepTest::aReadingThatFailsNeverBlocks()
{
    m_status = 403;
    const RenewalState state = walkOf(Mode::Renewal, installedOf(topicOf('1')));
    QVERIFY(freshenBaseline(state, effects(), {}));
    QVERIFY(!kept());
    QVERIFY(keepBaseline(state, effects(), reading()));
    m_home->clock.advance(std::chrono::hours(5));
    QVERIFY(freshenBaseline(state, effects(), {}));
    QCOMPARE(kept()->devices.front().id.text(), u"read-before"_s);
}

void BaselineStepTest::theUsersWishEndsIt()
{
    const RenewalState state = walkOf(Mode::Renewal, installedOf(topicOf('1')));
    base::CancelToken token;
    token.cancel();
    const auto frozen = freshenBaseline(state, effects(), token);
    QVERIFY(!frozen);
    QCOMPARE(frozen.error().kind, base::ErrorKind::Cancelled);
}

STORAGE_TEST_MAIN(BaselineStepTest)
#include "tst_baselinestep.moc"
