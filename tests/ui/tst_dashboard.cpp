// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "dashboardstage.h"
#include "languages.h"
#include "looks.h"
#include "ui/widgets/busyline.h"
#include "ui/widgets/checkinchart.h"
#include "ui/widgets/daysring.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/markedline.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/platformshares.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using uikit::DashboardStage;

namespace {

constexpr int lastPlace = devices::CheckInHistory::length - 1;

/// Everything that can be read on the dashboard now.
QString shownOn(const QWidget &page)
{
    // What was just added is shown by the next turn of the layouts.
    QApplication::processEvents();
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&page))
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

template <class Widget>
Widget &partOf(DashboardStage &stage)
{
    auto *part = stage.dashboard().findChild<Widget *>();
    if (!part)
        qFatal("no such part");
    return *part;
}

/// The sentence of the last check; empty if there is none.
QString lastCheck(DashboardStage &stage)
{
    for (const ui::MarkedLine *line : stage.dashboard().findChildren<ui::MarkedLine *>()) {
        if (line->isVisibleTo(&stage.dashboard()) && line->text().startsWith(u"Last successful check"_s))
            return line->text();
    }
    return {};
}

renewal::RenewalState walkWith(const facts::PushCertificate &certificate, const QDateTime &uploadedAt)
{
    return {.id = u"walk"_s,
            .startedAt = uploadedAt.addSecs(-60),
            .certificate = renewal::NewCertificate{.topic = certificate.topic,
                                                   .serial = certificate.serial,
                                                   .notAfter = certificate.notAfter},
            .uploadedAt = uploadedAt,
            .finishedAt = uploadedAt.addSecs(60)};
}

/// Two days before the last reading.
QDateTime longAgo(DashboardStage &stage)
{
    return stage.tenant().known().pulse->asOf.addDays(-2);
}

void proveWith(renewal::RenewalState &walk, const devices::Tally &tally)
{
    walk.proof = renewal::Proof{.tally = tally, .at = walk.uploadedAt.addDays(1)};
}

} // namespace

/// How long, does it work, what next: what the dashboard shows, and from where.
class DashboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void howLong_data();
    void howLong();
    void doesItWork();
    void nothingIsKnownYet();
    void aTenantWithoutDevices();
    void withoutASignIn();
    void theRecordsAreShownBeforeAnybodySignsIn();
    void aFaultBehindIsNoNotice();
    void longAgoIsAnAlarm_data();
    void longAgoIsAnAlarm();
    void whoUploadedLast();
    void theProofHasItsPlace();
    void daysAreChosenByKeyboard();
    void daysFollowTheDirectionOfReading();
    void looksWell_data();
    void looksWell();
};

void DashboardTest::init()
{
    uikit::useLanguage(u"en"_s);
}

void DashboardTest::howLong_data()
{
    QTest::addColumn<int>("daysLeft");
    QTest::addColumn<QString>("days");
    QTest::addColumn<bool>("isGrace");
    QTest::newRow("valid") << 200 << u"200 days left"_s << false;
    QTest::newRow("the last day") << 0 << u"Less than a day left"_s << false;
    QTest::newRow("-3") << -3 << u"Expired, day 3"_s << true;
}

void DashboardTest::howLong()
{
    QFETCH(int, daysLeft);
    QFETCH(QString, days);
    QFETCH(bool, isGrace);
    DashboardStage stage({.devices = 3, .daysLeft = daysLeft});
    QVERIFY(stage.opens());
    QVERIFY(stage.reads());
    const auto &ring = partOf<ui::DaysRing>(stage);
    QCOMPARE(ring.accessibleName(), days);
    QVERIFY(shownOn(stage.dashboard()).contains(days));
    QCOMPARE(ring.accessibleDescription().isEmpty(), !isGrace);
    QCOMPARE(shownOn(stage.dashboard()).contains(u"days of grace"_s), isGrace);
}

void DashboardTest::doesItWork()
{
    DashboardStage stage({.devices = 60});
    QVERIFY(stage.opens());
    QVERIFY(stage.reads());
    const devices::Pulse pulse = stage.tenant().known().pulse.value_or(devices::Pulse());
    QCOMPARE(pulse.devices, 60);
    auto &chart = partOf<ui::CheckInChart>(stage);
    QVERIFY(chart.isVisibleTo(&stage.dashboard()));
    QCOMPARE(chart.accessibleDescription(), devices::pulseText(pulse));
    QVERIFY(!chart.marked());
    const QString shown = shownOn(stage.dashboard());
    QVERIFY(shown.contains(devices::pulseText(pulse)));
    QVERIFY(shown.contains(u"Last check-in of each device"_s));
    QVERIFY(pulse.platforms.size() > 1);
    for (const devices::AliveShare &alive : std::as_const(pulse.platforms)) {
        const auto share =
            u"%1 of %2 (%3 %)"_s.arg(alive.alive).arg(alive.all).arg(alive.percent().value_or(-1));
        QVERIFY2(shown.contains(share), qPrintable(share));
    }
}

