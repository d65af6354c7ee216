// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/scenarios.h"
#include "cli/walkwords.h"
#include "consolerun.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <memory>

using namespace pushkeeper;
using namespace Qt::StringLiterals;

/// The stories that can be rehearsed, each from its beginning to its end.
class ScenariosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void allAreKnown();
    void anUnknownOneIsRefused();
    void firstSetup();
    void renewal();
    void theWrongButtonIsCaught();
    void aDeafFleetIsBroughtBack();
    void anExpiredOneIsRenewed();
    void aLostAnswerUploadsOnce();
    void oneThatIsGoneIsBroughtBack();
    void aMovedAccountIsRecorded();
    void recordsStayInThePracticePart();

private:
    void play(const QString &name);
    void compareDone(const QString &mode);
    void compareVerdict();

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_told;
    cli::Rehearsed m_rehearsed;
    QJsonObject m_json;
};

void ScenariosTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_rehearsed = {};
    m_json = {};
}

/// Plays a story on a worker, as main does.
void ScenariosTest::play(const QString &name)
{
    constexpr quint32 devices = 30;
    m_told.clear();
    const auto rehearsed = std::async(std::launch::async, [this, &name] {
                               QTextStream told(&m_told);
                               base::SystemClock clock;
                               cli::NoBrowser browser;
                               net::HttpClient http({.userAgent = "tests", .proxy = {}});
                               cli::Surroundings around{.console = {.out = told, .err = told},
                                                        .http = http,
                                                        .clock = clock,
                                                        .browser = browser,
                                                        .home = base::DataHome(m_dir->path())};
                               return cli::playScenario(name, devices, around);
                           }).get();
    QVERIFY2(rehearsed.has_value(), qPrintable(rehearsed ? m_told : rehearsed.error().detail));
    m_rehearsed = *rehearsed;
    m_json = cli::walkAsJson(m_rehearsed.end);
}

/// Installed by one upload, and proven.
void ScenariosTest::compareDone(const QString &mode)
{
    QVERIFY2(m_rehearsed.end.code == 0, qPrintable(m_told));
    QCOMPARE(m_rehearsed.uploads, 1);
    QCOMPARE(m_json.value("mode"_L1).toString(), mode);
    QVERIFY(m_rehearsed.end.locks.isEmpty());
    QVERIFY(m_rehearsed.end.missing.isEmpty());
    QVERIFY(m_rehearsed.end.state.installedAt.isValid());
    QVERIFY(m_rehearsed.end.state.finishedAt.isValid());
    QVERIFY(m_rehearsed.end.state.proof.has_value());
}

/// Of all that were alive before, a day later: "212 of 215 devices alive before have checked in since."
void ScenariosTest::compareVerdict()
{
    const auto &tally = m_rehearsed.end.state.proof->tally;
    QVERIFY(tally.aliveBefore >= 5);
    const QString verdict = u"%1 of %2 device(s) alive before have checked in since."_s.arg(tally.seenSince)
                                .arg(*tally.aliveBefore);
    QVERIFY2(m_told.contains(verdict), qPrintable(m_told));
    QCOMPARE(m_json.value("verdict"_L1).toString(), u"all-well"_s);
    QCOMPARE(m_json.value("firmness"_L1).toString(), u"firm"_s);
}

void ScenariosTest::allAreKnown()
{
    QCOMPARE(cli::scenarioNames(),
             (QStringList{u"first-setup"_s, u"renewal"_s, u"wrong-button"_s, u"deaf"_s, u"expired"_s,
                          u"lost-answer"_s, u"gone"_s, u"moved-account"_s}));
}

void ScenariosTest::anUnknownOneIsRefused()
{
    QTextStream told(&m_told);
    base::SystemClock clock;
    cli::NoBrowser browser;
    net::HttpClient http({.userAgent = "tests", .proxy = {}});
    cli::Surroundings around{.console = {.out = told, .err = told},
                             .http = http,
                             .clock = clock,
                             .browser = browser,
                             .home = base::DataHome(m_dir->path())};
    QVERIFY(!cli::playScenario(u"Renewal"_s, 10, around).has_value());
    QVERIFY(QDir(m_dir->path()).isEmpty());
}

void ScenariosTest::firstSetup()
{
    play(u"first-setup"_s);
    compareDone(u"first-setup"_s);
    QVERIFY(!m_rehearsed.end.state.assessed->installed);
    QCOMPARE(m_rehearsed.end.state.isAgreed, std::optional(true));
}

void ScenariosTest::renewal()
{
    play(u"renewal"_s);
    compareDone(u"renewal"_s);
    QCOMPARE(m_rehearsed.end.state.certificate->topic, m_rehearsed.end.state.assessed->target);
    compareVerdict();
}

void ScenariosTest::theWrongButtonIsCaught()
{
    play(u"wrong-button"_s);
    QCOMPARE(m_rehearsed.end.code, 2);
    QCOMPARE(m_rehearsed.end.locks, QStringList{u"topic"_s});
    QCOMPARE(m_rehearsed.uploads, 0);
    QCOMPARE(m_json.value("mode"_L1).toString(), u"renewal"_s);
    QVERIFY(!m_rehearsed.end.state.certificate);
    QVERIFY(!m_rehearsed.end.state.uploadAnnouncedAt.isValid());
}

void ScenariosTest::aDeafFleetIsBroughtBack()
{
    play(u"deaf"_s);
    compareDone(u"restore"_s);
    QVERIFY(m_rehearsed.end.state.assessed->installed->topic != m_rehearsed.end.state.certificate->topic);
    // Within a day of the wrong upload, before anything was put right.
    const qsizetype silence = m_told.indexOf("Devices fell silent after the last upload."_L1);
    const qsizetype wayBack = m_told.indexOf("renew the row of the earlier topic"_L1);
    const qsizetype decision = m_told.indexOf("--restore"_L1);
    QVERIFY2(silence >= 0 && silence < wayBack && wayBack < decision, qPrintable(m_told));
    compareVerdict();
}

void ScenariosTest::anExpiredOneIsRenewed()
{
    play(u"expired"_s);
    compareDone(u"renewal"_s);
    QVERIFY(m_rehearsed.end.state.assessed->isHurried);
    QVERIFY(m_rehearsed.end.state.proof->tally.seenSince > 0);
}

void ScenariosTest::aLostAnswerUploadsOnce()
{
    play(u"lost-answer"_s);
    compareDone(u"renewal"_s);
}

void ScenariosTest::oneThatIsGoneIsBroughtBack()
{
    play(u"gone"_s);
    compareDone(u"rescue"_s);
    QVERIFY(!m_rehearsed.end.state.assessed->installed);
    QCOMPARE(m_rehearsed.end.state.certificate->topic, m_rehearsed.end.state.assessed->target);
    QVERIFY(m_rehearsed.end.state.proof->tally.seenSince > 0);
}

void ScenariosTest::aMovedAccountIsRecorded()
{
    play(u"moved-account"_s);
    compareDone(u"moved-account"_s);
    const auto &state = m_rehearsed.end.state;
    QCOMPARE(state.certificate->serial, state.assessed->installed->serial);
    QVERIFY(state.appleAccount != state.assessed->installed->appleAccount);
    QVERIFY(!state.requestTakenAt.isValid());
}

void ScenariosTest::recordsStayInThePracticePart()
{
    play(u"renewal"_s);
    QVERIFY(m_rehearsed.records.startsWith(base::DataHome(m_dir->path()).practice().root()));
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{u"practice"_s});
}

QTEST_GUILESS_MAIN(ScenariosTest)
#include "tst_scenarios.moc"
