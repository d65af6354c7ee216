// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "adminkit.h"
#include "faketenant.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace pushkeeper;
using namespace pushkeeper::reports;
using namespace Qt::StringLiterals;
using facts::Feature;

/// The script for Azure CLI, really run against a tenant that a small program plays.
class AdminScriptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void makesExactlyWhatIsTicked_data();
    void makesExactlyWhatIsTicked();
    void onlyTheNamedPeopleMaySignIn();
    void findsAGuest();
    void withoutNamesNobodyMaySignIn();
    void findsATenantByItsId();
    void theConnectionFileIsRead();
    void aSecondRunMakesNothing();
    void aFeatureTickedLaterIsAdded();
    void servesCustomersOnlyIfAsked();
    void allowsTheCodeOnlyIfAsked();
    void unattendedHoldsTheCertificate();
    void shellcheckFindsNothing();
};

namespace {

QJsonObject bodyOf(const FakeTenant &tenant, const QString &method, const QString &path, const QString &name)
{
    const QList<FakeCall> calls = tenant.calls(method);
    for (const FakeCall &call : calls) {
        if (call.path.startsWith(path) && (name.isEmpty() || call.body.value(u"displayName"_s) == name))
            return call.body;
    }
    return {};
}

QStringList idsIn(const QJsonObject &application, const QString &type)
{
    QStringList ids;
    const QJsonObject resource = application.value(u"requiredResourceAccess"_s).toArray().at(0).toObject();
    if (resource.value(u"resourceAppId"_s) != u"00000003-0000-0000-c000-000000000000"_s)
        return {};
    const QJsonArray access = resource.value(u"resourceAccess"_s).toArray();
    for (const auto &item : access) {
        const QJsonObject one = item.toObject();
        ids.append(one.value(u"type"_s) == type ? one.value(u"id"_s).toString() : u"of another type"_s);
    }
    return ids;
}

QStringList withSignIn(const QStringList &ids)
{
    const QStringList signIn{u"37f7f235-527c-4136-accd-4a02d197296e"_s,
                             u"14dad69e-099b-42c9-810b-d002981feec1"_s,
                             u"7427e0e9-2fba-42fe-b0c0-848c9e6a8182"_s};
    return signIn + ids;
}

const QString readDevices = u"314874da-47d6-4978-88dc-cf0d37f0bb82"_s;
const QString writeConfig = u"662ed50a-ac44-4eef-ad86-62eed9be2a29"_s;
const QString actOnDevices = u"3404d2bf-2b13-457e-a330-c24615765193"_s;
const QString readAudit = u"4edf5f54-4666-44af-9de9-0144fb4b6e8c"_s;

AdminRequest withCertificate(AdminRequest request)
{
    request.certificate = someKit().push;
    return request;
}

} // namespace

void AdminScriptTest::initTestCase()
{
    if (!FakeTenant::canRun())
        QSKIP("there is no bash");
}

void AdminScriptTest::makesExactlyWhatIsTicked_data()
{
    QTest::addColumn<QList<Feature>>("features");
    QTest::addColumn<QStringList>("watch");
    QTest::addColumn<QStringList>("renew");
    QTest::addColumn<QStringList>("scopes");
    const QString signIn = u"openid profile offline_access "_s;
    const QString watch = signIn + u"DeviceManagementManagedDevices.Read.All"_s;
    const QString renew = signIn + u"DeviceManagementServiceConfig.ReadWrite.All"_s;
    QTest::newRow("nothing") << QList<Feature>() << QStringList{readDevices} << QStringList{writeConfig}
                             << QStringList{watch, renew};
    QTest::newRow("audit and sync test")
        << QList{Feature::AuditTrail, Feature::SyncTest} << QStringList{readDevices, readAudit}
        << QStringList{writeConfig, actOnDevices}
        << QStringList{watch + u" DeviceManagementApps.Read.All"_s,
                       renew + u" DeviceManagementManagedDevices.PrivilegedOperations.All"_s};
}

