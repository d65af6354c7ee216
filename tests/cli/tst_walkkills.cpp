// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "renewal/recordfile.h"
#include "storage/database.h"
#include "storage/journal.h"
#include "storage/renewalstore.h"
#include "support/walkstage.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <future>
#include <memory>
#include <random>

using namespace pushkeeper;
using namespace Qt::StringLiterals;

namespace {

constexpr int usualKills = 20;
constexpr unsigned seed = 20261124;

int kills()
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("PUSHKEEPER_KILLS", &isNumber);
    return isNumber ? wanted : usualKills;
}

/// The newest signing request below the renewals of a tenant; empty if there is none.
QByteArray newestRequest(const QString &tenantFolder)
{
    const QDir renewals(tenantFolder + u"/renewals"_s);
    const QStringList walks = renewals.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time);
    for (const QString &walk : walks) {
        QByteArray request = support::WalkStage::read(renewals.filePath(walk + u"/IntuneCSR.csr"_s));
        if (!request.isEmpty())
            return request;
    }
    return {};
}

} // namespace

/// The real program dies by SIGKILL at any moment, and the next call goes on until the walk is done.
class WalkKillsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void renewSurvives();
    void setupSurvives();

private:
    void begin(const rehearsal::PracticeOptions &options, const QStringList &command);
    std::unique_ptr<QProcess> startProgram();
    void listen(QProcess &program);
    void playAdmin();
    bool runUntil(QProcess &program, qint64 milliseconds);
    template <class Look>
    auto inRecords(Look look) const;
    bool isFinished() const;
    int killUntilDone(int most);
    void survive(const rehearsal::PracticeOptions &options, const QStringList &command);
    void finish();
    void compareOutcome();

    std::mt19937 m_random{seed};
    std::unique_ptr<support::WalkStage> m_stage;
    QStringList m_arguments;
    QByteArray m_told;
    qsizetype m_portalsSeen = 0;
    qint64 m_wholeRun = 0; ///< Milliseconds of the shortest walk in one call.
    int m_downloads = 0;
    int m_code = -1;
};

void WalkKillsTest::initTestCase()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has no SIGKILL");
#endif
}

void WalkKillsTest::begin(const rehearsal::PracticeOptions &options, const QStringList &command)
{
    m_stage = std::make_unique<support::WalkStage>(options);
    const QString downloads = m_stage->file(u"downloads"_s);
    QVERIFY(QDir().mkpath(downloads));
    m_arguments = command + QStringList{u"--no-input"_s, u"--accept-warnings"_s, u"--downloads"_s,
                                        downloads,       u"--cloud-file"_s,      m_stage->cloudFile()};
    m_downloads = 0;
}

std::unique_ptr<QProcess> WalkKillsTest::startProgram()
{
    m_told.clear();
    m_portalsSeen = 0;
    auto program = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PUSHKEEPER_HOME"_s, m_stage->home().root());
    // No browser comes up: there is nothing to be found there.
    environment.insert(u"PATH"_s, m_stage->file(u"nowhere"_s));
    program->setProcessEnvironment(environment);
    program->start(QStringLiteral(PUSHKEEPER_PROGRAM), m_arguments);
    if (!program->waitForStarted())
        qFatal("walkkills: %s", qPrintable(program->errorString()));
    return program;
}

/// The admin reads the terminal and goes to the portal each time when its address stands there.
void WalkKillsTest::listen(QProcess &program)
{
    m_told += program.readAllStandardError();
    const QByteArray line = "\n" + m_stage->tenant().portalPage().toUtf8() + "\n";
    const qsizetype seen = m_told.count(line);
    if (seen > m_portalsSeen)
        playAdmin();
    m_portalsSeen = seen;
}

void WalkKillsTest::playAdmin()
{
    const QByteArray request = newestRequest(m_stage->tenantFolder());
    QVERIFY(!request.isEmpty());
    const QString path = m_stage->file(u"downloads/certificate-%1.pem"_s.arg(++m_downloads));
    support::WalkStage::write(path, m_stage->certificateFor(request));
    // A person needs longer than the second to which services tell the time.
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(2), QFileDevice::FileModificationTime));
}

