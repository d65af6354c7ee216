// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "consolerun.h"

#include "rehearsal/practicetenant.h"

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

/// `synctest` against the practice tenant, whose time is the test's own.
class SyncTestCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aSampleSpeaksForItsPopulation();
    void everyDeviceOfASystem();
    void jsonHoldsTheSame();
    void somebodyMustBeNamed();
    void aDeviceThatIsNotThere();
    void choicesExcludeEachOther();
    void whatWasInterruptedGoesOn();
    void withoutARequestItOnlyWatches();
    void progressIsForTerminals();

private:
    cli::ConsoleRun run(const QStringList &arguments, const base::CancelToken &token = {});
    QJsonObject json(const QStringList &arguments);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<support::FakeClock> m_clock;
    std::unique_ptr<rehearsal::PracticeTenant> m_tenant;
    std::function<std::optional<QString>(const QString &)> m_ask;
};

void SyncTestCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<support::FakeClock>(QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC));
    auto tenant = rehearsal::PracticeTenant::create({.devices = 120}, *m_clock);
    QVERIFY(tenant.has_value());
    m_tenant = std::move(*tenant);
    m_ask = {};
    QFile file(m_folder->filePath(u"cloud.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(m_tenant->cloudFile()) > 0);
}

void SyncTestCommandTest::cleanup()
{
    m_tenant.reset();
}

cli::ConsoleRun SyncTestCommandTest::run(const QStringList &arguments, const base::CancelToken &token)
{
    const QStringList all = QStringList{u"synctest"_s} + arguments +
                            QStringList{u"--cloud-file"_s, m_folder->filePath(u"cloud.json"_s)};
    return std::async(std::launch::async,
                      [&] {
                          cli::ConsoleRun result;
                          QTextStream out(&result.out);
                          QTextStream err(&result.err);
                          cli::NoBrowser browser;
                          net::HttpClient http({.userAgent = "tests", .proxy = {}});
                          cli::Surroundings around{.console = {.out = out, .err = err},
                                                   .http = http,
                                                   .clock = *m_clock,
                                                   .browser = browser,
                                                   .home = base::DataHome(m_folder->filePath(u"home"_s)),
                                                   .ask = m_ask,
                                                   .isWatched = bool(m_ask),
                                                   .token = token};
                          result.code = cli::runCommandLine(all, around);
                          return result;
                      })
        .get();
}

QJsonObject SyncTestCommandTest::json(const QStringList &arguments)
{
    return QJsonDocument::fromJson(run(arguments + QStringList{u"--json"_s}).out.toUtf8()).object();
}

void SyncTestCommandTest::aSampleSpeaksForItsPopulation()
{
    const cli::ConsoleRun asked = run({u"--sample"_s, u"12"_s});
    QVERIFY2(asked.code == 0 || asked.code == 1, qPrintable(asked.err));
    QVERIFY2(asked.err.contains(u"12 device(s), drawn at random from"_s), qPrintable(asked.err));
    QVERIFY2(asked.out.contains(u"of 12 device(s) answered; half of them within"_s), qPrintable(asked.out));
    QVERIFY2(asked.out.contains(u"95 % confidence"_s), qPrintable(asked.out));
    QCOMPARE(asked.code == 1, asked.out.contains(u"No answer from"_s));
}

void SyncTestCommandTest::everyDeviceOfASystem()
{
    const QJsonObject result = json({u"--platform"_s, u"macos"_s});
    QCOMPARE(result.value("platforms"_L1).toObject().keys(), QStringList{u"macOS"_s});
    QCOMPARE(result.value("asked"_L1), result.value("devices"_L1));
    QVERIFY(result.value("asked"_L1).toInt() > 0);
    QVERIFY(result.value("bounds"_L1).isNull());
}

void SyncTestCommandTest::jsonHoldsTheSame()
{
    const QJsonObject result = json({u"--sample"_s, u"12"_s});
    QCOMPARE(result.value("asked"_L1).toInt(), 12);
    const int answered = result.value("answered"_L1).toInt();
    QCOMPARE(result.value("silent"_L1).toArray().size(), 12 - answered);
    QVERIFY(result.value("random_sample"_L1).toBool());
    QVERIFY(result.value("half_within_seconds"_L1).toInt() > 0);
    QVERIFY(result.value("bounds"_L1).toObject().value("of"_L1).toInt() > 12);
    QVERIFY(!result.value("finished_at"_L1).toString().isEmpty());
}

void SyncTestCommandTest::somebodyMustBeNamed()
{
    const cli::ConsoleRun nobody = run({});
    QCOMPARE(nobody.code, 3);
    QVERIFY(nobody.err.contains(u"--sample"_s));
    QCOMPARE(json({}).value("missing"_L1).toString(), u"--sample"_s);
}

void SyncTestCommandTest::aDeviceThatIsNotThere()
{
    const cli::ConsoleRun unknown = run({u"--device"_s, u"nobody"_s});
    QCOMPARE(unknown.code, 64);
    QVERIFY(unknown.err.contains(u"--device nobody"_s));
}

void SyncTestCommandTest::choicesExcludeEachOther()
{
    QCOMPARE(run({u"--all"_s, u"--sample"_s, u"3"_s}).code, 64);
    QCOMPARE(run({u"--all"_s, u"--device"_s, u"a"_s}).code, 64);
    QCOMPARE(run({u"--sample"_s, u"0"_s}).code, 64);
    QCOMPARE(run({u"--platform"_s, u"android"_s}).code, 64);
}

void SyncTestCommandTest::whatWasInterruptedGoesOn()
{
    base::CancelToken token;
    m_clock->setOnWait([&token] { token.cancel(); });
    QCOMPARE(run({u"--sample"_s, u"30"_s}, token).code, 6);
    m_clock->setOnWait({});
    const cli::ConsoleRun next = run({});
    QVERIFY2(next.err.contains(u"Going on"_s), qPrintable(next.err));
    QVERIFY2(next.out.contains(u"of 30 device(s) answered"_s), qPrintable(next.out));
    // It is over now.
    QCOMPARE(run({}).code, 3);
}

void SyncTestCommandTest::withoutARequestItOnlyWatches()
{
    QStringList questions;
    m_ask = [&questions](const QString &question) {
        questions.append(question);
        return QString();
    };
    const cli::ConsoleRun watched = run({u"--sample"_s, u"3"_s, u"--no-request"_s, u"--json"_s});
    QCOMPARE(questions.size(), 1);
    QVERIFY(watched.err.contains(u"Bulk device actions"_s));
    const QJsonObject result = QJsonDocument::fromJson(watched.out.toUtf8()).object();
    QVERIFY(result.value("by_hand"_L1).toBool());
    QCOMPARE(result.value("asked"_L1).toInt(), 3);
    QCOMPARE(watched.err.count(u"Signing in"_s), 1); // for reading alone
}

void SyncTestCommandTest::progressIsForTerminals()
{
    QVERIFY(!run({u"--sample"_s, u"3"_s}).err.contains(u'\r'));
    m_ask = [](const QString &) { return QString(); };
    QVERIFY(run({u"--sample"_s, u"3"_s}).err.contains(u'\r'));
}

QTEST_GUILESS_MAIN(SyncTestCommandTest)
#include "tst_synctestcommand.moc"