void AdminScriptTest::makesExactlyWhatIsTicked()
{
    QFETCH(const QList<Feature>, features);
    QFETCH(const QStringList, watch);
    QFETCH(const QStringList, renew);
    QFETCH(const QStringList, scopes);
    AdminRequest request = plainRequest();
    request.features = features;
    const FakeTenant tenant(request);
    const Outcome outcome = tenant.run();
    QVERIFY2(outcome.code == 0, qPrintable(outcome.text));
    QCOMPARE(tenant.pathsOf(u"POST"_s).count(u"applications"_s), 2);
    const QJsonObject watching = bodyOf(tenant, u"POST"_s, u"applications"_s, u"Pushkeeper (watch)"_s);
    const QJsonObject renewing = bodyOf(tenant, u"POST"_s, u"applications"_s, u"Pushkeeper (renew)"_s);
    QCOMPARE(idsIn(watching, u"Scope"_s), withSignIn(watch));
    QCOMPARE(idsIn(renewing, u"Scope"_s), withSignIn(renew));
    for (const QJsonObject &application : {watching, renewing}) {
        QCOMPARE(application.value(u"signInAudience"_s).toString(), u"AzureADMyOrg"_s);
        QCOMPARE(application.value(u"publicClient"_s).toObject(),
                 QJsonObject({{u"redirectUris"_s, QJsonArray{u"http://localhost"_s}}}));
        QVERIFY(!application.contains(u"keyCredentials"_s));
    }
    QStringList given;
    for (const FakeCall &call : tenant.calls(u"POST"_s)) {
        if (call.path != "oauth2PermissionGrants"_L1)
            continue;
        given.append(call.body.value(u"scope"_s).toString());
        QCOMPARE(call.body.value(u"consentType"_s).toString(), u"AllPrincipals"_s);
        QCOMPARE(call.body.value(u"resourceId"_s).toString(), u"graph-principal"_s);
    }
    QCOMPARE(given, scopes);
}

void AdminScriptTest::onlyTheNamedPeopleMaySignIn()
{
    const FakeTenant tenant(plainRequest());
    QCOMPARE(tenant.run().code, 0);
    int principals = 0;
    QStringList assigned;
    for (const FakeCall &call : tenant.calls(u"POST"_s)) {
        if (call.path == "servicePrincipals"_L1) {
            ++principals;
            QCOMPARE(call.body.value(u"appRoleAssignmentRequired"_s), QJsonValue(true));
        } else if (call.path.endsWith("/appRoleAssignedTo"_L1)) {
            QCOMPARE(call.body.value(u"resourceId"_s).toString(), call.path.section(u'/', 1, 1));
            QCOMPARE(call.body.value(u"appRoleId"_s).toString(), u"00000000-0000-0000-0000-000000000000"_s);
            assigned.append(call.body.value(u"principalId"_s).toString());
        }
    }
    QCOMPARE(principals, 2);
    QCOMPARE(assigned, QStringList({u"id-anna"_s, u"id-brien"_s, u"id-anna"_s, u"id-brien"_s}));
}

void AdminScriptTest::findsAGuest()
{
    AdminRequest request = plainRequest();
    request.users = {u"ann_fabrikam.example#EXT#@contoso.example"_s};
    const FakeTenant tenant(request);
    tenant.write(u"users"_s, "ann_fabrikam.example#EXT#@contoso.example\tid-guest\n");
    const Outcome outcome = tenant.run();
    QVERIFY2(outcome.code == 0, qPrintable(outcome.text));
    QCOMPARE(tenant.pathsOf(u"POST"_s).filter(u"appRoleAssignedTo"_s).size(), 2);
}

void AdminScriptTest::withoutNamesNobodyMaySignIn()
{
    AdminRequest request = plainRequest();
    request.users.clear();
    const FakeTenant tenant(request);
    const Outcome outcome = tenant.run();
    QVERIFY2(outcome.code == 0, qPrintable(outcome.text));
    QVERIFY(outcome.text.contains(u"nobody yet"_s));
    QCOMPARE(tenant.pathsOf(u"POST"_s).filter(u"appRoleAssignedTo"_s), QStringList());
    QCOMPARE(bodyOf(tenant, u"POST"_s, u"servicePrincipals"_s, {}).value(u"appRoleAssignmentRequired"_s),
             QJsonValue(true));
}

