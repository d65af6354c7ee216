// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "stagerun.h"

#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using std::chrono::hours;

/// What `status` says about the last upload while nobody keeps a program open.
class LastUploadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsSaidBeforeAnUpload();
    void theVerdictBecomesFirm();
    void aForeignUploadThatSilences();
    void aLaterCertificateEndsTheVerdict();

private:
    cli::ConsoleRun run(const QStringList &arguments) { return cli::runAt(*m_stage, arguments); }
    QJsonObject lastUpload();
    void renew();
    void pass(hours duration) { m_stage->tenant().microsoft().time().advance(duration); }
    void uploadAsColleague(const QByteArray &certificate);
    QByteArray colleaguesRequest() { return support::must(m_stage->intune().downloadRequest(u"helpdesk"_s)); }

    std::unique_ptr<support::WalkStage> m_stage;
};

void LastUploadTest::init()
{
    m_stage = std::make_unique<support::WalkStage>(rehearsal::PracticeOptions{.devices = 30});
}

QJsonObject LastUploadTest::lastUpload()
{
    const QString out = run({u"status"_s, u"--json"_s}).out;
    return QJsonDocument::fromJson(out.toUtf8()).object().value("last_upload"_L1).toObject();
}

void LastUploadTest::renew()
{
    const cli::ConsoleRun done = cli::renewAt(*m_stage);
    QVERIFY2(done.code == 0, qPrintable(done.err));
    QVERIFY2(done.err.contains("device(s) alive before have checked in since"_L1), qPrintable(done.err));
}

void LastUploadTest::uploadAsColleague(const QByteArray &certificate)
{
    const QString account = m_stage->tenant().microsoft().start().appleAccount;
    (void)support::must(m_stage->intune().upload(account, certificate, u"helpdesk"_s));
}

void LastUploadTest::nothingIsSaidBeforeAnUpload()
{
    const cli::ConsoleRun status = run({u"status"_s});
    QVERIFY2(!status.out.contains("alive before"_L1), qPrintable(status.out));
    QVERIFY(lastUpload().isEmpty());
}

void LastUploadTest::theVerdictBecomesFirm()
{
    renew();
    QCOMPARE(lastUpload().value("firmness"_L1).toString(), u"too-early"_s);
    QCOMPARE(lastUpload().value("verdict"_L1).toString(), u"not-yet"_s);
    pass(hours(25));
    const cli::ConsoleRun status = run({u"status"_s});
    QVERIFY2(status.out.contains("device(s) alive before have checked in since. The certificate works."_L1),
             qPrintable(status.out));
    QCOMPARE(status.code, 0);
    const QJsonObject json = lastUpload();
    QCOMPARE(json.value("firmness"_L1).toString(), u"firm"_s);
    QCOMPARE(json.value("verdict"_L1).toString(), u"all-well"_s);
    QVERIFY(json.value("compared_with"_L1).toInt() > 20);
}

void LastUploadTest::aForeignUploadThatSilences()
{
    renew();
    auto &apple = m_stage->tenant().apple();
    const QString account = m_stage->tenant().microsoft().start().appleAccount;
    const auto row =
        support::must(apple.create(account, {.fileName = u"IntuneCSR.txt"_s, .bytes = colleaguesRequest()}));
    uploadAsColleague(support::must(apple.download(account, row.uuid)));
    pass(hours(20));
    const cli::ConsoleRun status = run({u"status"_s});
    QVERIFY2(status.out.contains("Devices fell silent after the last upload."_L1), qPrintable(status.out));
    QCOMPARE(status.code, 1);
    QCOMPARE(lastUpload().value("silent"_L1).toBool(), true);
}

void LastUploadTest::aLaterCertificateEndsTheVerdict()
{
    renew();
    uploadAsColleague(m_stage->certificateFor(colleaguesRequest()));
    pass(hours(25));
    const QJsonObject json = lastUpload();
    QVERIFY(!json.contains("verdict"_L1));
    QCOMPARE(json.value("installed"_L1), QJsonValue(false));
}

QTEST_GUILESS_MAIN(LastUploadTest)
#include "tst_lastupload.moc"
