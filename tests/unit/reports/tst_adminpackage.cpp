// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "adminkit.h"

#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace pushkeeper;
using namespace pushkeeper::reports;
using namespace Qt::StringLiterals;
using facts::Feature;
using facts::RegistrationKind;

/// The package for the Entra admin: what is in it, what its page says, and what it refuses.
class AdminPackageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAPageAndTwoScripts();
    void holdsThePublicCertificate();
    void explainsWhatIsTickedAndNothingElse();
    void saysWhoAsksAndWhoMayUseIt();
    void linksToConsentOnceThereAreIds();
    void leadsThroughThePortalOfTheCloud_data();
    void leadsThroughThePortalOfTheCloud();
    void namesTheRiskOfTheCode();
    void standsOnItsOwn();
    void hostileNamesStayText();
    void knowsSignInNames_data();
    void knowsSignInNames();
    void refusesWhatMustNotStandInAScript_data();
    void refusesWhatMustNotStandInAScript();
    void refusesWhatIsNoCertificate_data();
    void refusesWhatIsNoCertificate();
};

namespace {

const QString page = u"For your Entra admin.html"_s;

QString pageOf(const AdminRequest &request)
{
    return QString::fromUtf8(fileOf(request, page));
}

QByteArray pem(const QByteArray &label, const QByteArray &der)
{
    return "-----BEGIN " + label + "-----\n" + der.toBase64() + "\n-----END " + label + "-----\n";
}

QStringList namesIn(const AdminRequest &request)
{
    QStringList names;
    const auto files = adminPackage(request);
    if (!files)
        return names;
    for (const PackageFile &file : *files)
        names.append(file.name);
    return names;
}

} // namespace

void AdminPackageTest::holdsAPageAndTwoScripts()
{
    QCOMPARE(namesIn(plainRequest()),
             QStringList({page, u"register-pushkeeper.ps1"_s, u"register-pushkeeper.sh"_s}));
}

void AdminPackageTest::holdsThePublicCertificate()
{
    AdminRequest request = plainRequest();
    const QByteArray der = someKit().push;
    for (const QByteArray &form :
         {der, pem("CERTIFICATE", der), "\r\n" + pem("CERTIFICATE", der).replace("\n", "\r\n")}) {
        request.certificate = form;
        QCOMPARE(fileOf(request, u"pushkeeper-unattended.cer"_s), der);
        QVERIFY(fileOf(request, u"register-pushkeeper.ps1"_s).contains(der.toBase64()));
        QVERIFY(pageOf(request).contains(u"pushkeeper-unattended.cer"_s));
        QVERIFY(pageOf(request).contains(u"Privileged Role Administrator"_s));
    }
    QVERIFY(!pageOf(plainRequest()).contains(u"Privileged Role Administrator"_s));
}

void AdminPackageTest::explainsWhatIsTickedAndNothingElse()
{
    AdminRequest request = plainRequest();
    request.features = {Feature::AuditTrail};
    const QString html = pageOf(request);
    QSet<QString> chosen;
    for (const auto registration : {RegistrationKind::Watch, RegistrationKind::Renew}) {
        for (const facts::Permission &permission : facts::permissionsOf(registration, request.features))
            chosen.insert(permission.name);
    }
    QCOMPARE(chosen.size(), 6);
    const QList<facts::Permission> all = facts::permissions();
    for (const facts::Permission &permission : all) {
        const bool isChosen = chosen.contains(permission.name);
        QCOMPARE(html.contains(u"<td>"_s + permission.name + u"</td>"_s), isChosen);
        QCOMPARE(html.contains(permission.reason.toHtmlEscaped()), isChosen);
        QCOMPARE(html.contains(permission.limit.toHtmlEscaped()), isChosen);
    }
}

void AdminPackageTest::saysWhoAsksAndWhoMayUseIt()
{
    AdminRequest request = plainRequest();
    request.requester = u"Anna <Müller>"_s;
    const QString html = pageOf(request);
    QVERIFY(html.contains(u"Anna &lt;Müller&gt; asks you"_s));
    QVERIFY(html.contains(u"Contosö (contoso.example)"_s));
    QVERIFY(html.contains(u"<li>anna@contoso.example</li>"_s));
    QVERIFY(html.contains(u"connection.pushkeeper"_s));
    request.users.clear();
    QVERIFY(pageOf(request).contains(u"No names were given."_s));
}

