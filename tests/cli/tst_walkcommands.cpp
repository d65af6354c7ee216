// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "consolerun.h"
#include "support/walkstage.h"

#include <QJsonArray>
#include <QLockFile>
#include <QTest>

#include <future>

using namespace pushkeeper;
using namespace Qt::StringLiterals;

namespace {

/// The clock of this computer, but nobody waits.
class HastyClock final : public base::Clock
{
public:
    void learn(const QDateTime &time) { m_clock.learnFromServer(time); }
    QDateTime now() const override { return m_clock.now(); }
    std::optional<std::chrono::milliseconds> offset() const override { return m_clock.offset(); }
    bool wait(std::chrono::milliseconds, const base::CancelToken &token) override
    {
        return !token.isCancelled();
    }

private:
    base::SystemClock m_clock;
};

} // namespace

/// `setup` and `renew` as a script calls them: nobody answers.
class WalkCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aMissingCertificateIsNamed();
    void theNextCallGoesOn();
    void setupWhereACertificateIs();
    void renewWhereNoneIs();
    void theTermsAreNeverAgreedByThemselves();
    void aChosenFileIsNoInstalledOne();
    void theSecondProgramWaits();
    void lookingTouchesNothing();
    void aRenewalToItsEnd();
    void aFreshOneIsNotRenewedByMistake();
    void aFileOfAnotherSortLocks();
    void anEmptyFileIsNoMissingOne();
    void theInstalledOneIsNotUploadedAgain();
    void anAccountGivenLaterCounts();
    void aFileThatIsNotThereIsTold();
    void theFileNamedNowIsTheOneUploaded();
    void aMovedAccountGoesOn();
    void anAdoptedTopicTakesOneRequest();
    void anotherHandAfterTheUploadStops();
    void anotherHandBeforeTheUploadStops();

private:
    void start(const rehearsal::PracticeOptions &options);
    QJsonObject run(const QString &command, const QStringList &arguments = {});
    QString missing() const { return m_json.value("missing"_L1).toString(); }
    QStringList locks() const { return m_json.value("locks"_L1).toVariant().toStringList(); }
    QString step() const { return m_json.value("step"_L1).toString(); }
    QString newCertificate();
    void uploadAsColleague();

    std::unique_ptr<support::WalkStage> m_stage;
    qsizetype m_requestsBefore = 0;
    int m_code = -1;
    QJsonObject m_json;
};

void WalkCommandsTest::init()
{
    start({.devices = 5});
}

void WalkCommandsTest::start(const rehearsal::PracticeOptions &options)
{
    m_stage = std::make_unique<support::WalkStage>(options);
    m_requestsBefore = m_stage->intune().requestKeys().size();
}

/// Runs a command on a worker, as main does, in a program of its own.
QJsonObject WalkCommandsTest::run(const QString &command, const QStringList &arguments)
{
    const QStringList all =
        QStringList{command, u"--no-input"_s, u"--json"_s, u"--cloud-file"_s, m_stage->cloudFile()} +
        arguments;
    QString out;
    QString err;
    m_code = std::async(std::launch::async, [&] {
                 QTextStream outStream(&out);
                 QTextStream errStream(&err);
                 HastyClock clock;
                 cli::NoBrowser browser;
                 const auto learn = [&clock](const QDateTime &time) { clock.learn(time); };
                 net::HttpClient http({.userAgent = "tests", .proxy = {}});
                 cli::Surroundings around{.console = {.out = outStream, .err = errStream},
                                          .http = http,
                                          .clock = clock,
                                          .browser = browser,
                                          .home = m_stage->home(),
                                          .heardServerTime = learn};
                 return cli::runCommandLine(all, around);
             }).get();
    m_json = QJsonDocument::fromJson(out.toUtf8()).object();
    return m_json;
}

/// Takes a request by `renew`, and fetches what Apple's portal gives for it.
QString WalkCommandsTest::newCertificate()
{
    run(u"renew"_s, {u"--until"_s, u"portal"_s});
    const QByteArray request = support::WalkStage::read(m_json.value("request_file"_L1).toString());
    QString path = m_stage->file(u"MDM_Certificate.pem"_s);
    support::WalkStage::write(path, m_stage->certificateFor(request));
    return path;
}

/// Two days later somebody else renews the same row.
void WalkCommandsTest::uploadAsColleague()
{
    m_stage->tenant().microsoft().time().advance(std::chrono::hours(48));
    const QString colleague = u"helpdesk@practice.example"_s;
    const auto request = m_stage->intune().downloadRequest(colleague);
    QVERIFY(request.has_value());
    const auto uploaded = m_stage->intune().upload(m_stage->tenant().microsoft().start().appleAccount,
                                                   m_stage->certificateFor(*request), colleague);
    QVERIFY(uploaded.has_value());
}

