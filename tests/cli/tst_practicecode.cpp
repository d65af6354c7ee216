// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "consolerun.h"

#include "net/httpclient.h"
#include "rehearsal/practiceadmin.h"
#include "rehearsal/practicetenant.h"
#include "support/runonworker.h"
#include "support/samplekit.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>
#include <thread>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Waits = QList<std::chrono::milliseconds>;

namespace {

QDateTime noon()
{
    return {QDate(2026, 11, 24), QTime(12, 0), Qt::UTC};
}

/// What a run of the console came to, and how it waited.
struct CodeRun
{
    cli::ConsoleRun console;
    Waits waits;
};

/// Called in each pause of the program, with the number of the pause and the code that it shows. False ends
/// the program.
using InPause = std::function<bool(qsizetype pause, const QString &code)>;

} // namespace

/// Signing in by code as an admin rehearses it.
class PracticeCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thePracticeAdminTypesIt();
    void aPersonTypesIt();
    void aPersonDeclines();
    void nobodyTypesIt();

private:
    CodeRun login(const QStringList &options, const InPause &inPause);
    void typeIt(const QString &code, bool accepts);

    support::FakeClock m_practiceClock{noon()}; // stands still, so that the program is always too fast
    QTemporaryDir m_folder;
    std::unique_ptr<rehearsal::PracticeTenant> m_tenant;
};

void PracticeCodeTest::initTestCase()
{
    m_tenant = support::must(rehearsal::PracticeTenant::create({.devices = 1}, m_practiceClock));
    QFile file(m_folder.filePath(u"cloud.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(m_tenant->cloudFile()) > 0);
}

CodeRun PracticeCodeTest::login(const QStringList &options, const InPause &inPause)
{
    return support::runOnWorker([&] {
        CodeRun run;
        QTextStream out(&run.console.out);
        QTextStream err(&run.console.err);
        support::FakeClock clock(noon());
        base::CancelToken token;
        clock.setOnWait([&] {
            static const QRegularExpression code(u"\\b[A-HJ-NP-Z2-9]{9}\\b"_s);
            if (!inPause(clock.waits().size(), code.match(run.console.err).captured()))
                token.cancel();
        });
        cli::NoBrowser browser;
        net::HttpClient http({.userAgent = "tests", .proxy = {}});
        cli::Surroundings around{.console = {.out = out, .err = err},
                                 .http = http,
                                 .clock = clock,
                                 .browser = browser,
                                 .home = base::DataHome(m_folder.filePath(u"home"_s)),
                                 .token = token};
        const QStringList login{u"auth"_s, u"login"_s, u"--device-code"_s, u"--cloud-file"_s,
                                m_folder.filePath(u"cloud.json"_s)};
        run.console.code = cli::runCommandLine(login + options, around);
        run.waits = clock.waits();
        return run;
    });
}

/// Returns when Entra knows.
void PracticeCodeTest::typeIt(const QString &code, bool accepts)
{
    rehearsal::PracticeAdmin person({.acceptsConsent = accepts, .userCode = code});
    person.open(QUrl(m_tenant->microsoft().origin() + u"/devicelogin"_s));
    while (!person.isIdle())
        std::this_thread::yield();
}

void PracticeCodeTest::thePracticeAdminTypesIt()
{
    const CodeRun run = login({}, [this](qsizetype, const QString &code) {
        const QDeadlineTimer patience(1min);
        while (!m_tenant->microsoft().entra().beginByCode(code).isEmpty() && !patience.hasExpired())
            std::this_thread::yield();
        return !patience.hasExpired();
    });
    QVERIFY2(run.console.out.contains("admin@practice.example"_L1), qPrintable(run.console.err));
    QCOMPARE(run.waits, Waits{5s});
}

void PracticeCodeTest::aPersonTypesIt()
{
    const CodeRun run = login({u"--by-hand"_s}, [this](qsizetype pause, const QString &code) {
        if (pause == 4)
            typeIt(code, true);
        return true;
    });
    QVERIFY2(run.console.out.contains("admin@practice.example"_L1), qPrintable(run.console.err));
    QCOMPARE(run.waits, (Waits{5s, 5s, 10s, 15s}));
}

void PracticeCodeTest::aPersonDeclines()
{
    const CodeRun run = login({u"--by-hand"_s}, [this](qsizetype pause, const QString &code) {
        if (pause == 2)
            typeIt(code, false);
        return true;
    });
    QCOMPARE(run.console.code, 6);
    QVERIFY2(run.console.err.contains("The sign-in was declined"_L1), qPrintable(run.console.err));
}

void PracticeCodeTest::nobodyTypesIt()
{
    const CodeRun run = login({u"--by-hand"_s}, [](qsizetype, const QString &) { return true; });
    QCOMPARE(run.console.code, 5);
    QVERIFY2(run.console.err.contains("The code for the sign-in has ended"_L1), qPrintable(run.console.err));
}

QTEST_GUILESS_MAIN(PracticeCodeTest)
#include "tst_practicecode.moc"