void AdminPackageTest::linksToConsentOnceThereAreIds()
{
    AdminRequest request = plainRequest(u"GCC High"_s);
    const QString before = u"https://login.microsoftonline.us/contoso.example/v2.0/adminconsent?client_id="_s;
    const QString behind = u"&amp;scope=openid%20profile%20offline_access"
                           "%20https://graph.microsoft.us/DeviceManagementManagedDevices.Read.All"_s;
    QVERIFY(pageOf(request).contains(u"<pre>"_s + before + u"CLIENT-ID"_s + behind + u"</pre>"_s));
    request.profile.clientWatch = u"aaaaaaaa-0000-0000-0000-000000000001"_s;
    const QString link = before + request.profile.clientWatch + behind;
    QVERIFY(pageOf(request).contains(u"<a href=\""_s + link + u"\">"_s + link + u"</a>"_s));
    QVERIFY(!pageOf(request).contains(u"/organizations/"_s));
    request.isForCustomers = true;
    QVERIFY(pageOf(request).contains(QString(link).replace(u"/contoso.example/"_s, u"/organizations/"_s)));
    QVERIFY(pageOf(request).contains(u"Accounts in any organizational directory"_s));
}

void AdminPackageTest::leadsThroughThePortalOfTheCloud_data()
{
    QTest::addColumn<QString>("cloud");
    QTest::addColumn<QString>("portal");
    QTest::newRow("Global") << u"Global"_s << u"https://entra.microsoft.com"_s;
    QTest::newRow("GCC High") << u"GCC High"_s << u"https://portal.azure.us"_s;
    QTest::newRow("DoD") << u"DoD"_s << u"https://portal.azure.us"_s;
    QTest::newRow("21Vianet") << u"21Vianet"_s << u"https://portal.azure.cn"_s;
}

void AdminPackageTest::leadsThroughThePortalOfTheCloud()
{
    QFETCH(const QString, cloud);
    QFETCH(const QString, portal);
    const QString html = pageOf(plainRequest(cloud));
    QVERIFY(html.contains(portal));
    for (const QString &step : {u"New registration"_s, u"http://localhost"_s, u"Assignment required?"_s,
                                u"Pushkeeper (watch)"_s, u"Pushkeeper (renew)"_s})
        QVERIFY2(html.contains(step), qPrintable(step));
}

void AdminPackageTest::namesTheRiskOfTheCode()
{
    const QString risk = u"The risk:"_s;
    const QString leave = u"Leave &quot;Allow public client flows&quot; off."_s;
    const QString set = u"Set &quot;Allow public client flows&quot; to Yes"_s;
    AdminRequest request = plainRequest();
    const QString without = pageOf(request);
    QVERIFY(without.contains(leave) && !without.contains(set) && !without.contains(risk));
    request.allowsDeviceCode = true;
    const QString with = pageOf(request);
    QVERIFY(!with.contains(leave) && with.contains(set) && with.contains(risk));
}

void AdminPackageTest::standsOnItsOwn()
{
    AdminRequest request = plainRequest();
    request.isForCustomers = true;
    request.certificate = someKit().push;
    const QString html = pageOf(request);
    QVERIFY(html.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"_L1));
    QVERIFY(html.contains("prefers-color-scheme: dark"_L1));
    QVERIFY(html.contains("@media print"_L1));
    for (const QString &reach :
         {u"<script"_s, u"src="_s, u"@import"_s, u"url("_s, u"<link"_s, u" on"_s + u"click"_s, u"{{"_s})
        QVERIFY2(!html.contains(reach), qPrintable(reach));
    QXmlStreamReader reader(html.mid(html.indexOf("<body>"_L1)).section("</html>"_L1, 0, 0));
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void AdminPackageTest::hostileNamesStayText()
{
    AdminRequest request = plainRequest();
    request.profile.name = hostileName();
    request.requester = hostileName();
    const QString html = pageOf(request);
    QVERIFY(!html.contains(u"<script"_s));
    QVERIFY(html.contains(u"&lt;script&gt;&amp;{{content}} %1"_s));
    QCOMPARE(html.count(u"</body>"_s), 1);
}

void AdminPackageTest::knowsSignInNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isName");
    const auto row = [](const QString &name, bool isName) {
        QTest::newRow(qPrintable(name)) << name << isName;
    };
    row(u"anna@contoso.example"_s, true);
    row(u"o'brien.x-y_z@sub.contoso-2.example"_s, true);
    row(u"guest_fabrikam.example#EXT#@contoso.onmicrosoft.com"_s, true);
    row(u"anna@xn--mnchen-3ya.example"_s, true);
    row(u"anna"_s, false);
    row(u"@contoso.example"_s, false);
    row(u"anna@localhost"_s, false);
    row(u"anna@contoso..example"_s, false);
    row(u"anna@-contoso.example"_s, false);
    row(u"an na@contoso.example"_s, false);
    row(u"an\"na@contoso.example"_s, false);
    row(u"an$na@contoso.example"_s, false);
    row(u"an`na@contoso.example"_s, false);
    row(u"an;na@contoso.example"_s, false);
    row(u"an\u2019na@contoso.example"_s, false);
    row(u"änna@contoso.example"_s, false);
    row(u"anna@contoso.example\n"_s, false);
    row(u"anna@contoso.example\nx@contoso.example"_s, false);
    row(u"a@b@contoso.example"_s, false);
}

void AdminPackageTest::knowsSignInNames()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isName);
    QCOMPARE(isSignInName(name), isName);
    AdminRequest request = plainRequest();
    request.users = {u"anna@contoso.example"_s, name};
    const auto files = adminPackage(request);
    QCOMPARE(bool(files), isName);
    if (!files)
        QCOMPARE(files.error().subject, name);
}

