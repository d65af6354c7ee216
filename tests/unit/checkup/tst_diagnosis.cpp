// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "checkup/diagnosis.h"

#include "base/errortext.h"
#include "facts/permission.h"

#include <QTest>

#include <algorithm>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using checkup::Diagnosis;
using checkup::Examination;
using checkup::Mark;
using checkup::Probe;

namespace {

constexpr auto readDevices = "DeviceManagementManagedDevices.Read.All"_L1;

Probe answered(const QString &answer = {})
{
    return {.isAsked = true, .answer = answer};
}

Probe refused(const base::Error &error)
{
    return {.isAsked = true, .fault = error};
}

QStringList allScopesOfWatch()
{
    QStringList names;
    const auto all = facts::permissionsOf(facts::RegistrationKind::Watch, facts::optionalFeatures());
    for (const facts::Permission &permission : all)
        names.append(permission.name);
    return names;
}

/// A tenant in which everything works.
Examination healthy()
{
    facts::Cloud cloud = facts::knownClouds().constFirst();
    cloud.tenant = base::TenantId(u"11111111-2222-3333-4444-555555555555"_s);
    cloud.clientWatch = u"aaaaaaaa-2222-3333-4444-555555555555"_s;
    cloud.clientRenew = u"bbbbbbbb-2222-3333-4444-555555555555"_s;
    return {.cloud = cloud,
            .signInService = answered(),
            .graphService = answered(),
            .applePortal = answered(),
            .clockOffset = std::chrono::seconds(2),
            .signIn = answered(u"admin@contoso.com"_s),
            .scopes = allScopesOfWatch(),
            .intune = answered(u"active"_s),
            .certificate = answered(u"0123"_s),
            .devices = answered(),
            .agreement = answered(u"granted"_s)};
}

Diagnosis lineOf(const Examination &seen, QLatin1String id)
{
    const QList<Diagnosis> lines = checkup::diagnose(seen);
    const auto found =
        std::find_if(lines.cbegin(), lines.cend(), [&id](const Diagnosis &line) { return line.id == id; });
    return found == lines.cend() ? Diagnosis() : *found;
}

base::Error intuneSays(const QString &sentence)
{
    return {.kind = sentence.contains("scopes"_L1) ? ErrorKind::ConsentMissing : ErrorKind::Denied,
            .where = "graph",
            .detail = sentence,
            .httpStatus = 403};
}

} // namespace

class DiagnosisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereEverythingWorksOnlyTheRoleIsOpen();
    void everyLineSaysWhatItIsFor();
    void whatWasNotAskedIsNotJudged();
    void aCaptivePortalAnswersForNobody();
    void aScopeThatGraphNamesIsNamed();
    void theLinkAsksForTheWholeSet();
    void aRoleThatIsNotActiveIsToBeActivated();
    void aRefusalOfEntraKeepsItsOwnSentence();
    void aWrongClockIsTold_data();
    void aWrongClockIsTold();
    void optionalPermissionsAreNoFault();
    void aRegistrationThatMayWriteIsTold();
    void aSubscriptionThatIsNotActiveIsTold();
    void anAgreementIsNotGuessed();
    void consentForAProgramTakesAnotherAdmin();
};

void DiagnosisTest::whereEverythingWorksOnlyTheRoleIsOpen()
{
    const QList<Diagnosis> lines = checkup::diagnose(healthy());
    QCOMPARE(lines.size(), 11);
    for (const Diagnosis &line : lines)
        QCOMPARE(line.mark, line.id == "write-role"_L1 ? Mark::Later : Mark::Good);
    QVERIFY(lineOf(healthy(), "sign-in"_L1).found.contains("admin@contoso.com"_L1));
}

void DiagnosisTest::everyLineSaysWhatItIsFor()
{
    QStringList ids;
    for (const Examination &seen : {healthy(), Examination()}) {
        for (const Diagnosis &line : checkup::diagnose(seen)) {
            QVERIFY2(!line.title.isEmpty() && !line.purpose.isEmpty() && !line.found.isEmpty(),
                     qPrintable(line.id));
            ids.append(line.id);
        }
    }
    ids.removeDuplicates();
    QCOMPARE(ids.size(), 11);
}

void DiagnosisTest::whatWasNotAskedIsNotJudged()
{
    Examination seen = healthy();
    seen.signIn = refused({.kind = ErrorKind::SignInNeeded});
    seen.intune = seen.certificate = seen.devices = {};
    seen.scopes.clear();
    QCOMPARE(lineOf(seen, "sign-in"_L1).mark, Mark::Missing);
    for (const auto id : {"permissions"_L1, "intune"_L1, "certificate"_L1, "devices"_L1})
        QCOMPARE(lineOf(seen, id).mark, Mark::Unknown);
}

void DiagnosisTest::aCaptivePortalAnswersForNobody()
{
    const Probe page{.isAsked = true, .fault = base::Error{.kind = ErrorKind::CaptivePortal}};
    Examination seen = healthy();
    seen.signInService = page;
    QCOMPARE(lineOf(seen, "apple-portal"_L1).mark, Mark::Good);
    seen.graphService = page;
    QCOMPARE(lineOf(seen, "apple-portal"_L1).mark, Mark::Unknown);
}

