// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "renewal/recordfile.h"
#include "renewal/walklock.h"
#include "stagerun.h"
#include "storage/database.h"
#include "storage/journal.h"
#include "storage/tenantstore.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using support::must;

/// `data` says what is held, hands all of it on, and forgets what it is told to.
class DataCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void showsEachKindWithItsCount();
    void showsItInWords();
    void exportsAllOfIt();
    void neverWritesOverAFile();
    void forgetsNothingUnasked();
    void leavesAWalkElsewhereAlone();
    // In this order, at last: nothing is left after them.
    void forgetsDevices();
    void forgetsTheTenant();

private:
    cli::ConsoleRun run(const QStringList &arguments) { return cli::runAt(*m_stage, arguments); }
    QMap<QString, int> counts();
    QJsonObject exported();

    std::unique_ptr<support::WalkStage> m_stage;
};

/// A renewal is done, the devices were read and some of them asked to check in.
void DataCommandTest::initTestCase()
{
    m_stage = std::make_unique<support::WalkStage>(rehearsal::PracticeOptions{.devices = 40});
    QCOMPARE(cli::renewAt(*m_stage).code, 0);
    const cli::ConsoleRun tested = run({u"synctest"_s, u"--sample"_s, u"3"_s, u"--wait"_s, u"0"_s});
    QVERIFY2(tested.out.contains(u"answered"_s), qPrintable(tested.out + tested.err));
}

void DataCommandTest::cleanupTestCase()
{
    m_stage.reset();
}

QMap<QString, int> DataCommandTest::counts()
{
    QMap<QString, int> found;
    const QJsonArray items =
        QJsonDocument::fromJson(run({u"data"_s, u"show"_s, u"--json"_s}).out.toUtf8()).array();
    for (const auto &item : items)
        found[item.toObject().value("id"_L1).toString()] = item.toObject().value("count"_L1).toInt(-1);
    return found;
}

QJsonObject DataCommandTest::exported()
{
    const cli::ConsoleRun done = run({u"data"_s, u"export"_s, u"--file"_s, u"-"_s});
    QJsonObject json = QJsonDocument::fromJson(done.out.toUtf8()).object();
    json.remove(u"exported_at"_s);
    return json;
}

void DataCommandTest::showsEachKindWithItsCount()
{
    const QMap<QString, int> held = counts();
    QCOMPARE(held.value(u"connection"_s), 1);
    QCOMPARE(held.value(u"record"_s), 1);
    QCOMPARE(held.value(u"certificates"_s), 2);
    QCOMPARE(held.value(u"signing_requests"_s), 1);
    QCOMPARE(held.value(u"renewals"_s), 1);
    QCOMPARE(held.value(u"devices"_s), 40);
    QVERIFY(held.value(u"baselines"_s) > 20);
    QCOMPARE(held.value(u"sync_test"_s), 3);
    QVERIFY(held.value(u"journal"_s) > 5);
    QCOMPARE(held.value(u"sign_in"_s), 0);
}

void DataCommandTest::showsItInWords()
{
    const cli::ConsoleRun shown = run({u"data"_s, u"show"_s});
    QCOMPARE(shown.code, 0);
    QVERIFY2(shown.out.contains(u"     40  Devices of the last reading\n"_s), qPrintable(shown.out));
    QVERIFY(shown.out.contains(u"Stays: until the next reading"_s));
    QVERIFY(shown.out.contains(m_stage->tenantId().text()));
}

