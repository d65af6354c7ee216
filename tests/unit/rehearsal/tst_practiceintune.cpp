// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/pemtext.h"
#include "rehearsal/practiceintune.h"
#include "support/fakeclock.h"
#include "support/samplekit.h"

#include <QTest>

using namespace pushkeeper;
using namespace pushkeeper::rehearsal;
using namespace Qt::StringLiterals;
using support::must;

class TestPracticeIntune : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void agreementStaysAsItWasGiven();
    void nothingWithoutTheAgreement();
    void eachRequestHasANewKey();
    void uploadShowsWhatTheCertificateHolds();
    void keyOfAnOlderRequestIsTaken();
    void refusals_data();
    void refusals();
    void bothEmptyRemoves();
    void newTopicIsTakenAndSilences();
    void revokedCertificateReachesNobody();
    void startsWithACertificateInUse();
    void auditTellsInOrder();

private:
    /// PEM for the newest request, issued now.
    QByteArray answerTo(const QByteArray &publicKey, const QString &uuid = {}) const;
    /// A check-in within the last 8 hours.
    bool isAlive() const;

    const QDateTime m_now{QDate(2027, 3, 4), QTime(10, 51, 19), Qt::UTC};
    const PracticeIssuer m_issuer = must(PracticeIssuer::create(m_now));
    const PracticeVendor m_vendor = must(m_issuer.createVendor({.notBefore = m_now.addDays(-30)}));
    const QString m_uuid = u"0a0a0a0a-1111-4222-8333-0a0a0a0a0a0a"_s;
    const QString m_admin = u"admin@practice.example"_s;
    const QString m_account = u"mdm@practice.example"_s;

    std::unique_ptr<support::FakeClock> m_clock;
    std::unique_ptr<PracticeTime> m_time;
    std::unique_ptr<PracticeFleet> m_fleet;
    std::unique_ptr<PracticeIntune> m_intune;
};

void TestPracticeIntune::init()
{
    m_intune.reset();
    m_clock = std::make_unique<support::FakeClock>(m_now);
    m_time = std::make_unique<PracticeTime>(*m_clock);
    m_fleet = std::make_unique<PracticeFleet>(3, 1);
    m_intune = std::make_unique<PracticeIntune>(m_vendor, *m_time, *m_fleet);
}

QByteArray TestPracticeIntune::answerTo(const QByteArray &publicKey, const QString &uuid) const
{
    PushOptions options;
    options.publicKey = publicKey;
    options.uuid = uuid.isEmpty() ? m_uuid : uuid;
    options.notBefore = m_time->now();
    options.serial = QByteArray::fromHex("0B7002EFEA6BA6D0");
    return toPem("CERTIFICATE", must(m_issuer.issuePush(options)));
}

bool TestPracticeIntune::isAlive() const
{
    const FleetView fleet = m_fleet->at(momentOf(m_time->now()));
    const auto last = fleet.lastCheckIn(0);
    return last && fleet.at() - *last <= std::chrono::hours(8);
}

void TestPracticeIntune::agreementStaysAsItWasGiven()
{
    QVERIFY(!m_intune->agreement().granted);
    m_intune->agree(m_admin);
    m_clock->advance(std::chrono::hours(1));
    const AppleAgreement second = m_intune->agree(u"other@practice.example"_s);
    QVERIFY(second.granted);
    QCOMPARE(second.grantedAt, m_now);
    QCOMPARE(second.grantedBy, m_admin);
}

void TestPracticeIntune::nothingWithoutTheAgreement()
{
    const auto request = m_intune->downloadRequest(m_admin);
    QVERIFY(!request);
    QCOMPARE(request.error().kind, base::ErrorKind::Denied);
    QVERIFY(m_intune->requestKeys().isEmpty());
    const auto upload = m_intune->upload(m_account, "x", m_admin);
    QCOMPARE(upload.error().kind, base::ErrorKind::Denied);
}

void TestPracticeIntune::eachRequestHasANewKey()
{
    m_intune->agree(m_admin);
    const QByteArray first = must(m_intune->downloadRequest(m_admin));
    const QByteArray second = must(m_intune->downloadRequest(m_admin));
    QVERIFY(first != second);
    QVERIFY(QByteArray::fromBase64(first).startsWith("<?xml"));
    const QList<QByteArray> keys = m_intune->requestKeys();
    QCOMPARE(keys.size(), 2);
    QVERIFY(keys[0] != keys[1]);
}

void TestPracticeIntune::uploadShowsWhatTheCertificateHolds()
{
    m_intune->agree(m_admin);
    (void)must(m_intune->downloadRequest(m_admin));
    const QByteArray pem = answerTo(m_intune->requestKeys().last());
    m_clock->advance(std::chrono::minutes(11));
    const auto installed = must(m_intune->upload(m_account, pem, m_admin));
    QVERIFY(installed);
    QCOMPARE(installed->facts.serial, QByteArray("0B7002EFEA6BA6D0"));
    QCOMPARE(installed->facts.topic, base::Topic(u"com.apple.mgmt.External."_s + m_uuid));
    QCOMPARE(installed->facts.notBefore, m_now);
    QCOMPARE(installed->facts.notAfter, m_now.addDays(365).addSecs(-1));
    QCOMPARE(installed->appleIdentifier, m_account);
    QCOMPARE(installed->uploadedAt, m_now.addSecs(660));
    QCOMPARE(m_intune->installed()->facts.serial, installed->facts.serial);
}

