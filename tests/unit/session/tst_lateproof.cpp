// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/signedin.h"
#include "devices/proofverdict.h"
#include "facts/certificate.h"
#include "net/httpclient.h"
#include "renewal/recordfile.h"
#include "renewal/walk.h"
#include "session/signins.h"
#include "session/tenantsession.h"
#include "support/fakeclock.h"
#include "support/runonworker.h"
#include "support/walkstage.h"

#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using devices::Firmness;
using devices::ProofKind;
using support::runOnWorker;

namespace {

/// A computer without a browser.
class NoBrowser final : public base::UrlOpener
{
public:
    bool open(const QUrl &) override { return false; }
};

QDateTime thisSecond()
{
    return QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
}

ProofKind kindOf(const renewal::RenewalState &state)
{
    return devices::verdictOn(state.proof->tally, state.uploadedAt, state.proof->at);
}

Firmness firmnessOf(const renewal::RenewalState &state)
{
    return devices::firmnessAfter(state.uploadedAt, state.proof->at);
}

} // namespace

/// The verdict on an upload becomes firm while nobody keeps the program open.
class LateProofTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aLaterReadingMakesItFirm();
    void aWalkThatIsHeldIsLeftAlone();
    void countsStayWhenTheBaselineIsGone();
    void noNameIsKept();
    void aForeignUploadIsSuspected();
    void aGoodForeignUploadIsNot();

private:
    template <class Call>
    auto signedIn(Call call);
    void startSession();
    void pass(std::chrono::hours duration);
    std::unique_ptr<renewal::Walk> openWalk();
    void walkToTheUpload(renewal::Walk &walk);
    void renew();
    void read();
    void uploadAsColleague(bool isNewTopic);
    renewal::RenewalState lastWalk();
    facts::TenantRecord record();

    std::unique_ptr<support::WalkStage> m_stage;
    std::unique_ptr<support::FakeClock> m_clock;
    NoBrowser m_browser;
    facts::Cloud m_cloud;
    net::HttpClient m_http{{.userAgent = "tests", .proxy = {}}};
    std::unique_ptr<session::TenantSession> m_session;
};

void LateProofTest::init()
{
    m_stage = std::make_unique<support::WalkStage>(rehearsal::PracticeOptions{.devices = 40});
    m_clock = std::make_unique<support::FakeClock>(thisSecond());
    m_clock->setOffset(std::chrono::milliseconds(0));
    m_cloud = support::must(facts::cloudFromJson(m_stage->tenant().cloudFile()));
    startSession();
}

void LateProofTest::cleanup()
{
    m_session.reset();
    m_stage.reset();
}

void LateProofTest::startSession()
{
    m_session.reset();
    m_session = std::make_unique<session::TenantSession>(
        m_cloud,
        session::Doors{.http = m_http, .clock = *m_clock, .browser = m_browser, .home = m_stage->home()});
}

/// The program is closed meanwhile.
void LateProofTest::pass(std::chrono::hours duration)
{
    m_stage->tenant().microsoft().time().advance(duration);
    m_clock->advance(duration);
    startSession();
}

template <class Call>
auto LateProofTest::signedIn(Call call)
{
    return runOnWorker([&] {
        return base::signedIn([this] { return m_session->signIns().signInWhereWanted({}); }, std::move(call));
    });
}

std::unique_ptr<renewal::Walk> LateProofTest::openWalk()
{
    return support::must(runOnWorker([this] { return m_session->openWalk(); }));
}

void LateProofTest::walkToTheUpload(renewal::Walk &walk)
{
    QVERIFY(signedIn([&] { return walk.assess({}, {}); }).has_value());
    const QString account = m_stage->tenant().microsoft().start().appleAccount;
    QVERIFY(runOnWorker([&] { return walk.confirmAccount(account); }).has_value());
    const QByteArray request = support::must(m_stage->intune().downloadRequest(u"admin@practice.example"_s));
    QVERIFY(runOnWorker([&] { return walk.useRequest(request); }).has_value());
    m_clock->advance(std::chrono::seconds(1));
    const QByteArray file = m_stage->certificateFor(request);
    QVERIFY(runOnWorker([&] { return walk.chooseCertificate(file); }).has_value());
    QVERIFY(signedIn([&] { return walk.upload({}); }).has_value());
    QVERIFY(signedIn([&] { return walk.confirm({}); }).has_value());
}

/// From the beginning to the receipt, within a minute.
void LateProofTest::renew()
{
    const auto walk = openWalk();
    walkToTheUpload(*walk);
    QVERIFY(signedIn([&] { return walk->countDevices({}); }).has_value());
    QVERIFY(runOnWorker([&] { return walk->finish(); }).has_value());
}

