// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "consolerun.h"

#include "rehearsal/practicetenant.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <memory>

using namespace pushkeeper;
using namespace Qt::StringLiterals;

/// The commands that work on a tenant, against the practice tenant, as a user types them.
class TenantCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsTheCertificate();
    void showsTheAgreement();
    void tenThousandDevicesArrive();
    void timeFollowsTheService();
    void aNewTopicSilencesTheFleet();
    void savesTheRequestByteForByte();
    void neverTakesARequestThatCannotBeSaved();
    void recordsStayInThePracticePart();
    void recordsNeverStandInTheWay();
    void anEmptyTenantIsAnAnswer();
    void statusAnswersThreeQuestions();
    void statusFromTheRecordsAsksNobody();
    void statusAfterTheExpiry();
    void aTenantThatIsGoneIsTold();
    void aCloudFileMustNameTheTenant();

private:
    void start(const rehearsal::PracticeOptions &options);
    cli::ConsoleRun run(const QStringList &arguments);
    QJsonObject json(const QStringList &arguments);

    std::unique_ptr<QTemporaryDir> m_folder;
    base::SystemClock m_clock;
    std::unique_ptr<rehearsal::PracticeTenant> m_tenant;
    QString m_home;
};

void TenantCommandsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_home = m_folder->filePath(u"home"_s);
    start({.devices = 50});
}

