// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "faketenant.h"

#include <QTest>

using namespace pushkeeper;
using namespace pushkeeper::reports;
using namespace Qt::StringLiterals;

/// The script for Azure CLI where something is in its way: it asks, waits, tells, and never guesses.
class AdminScriptTroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void asksBeforeItDoes();
    void signsInToTheRightTenantAndCloud();
    void refusesAnotherTenant();
    void refusesTwoOfOneName();
    void whatIsNotKnownYetIsTriedAgain();
    void consentThatIsRefusedIsForwarded();
    void aPersonWhoIsMissingIsNamed();
    void readsTheAnswersOfWindows();
    void hostileNamesRunNothing();
};

void AdminScriptTroubleTest::initTestCase()
{
    if (!FakeTenant::canRun())
        QSKIP("there is no bash");
}

void AdminScriptTroubleTest::asksBeforeItDoes()
{
    const FakeTenant tenant(plainRequest());
    for (const QByteArray &answer : {QByteArray("no\n"), QByteArray("\n"), QByteArray()}) {
        const Outcome outcome = tenant.run({}, answer);
        QCOMPARE(outcome.code, 3);
        QVERIFY(outcome.text.contains(u"DeviceManagementServiceConfig.ReadWrite.All"_s));
        QVERIFY(outcome.text.contains(u"o'brien@contoso.example"_s));
        QVERIFY(outcome.text.contains(u"Nothing was changed."_s));
        QCOMPARE(tenant.pathsOf(u"POST"_s) + tenant.pathsOf(u"PATCH"_s), QStringList());
        QVERIFY(tenant.connectionFile().isEmpty());
    }
    QCOMPARE(tenant.run({}, "yes\n").code, 0);
    QCOMPARE(tenant.run({u"--force"_s}).code, 64);
}

void AdminScriptTroubleTest::signsInToTheRightTenantAndCloud()
{
    const FakeTenant tenant(plainRequest(u"DoD"_s));
    tenant.write(u"cloud"_s, "AzureCloud\n");
    tenant.remove(u"signed-in"_s);
    const Outcome outcome = tenant.run();
    QVERIFY2(outcome.code == 0, qPrintable(outcome.text));
    QCOMPARE(tenant.pathsOf(u"LOGIN"_s),
             QStringList{u"login --tenant contoso.example --allow-no-subscriptions --scope "
                         "https://dod-graph.microsoft.us/.default --output none"_s});
    // The cloud of the admin's own work comes back.
    QCOMPARE(tenant.pathsOf(u"CLOUD"_s), QStringList({u"AzureUSGovernment"_s, u"AzureCloud"_s}));
}

void AdminScriptTroubleTest::refusesAnotherTenant()
{
    const FakeTenant tenant(plainRequest());
    tenant.write(u"domains"_s, "fabrikam.example\n");
    const Outcome outcome = tenant.run();
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.text.contains(u"does not belong to contoso.example"_s));
    QCOMPARE(tenant.pathsOf(u"POST"_s), QStringList());
}

void AdminScriptTroubleTest::refusesTwoOfOneName()
{
    const FakeTenant tenant(plainRequest());
    tenant.write(u"applications"_s, "Pushkeeper (watch)\tone\nPushkeeper (watch)\ttwo\n");
    const Outcome outcome = tenant.run();
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.text.contains(u"more than one registration named Pushkeeper (watch)"_s));
    QCOMPARE(tenant.pathsOf(u"POST"_s) + tenant.pathsOf(u"PATCH"_s), QStringList());
}

void AdminScriptTroubleTest::whatIsNotKnownYetIsTriedAgain()
{
    const FakeTenant tenant(plainRequest());
    tenant.write(u"late"_s, "2\n");
    const Outcome outcome = tenant.run();
    QVERIFY2(outcome.code == 0, qPrintable(outcome.text));
    QCOMPARE(tenant.pathsOf(u"POST"_s).count(u"applications"_s), 2);
    QCOMPARE(tenant.pathsOf(u"POST"_s).count(u"servicePrincipals"_s), 4);
}

void AdminScriptTroubleTest::consentThatIsRefusedIsForwarded()
{
    const FakeTenant tenant(plainRequest());
    tenant.write(u"denied"_s, "oauth2PermissionGrants\n");
    const Outcome outcome = tenant.run();
    QCOMPARE(outcome.code, 2);
    const QString link = u"https://login.microsoftonline.com/contoso.example/v2.0/adminconsent?client_id=%1"
                         "&scope=openid%20profile%20offline_access"
                         "%20https://graph.microsoft.com/DeviceManagementManagedDevices.Read.All\n"_s;
    const QString expected = QString(link).replace(u"%1"_s, tenant.clientOf(u"Pushkeeper (watch)"_s));
    QVERIFY2(outcome.text.contains(expected), qPrintable(outcome.text));
    QVERIFY(outcome.text.contains(u"NOT given"_s));
    QVERIFY(facts::tenantProfileFromJson(tenant.connectionFile()));
}

void AdminScriptTroubleTest::aPersonWhoIsMissingIsNamed()
{
    const FakeTenant tenant(plainRequest());
    tenant.write(u"users"_s, "anna@contoso.example\tid-anna\n");
    const Outcome outcome = tenant.run();
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.text.contains(u"There is no user o'brien@contoso.example here."_s));
    QCOMPARE(tenant.pathsOf(u"POST"_s).filter(u"appRoleAssignedTo"_s).size(), 2);
}

void AdminScriptTroubleTest::readsTheAnswersOfWindows()
{
    const FakeTenant tenant(plainRequest());
    tenant.write(u"crlf"_s, "");
    const Outcome outcome = tenant.run();
    QVERIFY2(outcome.code == 0, qPrintable(outcome.text));
    QVERIFY(facts::tenantProfileFromJson(tenant.connectionFile()));
    QVERIFY(!tenant.connectionFile().contains('\r'));
    QCOMPARE(tenant.pathsOf(u"CLOUD"_s), QStringList());
}

void AdminScriptTroubleTest::hostileNamesRunNothing()
{
    AdminRequest request = plainRequest();
    request.profile.name = hostileName();
    request.requester = hostileName();
    const FakeTenant tenant(request);
    const Outcome outcome = tenant.run();
    QVERIFY2(outcome.code == 0, qPrintable(outcome.text));
    QCOMPARE(tenant.strayFiles(), QStringList());
    const auto profile = facts::tenantProfileFromJson(tenant.connectionFile());
    QVERIFY2(profile, tenant.connectionFile().constData());
    QVERIFY(profile->name.startsWith(u"x'; touch owned; '\"`touch owned`$(touch owned)"_s));
}

QTEST_GUILESS_MAIN(AdminScriptTroubleTest)
#include "tst_adminscripttrouble.moc"
