// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/certificatestore.h"
#include "storage/renewalstore.h"
#include "storage/snapshotstore.h"
#include "storagekit.h"
#include "writersteps.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <algorithm>
#include <array>
#include <random>
#include <thread>

using namespace pushkeeper;
using namespace pushkeeper::storage;
using namespace pushkeeper::storagekit;
using namespace Qt::StringLiterals;

namespace {

/// The last step of each kind that the writer announced.
struct Announced
{
    std::array<int, renewalCount> steps{};
    int certificate = 0;
    int snapshot = 0;

    void note(const QByteArray &line)
    {
        const QByteArrayList words = line.trimmed().split(' ');
        if (words.first() == "renewal")
            steps.at(static_cast<std::size_t>(words.at(1).toInt())) = words.at(2).toInt();
        else if (words.first() == "certificate")
            certificate = words.at(1).toInt(nullptr, 16);
        else if (words.first() == "snapshot")
            snapshot = words.at(1).toInt();
    }
};

int stepIn(const QJsonObject &object)
{
    return object.value("step"_L1).toInt();
}

QString faultOfRenewals(Database &database, const Announced &announced)
{
    const auto rows = must(Journal(database).page(contoso(), 0, 100));
    for (int index = 0; index < renewalCount; ++index) {
        const QString id = u"renewal-%1"_s.arg(index);
        const auto renewal = must(RenewalStore(database).find(id));
        const auto newest = std::find_if(rows.cbegin(), rows.cend(),
                                         [&id](const JournalRow &row) { return row.entry.kind == id; });
        const int state = renewal ? stepIn(QJsonDocument::fromJson(renewal->state).object()) : 0;
        const int written = newest == rows.cend() ? 0 : stepIn(newest->entry.details);
        if (state != written)
            return u"%1 stands at step %2, the journal says %3"_s.arg(id).arg(state).arg(written);
        if (state < announced.steps.at(static_cast<std::size_t>(index)))
            return u"%1 lost a step that was announced"_s.arg(id);
    }
    return {};
}

QString faultOfSnapshot(Database &database, const Announced &announced)
{
    const auto latest = must(SnapshotStore(database).latest(contoso()));
    if (!latest)
        return announced.snapshot > 0 ? u"the snapshot is lost"_s : QString();
    const auto number = static_cast<int>(firstMoment().secsTo(latest->readAt));
    const std::vector<facts::Device> expected = fleet(devicesInSnapshot, QString::number(number));
    if (latest->devices != expected)
        return u"the snapshot is a mixture"_s;
    return number < announced.snapshot ? u"an announced snapshot is lost"_s : QString();
}

QString faultOfCertificates(Database &database, const Announced &announced)
{
    const auto kept = must(CertificateStore(database).ofTenant(contoso()));
    return kept.size() < announced.certificate ? u"an announced certificate is lost"_s : QString();
}

/// What is wrong after a kill; empty if nothing is.
QString faultOf(const QString &folder, const Announced &announced)
{
    const support::FakeClock clock(firstMoment());
    const auto database = Database::open(folder, clock);
    if (!database)
        return database.error().detail;
    if (!(*database)->damagedFile().isEmpty())
        return u"set aside as damaged"_s;
    if (const auto broken = must(Journal(**database).firstBroken()))
        return u"the journal is broken at %1"_s.arg(*broken);
    for (const auto &check : {faultOfRenewals, faultOfSnapshot, faultOfCertificates}) {
        QString fault = check(**database, announced);
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

/// Notes what the writer prints until `lines` more have come. False if they do not come.
bool listen(QProcess &writer, int lines, Announced &announced)
{
    constexpr int patience = 30000;
    while (lines > 0) {
        if (!writer.canReadLine() && !writer.waitForReadyRead(patience))
            return false;
        for (; lines > 0 && writer.canReadLine(); --lines)
            announced.note(writer.readLine());
    }
    return true;
}

/// Only whole lines count: the last one may have been cut off.
void listenToTheEnd(QProcess &writer, Announced &announced)
{
    while (writer.canReadLine())
        announced.note(writer.readLine());
}

} // namespace

/// No moment at which the program dies costs a committed step or the agreement of state and journal.
class TestKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLost();
};

void TestKills::nothingIsLost()
{
    constexpr int usualKills = 200;
    constexpr unsigned seed = 20270304;
    const int kills = std::max(usualKills, qEnvironmentVariableIntValue("PUSHKEEPER_TEST_KILLS"));
    std::mt19937 random(seed);
    std::uniform_int_distribution<int> lines(0, 16);
    std::uniform_int_distribution<int> microseconds(0, 3000);
    const Home home;
    Announced announced;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QStringLiteral(PUSHKEEPER_STORAGE_WRITER), {home.folder()});
        QVERIFY2(writer.waitForStarted(), qPrintable(writer.errorString()));
        QVERIFY(listen(writer, lines(random), announced));
        // Not for anything to happen: only to die somewhere within a step.
        std::this_thread::sleep_for(std::chrono::microseconds(microseconds(random)));
        writer.kill();
        QVERIFY(writer.waitForFinished());
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
        listenToTheEnd(writer, announced);
        const QString fault = faultOf(home.folder(), announced);
        QVERIFY2(fault.isEmpty(), qPrintable(u"kill %1: %2"_s.arg(kill).arg(fault)));
    }
    qInfo("%d kills, %d steps of the first renewal", kills, announced.steps.front());
    QVERIFY(announced.snapshot > 0);
}

STORAGE_TEST_MAIN(TestKills)
#include "tst_kills.moc"