void TenantCommandsTest::start(const rehearsal::PracticeOptions &options)
{
    m_tenant.reset();
    auto tenant = rehearsal::PracticeTenant::create(options, m_clock);
    QVERIFY(tenant.has_value());
    m_tenant = std::move(*tenant);
    QFile file(m_folder->filePath(u"cloud.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(m_tenant->cloudFile()) > 0);
}

/// Runs a command on a worker, as main does, with the cloud file of the tenant.
cli::ConsoleRun TenantCommandsTest::run(const QStringList &arguments)
{
    const QStringList all = arguments + QStringList{u"--cloud-file"_s, m_folder->filePath(u"cloud.json"_s)};
    return std::async(std::launch::async,
                      [this, &all] {
                          cli::ConsoleRun result;
                          QTextStream out(&result.out);
                          QTextStream err(&result.err);
                          base::SystemClock clock;
                          cli::NoBrowser browser;
                          net::HttpClient http({.userAgent = "tests", .proxy = {}});
                          cli::Surroundings around{.console = {.out = out, .err = err},
                                                   .http = http,
                                                   .clock = clock,
                                                   .browser = browser,
                                                   .home = base::DataHome(m_home),
                                                   .heardServerTime = [&clock](const QDateTime &time) {
                                                       clock.learnFromServer(time);
                                                   }};
                          result.code = cli::runCommandLine(all, around);
                          return result;
                      })
        .get();
}

QJsonObject TenantCommandsTest::json(const QStringList &arguments)
{
    return QJsonDocument::fromJson(run(arguments + QStringList{u"--json"_s}).out.toUtf8()).object();
}

void TenantCommandsTest::showsTheCertificate()
{
    const QString topic = u"com.apple.mgmt.External."_s + m_tenant->microsoft().start().topicUuid;
    const QJsonObject certificate = json({u"status"_s}).value("certificate"_L1).toObject();
    QCOMPARE(certificate.value("topic"_L1).toString(), topic);
    QCOMPARE(certificate.value("apple_account"_L1).toString(), u"mdm@practice.example"_s);
    QVERIFY(certificate.value("days_left"_L1).toInt() >= 19);
    const cli::ConsoleRun text = run({u"status"_s});
    QCOMPARE(text.code, 1); // 20 days are less than 30
    QVERIFY(text.out.contains(topic));
    start({.devices = 1, .daysLeft = 200});
    QCOMPARE(run({u"status"_s}).code, 0);
}

void TenantCommandsTest::showsTheAgreement()
{
    QVERIFY(json({u"status"_s}).value("agreement"_L1).isNull());
    const QJsonObject agreement = json({u"status"_s, u"--agreement"_s}).value("agreement"_L1).toObject();
    QCOMPARE(agreement.value("granted"_L1).toBool(), true);
}

void TenantCommandsTest::tenThousandDevicesArrive()
{
    start({.devices = 10000});
    const QJsonObject devices = json({u"devices"_s});
    QCOMPARE(devices.value("count"_L1).toInt(), 10000);
    QCOMPARE(devices.value("devices"_L1).toArray().size(), 10000);
    int counted = 0;
    const QJsonObject checkIns = devices.value("check_ins"_L1).toObject();
    for (const auto &count : checkIns)
        counted += count.toInt();
    QCOMPARE(counted, 10000);
    QVERIFY(checkIns.value("alive"_L1).toInt() > 5000);
}

void TenantCommandsTest::timeFollowsTheService()
{
    m_tenant->microsoft().time().advance(std::chrono::hours(24 * 30));
    const QJsonObject certificate = json({u"status"_s}).value("certificate"_L1).toObject();
    QVERIFY(certificate.value("days_left"_L1).toInt() <= -10);
}

void TenantCommandsTest::aNewTopicSilencesTheFleet()
{
    QVERIFY(json({u"devices"_s}).value("check_ins"_L1).toObject().value("alive"_L1).toInt() > 0);
    const QString account = u"mdm@practice.example"_s;
    const QByteArray request = m_tenant->microsoft().intune().downloadRequest(account).value_or(QByteArray());
    const auto row = m_tenant->apple().create(account, {.fileName = u"IntuneCSR.txt"_s, .bytes = request});
    QVERIFY(row.has_value());
    const auto pem = m_tenant->apple().download(account, row->uuid);
    QVERIFY(pem.has_value());
    QVERIFY(m_tenant->microsoft().intune().upload(account, *pem, account).has_value());
    m_tenant->microsoft().time().advance(std::chrono::hours(48));
    QCOMPARE(json({u"devices"_s}).value("check_ins"_L1).toObject().value("alive"_L1).toInt(), 0);
}

void TenantCommandsTest::savesTheRequestByteForByte()
{
    const cli::ConsoleRun taken = run({u"csr"_s, u"--folder"_s, m_folder->path()});
    QCOMPARE(taken.code, 0);
    QFile request(m_folder->filePath(u"IntuneCSR.csr"_s));
    QFile twin(m_folder->filePath(u"IntuneCSR.csr.txt"_s));
    QVERIFY(request.open(QIODevice::ReadOnly) && twin.open(QIODevice::ReadOnly));
    const QByteArray bytes = request.readAll();
    QCOMPARE(twin.readAll(), bytes);
    QVERIFY(!bytes.contains('\n') && bytes.size() > 5000);
    QCOMPARE(QByteArray::fromBase64(bytes).toBase64(), bytes);
}

void TenantCommandsTest::neverTakesARequestThatCannotBeSaved()
{
    QCOMPARE(run({u"csr"_s, u"--folder"_s, m_folder->path()}).code, 0);
    const auto before = m_tenant->microsoft().intune().requestKeys().size();
    const cli::ConsoleRun again = run({u"csr"_s, u"--folder"_s, m_folder->path()});
    QCOMPARE(again.code, 64);
    QCOMPARE(run({u"csr"_s, u"--folder"_s, m_folder->filePath(u"nowhere"_s)}).code, 64);
    QCOMPARE(m_tenant->microsoft().intune().requestKeys().size(), before);
}

void TenantCommandsTest::recordsStayInThePracticePart()
{
    QCOMPARE(run({u"devices"_s}).code, 0);
    QVERIFY(!QFile::exists(m_home + u"/pushkeeper.sqlite"_s));
    QVERIFY(QFile::exists(base::DataHome(m_home).practice().root() + u"/pushkeeper.sqlite"_s));
}

void TenantCommandsTest::recordsNeverStandInTheWay()
{
    QFile inTheWay(m_home);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const cli::ConsoleRun devices = run({u"devices"_s});
    QCOMPARE(devices.code, 0);
    QVERIFY(devices.out.contains("50 Apple devices"_L1) || devices.out.contains("50 Apple device(s)"_L1));
    QVERIFY(devices.err.contains("records"_L1));
}

void TenantCommandsTest::anEmptyTenantIsAnAnswer()
{
    start({.devices = 5, .startsEmpty = true});
    const cli::ConsoleRun status = run({u"status"_s});
    QCOMPARE(status.code, 1);
    QVERIFY(status.out.contains("no Apple MDM push certificate"_L1));
    QVERIFY(json({u"status"_s}).value("certificate"_L1).isNull());
}

void TenantCommandsTest::statusAnswersThreeQuestions()
{
    QJsonObject status = json({u"status"_s});
    QCOMPARE(status.value("next"_L1).toString(), u"renew"_s);
    QCOMPARE(status.value("source"_L1).toString(), u"live"_s);
    QCOMPARE(status.value("check"_L1).toString(), u"fine"_s);
    QVERIFY(status.value("devices"_L1).isNull());
    QVERIFY(status.value("last_upload"_L1).isNull());
    QVERIFY(run({u"status"_s}).out.contains("not read yet"_L1));
    const QJsonObject checkIns = json({u"devices"_s}).value("check_ins"_L1).toObject();
    status = json({u"status"_s});
    const QJsonObject devices = status.value("devices"_L1).toObject();
    QCOMPARE(devices.value("count"_L1).toInt(), 50);
    QCOMPARE(devices.value("alive"_L1), checkIns.value("alive"_L1));
    int alive = 0;
    for (const auto &share : devices.value("platforms"_L1).toObject())
        alive += share.toObject().value("alive"_L1).toInt();
    QCOMPARE(alive, devices.value("alive"_L1).toInt());
    const QString text = run({u"status"_s}).out;
    QVERIFY2(text.contains(u"%1 of "_s.arg(alive)) && text.contains(u"24 hours"_s), qPrintable(text));
    QVERIFY(text.contains("Next: renew"_L1));
    start({.devices = 1, .daysLeft = 200});
    QVERIFY(run({u"status"_s}).out.contains("nothing to do"_L1));
}

/// The countdown needs no sign-in, and nobody who answers.
void TenantCommandsTest::statusFromTheRecordsAsksNobody()
{
    QVERIFY(json({u"status"_s, u"--recorded"_s}).value("certificate"_L1).isNull());
    QCOMPARE(json({u"status"_s, u"--recorded"_s}).value("check"_L1).toString(), u"never"_s);
    const QJsonObject live = json({u"status"_s});
    m_tenant.reset();
    const QJsonObject recorded = json({u"status"_s, u"--recorded"_s});
    QCOMPARE(recorded.value("source"_L1).toString(), u"records"_s);
    QCOMPARE(recorded.value("check"_L1).toString(), u"fine"_s);
    const QJsonObject certificate = recorded.value("certificate"_L1).toObject();
    QCOMPARE(certificate.value("serial"_L1), live.value("certificate"_L1).toObject().value("serial"_L1));
    QVERIFY(certificate.value("days_left"_L1).toInt() >= 19);
    const cli::ConsoleRun text = run({u"status"_s, u"--recorded"_s});
    QCOMPARE(text.code, 1);
    QVERIFY(text.out.contains("Last successful check"_L1));
    QCOMPARE(run({u"status"_s, u"--recorded"_s, u"--agreement"_s}).code, 64);
}

void TenantCommandsTest::statusAfterTheExpiry()
{
    start({.devices = 1, .daysLeft = -3});
    const QJsonObject certificate = json({u"status"_s}).value("certificate"_L1).toObject();
    QCOMPARE(certificate.value("days_left"_L1).toInt(), -3);
    const QJsonObject grace = certificate.value("grace"_L1).toObject();
    QCOMPARE(grace.value("stage"_L1).toString(), u"running"_s);
    QCOMPARE(grace.value("days_left"_L1).toInt(), 27);
    QVERIFY(run({u"status"_s}).out.contains("Apple promises nothing"_L1));
}

void TenantCommandsTest::aTenantThatIsGoneIsTold()
{
    m_tenant.reset();
    const cli::ConsoleRun status = run({u"status"_s});
    QCOMPARE(status.code, 5);
    QVERIFY(!status.err.isEmpty());
}

void TenantCommandsTest::aCloudFileMustNameTheTenant()
{
    QFile file(m_folder->filePath(u"cloud.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonObject cloud = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    cloud.remove("tenant"_L1);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(cloud).toJson());
    file.close();
    const QJsonObject error = json({u"status"_s}).value("error"_L1).toObject();
    QCOMPARE(error.value("kind"_L1).toString(), u"wrong-file"_s);
    QCOMPARE(run({u"status"_s}).code, 64);
}

QTEST_GUILESS_MAIN(TenantCommandsTest)
#include "tst_tenantcommands.moc"