void DataCommandTest::exportsAllOfIt()
{
    const QJsonObject json = exported();
    QCOMPARE(json.value("tenant"_L1).toString(), m_stage->tenantId().text());
    QCOMPARE(json.value("devices"_L1).toObject().value("devices"_L1).toArray().size(), 40);
    QCOMPARE(json.value("certificates"_L1).toArray().size(), 2);
    const QJsonObject renewal = json.value("renewals"_L1).toArray().at(0).toObject();
    QCOMPARE(renewal.value("baseline"_L1).toObject().value("devices"_L1).toArray().size(),
             counts().value(u"baselines"_s));
    QVERIFY(!renewal.value("state"_L1).toObject().isEmpty());
    QVERIFY(!json.value("record"_L1).toObject().isEmpty());
    QCOMPARE(json.value("sync_test"_L1).toObject().value("devices"_L1).toArray().size(),
             counts().value(u"sync_test"_s));
    QCOMPARE(json.value("journal"_L1).toArray().size(), counts().value(u"journal"_s));
    const QJsonObject request = json.value("signing_requests"_L1).toArray().at(0).toObject();
    const QByteArray file = QByteArray::fromBase64(request.value("file"_L1).toString().toLatin1());
    // Byte for byte as it was taken.
    QDirIterator taken(m_stage->tenantFolder(), {u"IntuneCSR.csr"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    QVERIFY(taken.hasNext());
    QCOMPARE(file, support::WalkStage::read(taken.next()));
}

void DataCommandTest::neverWritesOverAFile()
{
    const QString path = m_stage->file(u"data.json"_s);
    QCOMPARE(run({u"data"_s, u"export"_s, u"--file"_s, path}).code, 0);
    const QByteArray first = support::WalkStage::read(path);
    QVERIFY(QJsonDocument::fromJson(first).object().contains(u"journal"_s));
    QCOMPARE(run({u"data"_s, u"export"_s, u"--file"_s, path}).code, 64);
    QCOMPARE(support::WalkStage::read(path), first);
}

void DataCommandTest::forgetsNothingUnasked()
{
    const QJsonObject before = exported();
    const cli::ConsoleRun asked = run({u"data"_s, u"forget"_s});
    QCOMPARE(asked.code, 3);
    QVERIFY(asked.err.contains(u"add --yes"_s));
    QCOMPARE(run({u"data"_s, u"forget"_s, u"--devices"_s}).code, 3);
    QCOMPARE(exported(), before);
}

/// Somebody renews in the window.
void DataCommandTest::leavesAWalkElsewhereAlone()
{
    const QJsonObject before = exported();
    {
        const auto walk = must(renewal::lockWalk(m_stage->tenantFolder()));
        QCOMPARE(run({u"data"_s, u"forget"_s, u"--yes"_s}).code, 5);
        QCOMPARE(run({u"data"_s, u"forget"_s, u"--devices"_s, u"--yes"_s}).code, 5);
    }
    QCOMPARE(exported(), before);
}

void DataCommandTest::forgetsDevices()
{
    const QMap<QString, int> before = counts();
    QCOMPARE(run({u"data"_s, u"forget"_s, u"--devices"_s, u"--yes"_s}).code, 0);
    QMap<QString, int> expected = before;
    for (const QString &kind : {u"devices"_s, u"baselines"_s, u"sync_test"_s})
        expected[kind] = 0;
    QCOMPARE(counts(), expected);
    QVERIFY(!exported().contains(u"devices"_s));
}

void DataCommandTest::forgetsTheTenant()
{
    const int journal = counts().value(u"journal"_s);
    QCOMPARE(run({u"data"_s, u"forget"_s, u"--yes"_s}).code, 0);
    QVERIFY(!QFile::exists(m_stage->tenantFolder()));
    const int rows = support::runOnWorker([this] {
        base::SystemClock clock;
        const auto database = must(storage::Database::open(m_stage->home().practice().root(), clock));
        if (must(storage::TenantStore(*database).find(m_stage->tenantId())))
            return -1;
        return int(must(storage::Journal(*database).page(m_stage->tenantId(), 0, 1000)).size());
    });
    QVERIFY2(rows >= journal, qPrintable(QString::number(rows)));
}

QTEST_GUILESS_MAIN(DataCommandTest)
#include "tst_datacommand.moc"
