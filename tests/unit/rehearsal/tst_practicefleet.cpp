// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/devicejson.h"
#include "rehearsal/devicequery.h"
#include "rehearsal/practicefleet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace pushkeeper;
using namespace pushkeeper::rehearsal;
using namespace Qt::StringLiterals;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

class TestPracticeFleet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameFleet();
    void fleetIsMixed();
    void aliveDevicesCheckInEveryEightHours();
    void anotherTopicSilencesAndTheRightOneBringsBack();
    void expiryAndLossSilence();
    void quietDevicesStayQuiet();
    void syncIsAnsweredMinutesLater();
    void syncOfAnUnreachableDeviceIsNot();
    void emptyTenantFillsAfterTheFirstCertificate();

    void pagesRepeatTheirLastRow();
    void filterChoosesSystems_data();
    void filterChoosesSystems();
    void refusals_data();
    void refusals();
    void everyRowIsJson();

private:
    static QList<QByteArray> idsByPages(const FleetView &fleet, int top);

    const base::Topic m_topic{u"com.apple.mgmt.External.0a0a0a0a-1111-4222-8333-0a0a0a0a0a0a"_s};
    const base::Topic m_other{u"com.apple.mgmt.External.0b0b0b0b-1111-4222-8333-0b0b0b0b0b0b"_s};
    const Moment m_now = momentOf(QDateTime(QDate(2027, 3, 4), QTime(10, 51, 19), Qt::UTC));
};

namespace {

/// A fleet of years whose certificate ends in 20 days.
struct Grown
{
    PracticeFleet fleet;

    Grown(const base::Topic &topic, Moment now, quint32 devices = 300)
        : fleet(devices, 7)
    {
        fleet.growWith(topic, now);
        fleet.useCertificate(topic, now - days(345), now + days(20));
    }
};

/// How many devices checked in within the 8 hours before.
quint32 aliveAt(const PracticeFleet &fleet, Moment at)
{
    const FleetView view = fleet.at(at);
    quint32 alive = 0;
    for (quint32 number = 0; number < view.count(); ++number) {
        const auto last = view.lastCheckIn(number);
        alive += last && at - *last < hours(8) ? 1 : 0;
    }
    return alive;
}

quint32 regularIn(const FleetView &view)
{
    quint32 count = 0;
    for (quint32 number = 0; number < view.count(); ++number)
        count += view.device(number).habit == Habit::Regular ? 1 : 0;
    return count;
}

} // namespace

void TestPracticeFleet::sameSeedSameFleet()
{
    const FleetDevice one = drawDevice(7, 12);
    QCOMPARE(fleettext::id(one), fleettext::id(drawDevice(7, 12)));
    QCOMPARE(fleettext::name(one), fleettext::name(drawDevice(7, 12)));
    QVERIFY(fleettext::id(one) != fleettext::id(drawDevice(8, 12)));
    QVERIFY(fleettext::serialNumber(one) != fleettext::serialNumber(drawDevice(7, 13)));
    QCOMPARE(fleettext::numberOf(fleettext::id(one)), std::optional<quint32>(12));
    QVERIFY(!fleettext::numberOf("0000000c"));
    QVERIFY(!fleettext::numberOf("x000000c-0000-4000-8000-000000000000"));
}

void TestPracticeFleet::fleetIsMixed()
{
    QSet<facts::Platform> platforms;
    QSet<facts::OwnerType> owners;
    QSet<facts::ManagementState> states;
    QSet<Habit> habits;
    bool isIpadThatSaysIos = false;
    for (quint32 number = 0; number < 1000; ++number) {
        const FleetDevice device = drawDevice(1, number);
        const auto system = QString::fromLatin1(device.kind->system);
        const auto model = QString::fromLatin1(device.kind->model);
        platforms.insert(facts::platformFromGraph(system, model));
        isIpadThatSaysIos |= system == u"iOS"_s && model.contains(u"iPad"_s);
        owners.insert(device.owner);
        states.insert(device.state);
        habits.insert(device.habit);
    }
    QCOMPARE(platforms, (QSet<facts::Platform>{facts::Platform::Ios, facts::Platform::IpadOs,
                                               facts::Platform::MacOs, facts::Platform::TvOs}));
    QVERIFY(isIpadThatSaysIos);
    QCOMPARE(owners.size(), 3);
    QVERIFY(states.size() >= 4);
    QCOMPARE(habits.size(), 3);
}