void DashboardTest::nothingIsKnownYet()
{
    DashboardStage stage({.devices = 3});
    QVERIFY(stage.opens());
    QVERIFY(!stage.tenant().readFault());
    QVERIFY(!partOf<ui::CheckInChart>(stage).isVisibleTo(&stage.dashboard()));
    const QString shown = shownOn(stage.dashboard());
    QVERIFY(shown.contains(u"Not read yet."_s) && shown.contains(u"Not known yet"_s));
    QCOMPARE(lastCheck(stage), QString());
    QCOMPARE(stage.dashboard().findChild<QPushButton *>(u"action"_s)->text(), u"Look &now"_s);
}

void DashboardTest::aTenantWithoutDevices()
{
    DashboardStage stage({.devices = 0});
    QVERIFY(stage.opens());
    QVERIFY(stage.reads());
    QVERIFY(!partOf<ui::CheckInChart>(stage).isVisibleTo(&stage.dashboard()));
    QVERIFY(shownOn(stage.dashboard()).contains(u"Enrol one test device"_s));
}

void DashboardTest::withoutASignIn()
{
    DashboardStage stage({.devices = 3});
    QVERIFY(stage.opensAssisted());
    QVERIFY(shownOn(stage.dashboard()).contains(u"cannot be counted without a sign-in"_s));
    QVERIFY(!shownOn(stage.dashboard()).contains(u"Intune has no certificate"_s));
    QVERIFY(!stage.dashboard().findChild<QPushButton *>(u"read"_s)->isVisibleTo(&stage.dashboard()));
    // What was seen before, perhaps by another way, still counts down, and nobody is blamed.
    QVERIFY(stage.opens());
    QVERIFY(stage.reads());
    QVERIFY(stage.opensAssisted());
    QVERIFY(shownOn(stage.dashboard()).contains(u"20 days left"_s));
    QVERIFY(shownOn(stage.dashboard()).contains(u"As typed on"_s));
    QVERIFY(!stage.tenant().readFault());
}

/// A program that starts anew: the sign-in of a practice tenant is gone.
void DashboardTest::theRecordsAreShownBeforeAnybodySignsIn()
{
    DashboardStage stage({.devices = 12});
    QVERIFY(stage.opens());
    QVERIFY(stage.reads());
    const QString summary = devices::pulseText(*stage.tenant().known().pulse);
    QVERIFY(stage.opens());
    QVERIFY(!stage.tenant().isRead());
    const QString shown = shownOn(stage.dashboard());
    QVERIFY(shown.contains(u"20 days left"_s) && shown.contains(summary));
    QVERIFY2(lastCheck(stage).contains(u"needs a sign-in"_s), qPrintable(lastCheck(stage)));
    QCOMPARE(stage.dashboard().findChild<QPushButton *>(u"action"_s)->text(), u"Renew &now"_s);
    QVERIFY(stage.reads());
    QVERIFY(!stage.tenant().readFault());
    QVERIFY(!lastCheck(stage).contains(u"sign"_s));
}

void DashboardTest::aFaultBehindIsNoNotice()
{
    DashboardStage stage({.devices = 3});
    QVERIFY(stage.opens());
    QVERIFY(stage.reads());
    QVERIFY(stage.opensOffline());
    QVERIFY(stage.tenant().readFault().has_value());
    QVERIFY(partOf<ui::Notice>(stage).title().isEmpty());
    QVERIFY(!partOf<ui::BusyLine>(stage).isVisibleTo(&stage.dashboard()));
    QVERIFY(shownOn(stage.dashboard()).contains(u"20 days left"_s));
}

void DashboardTest::longAgoIsAnAlarm_data()
{
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<QString>("said");
    QTest::newRow("lately") << 10 << u"The last look failed"_s;
    QTest::newRow("long ago") << 15 << u"That is long ago"_s;
}

/// Nobody answers; without an attempt it is a state only, because nobody is signed in.
void DashboardTest::longAgoIsAnAlarm()
{
    QFETCH(int, daysAgo);
    QFETCH(QString, said);
    DashboardStage stage({.devices = 3});
    const QDateTime now = QDateTime::currentDateTimeUtc();
    stage.noteCertificate({.topic = base::Topic(u"com.apple.mgmt.External.3f1c"_s),
                           .serial = base::SerialNumber::fromHex(u"0b"_s),
                           .notAfter = now.addDays(200)},
                          now.addDays(-daysAgo));
    QVERIFY(stage.opensOffline());
    QVERIFY2(lastCheck(stage).contains(u"needs a sign-in"_s), qPrintable(lastCheck(stage)));
    QVERIFY(stage.reads());
    QVERIFY2(lastCheck(stage).contains(said), qPrintable(lastCheck(stage)));
    QVERIFY(shownOn(stage.dashboard()).contains(u"199 days left"_s));
}

