// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/signedin.h"
#include "facts/certificate.h"
#include "facts/cloud.h"
#include "net/httpclient.h"
#include "renewal/rules/nextstep.h"
#include "renewal/walk.h"
#include "session/signins.h"
#include "session/tenantsession.h"
#include "support/fakeclock.h"
#include "support/runonworker.h"
#include "support/walkstage.h"

#include <QDirIterator>
#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using devices::CheckIn;
using renewal::Step;
using support::runOnWorker;

namespace {

/// A computer without a browser.
class NoBrowser final : public base::UrlOpener
{
public:
    bool open(const QUrl &) override { return false; }
};

/// The present moment to the second, as it is kept.
QDateTime thisSecond()
{
    return QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
}

} // namespace

/// What the records tell of a tenant, and that they need nobody for it.
class RecallTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsKnownAtFirst();
    void theCertificateThatWasRead();
    void theCertificateThatWasSeenLast();
    void aFileThatWasOnlyChosenIsNoCertificateOfTheTenant();
    void theDevicesThatWereRead();
    void theUserOfADeviceIsNotKept();
    void withTheStrictSettingNoDeviceIsNamed();
    void theWalksLatestFirst();
    void theNewCertificateAfterAWalkWithoutGraph();
    void nobodyIsAsked();
    void whereItIsKept();

private:
    template <class Call>
    auto signedIn(Call call);
    void startSession();
    session::Recollection recalled();
    base::SerialNumber installedSerial();
    QString account() { return m_stage->tenant().microsoft().start().appleAccount; }
    QByteArray renewedFor(const QByteArray &request) { return m_stage->certificateFor(request); }
    QByteArray uploadAsColleague();
    void readCertificate();
    facts::PushCertificate shown();
    void walkToTheFile(renewal::Walk &walk);

    std::unique_ptr<support::WalkStage> m_stage;
    support::FakeClock m_clock{thisSecond()};
    NoBrowser m_browser;
    facts::Cloud m_cloud;
    net::HttpClient m_http{{.userAgent = "tests", .proxy = {}}};
    std::unique_ptr<session::TenantSession> m_session;
};

void RecallTest::init()
{
    m_stage = std::make_unique<support::WalkStage>(rehearsal::PracticeOptions{.devices = 40});
    m_cloud = support::must(facts::cloudFromJson(m_stage->tenant().cloudFile()));
    m_clock.setOffset(std::chrono::milliseconds(0));
    startSession();
}

void RecallTest::cleanup()
{
    m_session.reset();
    m_stage.reset();
}

void RecallTest::startSession()
{
    m_session.reset();
    m_session = std::make_unique<session::TenantSession>(
        m_cloud,
        session::Doors{.http = m_http, .clock = m_clock, .browser = m_browser, .home = m_stage->home()});
}

template <class Call>
auto RecallTest::signedIn(Call call)
{
    return runOnWorker([&] {
        return base::signedIn([this] { return m_session->signIns().signInWhereWanted({}); }, std::move(call));
    });
}

session::Recollection RecallTest::recalled()
{
    return support::must(runOnWorker([this] { return m_session->recall(); }));
}

base::SerialNumber RecallTest::installedSerial()
{
    return shown().serial;
}

facts::PushCertificate RecallTest::shown()
{
    const auto installed = m_stage->intune().installed().value_or(rehearsal::InstalledCertificate());
    return {.topic = installed.facts.topic,
            .serial = base::SerialNumber::fromHex(QString::fromLatin1(installed.facts.serial)),
            .notAfter = installed.facts.notAfter,
            .appleAccount = installed.appleIdentifier,
            .source = facts::Source::Typed};
}

/// Somebody else renews; returns the new certificate.
QByteArray RecallTest::uploadAsColleague()
{
    const QString colleague = u"helpdesk@practice.example"_s;
    QByteArray file = renewedFor(support::must(m_stage->intune().downloadRequest(colleague)));
    (void)support::must(m_stage->intune().upload(account(), file, colleague));
    return file;
}

void RecallTest::readCertificate()
{
    const auto read = signedIn([this] { return m_session->readCertificate({}); });
    QVERIFY(read.has_value());
    QVERIFY(read->has_value());
    QCOMPARE((*read)->serial, installedSerial());
}

void RecallTest::walkToTheFile(renewal::Walk &walk)
{
    const auto question = signedIn([&] { return walk.assess({.shown = shown()}, {}); });
    QVERIFY(question.has_value());
    QVERIFY(runOnWorker([&] { return walk.confirmAccount(account()); }).has_value());
    const QByteArray request = support::must(m_stage->intune().downloadRequest(u"admin@practice.example"_s));
    QVERIFY(runOnWorker([&] { return walk.useRequest(request); }).has_value());
    m_clock.advance(std::chrono::minutes(1));
    const auto gate = runOnWorker([&] { return walk.chooseCertificate(renewedFor(request)); });
    QVERIFY(gate.has_value());
    QCOMPARE(walk.next(), Step::Upload);
}