void TestPracticeFleet::aliveDevicesCheckInEveryEightHours()
{
    const Grown grown(m_topic, m_now);
    const quint32 regular = regularIn(grown.fleet.at(m_now));
    QVERIFY(regular > 250 && regular < 300);
    QCOMPARE(aliveAt(grown.fleet, m_now), regular);
    QCOMPARE(aliveAt(grown.fleet, m_now + days(10)), regular);
    const Moment first = grown.fleet.at(m_now).lastCheckIn(0).value_or(Moment());
    const Moment second = grown.fleet.at(m_now + hours(8)).lastCheckIn(0).value_or(Moment());
    QCOMPARE((second - first).count(), std::chrono::seconds(hours(8)).count());
}

void TestPracticeFleet::anotherTopicSilencesAndTheRightOneBringsBack()
{
    Grown grown(m_topic, m_now);
    const quint32 regular = aliveAt(grown.fleet, m_now);
    grown.fleet.useCertificate(m_other, m_now, m_now + days(365));
    QCOMPARE(aliveAt(grown.fleet, m_now + hours(9)), 0U);
    QCOMPARE(aliveAt(grown.fleet, m_now + days(30)), 0U);

    const Moment repaired = m_now + days(30);
    grown.fleet.useCertificate(base::Topic(m_topic.text().toUpper()), repaired, repaired + days(365));
    QCOMPARE(aliveAt(grown.fleet, repaired), 0U);
    QCOMPARE(aliveAt(grown.fleet, repaired + hours(8)), regular);
}

void TestPracticeFleet::expiryAndLossSilence()
{
    Grown grown(m_topic, m_now);
    const quint32 regular = aliveAt(grown.fleet, m_now + days(20) - minutes(1));
    QVERIFY(regular > 250);
    QCOMPARE(aliveAt(grown.fleet, m_now + days(20) + hours(8)), 0U);

    Grown removed(m_topic, m_now);
    removed.fleet.loseCertificate(m_now);
    QCOMPARE(aliveAt(removed.fleet, m_now + hours(9)), 0U);
    QCOMPARE(removed.fleet.at(m_now + days(1)).count(), 300U);
}

void TestPracticeFleet::quietDevicesStayQuiet()
{
    const Grown grown(m_topic, m_now, 1000);
    const FleetView before = grown.fleet.at(m_now);
    const FleetView after = grown.fleet.at(m_now + days(10));
    int quiet = 0;
    int never = 0;
    for (quint32 number = 0; number < before.count(); ++number) {
        if (before.device(number).habit == Habit::GoneQuiet) {
            ++quiet;
            QVERIFY(m_now - *before.lastCheckIn(number) >= days(1));
            QVERIFY(*before.lastCheckIn(number) >= before.enrolledAt(number));
            QCOMPARE(before.lastCheckIn(number), after.lastCheckIn(number));
        } else if (before.device(number).habit == Habit::Never) {
            ++never;
            QVERIFY(!before.lastCheckIn(number) && !after.lastCheckIn(number));
        }
    }
    QVERIFY(quiet > 30 && never > 2);
}

void TestPracticeFleet::syncIsAnsweredMinutesLater()
{
    Grown grown(m_topic, m_now);
    // Right behind a regular check-in, so that the next one is far.
    const Moment asked = *grown.fleet.at(m_now).lastCheckIn(0) + minutes(1);
    QVERIFY(grown.fleet.requestSync(0, asked));
    QVERIFY(*grown.fleet.at(asked + minutes(1) - std::chrono::seconds(1)).lastCheckIn(0) < asked);
    const Moment answered = *grown.fleet.at(asked + minutes(5)).lastCheckIn(0);
    QVERIFY(answered >= asked + minutes(1) && answered < asked + minutes(5));
    // A second request moves nothing that has happened, nor what is under way.
    QVERIFY(grown.fleet.requestSync(0, asked + std::chrono::seconds(30)));
    QCOMPARE(*grown.fleet.at(asked + minutes(5)).lastCheckIn(0), answered);
    QVERIFY(grown.fleet.requestSync(0, asked + minutes(10)));
    QCOMPARE(*grown.fleet.at(asked + minutes(10)).lastCheckIn(0), answered);
    QVERIFY(!grown.fleet.requestSync(300, asked));
}