void WalkCommandsTest::aMissingCertificateIsNamed()
{
    run(u"renew"_s);
    QCOMPARE(m_code, 3);
    QCOMPARE(missing(), u"--certificate"_s);
    QCOMPARE(step(), u"certificate"_s);
    QCOMPARE(m_stage->ours(u"Get"_s), 1);
    QCOMPARE(m_stage->intune().requestKeys().size(), m_requestsBefore + 1);
    const QString file = m_json.value("request_file"_L1).toString();
    QVERIFY(file.startsWith(m_stage->tenantFolder()));
    QVERIFY(support::WalkStage::read(file).size() > 5000);
    QCOMPARE(support::WalkStage::read(file + u".txt"_s), support::WalkStage::read(file));
}

void WalkCommandsTest::theNextCallGoesOn()
{
    const QString file = run(u"renew"_s).value("request_file"_L1).toString();
    const QByteArray request = support::WalkStage::read(file);
    run(u"renew"_s);
    QCOMPARE(m_code, 3);
    QCOMPARE(missing(), u"--certificate"_s);
    QCOMPARE(m_json.value("request_file"_L1).toString(), file);
    QCOMPARE(support::WalkStage::read(file), request);
    QCOMPARE(m_stage->ours(u"Get"_s), 1);
    QCOMPARE(m_stage->intune().requestKeys().size(), m_requestsBefore + 1);
}

void WalkCommandsTest::setupWhereACertificateIs()
{
    run(u"setup"_s, {u"--apple-account"_s, u"mdm@practice.example"_s, u"--agree-to-apple-terms"_s});
    QCOMPARE(m_code, 2);
    QCOMPARE(locks(), QStringList{u"first"_s});
    QVERIFY(m_stage->intune().audit().isEmpty());
    QCOMPARE(m_stage->intune().requestKeys().size(), m_requestsBefore);
}

void WalkCommandsTest::renewWhereNoneIs()
{
    start({.devices = 5, .startsEmpty = true});
    run(u"renew"_s, {u"--apple-account"_s, u"mdm@practice.example"_s});
    QCOMPARE(m_code, 2);
    QCOMPARE(locks(), QStringList{u"first"_s});
    QVERIFY(m_stage->intune().requestKeys().isEmpty());
}

void WalkCommandsTest::theTermsAreNeverAgreedByThemselves()
{
    start({.devices = 5, .startsEmpty = true});
    run(u"setup"_s);
    QCOMPARE(m_code, 3);
    QCOMPARE(missing(), u"--apple-account"_s);
    run(u"setup"_s, {u"--apple-account"_s, u"mdm@practice.example"_s});
    QCOMPARE(m_code, 3);
    QCOMPARE(missing(), u"--agree-to-apple-terms"_s);
    QVERIFY(!m_stage->intune().agreement().granted);
    QVERIFY(m_stage->intune().requestKeys().isEmpty());
    run(u"setup"_s, {u"--agree-to-apple-terms"_s});
    QCOMPARE(missing(), u"--certificate"_s);
    QVERIFY(m_stage->intune().agreement().granted);
    QCOMPARE(m_stage->intune().requestKeys().size(), 1);
}

/// A certificate that was chosen is not yet one that the tenant had.
void WalkCommandsTest::aChosenFileIsNoInstalledOne()
{
    start({.devices = 5, .startsEmpty = true});
    run(u"setup"_s, {u"--apple-account"_s, u"mdm@practice.example"_s, u"--agree-to-apple-terms"_s,
                     u"--until"_s, u"portal"_s});
    const QByteArray request = support::WalkStage::read(m_json.value("request_file"_L1).toString());
    const QString path = m_stage->file(u"MDM_Certificate.pem"_s);
    support::WalkStage::write(path, m_stage->certificateFor(request));
    run(u"setup"_s, {u"--certificate"_s, path, u"--until"_s, u"review"_s});
    QCOMPARE(step(), u"upload"_s);
    run(u"setup"_s);
    QCOMPARE(m_code, 0);
    QCOMPARE(m_json.value("mode"_L1).toString(), u"first-setup"_s);
    QCOMPARE(m_stage->ours(u"Patch"_s), 1);
}

void WalkCommandsTest::theSecondProgramWaits()
{
    QVERIFY(QDir().mkpath(m_stage->tenantFolder()));
    QLockFile first(m_stage->tenantFolder() + u"/renewal.lock"_s);
    first.setStaleLockTime(0);
    QVERIFY(first.tryLock(0));
    const QJsonObject error = run(u"renew"_s).value("error"_L1).toObject();
    QCOMPARE(error.value("kind"_L1).toString(), u"conflict"_s);
    QCOMPARE(m_code, 5);
    QVERIFY(m_stage->intune().audit().isEmpty());
    first.unlock();
    run(u"renew"_s, {u"--until"_s, u"assess"_s});
    QCOMPARE(m_code, 0);
}

