// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "facts/consentlink.h"

#include <QTest>

using namespace pushkeeper;
using namespace pushkeeper::facts;
using namespace Qt::StringLiterals;

/// The page that an admin opens to consent, byte for byte.
class ConsentLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void watchingInEachCloud_data();
    void watchingInEachCloud();
    void asksForAllThatIsTicked();
    void unattendedAsksForItsRegistration();
    void foreignTextStaysInItsPlace();
};

namespace {

constexpr auto client = "aaaaaaaa-0000-0000-0000-000000000001"_L1;

Cloud cloud(const QString &name)
{
    return cloudNamed(knownClouds(), name).value_or(Cloud());
}

} // namespace

void ConsentLinkTest::watchingInEachCloud_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("link");
    const auto row = [](const char *name, const QByteArray &login, const QByteArray &graph) {
        QTest::newRow(name) << QString::fromLatin1(name)
                            << "https://" + login +
                                   "/contoso.example/v2.0/adminconsent?client_id=" + client.data() +
                                   "&scope=openid%20profile%20offline_access%20https://" + graph +
                                   "/DeviceManagementManagedDevices.Read.All";
    };
    row("Global", "login.microsoftonline.com", "graph.microsoft.com");
    row("GCC High", "login.microsoftonline.us", "graph.microsoft.us");
    row("DoD", "login.microsoftonline.us", "dod-graph.microsoft.us");
    row("21Vianet", "login.partner.microsoftonline.cn", "microsoftgraph.chinacloudapi.cn");
}

void ConsentLinkTest::watchingInEachCloud()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, link);
    QCOMPARE(consentLink(cloud(name), u"contoso.example"_s, client, RegistrationKind::Watch, {}), link);
}

void ConsentLinkTest::asksForAllThatIsTicked()
{
    QCOMPARE(
        consentLink(cloud(u"Global"_s), u"organizations"_s, client, RegistrationKind::Renew,
                    {Feature::SyncTest, Feature::AuditTrail}),
        QByteArray("https://login.microsoftonline.com/organizations/v2.0/adminconsent"
                   "?client_id=aaaaaaaa-0000-0000-0000-000000000001"
                   "&scope=openid%20profile%20offline_access"
                   "%20https://graph.microsoft.com/DeviceManagementServiceConfig.ReadWrite.All"
                   "%20https://graph.microsoft.com/DeviceManagementManagedDevices.PrivilegedOperations.All"));
}

void ConsentLinkTest::unattendedAsksForItsRegistration()
{
    QCOMPARE(consentLink(cloud(u"DoD"_s), u"contoso.example"_s, client, RegistrationKind::Unattended,
                         {Feature::AuditTrail}),
             QByteArray("https://login.microsoftonline.us/contoso.example/v2.0/adminconsent"
                        "?client_id=aaaaaaaa-0000-0000-0000-000000000001"
                        "&scope=https://dod-graph.microsoft.us/.default"));
}

void ConsentLinkTest::foreignTextStaysInItsPlace()
{
    const QByteArray link =
        consentLink(cloud(u"Global"_s), u"a/b?c=d&e f"_s, u"x&scope=y"_s, RegistrationKind::Watch, {});
    QVERIFY2(link.startsWith("https://login.microsoftonline.com/a%2Fb%3Fc%3Dd%26e%20f/v2.0/adminconsent"
                             "?client_id=x%26scope%3Dy&scope=openid"),
             link.constData());
}

QTEST_GUILESS_MAIN(ConsentLinkTest)
#include "tst_consentlink.moc"
