// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/certificatestore.h"
#include "storage/journal.h"
#include "storage/renewalstore.h"
#include "storage/requeststore.h"
#include "storage/snapshotstore.h"
#include "storage/tenantstore.h"
#include "storagekit.h"

using namespace pushkeeper;
using namespace pushkeeper::storage;
using namespace pushkeeper::storagekit;
using namespace Qt::StringLiterals;

class TestTenantStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsProfiles();
    void changesAProfileAndKeepsWhatHangsOnIt();
    void caseDoesNotCount();
    void forgettingTakesEverythingButTheJournal();
    void nothingIsKeptOfAStranger();
};

namespace {

KeptCertificate someCertificate()
{
    return {.certificate = {.topic = base::Topic(u"com.apple.mgmt.External.1"_s),
                            .serial = base::SerialNumber::fromHex(u"1A"_s)}};
}

/// Puts a row into every table that belongs to a tenant. Returns what went wrong.
QStringList fill(Database &database, const base::TenantId &tenant)
{
    const std::vector<facts::Device> devices = fleet(3, u"phone"_s);
    const QString id = u"renewal of "_s + tenant.text();
    const QList<base::Result<>> results{
        CertificateStore(database).note(tenant, someCertificate()),
        RequestStore(database).save(tenant, {.key = base::Thumbprint("key"), .file = "file"}),
        SnapshotStore(database).save(tenant, firstMoment(), devices, Naming::Company),
        RenewalStore(database).save({.id = id, .tenant = tenant, .startedAt = firstMoment(), .state = "{}"},
                                    entry(tenant, u"a"_s)),
    };
    QStringList errors;
    for (const base::Result<> &result : results) {
        if (!result)
            errors += result.error().detail;
    }
    return errors;
}

/// How many rows of a tenant, or of his snapshot, each of his tables holds.
QList<qsizetype> rowsOf(Database &database, const base::TenantId &tenant)
{
    const auto snapshot = must(SnapshotStore(database).latest(tenant));
    return {must(CertificateStore(database).ofTenant(tenant)).size(),
            must(RequestStore(database).ofTenant(tenant)).size(),
            snapshot ? qsizetype(snapshot->devices.size()) : 0,
            must(RenewalStore(database).ofTenant(tenant)).size(),
            must(Journal(database).page(tenant, 0, 10)).size()};
}

} // namespace

void TestTenantStore::keepsProfiles()
{
    Home home;
    home.reopen();
    const TenantStore tenants(*home.database);
    QCOMPARE(must(tenants.all()), (QList<facts::TenantProfile>{profileOf(contoso()), profileOf(fabrikam())}));
    QCOMPARE(must(tenants.find(fabrikam())), profileOf(fabrikam()));
    QVERIFY(!must(tenants.find(base::TenantId(u"unknown"_s))));
}

void TestTenantStore::changesAProfileAndKeepsWhatHangsOnIt()
{
    const Home home;
    QCOMPARE(fill(*home.database, contoso()), QStringList());
    facts::TenantProfile changed = profileOf(fabrikam());
    changed.tenant = contoso();
    TenantStore tenants(*home.database);
    QVERIFY(tenants.save(changed));
    QCOMPARE(must(tenants.find(contoso())), changed);
    QCOMPARE(rowsOf(*home.database, contoso()), (QList<qsizetype>{1, 1, 3, 1, 1}));
}

void TestTenantStore::caseDoesNotCount()
{
    const Home home;
    TenantStore tenants(*home.database);
    const base::TenantId shouted(contoso().text().toUpper());
    QCOMPARE(must(tenants.find(shouted)), profileOf(contoso()));
    facts::TenantProfile again = profileOf(contoso());
    again.tenant = shouted;
    QVERIFY(tenants.save(again));
    QCOMPARE(must(tenants.all()).size(), 2);
    QCOMPARE(fill(*home.database, shouted), QStringList());
    QCOMPARE(rowsOf(*home.database, contoso()), (QList<qsizetype>{1, 1, 3, 1, 1}));
}

void TestTenantStore::forgettingTakesEverythingButTheJournal()
{
    const Home home;
    for (const base::TenantId &tenant : {contoso(), fabrikam()})
        QCOMPARE(fill(*home.database, tenant), QStringList());
    QVERIFY(TenantStore(*home.database).forget(contoso()));
    QVERIFY(!must(TenantStore(*home.database).find(contoso())));
    QCOMPARE(rowsOf(*home.database, contoso()), (QList<qsizetype>{0, 0, 0, 0, 1}));
    QCOMPARE(rowsOf(*home.database, fabrikam()), (QList<qsizetype>{1, 1, 3, 1, 1}));
    QVERIFY(!must(Journal(*home.database).firstBroken()));
    QCOMPARE(sqlValue(home.path(), u"SELECT COUNT(*) FROM device_pages"_s).toInt(), 1);
}

void TestTenantStore::nothingIsKeptOfAStranger()
{
    const Home home;
    const base::TenantId stranger(u"00000000-0000-4000-8000-000000000000"_s);
    QCOMPARE(fill(*home.database, stranger).size(), 4);
    QCOMPARE(rowsOf(*home.database, stranger), (QList<qsizetype>{0, 0, 0, 0, 0}));
}

STORAGE_TEST_MAIN(TestTenantStore)
#include "tst_tenantstore.moc"
