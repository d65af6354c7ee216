// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "renewal/rules/echo.h"
#include "renewalkit.h"

#include <QTest>

using namespace pushkeeper;
using namespace pushkeeper::renewal;
using namespace pushkeeper::renewalkit;
using namespace Qt::StringLiterals;

/// The lock Echo: what a fresh read shows after an upload.
class EchoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUploadIsInstalled();
    void theSerialIsANumber();
    void theExpiryCountsToTheSecond();
    void aTypedExpiryCountsToTheDay();
    void theAccountIsReadInAnyCase();
    void whatWasThereBeforeIsNotYet();
    void somethingElseIsOther_data();
    void somethingElseIsOther();
    void nothingThere();
    void aMovedAccountShowsByItsAccount();
    void withoutAnUploadNothingIsInstalled();
};

namespace {

/// What Intune shows once the upload has arrived.
facts::PushCertificate shownOf(const RenewalState &state)
{
    facts::PushCertificate live = installedOf(state.certificate->topic);
    live.serial = state.certificate->serial;
    live.notAfter = state.certificate->notAfter;
    return live;
}

} // namespace

void EchoTest::theUploadIsInstalled()
{
    const RenewalState state = chosenState();
    QCOMPARE(echoOf(state, shownOf(state)), Echo::Installed);
}

void EchoTest::theSerialIsANumber()
{
    const RenewalState state = chosenState();
    facts::PushCertificate live = shownOf(state);
    live.serial = base::SerialNumber::fromHex(u"00:00:0b"_s);
    QCOMPARE(echoOf(state, live), Echo::Installed);
    live.serial = base::SerialNumber::fromHex(u"0B00"_s);
    QCOMPARE(echoOf(state, live), Echo::Other);
}

void EchoTest::theExpiryCountsToTheSecond()
{
    RenewalState state = chosenState();
    const facts::PushCertificate live = shownOf(state);
    state.certificate->notAfter = live.notAfter.addMSecs(999);
    QCOMPARE(echoOf(state, live), Echo::Installed);
    for (const int seconds : {-1, 1}) {
        state.certificate->notAfter = live.notAfter.addSecs(seconds);
        QCOMPARE(echoOf(state, live), Echo::Other);
    }
}

/// Intune's page shows a day in the zone of whoever looks; people type that.
void EchoTest::aTypedExpiryCountsToTheDay()
{
    const RenewalState state = chosenState();
    facts::PushCertificate typed = shownOf(state);
    const QDate day = typed.notAfter.date();
    typed.source = facts::Source::Typed;
    for (const int away : {-1, 0, 1}) {
        typed.notAfter = QDateTime(day.addDays(away), QTime(0, 0), Qt::UTC);
        QCOMPARE(echoOf(state, typed), Echo::Installed);
    }
    for (const int away : {-2, 2}) {
        typed.notAfter = QDateTime(day.addDays(away), QTime(12, 0), Qt::UTC);
        QCOMPARE(echoOf(state, typed), Echo::Other);
    }
}

void EchoTest::theAccountIsReadInAnyCase()
{
    const RenewalState state = chosenState();
    facts::PushCertificate live = shownOf(state);
    live.appleAccount = u"MDM@Contoso.Example"_s;
    QCOMPARE(echoOf(state, live), Echo::Installed);
    live.appleAccount = u"other@contoso.example"_s;
    QCOMPARE(echoOf(state, live), Echo::Other);
    live.appleAccount.clear();
    QCOMPARE(echoOf(state, live), Echo::Other);
}

void EchoTest::whatWasThereBeforeIsNotYet()
{
    QCOMPARE(echoOf(chosenState(), installedOf(topicOf('1'))), Echo::NotYet);
}

void EchoTest::somethingElseIsOther_data()
{
    QTest::addColumn<QString>("serial");
    QTest::addColumn<char>("topic");
    QTest::newRow("a third certificate") << u"0C"_s << '1';
    QTest::newRow("the serial number under another topic") << u"0B"_s << '2';
}

void EchoTest::somethingElseIsOther()
{
    QFETCH(QString, serial);
    QFETCH(char, topic);
    const RenewalState state = chosenState();
    facts::PushCertificate live = shownOf(state);
    live.serial = base::SerialNumber::fromHex(serial);
    live.topic = topicOf(topic);
    QCOMPARE(echoOf(state, live), Echo::Other);
}

void EchoTest::nothingThere()
{
    RenewalState state = chosenState();
    QCOMPARE(echoOf(state, std::nullopt), Echo::Other);
    state.assessed->installed.reset();
    QCOMPARE(echoOf(state, std::nullopt), Echo::NotYet);
    QCOMPARE(echoOf(state, shownOf(state)), Echo::Installed);
    QCOMPARE(echoOf(state, installedOf(topicOf('1'))), Echo::Other);
}

void EchoTest::aMovedAccountShowsByItsAccount()
{
    RenewalState state = chosenState(Mode::MovedAccount);
    const facts::PushCertificate before = installedOf(topicOf('1'));
    state.certificate = NewCertificate{
        .der = "DER", .topic = before.topic, .serial = before.serial, .notAfter = before.notAfter};
    state.appleAccount = u"new-owner@contoso.example"_s;
    QCOMPARE(echoOf(state, before), Echo::NotYet);
    facts::PushCertificate after = before;
    after.appleAccount = state.appleAccount;
    QCOMPARE(echoOf(state, after), Echo::Installed);
}

void EchoTest::withoutAnUploadNothingIsInstalled()
{
    QCOMPARE(echoOf(assessedState(), installedOf(topicOf('1'))), Echo::NotYet);
    QCOMPARE(echoOf(RenewalState(), installedOf(topicOf('1'))), Echo::Other);
    QCOMPARE(echoOf(RenewalState(), std::nullopt), Echo::NotYet);
}

QTEST_GUILESS_MAIN(EchoTest)
#include "tst_echo.moc"
