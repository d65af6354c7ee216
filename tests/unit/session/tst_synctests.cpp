// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/signedin.h"
#include "devices/synctestresult.h"
#include "facts/cloud.h"
#include "net/httpclient.h"
#include "rehearsal/practicetenant.h"
#include "renewal/statejson.h"
#include "session/signins.h"
#include "session/synctests.h"
#include "session/tenantsession.h"
#include "storage/database.h"
#include "storage/renewalstore.h"
#include "support/fakeclock.h"
#include "support/notingbrowser.h"
#include "support/runonworker.h"
#include "support/samplekit.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using devices::SyncTestProgress;
using devices::SyncTestState;
using support::must;
using support::runOnWorker;

namespace {

const QString privileged = u"DeviceManagementManagedDevices.PrivilegedOperations.All"_s;
const QString writes = u"DeviceManagementServiceConfig.ReadWrite.All"_s;
constexpr std::chrono::minutes wait{15};

bool holds(const QStringList &scopes, const QString &name)
{
    return scopes.filter(name).size() > 0;
}

} // namespace

/// Sync tests of a practice tenant, whose time is the test's own.
class SyncTestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void devicesAnswer();
    void signsInForThatAloneAndDropsIt();
    void aWalkKeepsItsSignIn();
    void goesOnAfterARestart();
    void oneProgramAtATime();
    void theAdminMayAskByHand();
    void theUploadIsProven();
    void isForgotten();

private:
    void startSession();
    devices::ChosenDevices choose(int sample);
    void begin(int sample);
    base::Result<SyncTestState> go(const std::function<void(const SyncTestProgress &)> &tell = {},
                                   const base::CancelToken &token = {});
    session::SignIns &signIns() { return m_session->signIns(); }
    QStringList renewScopes() { return signIns().renew().source().scopes(); }

    support::FakeClock m_clock{QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<rehearsal::PracticeTenant> m_tenant;
    facts::Cloud m_cloud;
    net::HttpClient m_http{{.userAgent = "tests", .proxy = {}}};
    support::NotingBrowser m_browser;
    std::unique_ptr<session::TenantSession> m_session;
};

void SyncTestsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_tenant = must(rehearsal::PracticeTenant::create({.devices = 120}, m_clock));
    m_cloud = must(facts::cloudFromJson(m_tenant->cloudFile()));
    startSession();
}

void SyncTestsTest::cleanup()
{
    m_session.reset();
    m_tenant.reset();
}

void SyncTestsTest::startSession()
{
    m_session.reset();
    m_session = std::make_unique<session::TenantSession>(
        m_cloud, session::Doors{.http = m_http,
                                .clock = m_clock,
                                .browser = m_browser,
                                .home = base::DataHome(m_folder->path())});
}

devices::ChosenDevices SyncTestsTest::choose(int sample)
{
    const auto fleet = must(runOnWorker([this] {
        return base::signedIn([this] { return signIns().signInWhereWanted({}); },
                              [this] { return m_session->readDevices({}); });
    }));
    return devices::chooseDevices({.sample = sample, .seed = 3}, *fleet, m_clock.now());
}

void SyncTestsTest::begin(int sample)
{
    const devices::ChosenDevices chosen = choose(sample);
    QVERIFY(runOnWorker([&] { return m_session->syncTests().begin(chosen, wait); }));
}

base::Result<SyncTestState> SyncTestsTest::go(const std::function<void(const SyncTestProgress &)> &tell,
                                              const base::CancelToken &token)
{
    return runOnWorker([&] {
        return base::signedIn([&] { return signIns().signInWhereWanted(token); },
                              [&] { return m_session->syncTests().go(tell, token); });
    });
}

void SyncTestsTest::devicesAnswer()
{
    begin(30);
    const auto state = go();
    QVERIFY(state.has_value());
    const devices::SyncTestResult result = devices::resultOf(*state);
    QCOMPARE(result.all.asked, 30);
    QVERIFY(result.all.answered > 20);
    QVERIFY(result.most <= std::chrono::minutes(5));
    QVERIFY(result.bounds.has_value());
    QVERIFY(state->finishedAt.isValid());
}

