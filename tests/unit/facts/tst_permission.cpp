// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "facts/permission.h"

#include "base/ids.h"
#include "graph/endpoints.h"
#include "support/fixtures.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace pushkeeper;
using namespace pushkeeper::facts;
using namespace Qt::StringLiterals;

/// The permissions that are asked for: as few as the calls need, named and numbered as Microsoft does.
class PermissionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallHasItsPermission_data();
    void everyCallHasItsPermission();
    void idsAreMicrosofts();
    void onlyRenewingChangesAnything();
    void aPersonTicksWhatIsOptional();
    void unattendedNeverSignsIn();
    void isFoundByName();
    void saysWhatForAndWhatNot();
};

namespace {

QStringList namesOf(RegistrationKind registration, const QList<Feature> &features)
{
    QStringList names;
    const QList<Permission> chosen = permissionsOf(registration, features);
    std::transform(chosen.cbegin(), chosen.cend(), std::back_inserter(names),
                   [](const Permission &permission) { return permission.name; });
    return names;
}

} // namespace

void PermissionTest::everyCallHasItsPermission_data()
{
    QTest::addColumn<graph::Endpoint>("endpoint");
    using enum graph::Endpoint;
    QTest::newRow("read certificate") << ReadCertificate;
    QTest::newRow("upload") << UploadCertificate;
    QTest::newRow("signing request") << TakeSigningRequest;
    QTest::newRow("read agreement") << ReadAgreement;
    QTest::newRow("give agreement") << GiveAgreement;
    QTest::newRow("list devices") << ListDevices;
    QTest::newRow("read device") << ReadDevice;
    QTest::newRow("sync device") << SyncDevice;
}

void PermissionTest::everyCallHasItsPermission()
{
    QFETCH(const graph::Endpoint, endpoint);
    const graph::EndpointRow &row = graph::rowOf(endpoint);
    const Permission known = permissionNamed(row.scope).value_or(Permission());
    QCOMPARE(known.name, QString(row.scope));
    const auto registration =
        row.purpose == auth::Purpose::Watch ? RegistrationKind::Watch : RegistrationKind::Renew;
    QVERIFY(known.registrations.contains(registration));
    // A call that only an optional permission allows is made only where the customer ticked it.
    QCOMPARE(known.isNeeded, endpoint != graph::Endpoint::SyncDevice);
}

void PermissionTest::idsAreMicrosofts()
{
    const auto shared = support::sharedFolder();
    QFile reference(shared.value_or(QString()) + u"/reference/microsoft-graph.md"_s);
    if (!shared || !reference.open(QIODevice::ReadOnly))
        QSKIP("the reference is not here");
    static const QRegularExpression line(
        uR"(\| `(DeviceManagement[\w.]+)` \| `([0-9a-f-]{36})` \| `([0-9a-f-]{36})` \|)"_s);
    int found = 0;
    for (auto each = line.globalMatch(QString::fromUtf8(reference.readAll())); each.hasNext(); ++found) {
        const auto match = each.next();
        const Permission known = permissionNamed(match.captured(1)).value_or(Permission());
        QCOMPARE(known.name, match.captured(1));
        QCOMPARE(known.delegatedId, match.captured(2));
        QCOMPARE(known.applicationId, match.captured(3));
    }
    const QList<Permission> all = permissions();
    QCOMPARE(found, std::count_if(all.cbegin(), all.cend(), [](const Permission &permission) {
                 return permission.feature != Feature::SignIn;
             }));
}

void PermissionTest::onlyRenewingChangesAnything()
{
    const QList<Permission> all = permissions();
    for (const Permission &permission : all) {
        const bool isRenewals = permission.registrations == QList{RegistrationKind::Renew};
        QCOMPARE(permission.isReadOnly, !isRenewals);
        QCOMPARE(isReadOnly(permission.name), permission.isReadOnly);
        const bool soundsHarmless =
            permission.feature == Feature::SignIn || permission.name.endsWith(".Read.All"_L1);
        QCOMPARE(permission.isReadOnly, soundsHarmless);
    }
    QVERIFY(!isReadOnly(u"Mail.Read"_s));
    QVERIFY(!isReadOnly({}));
}

void PermissionTest::aPersonTicksWhatIsOptional()
{
    using enum RegistrationKind;
    const QStringList signIn{u"openid"_s, u"profile"_s, u"offline_access"_s};
    QCOMPARE(namesOf(Watch, {}), signIn + QStringList{u"DeviceManagementManagedDevices.Read.All"_s});
    QCOMPARE(namesOf(Renew, {}), signIn + QStringList{u"DeviceManagementServiceConfig.ReadWrite.All"_s});
    QCOMPARE(namesOf(Renew, {Feature::SyncTest, Feature::AuditTrail}),
             signIn + QStringList({u"DeviceManagementServiceConfig.ReadWrite.All"_s,
                                   u"DeviceManagementManagedDevices.PrivilegedOperations.All"_s}));
    QCOMPARE(namesOf(Watch, optionalFeatures()),
             signIn + QStringList(
                          {u"DeviceManagementManagedDevices.Read.All"_s, u"DeviceManagementApps.Read.All"_s,
                           u"DeviceManagementServiceConfig.Read.All"_s, u"DeviceManagementRBAC.Read.All"_s}));
    QCOMPARE(optionalFeatures(),
             QList({Feature::AuditTrail, Feature::OtherTokens, Feature::RoleCheck, Feature::SyncTest}));
}

void PermissionTest::unattendedNeverSignsIn()
{
    const QList<Permission> chosen = permissionsOf(RegistrationKind::Unattended, optionalFeatures());
    QVERIFY(!chosen.isEmpty());
    for (const Permission &permission : chosen) {
        QVERIFY2(base::isGuid(permission.applicationId), qPrintable(permission.name));
        QVERIFY2(permission.isReadOnly, qPrintable(permission.name));
    }
}

void PermissionTest::isFoundByName()
{
    const Permission found = permissionNamed(u"devicemanagementrbac.read.all"_s).value_or(Permission());
    QCOMPARE(found.name, u"DeviceManagementRBAC.Read.All"_s);
    QVERIFY(!permissionNamed(u"DeviceManagementRBAC.Read"_s));
}

void PermissionTest::saysWhatForAndWhatNot()
{
    QSet<QString> ids;
    const QList<Permission> all = permissions();
    for (const Permission &permission : all) {
        QVERIFY2(permission.reason.endsWith(u'.'), qPrintable(permission.name));
        QVERIFY2(permission.limit.endsWith(u'.'), qPrintable(permission.name));
        QVERIFY2(base::isGuid(permission.delegatedId), qPrintable(permission.name));
        ids.insert(permission.delegatedId);
    }
    QCOMPARE(ids.size(), all.size());
}

QTEST_GUILESS_MAIN(PermissionTest)
#include "tst_permission.moc"
