// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/database.h"
#include "storage/snapshotstore.h"
#include "support/runonworker.h"
#include "support/walkstage.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <limits>
#include <random>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using support::must;

namespace {

constexpr int usualKills = 20;
constexpr int devices = 3000;
constexpr unsigned seed = 20261124;

int kills()
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("PUSHKEEPER_KILLS", &isNumber);
    return isNumber ? wanted : usualKills;
}

} // namespace

/// The real program dies by SIGKILL while it reads devices: the last whole reading is there, or the new one.
class ReadKillsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aReadingIsWholeOrNotThere();

private:
    bool runFor(qint64 milliseconds);
    storage::Snapshot kept() const;

    std::unique_ptr<support::WalkStage> m_stage;
};

void ReadKillsTest::initTestCase()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has no SIGKILL");
#endif
    m_stage = std::make_unique<support::WalkStage>(rehearsal::PracticeOptions{.devices = devices});
}

/// Reads every device. False if the program was killed when that time was over.
bool ReadKillsTest::runFor(qint64 milliseconds)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PUSHKEEPER_HOME"_s, m_stage->home().root());
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(PUSHKEEPER_PROGRAM),
                  {u"devices"_s, u"--refresh"_s, u"--cloud-file"_s, m_stage->cloudFile()});
    const bool hasEnded = program.waitForFinished(int(milliseconds));
    program.kill();
    (void)program.waitForFinished();
    return hasEnded && program.exitStatus() == QProcess::NormalExit;
}

/// As the next program finds it.
storage::Snapshot ReadKillsTest::kept() const
{
    return support::runOnWorker([this] {
        const base::SystemClock clock;
        const auto database = must(storage::Database::open(m_stage->home().practice().root(), clock));
        const auto latest = must(storage::SnapshotStore(*database).latest(m_stage->tenantId()));
        return database->damagedFile().isEmpty() ? latest.value_or(storage::Snapshot()) : storage::Snapshot();
    });
}

void ReadKillsTest::aReadingIsWholeOrNotThere()
{
    constexpr qint64 patience = 100'000;
    std::mt19937 random(seed);
    QVERIFY(runFor(patience));
    storage::Snapshot last = kept();
    QCOMPARE(last.devices.size(), std::size_t(devices));
    qint64 wholeRun = std::numeric_limits<int>::max();
    int killed = 0;
    int kept = 0;
    while (killed < kills()) {
        // Devices check in meanwhile, so that two readings differ.
        m_stage->tenant().microsoft().time().advance(std::chrono::hours(9));
        QElapsedTimer timer;
        timer.start();
        const bool isFirst = wholeRun == std::numeric_limits<int>::max();
        const qint64 until = isFirst ? patience : std::uniform_int_distribution<qint64>(0, wholeRun)(random);
        if (runFor(until))
            wholeRun = std::min(wholeRun, timer.elapsed());
        else
            ++killed;
        const storage::Snapshot now = this->kept();
        if (now.readAt == last.readAt)
            QVERIFY(now == last);
        QCOMPARE(now.devices.size(), std::size_t(devices));
        QVERIFY(std::all_of(now.devices.cbegin(), now.devices.cend(), [&now](const facts::Device &device) {
            return !device.lastCheckIn.isValid() || device.lastCheckIn <= now.readAt.addSecs(60);
        }));
        kept += now.readAt == last.readAt ? 1 : 0;
        last = now;
    }
    QVERIFY(kept > 0);
    qInfo("%d kills; after %d of all runs the reading before stood", killed, kept);
}

QTEST_GUILESS_MAIN(ReadKillsTest)
#include "tst_readkills.moc"