void DashboardTest::whoUploadedLast()
{
    DashboardStage stage({.devices = 30});
    QVERIFY(stage.opens());
    QVERIFY(stage.reads());
    QVERIFY(shownOn(stage.dashboard()).contains(u"Not with Pushkeeper"_s));
    const facts::PushCertificate certificate = *stage.tenant().known().certificate;
    const QDateTime uploadedAt = stage.tenant().known().pulse->asOf.addDays(-4);
    renewal::RenewalState walk = walkWith(certificate, uploadedAt);
    stage.noteWalk(walk);
    QVERIFY(stage.opens());
    QVERIFY(shownOn(stage.dashboard()).contains(u"With Pushkeeper, "_s));
    QCOMPARE(partOf<ui::CheckInChart>(stage).marked(), std::optional(lastPlace - 4));
    walk.certificate->serial = base::SerialNumber::fromHex(u"0badc0de"_s);
    stage.noteWalk(walk);
    QVERIFY(stage.opens());
    QVERIFY(shownOn(stage.dashboard()).contains(u"Elsewhere, after"_s));
    QVERIFY(!partOf<ui::CheckInChart>(stage).marked());
}

void DashboardTest::theProofHasItsPlace()
{
    DashboardStage stage({.devices = 3});
    QVERIFY(stage.opens());
    QVERIFY(stage.reads());
    QVERIFY(!shownOn(stage.dashboard()).contains(u"alive before"_s));
    renewal::RenewalState walk = walkWith(*stage.tenant().known().certificate, longAgo(stage));
    proveWith(walk, {.aliveBefore = 3, .seenSince = 2, .predicted = 3});
    stage.noteWalk(walk);
    QVERIFY(stage.opens());
    QVERIFY(shownOn(stage.dashboard()).contains(u"2 of 3 device"_s));
    // What was said of an earlier certificate is over.
    walk.certificate->serial = base::SerialNumber::fromHex(u"0badc0de"_s);
    stage.noteWalk(walk);
    QVERIFY(stage.opens());
    QVERIFY(!shownOn(stage.dashboard()).contains(u"alive before"_s));
}

void DashboardTest::daysAreChosenByKeyboard()
{
    const QDateTime readAt(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    std::vector<facts::Device> fleet(3);
    for (facts::Device &device : fleet)
        device.lastCheckIn = readAt.addDays(-1);
    ui::CheckInChart chart;
    const devices::Pulse pulse = devices::pulseOf({.readAt = readAt, .devices = fleet});
    chart.setPulse(pulse, readAt.addDays(-1));
    QCOMPARE(chart.accessibleDescription(), devices::pulseText(pulse));
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.chosen(), std::optional(lastPlace));
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.chosen(), std::optional(lastPlace));
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.chosen(), std::optional(lastPlace - 1));
    const QString said = chart.accessibleDescription();
    QVERIFY2(said.contains(u"of 3 device"_s) && said.contains(u"uploaded"_s), qPrintable(said));
    QTest::keyClick(&chart, Qt::Key_Home);
    QCOMPARE(chart.chosen(), std::optional(0));
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(chart.chosen(), std::optional(lastPlace));
    // A page that is shown again takes nothing away.
    chart.setPulse(pulse, readAt.addDays(-1));
    QCOMPARE(chart.chosen(), std::optional(lastPlace));
    chart.setPulse(pulse, {});
    QVERIFY(!chart.chosen() && !chart.marked());
}

void DashboardTest::daysFollowTheDirectionOfReading()
{
    ui::CheckInChart chart;
    constexpr QSize size(640, 160);
    chart.resize(size);
    const QPoint left(size.width() / 4, size.height() / 2);
    const QPoint right(size.width() * 3 / 4, size.height() / 2);
    QVERIFY(chart.placeAt(left) < chart.placeAt(right));
    QVERIFY(!chart.placeAt({0, 0}));
    chart.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(chart.placeAt(left) > chart.placeAt(right));
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.chosen(), std::optional(lastPlace - 1));
}

void DashboardTest::looksWell_data()
{
    uikit::addLanguages();
}

void DashboardTest::looksWell()
{
    QFETCH(QString, language);
    uikit::useLanguage(language);
    DashboardStage stage({.devices = 60, .daysLeft = -3});
    QVERIFY(stage.opens());
    stage.window().widget()->adjustSize();
    QCOMPARE(uikit::faultsOf(stage.window()).join(u'\n'), QString());
    QVERIFY(stage.reads());
    QApplication::processEvents();
    QCOMPARE(uikit::faultsOf(stage.window()).join(u'\n'), QString());
    QVERIFY(stage.dashboard().width() <= stage.window().viewport()->width());
    QVERIFY(stage.opens());
    renewal::RenewalState walk = walkWith(*stage.tenant().known().certificate, longAgo(stage));
    proveWith(walk, {.aliveBefore = 60, .seenSince = 40, .predicted = 60});
    stage.noteWalk(walk);
    QVERIFY(stage.opens());
    QApplication::processEvents();
    QCOMPARE(uikit::faultsOf(stage.window()).join(u'\n'), QString());
}

QTEST_MAIN(DashboardTest)
#include "tst_dashboard.moc"