void WalkCommandsTest::lookingTouchesNothing()
{
    const auto before = m_stage->intune().installed();
    run(u"renew"_s, {u"--until"_s, u"assess"_s});
    QCOMPARE(m_code, 0);
    QCOMPARE(step(), u"account"_s);
    QCOMPARE(m_json.value("mode"_L1).toString(), u"renewal"_s);
    QCOMPARE(m_json.value("devices"_L1).toInt(), 5);
    QVERIFY(m_stage->intune().audit().isEmpty());
    QCOMPARE(m_stage->intune().requestKeys().size(), m_requestsBefore);
    QCOMPARE(m_stage->intune().installed()->facts.serial, before->facts.serial);
}

void WalkCommandsTest::aRenewalToItsEnd()
{
    const QString file = newCertificate();
    run(u"renew"_s, {u"--certificate"_s, file});
    QCOMPARE(m_code, 0);
    QCOMPARE(step(), u"done"_s);
    QCOMPARE(m_stage->ours(u"Patch"_s), 1);
    QCOMPARE(m_stage->ours(u"Get"_s), 1);
    QCOMPARE(QString::fromLatin1(m_stage->intune().installed()->facts.serial),
             m_json.value("serial"_L1).toString());
}

/// A script that tries again after an end it did not see.
void WalkCommandsTest::aFreshOneIsNotRenewedByMistake()
{
    start({.devices = 5, .daysLeft = 310});
    run(u"renew"_s);
    QCOMPARE(m_code, 0);
    QCOMPARE(m_stage->intune().requestKeys().size(), m_requestsBefore);
    run(u"renew"_s, {u"--early"_s});
    QCOMPARE(missing(), u"--certificate"_s);
    QCOMPARE(m_stage->intune().requestKeys().size(), m_requestsBefore + 1);
}

void WalkCommandsTest::aFileOfAnotherSortLocks()
{
    const QString file = m_stage->file(u"page.pem"_s);
    support::WalkStage::write(file, "<!DOCTYPE html><html></html>");
    run(u"renew"_s, {u"--certificate"_s, file, u"--accept-warnings"_s});
    QCOMPARE(m_code, 2);
    QCOMPARE(locks(), QStringList{u"origin"_s});
    QCOMPARE(m_stage->ours(u"Patch"_s), 0);
}

void WalkCommandsTest::anEmptyFileIsNoMissingOne()
{
    const QString file = m_stage->file(u"empty.pem"_s);
    support::WalkStage::write(file, {});
    run(u"renew"_s, {u"--certificate"_s, file, u"--accept-warnings"_s});
    QCOMPARE(m_code, 2);
    QVERIFY(missing().isEmpty());
    QCOMPARE(locks(), QStringList{u"origin"_s});
}

void WalkCommandsTest::theInstalledOneIsNotUploadedAgain()
{
    const auto &start = m_stage->tenant().microsoft().start();
    const QString file = m_stage->file(u"old.pem"_s);
    support::WalkStage::write(
        file, support::must(m_stage->tenant().apple().download(start.appleAccount, start.topicUuid)));
    run(u"renew"_s, {u"--certificate"_s, file, u"--accept-warnings"_s});
    QCOMPARE(m_code, 2);
    QCOMPARE(locks(), QStringList{u"already-installed"_s});
    QVERIFY(m_stage->intune().audit().isEmpty());
}

void WalkCommandsTest::anAccountGivenLaterCounts()
{
    const auto &start = m_stage->tenant().microsoft().start();
    const QString file = m_stage->file(u"old.pem"_s);
    support::WalkStage::write(
        file, support::must(m_stage->tenant().apple().download(start.appleAccount, start.topicUuid)));
    run(u"renew"_s, {u"--until"_s, u"account"_s});
    QCOMPARE(m_json.value("apple_account"_L1).toString(), start.appleAccount);
    run(u"renew"_s, {u"--certificate"_s, file, u"--apple-account"_s, u"new-owner@practice.example"_s});
    QCOMPARE(m_code, 0);
    QCOMPARE(m_json.value("mode"_L1).toString(), u"moved-account"_s);
    QCOMPARE(m_stage->intune().installed()->appleIdentifier, u"new-owner@practice.example"_s);
}

void WalkCommandsTest::aFileThatIsNotThereIsTold()
{
    run(u"renew"_s, {u"--certificate"_s, m_stage->file(u"nowhere.pem"_s)});
    QCOMPARE(m_code, 64);
    QCOMPARE(m_json.value("error"_L1).toObject().value("kind"_L1).toString(), u"disk"_s);
    QCOMPARE(m_stage->ours(u"Patch"_s), 0);
}

