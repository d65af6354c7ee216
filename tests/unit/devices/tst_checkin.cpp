// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/checkin.h"

#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;

/// The verdict on a check-in changes at 24 hours, at 7 and at 90 days, to the second.
class CheckInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdictFollowsTheAge_data();
    void verdictFollowsTheAge();
    void aDeviceThatNeverCameIsNever();
    void whoWasToldToLeaveIsAsDesigned_data();
    void whoWasToldToLeaveIsAsDesigned();
};

void CheckInTest::verdictFollowsTheAge_data()
{
    constexpr qint64 day = 24LL * 60 * 60;
    QTest::addColumn<qint64>("secondsAgo");
    QTest::addColumn<QString>("name");
    QTest::newRow("of the future") << qint64(-30) << u"alive"_s;
    QTest::newRow("now") << qint64(0) << u"alive"_s;
    QTest::newRow("24 hours") << day << u"alive"_s;
    QTest::newRow("a second more") << day + 1 << u"late"_s;
    QTest::newRow("7 days") << 7 * day << u"late"_s;
    QTest::newRow("a second beyond") << 7 * day + 1 << u"stale"_s;
    QTest::newRow("90 days") << 90 * day << u"stale"_s;
    QTest::newRow("a second after them") << 90 * day + 1 << u"silent"_s;
}

void CheckInTest::verdictFollowsTheAge()
{
    QFETCH(qint64, secondsAgo);
    QFETCH(QString, name);
    const QDateTime now(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    const facts::Device device{.lastCheckIn = now.addSecs(-secondsAgo)};
    QCOMPARE(devices::checkInName(devices::checkInOf(device, now)), name);
}

void CheckInTest::aDeviceThatNeverCameIsNever()
{
    const QDateTime now(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    QCOMPARE(devices::checkInOf(facts::Device(), now), devices::CheckIn::Never);
    QCOMPARE(devices::checkInName(devices::CheckIn::Never), "never"_L1);
}

void CheckInTest::whoWasToldToLeaveIsAsDesigned_data()
{
    using enum facts::ManagementState;
    QTest::addColumn<facts::ManagementState>("state");
    QTest::addColumn<bool>("isAsDesigned");
    QTest::newRow("managed") << Managed << false;
    QTest::newRow("to be retired") << RetirePending << false;
    QTest::newRow("to be wiped") << WipePending << false;
    QTest::newRow("still there") << RetireFailed << false;
    QTest::newRow("called back") << WipeCanceled << false;
    QTest::newRow("of a newer Graph") << Other << false;
    QTest::newRow("retired") << RetireIssued << true;
    QTest::newRow("wiped") << WipeIssued << true;
    QTest::newRow("to be deleted") << DeletePending << true;
    QTest::newRow("only seen") << Discovered << true;
}

/// However long ago it was here, and also if it never was.
void CheckInTest::whoWasToldToLeaveIsAsDesigned()
{
    QFETCH(facts::ManagementState, state);
    QFETCH(bool, isAsDesigned);
    const QDateTime now(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    const facts::Device seen{.managementState = state, .lastCheckIn = now.addDays(-1)};
    QCOMPARE(devices::checkInName(devices::checkInOf(seen, now)),
             isAsDesigned ? "as-designed"_L1 : "alive"_L1);
    const facts::Device unseen{.managementState = state};
    QCOMPARE(devices::checkInName(devices::checkInOf(unseen, now)),
             isAsDesigned ? "as-designed"_L1 : "never"_L1);
}

QTEST_GUILESS_MAIN(CheckInTest)
#include "tst_checkin.moc"