void RecallTest::nothingIsKnownAtFirst()
{
    const session::Recollection found = recalled();
    QVERIFY(!found.certificate.has_value());
    QVERIFY(!found.certificateSeenAt.isValid());
    QVERIFY(!found.devices.has_value());
    QVERIFY(!found.fleet);
    QVERIFY(found.walks.isEmpty());
}

void RecallTest::theCertificateThatWasRead()
{
    readCertificate();
    const QDateTime readAt = m_clock.now();
    m_clock.advance(std::chrono::hours(2));
    const session::Recollection found = recalled();
    QVERIFY(found.certificate.has_value());
    QCOMPARE(found.certificate->serial, installedSerial());
    QCOMPARE(found.certificate->topic.uuid(), m_stage->uuid());
    QCOMPARE(found.certificate->appleAccount, account());
    QCOMPARE(found.certificateSeenAt, readAt);
    QVERIFY(!found.devices.has_value());
}

/// Not the one that expires last.
void RecallTest::theCertificateThatWasSeenLast()
{
    const base::SerialNumber first = installedSerial();
    const QByteArray old = support::must(m_stage->tenant().apple().download(account(), m_stage->uuid()));
    readCertificate();
    m_clock.advance(std::chrono::minutes(1));
    (void)uploadAsColleague();
    readCertificate();
    QCOMPARE(recalled().certificate->serial, installedSerial());
    QVERIFY(installedSerial() != first);
    m_clock.advance(std::chrono::minutes(1));
    QVERIFY(m_stage->intune().upload(account(), old, u"helpdesk"_s).has_value());
    readCertificate();
    QCOMPARE(recalled().certificate->serial, first);
    QCOMPARE(recalled().certificateSeenAt, m_clock.now());
}

/// It waits for the upload, which may never come.
void RecallTest::aFileThatWasOnlyChosenIsNoCertificateOfTheTenant()
{
    auto walk = support::must(runOnWorker([this] { return m_session->openWalk(false); }));
    walkToTheFile(*walk);
    const session::Recollection found = recalled();
    QCOMPARE(found.walks.size(), 1);
    QVERIFY(found.walks.constFirst().certificate.has_value());
    QCOMPARE(found.certificate->serial, installedSerial());
    QCOMPARE(found.certificateSeenAt, walk->state().assessed->at);
    QVERIFY(found.certificateSeenAt < m_clock.now());
    walk.reset();
}

void RecallTest::theDevicesThatWereRead()
{
    const auto read = signedIn([this] { return m_session->readDevices({}); });
    QVERIFY(read.has_value());
    const std::vector<facts::Device> &fleet = (*read)->devices;
    const QDateTime readAt = m_clock.now();
    const session::Recollection found = recalled();
    QVERIFY(found.devices.has_value());
    QCOMPARE(found.devices->all, int(fleet.size()));
    QCOMPARE(*found.devices, devices::countFleet(fleet, m_clock.now()));
    QVERIFY(found.devices->checkIns.value(CheckIn::Alive) > 0);
    QCOMPARE(found.fleet->readAt, readAt);
    QCOMPARE(found.pulse, devices::pulseOf(**read));
    QVERIFY(found.pulse->all.alive > 0);
    QVERIFY(!found.certificate.has_value());
    // As they stand now: who has not been asked for ten days is silent.
    m_clock.advance(std::chrono::hours(240));
    const session::Recollection later = recalled();
    QCOMPARE(later.devices->all, int(fleet.size()));
    QCOMPARE(later.devices->checkIns.value(CheckIn::Alive), 0);
    QCOMPARE(later.fleet->readAt, readAt);
    // The check-ins of that reading stay what they were.
    QCOMPARE(later.pulse, found.pulse);
}