void WalkCommandsTest::theFileNamedNowIsTheOneUploaded()
{
    const QString first = newCertificate();
    run(u"renew"_s, {u"--certificate"_s, first, u"--until"_s, u"review"_s});
    const QString chosen = m_json.value("serial"_L1).toString();
    const QString second = m_stage->file(u"second.pem"_s);
    const QByteArray request = support::WalkStage::read(m_json.value("request_file"_L1).toString());
    support::WalkStage::write(second, m_stage->certificateFor(request));
    run(u"renew"_s, {u"--certificate"_s, second});
    QCOMPARE(m_code, 0);
    QVERIFY(m_json.value("serial"_L1).toString() != chosen);
    QCOMPARE(QString::fromLatin1(m_stage->intune().installed()->facts.serial),
             m_json.value("serial"_L1).toString());
    QCOMPARE(m_stage->ours(u"Patch"_s), 1);
}

/// The next call needs neither file nor request.
void WalkCommandsTest::aMovedAccountGoesOn()
{
    const auto &start = m_stage->tenant().microsoft().start();
    const QString file = m_stage->file(u"old.pem"_s);
    support::WalkStage::write(
        file, support::must(m_stage->tenant().apple().download(start.appleAccount, start.topicUuid)));
    run(u"renew"_s, {u"--certificate"_s, file, u"--apple-account"_s, u"new-owner@practice.example"_s,
                     u"--until"_s, u"review"_s});
    run(u"renew"_s);
    QCOMPARE(m_code, 0);
    QCOMPARE(m_json.value("mode"_L1).toString(), u"moved-account"_s);
    QCOMPARE(m_stage->ours(u"Get"_s), 0);
}

void WalkCommandsTest::anAdoptedTopicTakesOneRequest()
{
    run(u"renew"_s, {u"--until"_s, u"assess"_s});
    const QString colleague = u"helpdesk@practice.example"_s;
    const auto &start = m_stage->tenant().microsoft().start();
    const QByteArray request = support::must(m_stage->intune().downloadRequest(colleague));
    auto &apple = m_stage->tenant().apple();
    const auto row =
        support::must(apple.create(start.appleAccount, {.fileName = u"IntuneCSR.txt"_s, .bytes = request}));
    const QByteArray other = support::must(apple.download(start.appleAccount, row.uuid));
    QVERIFY(m_stage->intune().upload(start.appleAccount, other, colleague).has_value());
    run(u"renew"_s);
    QCOMPARE(missing(), u"--restore"_s);
    run(u"renew"_s, {u"--adopt"_s, u"all enrolled anew"_s, u"--early"_s});
    QCOMPARE(m_json.value("mode"_L1).toString(), u"adopt"_s);
    QCOMPARE(missing(), u"--certificate"_s);
    run(u"renew"_s);
    QCOMPARE(missing(), u"--certificate"_s);
    QCOMPARE(m_stage->ours(u"Get"_s), 1);
}

void WalkCommandsTest::anotherHandAfterTheUploadStops()
{
    const QString file = newCertificate();
    run(u"renew"_s, {u"--certificate"_s, file, u"--until"_s, u"upload"_s});
    QCOMPARE(m_code, 0);
    QCOMPARE(step(), u"confirm"_s);
    uploadAsColleague();
    const QByteArray theirs = m_stage->intune().installed()->facts.serial;
    // The next call judges the file anew, against what is there now.
    for (const QString &lock : {u"echo"_s, u"time"_s}) {
        run(u"renew"_s, {u"--certificate"_s, file});
        QCOMPARE(m_code, 2);
        QCOMPARE(locks(), QStringList{lock});
        QCOMPARE(m_stage->ours(u"Patch"_s), 1);
        QCOMPARE(m_stage->intune().installed()->facts.serial, theirs);
    }
}

void WalkCommandsTest::anotherHandBeforeTheUploadStops()
{
    const QString file = newCertificate();
    run(u"renew"_s, {u"--certificate"_s, file, u"--until"_s, u"review"_s});
    QCOMPARE(m_code, 0);
    QCOMPARE(step(), u"upload"_s);
    uploadAsColleague();
    run(u"renew"_s);
    QCOMPARE(m_stage->ours(u"Patch"_s), 0);
    run(u"renew"_s, {u"--certificate"_s, file});
    QCOMPARE(m_code, 2);
    QCOMPARE(locks(), QStringList{u"time"_s});
}

QTEST_GUILESS_MAIN(WalkCommandsTest)
#include "tst_walkcommands.moc"