void TestPracticeFleet::syncOfAnUnreachableDeviceIsNot()
{
    Grown grown(m_topic, m_now);
    grown.fleet.useCertificate(m_other, m_now, m_now + days(365));
    const auto before = grown.fleet.at(m_now).lastCheckIn(0);
    QVERIFY(grown.fleet.requestSync(0, m_now + minutes(1)));
    QCOMPARE(grown.fleet.at(m_now + days(1)).lastCheckIn(0), before);

    // Asked in time, but the topic was gone when it would have answered.
    Grown late(m_topic, m_now);
    const Moment asked = *late.fleet.at(m_now).lastCheckIn(0) + minutes(1);
    QVERIFY(late.fleet.requestSync(0, asked));
    late.fleet.useCertificate(m_other, asked + std::chrono::seconds(1), m_now + days(365));
    QVERIFY(*late.fleet.at(asked + minutes(10)).lastCheckIn(0) < asked);
}

void TestPracticeFleet::emptyTenantFillsAfterTheFirstCertificate()
{
    PracticeFleet fleet(50, 3);
    QCOMPARE(fleet.at(m_now).count(), 0U);
    QVERIFY(!fleet.requestSync(0, m_now));
    fleet.useCertificate(m_topic, m_now, m_now + days(365));
    QCOMPARE(fleet.at(m_now + minutes(4)).count(), 0U);
    QCOMPARE(fleet.at(m_now + minutes(6)).count(), 1U);
    QCOMPARE(*fleet.at(m_now + minutes(6)).lastCheckIn(0), m_now + minutes(5));
    const quint32 week = fleet.at(m_now + days(7)).count();
    QVERIFY(week > 20 && week < 30);
    QCOMPARE(fleet.at(m_now + days(14)).count(), 50U);
    QCOMPARE(aliveAt(fleet, m_now + days(15)), 50U);
}

QList<QByteArray> TestPracticeFleet::idsByPages(const FleetView &fleet, int top)
{
    QList<QByteArray> ids;
    QueryValues values{{u"$top"_s, QString::number(top)}, {u"$select"_s, u"deviceName"_s}};
    for (int page = 0; page < 1000; ++page) {
        QString refusal;
        const DevicePage rows = devicePage(fleet, readDeviceQuery(values, &refusal));
        const QJsonArray list = QJsonDocument::fromJson('[' + rows.rows + ']').array();
        for (const auto &row : list)
            ids += row.toObject()[u"id"_s].toString().toLatin1();
        if (rows.next.isEmpty())
            return ids;
        values.insert(u"$skiptoken"_s, rows.next);
    }
    return {};
}

void TestPracticeFleet::pagesRepeatTheirLastRow()
{
    const Grown grown(m_topic, m_now, 25);
    const FleetView fleet = grown.fleet.at(m_now);
    const QList<QByteArray> whole = idsByPages(fleet, 1000);
    QCOMPARE(whole.size(), 25);
    const QList<QByteArray> paged = idsByPages(fleet, 10);
    QCOMPARE(paged.size(), 27);
    QCOMPARE(paged[9], paged[10]);
    QCOMPARE((QSet<QByteArray>{paged.cbegin(), paged.cend()}),
             (QSet<QByteArray>{whole.cbegin(), whole.cend()}));
    QCOMPARE(idsByPages(fleet, 1), whole);
    QCOMPARE(idsByPages(fleet, 25), whole);
}