void TestPracticeIntune::keyOfAnOlderRequestIsTaken()
{
    m_intune->agree(m_admin);
    (void)must(m_intune->downloadRequest(m_admin));
    (void)must(m_intune->downloadRequest(m_admin));
    QVERIFY(m_intune->upload(m_account, answerTo(m_intune->requestKeys().first()), m_admin));
}

void TestPracticeIntune::refusals_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<base::ErrorKind>("kind");
    const QByteArray foreign = answerTo(must(PracticeKey::generate()).publicKey());
    QTest::newRow("no certificate") << m_account << QByteArray("hello") << base::ErrorKind::WrongFile;
    QTest::newRow("DER") << m_account << QByteArray::fromBase64("MIIB") << base::ErrorKind::WrongFile;
    QTest::newRow("no file") << m_account << QByteArray() << base::ErrorKind::WrongFile;
    QTest::newRow("no account") << QString() << foreign << base::ErrorKind::WrongFile;
    QTest::newRow("key of nobody") << m_account << foreign << base::ErrorKind::WrongCertificate;
}

void TestPracticeIntune::refusals()
{
    QFETCH(QString, account);
    QFETCH(QByteArray, file);
    QFETCH(base::ErrorKind, kind);
    m_intune->agree(m_admin);
    const auto upload = m_intune->upload(account, file, m_admin);
    QVERIFY(!upload);
    QCOMPARE(upload.error().kind, kind);
    QVERIFY(!m_intune->installed());
}

void TestPracticeIntune::bothEmptyRemoves()
{
    const PracticeKey key = must(PracticeKey::generate());
    PushOptions options;
    options.publicKey = key.publicKey();
    options.notBefore = m_now.addDays(-345);
    QVERIFY(m_intune->startWith(must(m_issuer.issuePush(options)), key, m_account));
    QVERIFY(isAlive());
    const auto removed = must(m_intune->upload({}, {}, m_admin));
    QVERIFY(!removed);
    QVERIFY(!m_intune->installed());
    m_time->advance(std::chrono::hours(9));
    QVERIFY(!isAlive());
}

void TestPracticeIntune::newTopicIsTakenAndSilences()
{
    const PracticeKey key = must(PracticeKey::generate());
    PushOptions options;
    options.publicKey = key.publicKey();
    options.uuid = m_uuid;
    options.notBefore = m_now.addDays(-345);
    QVERIFY(m_intune->startWith(must(m_issuer.issuePush(options)), key, m_account));
    (void)must(m_intune->downloadRequest(m_admin));
    const QByteArray other =
        answerTo(m_intune->requestKeys().last(), u"0b0b0b0b-1111-4222-8333-0b0b0b0b0b0b"_s);
    QVERIFY(m_intune->upload(m_account, other, m_admin));
    m_time->advance(std::chrono::hours(9));
    QVERIFY(!isAlive());
    QVERIFY(m_intune->upload(m_account, answerTo(m_intune->requestKeys().last()), m_admin));
    m_time->advance(std::chrono::hours(8));
    QVERIFY(isAlive());
}

void TestPracticeIntune::revokedCertificateReachesNobody()
{
    m_intune->agree(m_admin);
    (void)must(m_intune->downloadRequest(m_admin));
    const QByteArray pem = answerTo(m_intune->requestKeys().last());
    QVERIFY(m_intune->upload(m_account, pem, m_admin));
    m_time->advance(std::chrono::days(20));
    QVERIFY(isAlive());
    m_intune->revoked("ffffffff");
    m_time->advance(std::chrono::hours(9));
    QVERIFY(isAlive());
    m_intune->revoked("b7002efea6ba6d0");
    m_time->advance(std::chrono::hours(9));
    QVERIFY(!isAlive());
    // To upload it once more does not help.
    QVERIFY(m_intune->upload(m_account, pem, m_admin));
    m_time->advance(std::chrono::hours(9));
    QVERIFY(!isAlive());
}

void TestPracticeIntune::startsWithACertificateInUse()
{
    const PracticeKey key = must(PracticeKey::generate());
    PushOptions options;
    options.publicKey = key.publicKey();
    options.notBefore = m_now.addDays(-375);
    QVERIFY(m_intune->startWith(must(m_issuer.issuePush(options)), key, m_account));
    QVERIFY(m_intune->agreement().granted);
    QVERIFY(m_intune->installed()->uploadedAt > m_intune->installed()->facts.notBefore);
    QCOMPARE(m_intune->requestKeys(), QList<QByteArray>{key.publicKey()});
    // It has expired ten days ago, and that is when the devices were heard last.
    const FleetView fleet = m_fleet->at(momentOf(m_now));
    const auto quiet = fleet.at() - *fleet.lastCheckIn(0);
    QVERIFY(quiet >= std::chrono::days(10) && quiet <= std::chrono::days(10) + std::chrono::hours(8));
    QVERIFY(!m_intune->startWith("no certificate", key, m_account));
}

void TestPracticeIntune::auditTellsInOrder()
{
    m_intune->agree(m_admin);
    (void)must(m_intune->downloadRequest(m_admin));
    QVERIFY(!m_intune->upload(m_account, "no certificate", m_admin));
    QVERIFY(m_intune->upload(m_account, answerTo(m_intune->requestKeys().last()), m_admin));
    (void)must(m_intune->upload({}, {}, m_admin));
    QStringList operations;
    const QList<AuditEntry> entries = m_intune->audit();
    for (const AuditEntry &entry : entries)
        operations += entry.operation;
    QCOMPARE(operations, (QStringList{u"Get"_s, u"Patch"_s, u"Delete"_s}));
    QCOMPARE(entries.first().actor, m_admin);
}

QTEST_GUILESS_MAIN(TestPracticeIntune)
#include "tst_practiceintune.moc"