void SyncTestsTest::signsInForThatAloneAndDropsIt()
{
    begin(3);
    QVERIFY(renewScopes().isEmpty());
    QList<QStringList> asking;
    QList<QStringList> watching;
    QVERIFY(go([&](const SyncTestProgress &progress) {
        (progress.state.askingEndedAt.isValid() ? watching : asking).append(renewScopes());
    }));
    QVERIFY(holds(asking.constFirst(), privileged));
    QVERIFY(!holds(asking.constFirst(), writes));
    QVERIFY(watching.constLast().isEmpty());
}

void SyncTestsTest::aWalkKeepsItsSignIn()
{
    begin(3);
    QVERIFY(runOnWorker([this] { return signIns().signIn(auth::Purpose::Renew, {}); }));
    QVERIFY(holds(renewScopes(), writes));
    QVERIFY(go());
    QVERIFY(!signIns().renew().source().user().isEmpty());
    QVERIFY(runOnWorker([this] { return m_session->readAgreement({}); }));
}

void SyncTestsTest::goesOnAfterARestart()
{
    begin(30);
    base::CancelToken token;
    const auto stopped = go([&token](const SyncTestProgress &) { token.cancel(); }, token);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    startSession();
    const auto kept = must(runOnWorker([this] { return m_session->syncTests().latest(); }));
    QCOMPARE(devices::resultOf(kept.value_or(SyncTestState())).all.asked, 20);
    const auto state = go();
    QVERIFY(state.has_value());
    QCOMPARE(devices::resultOf(*state).all.asked, 30);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(state->targets.at(i).askedAt, kept->targets.at(i).askedAt);
}

void SyncTestsTest::oneProgramAtATime()
{
    begin(1);
    session::TenantSession other(
        m_cloud,
        {.http = m_http, .clock = m_clock, .browser = m_browser, .home = base::DataHome(m_folder->path())});
    std::optional<ErrorKind> refused;
    QVERIFY(go([&](const SyncTestProgress &) {
        if (const auto begun = other.syncTests().begin({}, wait); !begun)
            refused = begun.error().kind;
    }));
    QCOMPARE(refused, ErrorKind::Conflict);
}

void SyncTestsTest::theAdminMayAskByHand()
{
    begin(3);
    QVERIFY(runOnWorker([this] { return m_session->syncTests().askedByHand(); }));
    const QDateTime pressed = m_clock.now();
    for (quint32 number = 0; number < 120; ++number)
        (void)m_tenant->microsoft().fleet().requestSync(number, rehearsal::momentOf(pressed));
    const auto state = go();
    QVERIFY(state.has_value());
    QVERIFY(renewScopes().isEmpty());
    QCOMPARE(state->targets.at(0).askedAt, pressed);
    QVERIFY(devices::resultOf(*state).all.answered > 0);
    QVERIFY(!devices::resultOf(*state).bounds);
}

void SyncTestsTest::theUploadIsProven()
{
    const devices::ChosenDevices chosen = choose(1);
    const QDateTime later = m_clock.now().addSecs(-60);
    const auto save = [&](const QString &id, const QDateTime &uploadedAt) {
        const base::DataHome home = base::DataHome(m_folder->path()).practice();
        const auto database = must(storage::Database::open(home.root(), m_clock));
        const renewal::RenewalState walk{
            .id = id, .tenant = m_cloud.tenant, .startedAt = m_clock.now(), .uploadedAt = uploadedAt};
        return storage::RenewalStore(*database).save(
            {.id = id, .tenant = m_cloud.tenant, .startedAt = walk.startedAt, .state = renewal::toJson(walk)},
            {.tenant = m_cloud.tenant, .kind = u"test"_s});
    };
    QVERIFY(runOnWorker([&] { return save(u"b"_s, later.addDays(-365)); }));
    QVERIFY(runOnWorker([&] { return save(u"a"_s, later); }));
    QVERIFY(runOnWorker([&] { return save(u"c"_s, {}); }));
    QVERIFY(runOnWorker([&] { return m_session->syncTests().begin(chosen, wait); }));
    const auto kept = must(runOnWorker([this] { return m_session->syncTests().latest(); }));
    QCOMPARE(kept.value_or(SyncTestState()).uploadedAt, later);
}

void SyncTestsTest::isForgotten()
{
    begin(1);
    QVERIFY(runOnWorker([this] { return m_session->syncTests().forget(); }));
    QVERIFY(!must(runOnWorker([this] { return m_session->syncTests().latest(); })));
    const auto gone = go();
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(SyncTestsTest)
#include "tst_synctests.moc"