void TestPracticeFleet::filterChoosesSystems_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("systems");
    const QStringList all{u"iOS"_s, u"iPadOS"_s, u"macOS"_s, u"tvOS"_s};
    QTest::newRow("none") << QString() << all;
    QTest::newRow("one") << u"operatingSystem eq 'macOS'"_s << QStringList{u"macOS"_s};
    QTest::newRow("case") << u"OperatingSystem EQ 'MACOS'"_s << QStringList{u"macOS"_s};
    QTest::newRow("two") << u"operatingSystem eq 'iOS' or operatingSystem eq 'iPadOS'"_s
                         << QStringList{u"iOS"_s, u"iPadOS"_s};
    QTest::newRow("in brackets") << u"(operatingSystem eq 'iOS') or (operatingSystem eq 'tvOS')"_s
                                 << QStringList{u"iOS"_s, u"tvOS"_s};
    QTest::newRow("not supported is ignored") << u"model eq 'iPhone 15'"_s << all;
    QTest::newRow("half supported is ignored") << u"operatingSystem eq 'iOS' or model eq 'Mac mini'"_s << all;
    QTest::newRow("unknown system") << u"operatingSystem eq 'Android'"_s << QStringList();
}

void TestPracticeFleet::filterChoosesSystems()
{
    QFETCH(QString, filter);
    QFETCH(QStringList, systems);
    const Grown grown(m_topic, m_now);
    QString refusal;
    const DeviceQuery query =
        readDeviceQuery({{u"$filter"_s, filter}, {u"$select"_s, u"operatingSystem"_s}}, &refusal);
    const DevicePage page = devicePage(grown.fleet.at(m_now), query);
    QSet<QString> met;
    const QJsonArray rows = QJsonDocument::fromJson('[' + page.rows + ']').array();
    QCOMPARE(rows.size(), page.count);
    for (const auto &row : rows)
        met.insert(row.toObject()[u"operatingSystem"_s].toString());
    QCOMPARE(met, (QSet<QString>{systems.cbegin(), systems.cend()}));
}

void TestPracticeFleet::refusals_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("refused");
    QTest::newRow("select") << u"$select"_s << u"deviceName, model"_s << false;
    QTest::newRow("select unknown") << u"$select"_s << u"deviceName,colour"_s << true;
    QTest::newRow("top") << u"$top"_s << u"5000"_s << false;
    QTest::newRow("top no number") << u"$top"_s << u"many"_s << true;
    QTest::newRow("top zero") << u"$top"_s << u"0"_s << true;
    QTest::newRow("token") << u"$skiptoken"_s << u"bm9uc2Vuc2U"_s << true;
}

void TestPracticeFleet::refusals()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(bool, refused);
    QString refusal;
    const DeviceQuery query = readDeviceQuery({{name, value}}, &refusal);
    QCOMPARE(!refusal.isEmpty(), refused);
    QVERIFY(query.top <= 1000);
}

void TestPracticeFleet::everyRowIsJson()
{
    const Grown grown(m_topic, m_now, 1000);
    const FleetView fleet = grown.fleet.at(m_now);
    bool hasOtherLetters = false;
    for (quint32 number = 0; number < fleet.count(); ++number) {
        QByteArray json;
        appendDevice(json, fleet, number, allDeviceFields(), DeviceSight::Alone);
        const QJsonObject device = QJsonDocument::fromJson(json).object();
        QCOMPARE(device.size(), qsizetype(allDeviceFields().size()));
        QCOMPARE(device[u"id"_s].toString().toLatin1(), fleettext::id(fleet.device(number)));
        QVERIFY(facts::dateFromGraph(device[u"enrolledDateTime"_s].toString()).isValid());
        const QDateTime seen = facts::dateFromGraph(device[u"lastSyncDateTime"_s].toString());
        QCOMPARE(seen.isValid(), fleet.lastCheckIn(number).has_value());
        if (seen.isValid())
            QCOMPARE(momentOf(seen), *fleet.lastCheckIn(number));
        QVERIFY(!device[u"udid"_s].toString().isEmpty());
        const QString name = device[u"deviceName"_s].toString();
        for (const QChar letter : name)
            hasOtherLetters |= letter.unicode() > 127;
    }
    QVERIFY(hasOtherLetters);
    QByteArray json;
    appendDevice(json, fleet, 0, allDeviceFields(), DeviceSight::InList);
    QVERIFY(QJsonDocument::fromJson(json).object()[u"udid"_s].isNull());
}

QTEST_GUILESS_MAIN(TestPracticeFleet)
#include "tst_practicefleet.moc"
