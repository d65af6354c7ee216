// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "session/connection.h"
#include "session/knowntenants.h"
#include "support/fakeclock.h"
#include "support/runonworker.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using support::runOnWorker;

/// The tenants that a window opens with.
class KnownTenantsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLookBeginsNoRecords();
    void whatWasNotedIsKnown();
    void aKnownTenantKeepsItsRegistrations();
    void aCloudIsFoundByItsName();
    void theNameComesBeforeTheDomain();

private:
    QTemporaryDir m_folder;
    support::FakeClock m_clock{QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC)};
    const facts::TenantProfile m_profile{.tenant = base::TenantId(u"11111111-2222-3333-4444-555555555555"_s),
                                         .name = u"Contoso"_s};
};

void KnownTenantsTest::aLookBeginsNoRecords()
{
    const base::DataHome home(m_folder.filePath(u"empty"_s));
    const auto known = runOnWorker([&] { return session::knownTenants(home, m_clock); });
    QVERIFY(known.has_value());
    QVERIFY(known->isEmpty());
    QVERIFY(!QDir(home.root()).exists());
}

void KnownTenantsTest::whatWasNotedIsKnown()
{
    const base::DataHome home(m_folder.filePath(u"home"_s));
    QVERIFY(runOnWorker([&] { return session::connectTenant(home, m_clock, m_profile); }).has_value());
    const auto known = runOnWorker([&] { return session::knownTenants(home, m_clock); });
    QVERIFY(known.has_value());
    QCOMPARE(known->size(), 1);
    QCOMPARE(known->constFirst(), m_profile);
}

void KnownTenantsTest::aKnownTenantKeepsItsRegistrations()
{
    const base::DataHome home(m_folder.filePath(u"kept"_s));
    facts::TenantProfile full = m_profile;
    full.clientWatch = u"aaaaaaaa-2222-3333-4444-555555555555"_s;
    QVERIFY(runOnWorker([&] { return session::connectTenant(home, m_clock, full); }).has_value());
    const facts::TenantProfile typed{.tenant = m_profile.tenant, .name = u"Contoso Ltd."_s};
    QVERIFY(runOnWorker([&] { return session::connectTenant(home, m_clock, typed); }).has_value());
    const auto known = runOnWorker([&] { return session::knownTenants(home, m_clock); });
    QVERIFY(known.has_value());
    full.name = typed.name;
    QCOMPARE(*known, QList<facts::TenantProfile>{full});
}

void KnownTenantsTest::aCloudIsFoundByItsName()
{
    const base::DataHome home(m_folder.filePath(u"clouds"_s));
    const auto cloud = session::cloudOf(home, m_profile);
    QVERIFY(cloud.has_value());
    QCOMPARE(cloud->tenant, m_profile.tenant);
    QCOMPARE(cloud->portal, QUrl(u"https://identity.apple.com/pushcert/"_s));
    QVERIFY(cloud->clientWatch.isEmpty());
    facts::TenantProfile elsewhere = m_profile;
    elsewhere.cloud = u"a cloud of a later version"_s;
    QVERIFY(!session::cloudOf(home, elsewhere).has_value());
}

void KnownTenantsTest::theNameComesBeforeTheDomain()
{
    facts::TenantProfile profile = m_profile;
    profile.domain = u"contoso.example"_s;
    QCOMPARE(session::shownName(profile), u"Contoso"_s);
    profile.name.clear();
    QCOMPARE(session::shownName(profile), u"contoso.example"_s);
    profile.domain.clear();
    QCOMPARE(session::shownName(profile), profile.tenant.text());
}

QTEST_GUILESS_MAIN(KnownTenantsTest)
#include "tst_knowntenants.moc"