void AdminPackageTest::refusesWhatMustNotStandInAScript_data()
{
    QTest::addColumn<AdminRequest>("request");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char *name, const QString &subject, const auto &spoil) {
        AdminRequest request = plainRequest();
        spoil(request);
        QTest::newRow(name) << request << subject;
    };
    row("no tenant", {}, [](AdminRequest &r) { r.profile.domain.clear(); });
    row("no id", u"common"_s, [](AdminRequest &r) { r.profile.tenant = base::TenantId(u"common"_s); });
    row("domain with a command", u"contoso.example';x"_s,
        [](AdminRequest &r) { r.profile.domain = u"contoso.example';x"_s; });
    row("domain beside an id", u"x y"_s, [](AdminRequest &r) {
        r.profile.tenant = base::TenantId(u"11111111-2222-3333-4444-555555555555"_s);
        r.profile.domain = u"x y"_s;
    });
    row("client id", u"$(x)"_s, [](AdminRequest &r) { r.profile.clientRenew = u"$(x)"_s; });
    row("cloud that signs in elsewhere", u"Global"_s,
        [](AdminRequest &r) { r.cloud.login = QUrl(u"https://login.evil.example"_s); });
    row("practice", u"Global"_s, [](AdminRequest &r) { r.cloud.graph = QUrl(u"http://127.0.0.1:8080"_s); });
}

void AdminPackageTest::refusesWhatMustNotStandInAScript()
{
    QFETCH(const AdminRequest, request);
    QFETCH(const QString, subject);
    const auto files = adminPackage(request);
    QVERIFY(!files);
    QCOMPARE(files.error().kind, base::ErrorKind::WrongInput);
    QCOMPARE(files.error().subject, subject);
}

void AdminPackageTest::refusesWhatIsNoCertificate_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const support::SampleKit &kit = someKit();
    const QByteArray key = QByteArray::fromHex("302e020100300506032b657004220420") + QByteArray(32, 'k');
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("private key") << key;
    QTest::newRow("private key as PEM") << pem("PRIVATE KEY", key);
    QTest::newRow("private key called certificate") << pem("CERTIFICATE", key);
    QTest::newRow("key behind the certificate") << kit.push + key;
    QTest::newRow("key behind the certificate as PEM")
        << pem("CERTIFICATE", kit.push) + pem("PRIVATE KEY", key);
    QTest::newRow("two certificates") << pem("CERTIFICATE", kit.push) + pem("CERTIFICATE", kit.push);
    QTest::newRow("request") << kit.request;
    QTest::newRow("cut off") << kit.push.chopped(1);
    QTest::newRow("length beyond the end") << QByteArray::fromHex("3084ffffffff");
    QTest::newRow("one byte") << QByteArray("0");
}

void AdminPackageTest::refusesWhatIsNoCertificate()
{
    QFETCH(const QByteArray, bytes);
    AdminRequest request = plainRequest();
    request.certificate = bytes;
    const auto files = adminPackage(request);
    QVERIFY(!files);
    QCOMPARE(files.error().kind, base::ErrorKind::WrongFile);
}

QTEST_GUILESS_MAIN(AdminPackageTest)
#include "tst_adminpackage.moc"
