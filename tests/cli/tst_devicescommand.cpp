// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "stagerun.h"

#include <QJsonArray>
#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;

/// `devices` finds what is asked for, and writes it where it is wanted.
class DevicesCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsThoseThatAreAskedFor_data();
    void showsThoseThatAreAskedFor();
    void wordsMustAllOccur();
    void writesATableIntoANewFile();
    void writesATableToTheOutput();
    void whoWatchesSeesHowFarItIs();
    void refusesWhatStandsForNothing_data();
    void refusesWhatStandsForNothing();

private:
    cli::ConsoleRun run(const QStringList &options);
    QJsonArray devices(const QStringList &options);

    support::WalkStage m_stage{{.devices = 400}};
};

cli::ConsoleRun DevicesCommandTest::run(const QStringList &options)
{
    return cli::runAt(m_stage, QStringList{u"devices"_s} + options);
}

QJsonArray DevicesCommandTest::devices(const QStringList &options)
{
    const QByteArray out = run(options + QStringList{u"--json"_s}).out.toUtf8();
    const QJsonObject json = QJsonDocument::fromJson(out).object();
    const QJsonArray rows = json.value("devices"_L1).toArray();
    // The counts are those of what is shown.
    return json.value("count"_L1).toInt() == rows.size() ? rows : QJsonArray();
}

void DevicesCommandTest::showsThoseThatAreAskedFor_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("values");
    QTest::newRow("verdict") << QStringList{u"--verdict"_s, u"never"_s} << u"check_in"_s
                             << QStringList{u"never"_s};
    QTest::newRow("two verdicts") << QStringList{u"--verdict"_s, u"never"_s, u"--verdict"_s, u"Alive"_s}
                                  << u"check_in"_s << QStringList{u"never"_s, u"alive"_s};
    QTest::newRow("platform") << QStringList{u"--platform"_s, u"macos"_s} << u"platform"_s
                              << QStringList{u"macOS"_s};
}

void DevicesCommandTest::showsThoseThatAreAskedFor()
{
    QFETCH(QStringList, options);
    QFETCH(QString, key);
    QFETCH(QStringList, values);
    const QJsonArray shown = devices(options);
    QStringList seen;
    for (const auto &row : shown) {
        const QString value = row.toObject().value(key).toString();
        QVERIFY2(values.contains(value), qPrintable(value));
        seen.append(value);
    }
    for (const QString &value : values)
        QVERIFY(seen.contains(value));
    QVERIFY(shown.size() < 400);
}

void DevicesCommandTest::wordsMustAllOccur()
{
    const QJsonObject one = devices({}).at(7).toObject();
    const QString serial = one.value("serial"_L1).toString();
    const QString words = one.value("platform"_L1).toString().toUpper() + u' ' + serial.toLower();
    const QJsonArray found = devices({u"--filter"_s, words});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.at(0).toObject(), one);
    QVERIFY(devices({u"--filter"_s, serial, u"--platform"_s, u"visionOS"_s}).isEmpty());
}

void DevicesCommandTest::writesATableIntoANewFile()
{
    const QString path = m_stage.file(u"devices.csv"_s);
    const cli::ConsoleRun written = run({u"--platform"_s, u"iPadOS"_s, u"--csv"_s, path});
    QCOMPARE(written.code, 0);
    QVERIFY(written.out.isEmpty());
    QVERIFY(written.err.contains(path));
    const QByteArray csv = support::WalkStage::read(path);
    QVERIFY(csv.startsWith("\xEF\xBB\xBFname,"));
    QCOMPARE(csv.count('\n'), devices({u"--platform"_s, u"iPadOS"_s}).size() + 1);
    // Never over another one.
    QCOMPARE(run({u"--csv"_s, path}).code, 64);
    QCOMPARE(support::WalkStage::read(path), csv);
}

void DevicesCommandTest::writesATableToTheOutput()
{
    const cli::ConsoleRun written = run({u"--verdict"_s, u"never"_s, u"--csv"_s, u"-"_s});
    QCOMPARE(written.code, 0);
    QVERIFY(written.out.startsWith(u"name,platform,"_s));
    QCOMPARE(written.out.count(u",never,"_s), written.out.count(u'\n') - 1);
}

void DevicesCommandTest::whoWatchesSeesHowFarItIs()
{
    const QString text = u"Reading the devices: "_s;
    QVERIFY(!run({u"--refresh"_s}).err.contains(text));
    const QString seen = cli::runAt(m_stage, {u"devices"_s, u"--refresh"_s}, true).err;
    QVERIFY2(seen.contains(u'\r' + text), qPrintable(seen));
    // Nothing of it is left on the line.
    const QString last = seen.section(u'\r', -2, -2);
    QVERIFY2(last.trimmed().isEmpty() && last.size() >= text.size(), qPrintable(seen));
    QVERIFY(seen.endsWith(u'\r'));
}

void DevicesCommandTest::refusesWhatStandsForNothing_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("help");
    QTest::newRow("verdict") << QStringList{u"--verdict"_s, u"dead"_s} << u"as-designed"_s;
    QTest::newRow("platform") << QStringList{u"--platform"_s, u"Windows"_s} << u"visionOS"_s;
    QTest::newRow("two forms") << QStringList{u"--csv"_s, u"-"_s, u"--json"_s} << u"--json"_s;
}

void DevicesCommandTest::refusesWhatStandsForNothing()
{
    QFETCH(QStringList, options);
    QFETCH(QString, help);
    const cli::ConsoleRun refused = run(options);
    QCOMPARE(refused.code, 64);
    QVERIFY2((refused.out + refused.err).contains(help), qPrintable(refused.out + refused.err));
}

QTEST_GUILESS_MAIN(DevicesCommandTest)
#include "tst_devicescommand.moc"