void AdminScriptTest::findsATenantByItsId()
{
    AdminRequest request = plainRequest();
    request.profile.tenant = base::TenantId(FakeTenant::id().toUpper());
    request.profile.domain.clear();
    const FakeTenant tenant(request);
    tenant.remove(u"domains"_s);
    const Outcome outcome = tenant.run();
    QVERIFY2(outcome.code == 0, qPrintable(outcome.text));
    const auto profile = facts::tenantProfileFromJson(tenant.connectionFile());
    QVERIFY(profile);
    QCOMPARE(profile->tenant.text(), FakeTenant::id());
    QVERIFY(profile->domain.isEmpty());
}

void AdminScriptTest::theConnectionFileIsRead()
{
    AdminRequest request = plainRequest(u"GCC High"_s);
    request.profile.name = u"Contosö \"株\" & o'x\\"_s;
    const FakeTenant tenant(request);
    QCOMPARE(tenant.run().code, 0);
    const auto profile = facts::tenantProfileFromJson(tenant.connectionFile());
    QVERIFY2(profile, tenant.connectionFile().constData());
    QCOMPARE(profile->tenant.text(), FakeTenant::id());
    QCOMPARE(profile->domain, u"contoso.example"_s);
    QCOMPARE(profile->name, request.profile.name);
    QCOMPARE(profile->cloud, u"GCC High"_s);
    QCOMPARE(profile->clientWatch, tenant.clientOf(u"Pushkeeper (watch)"_s));
    QCOMPARE(profile->clientRenew, tenant.clientOf(u"Pushkeeper (renew)"_s));
    QVERIFY(base::isGuid(profile->clientWatch) && profile->clientWatch != profile->clientRenew);
}

void AdminScriptTest::aSecondRunMakesNothing()
{
    const FakeTenant tenant(withCertificate(plainRequest()));
    QCOMPARE(tenant.run().code, 0);
    const QByteArray first = tenant.connectionFile();
    tenant.forgetCalls();
    const Outcome second = tenant.run();
    QVERIFY2(second.code == 0, qPrintable(second.text));
    QCOMPARE(tenant.pathsOf(u"POST"_s), QStringList());
    QCOMPARE(tenant.pathsOf(u"LOGIN"_s), QStringList());
    QCOMPARE(tenant.connectionFile(), first);
    QVERIFY(second.text.contains(u"exists with client id "_s + tenant.clientOf(u"Pushkeeper (watch)"_s)));
}

void AdminScriptTest::aFeatureTickedLaterIsAdded()
{
    AdminRequest request = plainRequest();
    FakeTenant tenant(request);
    QCOMPARE(tenant.run().code, 0);
    const QString client = tenant.clientOf(u"Pushkeeper (renew)"_s);
    tenant.forgetCalls();
    request.features = {Feature::SyncTest};
    tenant.take(request);
    QCOMPARE(tenant.run().code, 0);
    QCOMPARE(tenant.pathsOf(u"POST"_s), QStringList());
    const QJsonObject changed = bodyOf(tenant, u"PATCH"_s, u"applications(appId=%27%1%27)"_s.arg(client), {});
    QCOMPARE(idsIn(changed, u"Scope"_s), withSignIn({writeConfig, actOnDevices}));
    QStringList scopes;
    for (const FakeCall &call : tenant.calls(u"PATCH"_s)) {
        if (call.path.startsWith("oauth2PermissionGrants/"_L1))
            scopes.append(call.body.value(u"scope"_s).toString().section(u' ', 3));
    }
    QCOMPARE(scopes, QStringList({u"DeviceManagementManagedDevices.Read.All"_s,
                                  u"DeviceManagementServiceConfig.ReadWrite.All "
                                  "DeviceManagementManagedDevices.PrivilegedOperations.All"_s}));
}

void AdminScriptTest::servesCustomersOnlyIfAsked()
{
    AdminRequest request = plainRequest();
    QVERIFY(!FakeTenant(request).run().text.contains(u"/organizations/"_s));
    request.isForCustomers = true;
    const FakeTenant tenant(request);
    const QString text = tenant.run().text;
    QCOMPARE(bodyOf(tenant, u"POST"_s, u"applications"_s, {}).value(u"signInAudience"_s).toString(),
             u"AzureADMultipleOrgs"_s);
    QVERIFY2(text.contains(u"https://login.microsoftonline.com/organizations/v2.0/adminconsent?client_id="_s +
                           tenant.clientOf(u"Pushkeeper (watch)"_s) + u"&scope=openid"_s),
             qPrintable(text));
}