/// Plays the admin while the program runs. True if the program ended by itself before that time was over.
bool WalkKillsTest::runUntil(QProcess &program, qint64 milliseconds)
{
    constexpr int turn = 2;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds && program.state() != QProcess::NotRunning) {
        (void)program.waitForReadyRead(turn);
        listen(program);
    }
    if (program.state() == QProcess::NotRunning)
        return true;
    program.kill();
    (void)program.waitForFinished();
    listen(program);
    return program.exitStatus() == QProcess::NormalExit;
}

/// `look(Database &)` on a worker, while the program does not run.
template <class Look>
auto WalkKillsTest::inRecords(Look look) const
{
    const QString folder = m_stage->home().practice().root();
    return std::async(std::launch::async,
                      [&folder, &look] {
                          const base::SystemClock clock;
                          const auto database = support::must(storage::Database::open(folder, clock));
                          return look(*database);
                      })
        .get();
}

/// Kills one call after another, at most `most`, until the walk is done. Returns how many were killed.
int WalkKillsTest::killUntilDone(int most)
{
    QElapsedTimer timer;
    timer.start();
    for (int killed = 0; killed < most; ++killed) {
        const auto program = startProgram();
        if (runUntil(*program, std::uniform_int_distribution<qint64>(0, m_wholeRun)(m_random))) {
            m_code = program->exitCode();
            // A first run that a busy machine held up would leave nearly every later one alive.
            if (killed == 0)
                m_wholeRun = std::min(m_wholeRun, timer.elapsed());
            return killed;
        }
        // Killed between the receipt and its last line: one more call would begin the next renewal.
        if (isFinished()) {
            m_code = 0;
            return killed + 1;
        }
    }
    finish();
    return most;
}

bool WalkKillsTest::isFinished() const
{
    const auto walks = inRecords([this](storage::Database &database) {
        return support::must(storage::RenewalStore(database).ofTenant(m_stage->tenantId()));
    });
    return !walks.isEmpty() && walks.constFirst().finishedAt.isValid();
}

/// One more call, which nobody kills.
void WalkKillsTest::finish()
{
    constexpr qint64 patience = 100'000;
    const auto program = startProgram();
    QVERIFY2(runUntil(*program, patience), m_told.constData());
    m_code = program->exitCode();
    QVERIFY2(m_code == 0, m_told.constData());
}

void WalkKillsTest::compareOutcome()
{
    QCOMPARE(m_stage->ours(u"Patch"_s), 1);
    QVERIFY(m_stage->intune().installed().has_value());
    const base::Topic topic(u"com.apple.mgmt.External."_s + m_stage->uuid());
    QCOMPARE(m_stage->intune().installed()->facts.topic, topic);
    const auto record = renewal::readRecord(m_stage->tenantFolder(), m_stage->tenantId());
    QVERIFY(record.has_value());
    QCOMPARE(record->topic, topic);
    QCOMPARE(record->receipts.size(), 1);
    const auto broken = inRecords([](storage::Database &database) {
        const bool isWhole = database.damagedFile().isEmpty();
        return isWhole ? support::must(storage::Journal(database).firstBroken()) : std::optional<qint64>(0);
    });
    QVERIFY(!broken);
}

/// One walk after another until there were enough kills.
void WalkKillsTest::survive(const rehearsal::PracticeOptions &options, const QStringList &command)
{
    begin(options, command);
    QElapsedTimer timer;
    timer.start();
    finish();
    m_wholeRun = timer.elapsed();
    QCOMPARE(m_code, 0);
    compareOutcome();
    int killed = 0;
    int walks = 0;
    for (; killed < kills() && !QTest::currentTestFailed(); ++walks) {
        begin(options, command);
        m_code = -1;
        killed += killUntilDone(kills() - killed);
        QVERIFY2(m_code == 0, m_told.constData());
        compareOutcome();
    }
    qInfo("%d kills in %d walks, %lld ms a whole run", killed, walks, m_wholeRun);
}

void WalkKillsTest::renewSurvives()
{
    survive({.devices = 5}, {u"renew"_s});
}

void WalkKillsTest::setupSurvives()
{
    survive({.devices = 5, .startsEmpty = true},
            {u"setup"_s, u"--apple-account"_s, u"mdm@practice.example"_s, u"--agree-to-apple-terms"_s});
}

QTEST_GUILESS_MAIN(WalkKillsTest)
#include "tst_walkkills.moc"
