// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/readprogress.h"

#include <QLocale>
#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using devices::ReadProgress;
using devices::readProgressText;
using std::chrono::seconds;

/// What is said while a fleet is read.
class ReadProgressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void countAlone_data();
    void countAlone();
    void rateAndRemainingTime();
    void neverLessThanNothingIsLeft();
};

void ReadProgressTest::countAlone_data()
{
    QTest::addColumn<int>("expected");
    QTest::addColumn<int>("elapsed");
    QTest::newRow("Intune does not count") << -1 << 60;
    QTest::newRow("too early to tell") << 5000 << 1;
}

void ReadProgressTest::countAlone()
{
    QFETCH(int, expected);
    QFETCH(int, elapsed);
    ReadProgress progress{.read = 1000};
    if (expected >= 0)
        progress.expected = expected;
    QCOMPARE(readProgressText(progress, seconds(elapsed)), u"Reading the devices: 1000 \u2026"_s);
}

void ReadProgressTest::rateAndRemainingTime()
{
    QCOMPARE(readProgressText({.read = 12000, .expected = 100000}, seconds(10)),
             u"Reading the devices: 12000 of 100000, 1200 a second, 1:13 left \u2026"_s);
}

void ReadProgressTest::neverLessThanNothingIsLeft()
{
    QCOMPARE(readProgressText({.read = 120, .expected = 100}, seconds(10)),
             u"Reading the devices: 120 of 100, 12 a second, 0:00 left \u2026"_s);
}

QTEST_GUILESS_MAIN(ReadProgressTest)
#include "tst_readprogress.moc"