void AdminScriptTest::allowsTheCodeOnlyIfAsked()
{
    const QString flows = u"isFallbackPublicClient"_s;
    const QStringList names{u"Pushkeeper (watch)"_s, u"Pushkeeper (renew)"_s};
    AdminRequest request = withCertificate(plainRequest());
    request.allowsDeviceCode = true;
    const FakeTenant tenant(request);
    const Outcome outcome = tenant.run();
    QVERIFY2(outcome.code == 0, qPrintable(outcome.text));
    QVERIFY2(outcome.text.contains(u"with a code at any browser"_s), qPrintable(outcome.text));
    for (const QString &name : names)
        QCOMPARE(bodyOf(tenant, u"POST"_s, u"applications"_s, name).value(flows), QJsonValue(true));
    QVERIFY(!bodyOf(tenant, u"POST"_s, u"applications"_s, u"Pushkeeper (unattended)"_s).contains(flows));
    // Asked without it later, it is taken back.
    request.allowsDeviceCode = false;
    tenant.take(request);
    const Outcome later = tenant.run();
    QVERIFY2(later.code == 0, qPrintable(later.text));
    QVERIFY2(!later.text.contains(u"with a code at any browser"_s), qPrintable(later.text));
    for (const QString &name : names)
        QCOMPARE(bodyOf(tenant, u"PATCH"_s, u"applications"_s, name).value(flows), QJsonValue(false));
}

void AdminScriptTest::unattendedHoldsTheCertificate()
{
    AdminRequest request = withCertificate(plainRequest());
    request.features = {Feature::AuditTrail, Feature::RoleCheck};
    const FakeTenant tenant(request);
    QCOMPARE(tenant.run().code, 0);
    const QString name = u"Pushkeeper (unattended)"_s;
    const QJsonObject application = bodyOf(tenant, u"POST"_s, u"applications"_s, name);
    const QStringList roles{u"2f51be20-0bb4-4fed-bf7b-db946066c75e"_s,
                            u"7a6ee1e7-141e-4cec-ae74-d9db155731ff"_s};
    QCOMPARE(idsIn(application, u"Role"_s), roles);
    QVERIFY(!application.contains(u"publicClient"_s));
    const QJsonObject key = application.value(u"keyCredentials"_s).toArray().at(0).toObject();
    QCOMPARE(QByteArray::fromBase64(key.value(u"key"_s).toString().toLatin1()), request.certificate);
    QCOMPARE(key.value(u"usage"_s).toString(), u"Verify"_s);
    QStringList given;
    for (const FakeCall &call : tenant.calls(u"POST"_s)) {
        if (call.path.endsWith("/appRoleAssignments"_L1))
            given.append(call.body.value(u"appRoleId"_s).toString());
    }
    QCOMPARE(given, roles);
    QCOMPARE(
        QJsonDocument::fromJson(tenant.connectionFile()).object().value(u"client_unattended"_s).toString(),
        tenant.clientOf(name));
    // Nobody signs in there, so nobody is assigned.
    QCOMPARE(tenant.pathsOf(u"POST"_s).filter(u"appRoleAssignedTo"_s).size(), 4);
}

void AdminScriptTest::shellcheckFindsNothing()
{
    const QString shellcheck = QStandardPaths::findExecutable(u"shellcheck"_s);
    if (shellcheck.isEmpty())
        QSKIP("shellcheck is not installed");
    AdminRequest request = withCertificate(plainRequest());
    request.features = facts::optionalFeatures();
    QProcess process;
    process.start(shellcheck, {u"--shell=bash"_s, u"-"_s});
    process.write(fileOf(request, u"register-pushkeeper.sh"_s));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    const QByteArray found = process.readAllStandardOutput() + process.readAllStandardError();
    QVERIFY2(process.exitCode() == 0, found.constData());
    QCOMPARE(found, QByteArray());
}

QTEST_GUILESS_MAIN(AdminScriptTest)
#include "tst_adminscript.moc"