void LateProofTest::read()
{
    const auto certificate = signedIn([this] { return m_session->readCertificate({}); });
    QVERIFY(certificate.has_value());
    const auto fleet = signedIn([this] { return m_session->readDevices({}); });
    QVERIFY(fleet.has_value());
    const auto fault = m_session->recordFault();
    QVERIFY2(!fault, qPrintable(fault ? fault->detail : QString()));
}

void LateProofTest::uploadAsColleague(bool isNewTopic)
{
    const QString colleague = u"helpdesk@practice.example"_s;
    const QString account = m_stage->tenant().microsoft().start().appleAccount;
    const QByteArray request = support::must(m_stage->intune().downloadRequest(colleague));
    QByteArray file;
    if (isNewTopic) {
        auto &apple = m_stage->tenant().apple();
        const auto row =
            support::must(apple.create(account, {.fileName = u"IntuneCSR.txt"_s, .bytes = request}));
        file = support::must(apple.download(account, row.uuid));
    } else {
        file = m_stage->certificateFor(request);
    }
    (void)support::must(m_stage->intune().upload(account, file, colleague));
}

renewal::RenewalState LateProofTest::lastWalk()
{
    const auto known = support::must(runOnWorker([this] { return m_session->recall(); }));
    return known.walks.value(0);
}

facts::TenantRecord LateProofTest::record()
{
    return support::must(renewal::readRecord(m_stage->tenantFolder(), m_stage->tenantId()));
}

void LateProofTest::aLaterReadingMakesItFirm()
{
    renew();
    QCOMPARE(kindOf(lastWalk()), ProofKind::NotYet);
    QCOMPARE(firmnessOf(lastWalk()), Firmness::TooEarly);
    const facts::Receipt first = record().receipts.value(0);
    pass(std::chrono::hours(4));
    read();
    QCOMPARE(firmnessOf(lastWalk()), Firmness::First);
    QVERIFY(lastWalk().proof->tally.seenSince > 0);
    pass(std::chrono::hours(21));
    read();
    const renewal::RenewalState walk = lastWalk();
    QCOMPARE(kindOf(walk), ProofKind::AllWell);
    QCOMPARE(firmnessOf(walk), Firmness::Firm);
    QVERIFY(walk.proof->tally.aliveBefore > 20);
    QCOMPARE(walk.proof->tally.seenSince, walk.proof->tally.aliveBefore);
    const facts::TenantRecord record = this->record();
    QCOMPARE(record.receipts.size(), 1);
    QCOMPARE(record.receipts[0].date, first.date);
    QCOMPARE(record.receipts[0].aliveBefore, *walk.proof->tally.aliveBefore);
    QCOMPARE(record.receipts[0].seenSince, walk.proof->tally.seenSince);
    QVERIFY2(record.receipts[0].verdict.contains(u"alive before have checked in since"_s),
             qPrintable(record.receipts[0].verdict));
    // No news is not written down.
    pass(std::chrono::hours(1));
    read();
    QCOMPARE(lastWalk(), walk);
}

/// Another window stands at its end and may count by itself.
void LateProofTest::aWalkThatIsHeldIsLeftAlone()
{
    renew();
    const renewal::Proof first = *lastWalk().proof;
    pass(std::chrono::hours(25));
    {
        const auto walk = openWalk();
        read();
        QCOMPARE(*lastWalk().proof, first);
    }
    read();
    QVERIFY(*lastWalk().proof != first);
}

void LateProofTest::countsStayWhenTheBaselineIsGone()
{
    renew();
    const renewal::Proof first = *lastWalk().proof;
    pass(std::chrono::hours(24 * 91));
    read();
    QCOMPARE(*lastWalk().proof, first);
}

void LateProofTest::noNameIsKept()
{
    renew();
    m_session.reset();
    const QByteArray database =
        support::WalkStage::read(m_stage->home().practice().root() + u"/pushkeeper.sqlite"_s);
    QVERIFY(!database.isEmpty());
    // Names of the practice fleet begin so; no reading was kept, only baselines.
    for (const char *name : {"IPHONE-", "IPAD-", "MAC-", "iPhone"})
        QVERIFY2(!database.contains(name), name);
}

void LateProofTest::aForeignUploadIsSuspected()
{
    read();
    uploadAsColleague(true);
    const auto suspected = [this] {
        return support::must(runOnWorker([this] { return m_session->recall(); })).isCertificateSuspected;
    };
    QVERIFY(!suspected());
    pass(std::chrono::hours(5));
    read();
    QVERIFY(!suspected());
    pass(std::chrono::hours(15));
    read();
    QVERIFY(suspected());
}

void LateProofTest::aGoodForeignUploadIsNot()
{
    read();
    uploadAsColleague(false);
    pass(std::chrono::hours(20));
    read();
    const auto known = support::must(runOnWorker([this] { return m_session->recall(); }));
    QCOMPARE(known.uploadMoments.size(), 2);
    QVERIFY(!known.isCertificateSuspected);
}

QTEST_GUILESS_MAIN(LateProofTest)
#include "tst_lateproof.moc"