void DiagnosisTest::aScopeThatGraphNamesIsNamed()
{
    Examination seen = healthy();
    seen.devices =
        refused(intuneSays(u"Application is not authorized to perform this operation. Application must have "
                           "one of the following scopes: DeviceManagementServiceConfiguration.Read.All, "
                           "DeviceManagementManagedDevices.Read.All"_s));
    const Diagnosis line = lineOf(seen, "devices"_L1);
    QCOMPARE(line.mark, Mark::Missing);
    QVERIFY(line.found.contains(readDevices));
    QVERIFY(line.found.contains("DeviceManagementServiceConfig.Read.All"_L1)); // as Entra lists it today
    QVERIFY(!line.who.isEmpty());
    QVERIFY(line.link.contains("/v2.0/adminconsent?client_id=aaaaaaaa-2222-3333-4444-555555555555"));
}

/// Consenting to less takes back what was consented before.
void DiagnosisTest::theLinkAsksForTheWholeSet()
{
    Examination seen = healthy();
    seen.signIn = refused({.kind = ErrorKind::ConsentMissing, .entraCode = 65001});
    const QByteArray link = lineOf(seen, "sign-in"_L1).link;
    for (const QString &scope : allScopesOfWatch())
        QVERIFY2(link.contains(scope.toLatin1()), qPrintable(scope));
    QVERIFY(!link.contains("ReadWrite"));
}

void DiagnosisTest::aRoleThatIsNotActiveIsToBeActivated()
{
    Examination seen = healthy();
    seen.certificate = refused(intuneSays(u"User is not authorized to perform this operation"_s));
    const Diagnosis line = lineOf(seen, "certificate"_L1);
    QCOMPARE(line.mark, Mark::Missing);
    QVERIFY(line.next.contains("Privileged Identity Management"_L1));
    QVERIFY(line.link.isEmpty()); // nothing to consent to
}

void DiagnosisTest::aRefusalOfEntraKeepsItsOwnSentence()
{
    Examination seen = healthy();
    const base::Error compliance{.kind = ErrorKind::Denied, .httpStatus = 403, .entraCode = 53000};
    seen.signIn = refused(compliance);
    const Diagnosis line = lineOf(seen, "sign-in"_L1);
    QCOMPARE(line.next, base::errorText(compliance).next);
    QVERIFY(!line.next.contains("Privileged Identity Management"_L1));
}

void DiagnosisTest::aWrongClockIsTold_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<Mark>("mark");
    QTest::newRow("right") << 0 << Mark::Good;
    QTest::newRow("nearly five minutes") << 299 << Mark::Good;
    QTest::newRow("slow") << 300 << Mark::Missing;
    QTest::newRow("fast") << -3600 << Mark::Missing;
}

void DiagnosisTest::aWrongClockIsTold()
{
    QFETCH(const int, seconds);
    Examination seen = healthy();
    seen.clockOffset = std::chrono::seconds(seconds);
    QTEST(lineOf(seen, "clock"_L1).mark, "mark");
    seen.clockOffset = {};
    QCOMPARE(lineOf(seen, "clock"_L1).mark, Mark::Unknown);
}

void DiagnosisTest::optionalPermissionsAreNoFault()
{
    Examination seen = healthy();
    seen.scopes = QStringList{readDevices};
    const Diagnosis line = lineOf(seen, "permissions"_L1);
    QCOMPARE(line.mark, Mark::Note);
    QVERIFY(line.found.contains("DeviceManagementApps.Read.All"_L1));
    QVERIFY(!line.found.contains(readDevices));
}

void DiagnosisTest::aRegistrationThatMayWriteIsTold()
{
    Examination seen = healthy();
    const QString quiet = lineOf(seen, "permissions"_L1).found;
    seen.scopes.append(u"DeviceManagementServiceConfig.ReadWrite.All"_s);
    const Diagnosis line = lineOf(seen, "permissions"_L1);
    QCOMPARE(line.mark, Mark::Note);
    QVERIFY(line.found != quiet);
    QVERIFY(!line.next.isEmpty());
}

void DiagnosisTest::aSubscriptionThatIsNotActiveIsTold()
{
    Examination seen = healthy();
    seen.intune = answered(u"lockedOut"_s);
    const Diagnosis line = lineOf(seen, "intune"_L1);
    QCOMPARE(line.mark, Mark::Note);
    QVERIFY(line.found.contains("lockedOut"_L1));
}

void DiagnosisTest::anAgreementIsNotGuessed()
{
    Examination seen = healthy();
    seen.agreement = {};
    QCOMPARE(lineOf(seen, "agreement"_L1).mark, Mark::Later);
    seen.agreement = answered(u"missing"_s);
    QCOMPARE(lineOf(seen, "agreement"_L1).mark, Mark::Note);
}

void DiagnosisTest::consentForAProgramTakesAnotherAdmin()
{
    Examination person = healthy();
    person.certificate = refused({.kind = ErrorKind::ConsentMissing});
    Examination program = person;
    program.isUnattended = true;
    program.cloud.clientUnattended = u"cccccccc-2222-3333-4444-555555555555"_s;
    const Diagnosis line = lineOf(program, "certificate"_L1);
    QVERIFY(line.who != lineOf(person, "certificate"_L1).who);
    QVERIFY(line.link.contains("cccccccc-2222-3333-4444-555555555555"));
    QVERIFY(line.link.contains(".default"));
}

QTEST_GUILESS_MAIN(DiagnosisTest)
#include "tst_diagnosis.moc"
