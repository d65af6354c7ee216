// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "facts/device.h"

#include <QSet>
#include <QTest>

using namespace pushkeeper::facts;

class DeviceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void platform_data();
    void platform();
    void platformNames();
    void ownerTypes();
    void managementStates();
    void complianceStates();
    void wordsOfANewerGraph();
    void dates_data();
    void dates();
    void sentinels_data();
    void sentinels();
};

void DeviceTest::platform_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *system, const char *model, const char *expected) {
        QTest::addRow("%s on %s", system, model)
            << QString::fromLatin1(system) << QString::fromLatin1(model) << QString::fromLatin1(expected);
    };
    row("iOS", "iPhone 15", "iOS");
    row("IOS", "iPod touch", "iOS");
    row(" ios ", "", "iOS");
    row("iOS", "iPad Pro (11-inch)", "iPadOS");
    row("iOS", "ipad13,4", "iPadOS");
    row("iPadOS", "iPad Air", "iPadOS");
    row("iPadOS", "", "iPadOS");
    row("macOS", "MacBook Pro", "macOS");
    row("macOS", "iPad8,6", "macOS"); // the system tells already
    row("MACOS", "", "macOS");
    row("tvOS", "", "tvOS");
    row("iOS", "Apple TV 4K", "tvOS");
    row("", "AppleTV14,1", "tvOS");
    row("visionOS", "", "visionOS");
    row("iOS", "Apple Vision Pro", "visionOS");
    row("unknown", "RealityDevice14,1", "visionOS");
    row("Windows", "MacBookPro16,1", "other");
    row("Android", "Pixel 8", "other");
    row("Linux", "", "other");
    row("", "", "other");
}

void DeviceTest::platform()
{
    QFETCH(const QString, system);
    QFETCH(const QString, model);
    QTEST(QString(platformName(platformFromGraph(system, model))), "expected");
}

void DeviceTest::platformNames()
{
    for (int i = 0; i <= static_cast<int>(Platform::Other); ++i) {
        const auto platform = static_cast<Platform>(i);
        QCOMPARE(platformFromGraph(QString(platformName(platform)), {}), platform);
    }
    QCOMPARE(QString(platformName(Platform::IpadOs)), QStringLiteral("iPadOS"));
}

void DeviceTest::ownerTypes()
{
    QCOMPARE(ownerTypeFromGraph(u"company"), OwnerType::Company);
    QCOMPARE(ownerTypeFromGraph(u"Personal"), OwnerType::Personal);
    QCOMPARE(ownerTypeFromGraph(u"unknown"), OwnerType::Unknown);
    QCOMPARE(QString(ownerTypeName(OwnerType::Company)), QStringLiteral("company"));
    QCOMPARE(QString(ownerTypeName(OwnerType::Personal)), QStringLiteral("personal"));
    QCOMPARE(QString(ownerTypeName(OwnerType::Unknown)), QStringLiteral("unknown"));
}

void DeviceTest::managementStates()
{
    QSet<QString> names;
    for (int i = 0; i <= static_cast<int>(ManagementState::Other); ++i) {
        const auto state = static_cast<ManagementState>(i);
        const QString name(managementStateName(state));
        QCOMPARE(managementStateFromGraph(name), state);
        names.insert(name);
    }
    // The words of Graph v1.0, and one for the rest.
    const QSet<QString> expected{
        QStringLiteral("managed"),       QStringLiteral("retirePending"),  QStringLiteral("retireFailed"),
        QStringLiteral("wipePending"),   QStringLiteral("wipeFailed"),     QStringLiteral("unhealthy"),
        QStringLiteral("deletePending"), QStringLiteral("retireIssued"),   QStringLiteral("wipeIssued"),
        QStringLiteral("wipeCanceled"),  QStringLiteral("retireCanceled"), QStringLiteral("discovered"),
        QStringLiteral("other")};
    QCOMPARE(names, expected);
}

void DeviceTest::complianceStates()
{
    QSet<QString> names;
    for (int i = 0; i <= static_cast<int>(ComplianceState::ConfigManager); ++i) {
        const auto state = static_cast<ComplianceState>(i);
        const QString name(complianceStateName(state));
        QCOMPARE(complianceStateFromGraph(name), state);
        names.insert(name);
    }
    // The words of Graph v1.0.
    const QSet<QString> expected{QStringLiteral("unknown"),      QStringLiteral("compliant"),
                                 QStringLiteral("noncompliant"), QStringLiteral("conflict"),
                                 QStringLiteral("error"),        QStringLiteral("inGracePeriod"),
                                 QStringLiteral("configManager")};
    QCOMPARE(names, expected);
}

void DeviceTest::wordsOfANewerGraph()
{
    QCOMPARE(ownerTypeFromGraph(u"unknownFutureValue"), OwnerType::Unknown);
    QCOMPARE(ownerTypeFromGraph(u"leased"), OwnerType::Unknown);
    QCOMPARE(managementStateFromGraph(u"unknownFutureValue"), ManagementState::Other);
    QCOMPARE(managementStateFromGraph(u""), ManagementState::Other);
    QCOMPARE(complianceStateFromGraph(u"unknownFutureValue"), ComplianceState::Unknown);
}

void DeviceTest::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("milliseconds");
    QTest::newRow("no fraction") << QStringLiteral("2026-03-01T12:00:00Z") << 0;
    QTest::newRow("one digit") << QStringLiteral("2026-03-01T12:00:00.1Z") << 100;
    QTest::newRow("seven digits") << QStringLiteral("2026-03-01T12:00:00.1230000Z") << 123;
    QTest::newRow("offset") << QStringLiteral("2026-03-01T14:00:00+02:00") << 0;
}

void DeviceTest::dates()
{
    QFETCH(const QString, text);
    QFETCH(const int, milliseconds);
    const QDateTime date = dateFromGraph(text);
    QCOMPARE(date, QDateTime(QDate(2026, 3, 1), QTime(12, 0, 0, milliseconds), Qt::UTC));
    QCOMPARE(date.timeSpec(), Qt::UTC);
}

void DeviceTest::sentinels_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("never") << QStringLiteral("0001-01-01T00:00:00Z");
    QTest::newRow("for ever") << QStringLiteral("9999-12-31T23:59:59Z");
    QTest::newRow("for ever, seven digits") << QStringLiteral("9999-12-31T23:59:59.9999999Z");
    QTest::newRow("no zone") << QStringLiteral("2026-03-01T12:00:00");
    QTest::newRow("no date") << QStringLiteral("yesterday");
    QTest::newRow("empty") << QString();
}

void DeviceTest::sentinels()
{
    QFETCH(const QString, text);
    QVERIFY(!dateFromGraph(text).isValid());
}

QTEST_GUILESS_MAIN(DeviceTest)
#include "tst_device.moc"
