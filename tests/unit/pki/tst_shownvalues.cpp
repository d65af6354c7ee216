// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "pki/shownvalues.h"

#include <QLocale>
#include <QTest>

using namespace pushkeeper;

/// Dates are the figures that people act on; no language may make them ambiguous.
class ShownValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreWhole_data();
    void datesAreWhole();
    void cleanup() { QLocale::setDefault(QLocale::system()); }
};

void ShownValuesTest::datesAreWhole_data()
{
    QTest::addColumn<QString>("start");
    QTest::newRow("en_US") << QStringLiteral("12/24/2026 ");
    QTest::newRow("en_GB") << QStringLiteral("24/12/2026 ");
    QTest::newRow("de_DE") << QStringLiteral("24.12.2026 ");
    QTest::newRow("es_ES") << QStringLiteral("24/12/2026 ");
    QTest::newRow("fr_FR") << QStringLiteral("24/12/2026 ");
    QTest::newRow("ja_JP") << QStringLiteral("2026/12/24 ");
    QTest::newRow("zh_CN") << QStringLiteral("2026/12/24 ");
    QTest::newRow("zh_TW") << QStringLiteral("2026/12/24 ");
}

void ShownValuesTest::datesAreWhole()
{
    QFETCH(QString, start);
    QLocale::setDefault(QLocale(QString::fromLatin1(QTest::currentDataTag())));
    const QDateTime noon(QDate(2026, 12, 24), QTime(12, 5));
    const QString shown = pki::shownDate(noon.toUTC());
    QVERIFY2(shown.startsWith(start), qPrintable(shown));
    QVERIFY2(QStringView(shown).mid(start.size()).startsWith(QLatin1String("12:05")), qPrintable(shown));
    QVERIFY2(shown.endsWith(noon.timeZoneAbbreviation()), qPrintable(shown));
}

QTEST_GUILESS_MAIN(ShownValuesTest)
#include "tst_shownvalues.moc"