void RecallTest::theUserOfADeviceIsNotKept()
{
    const auto fleet = signedIn([this] { return m_session->readDevices({}); });
    QVERIFY(fleet.has_value());
    const base::DeviceId id = (*fleet)->devices.front().id;
    const auto user = signedIn([&] { return m_session->readDeviceUser(id, {}); });
    QVERIFY(user.has_value() && user->has_value());
    QVERIFY((*user)->name.contains(u' '));
    QVERIFY((*user)->signInName.contains(u'@'));
    const auto nobody = signedIn([&] { return m_session->readDeviceUser(base::DeviceId(u"gone"_s), {}); });
    QVERIFY(nobody.has_value() && !nobody->has_value());
    m_session.reset();
    int files = 0;
    QDirIterator all(m_stage->home().root(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    for (; all.hasNext(); ++files) {
        const QByteArray kept = support::WalkStage::read(all.next());
        QVERIFY(!kept.contains((*user)->name.toUtf8()));
        QVERIFY(!kept.contains((*user)->signInName.toUtf8()));
    }
    QVERIFY(files > 0);
}

void RecallTest::withTheStrictSettingNoDeviceIsNamed()
{
    const auto fleet = signedIn([this] { return m_session->readDevices({}); });
    QVERIFY(fleet.has_value());
    QVERIFY(runOnWorker([this] { return m_session->setNamesDevices(false); }).has_value());
    QVERIFY(!recalled().namesDevices);
    using Reading = session::TenantSession::Reading;
    for (const Reading reading : {Reading::Changes, Reading::Whole}) {
        m_clock.advance(std::chrono::hours(1));
        QVERIFY(signedIn([&] { return m_session->readDevices({}, reading); }).has_value());
    }
    m_session.reset();
    QByteArray kept;
    QDirIterator all(m_stage->home().root(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext())
        kept += support::WalkStage::read(all.next());
    QVERIFY(kept.contains((*fleet)->devices.front().id.text().toUtf8())); // it does hold the devices
    for (const facts::Device &device : (*fleet)->devices) {
        QVERIFY(!device.name.isEmpty() && !kept.contains(device.name.toUtf8()));
        QVERIFY(!device.serialNumber.isEmpty() && !kept.contains(device.serialNumber.toUtf8()));
    }
}

void RecallTest::theWalksLatestFirst()
{
    auto walk = support::must(runOnWorker([this] { return m_session->openWalk(); }));
    QVERIFY(signedIn([&] { return walk->assess({}, {}); }).has_value());
    const renewal::RenewalState begun = walk->state();
    QCOMPARE(recalled().walks, QList<renewal::RenewalState>{begun});
    QCOMPARE(recalled().certificate->serial, installedSerial());
    walkToTheFile(*walk);
    QVERIFY(signedIn([&] { return walk->upload({}); }).has_value());
    QVERIFY(signedIn([&] { return walk->confirm({}); }).has_value());
    QVERIFY(signedIn([&] { return walk->countDevices({}); }).has_value());
    QVERIFY(runOnWorker([&] { return walk->finish(); }).has_value());
    const renewal::RenewalState finished = walk->state();
    QCOMPARE(finished.id, begun.id);
    QCOMPARE(recalled().walks, QList<renewal::RenewalState>{finished});
    QCOMPARE(recalled().certificate->serial, finished.certificate->serial);
    walk.reset();
    m_clock.advance(std::chrono::hours(1));
    walk = support::must(runOnWorker([this] { return m_session->openWalk(); }));
    QVERIFY(signedIn([&] { return walk->assess({}, {}); }).has_value());
    QCOMPARE(recalled().walks, (QList<renewal::RenewalState>{walk->state(), finished}));
    walk.reset();
}

/// Nobody but the file and the admin's word tells of it there.
void RecallTest::theNewCertificateAfterAWalkWithoutGraph()
{
    auto walk = support::must(runOnWorker([this] { return m_session->openWalk(false); }));
    walkToTheFile(*walk);
    const QByteArray file = facts::pemOf(walk->state().certificate->der).toLatin1();
    QVERIFY(m_stage->intune().upload(account(), file, u"by-hand"_s).has_value());
    m_clock.advance(std::chrono::minutes(1));
    const auto echo = runOnWorker([&] { return walk->confirmShown(shown()); });
    QVERIFY(echo.has_value());
    QCOMPARE(*echo, renewal::Echo::Installed);
    QCOMPARE(recalled().certificate->serial, installedSerial());
    QCOMPARE(recalled().certificateSeenAt, m_clock.now());
    walk.reset();
}

/// Nobody answers there any more.
void RecallTest::nobodyIsAsked()
{
    readCertificate();
    QVERIFY(signedIn([this] { return m_session->readDevices({}); }).has_value());
    const session::Recollection before = recalled();
    m_session.reset();
    m_cloud.graph = QUrl(u"http://127.0.0.1:1"_s);
    m_cloud.login = m_cloud.graph;
    startSession();
    const session::Recollection found = recalled();
    QVERIFY(found.certificate.has_value());
    QCOMPARE(found.certificate, before.certificate);
    QCOMPARE(found.certificateSeenAt, before.certificateSeenAt);
    QVERIFY(found.devices.has_value());
    QCOMPARE(found.devices, before.devices);
}

void RecallTest::whereItIsKept()
{
    QCOMPARE(m_session->cloud(), m_cloud);
    const auto folder = m_session->folder();
    QVERIFY(folder.has_value());
    QCOMPARE(*folder, m_stage->tenantFolder());
}

QTEST_GUILESS_MAIN(RecallTest)
#include "tst_recall.moc"
