// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "facts/tenantprofile.h"

#include <QTest>

using namespace pushkeeper;
using namespace pushkeeper::facts;

class TenantProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesThereAndBack();
    void isWrittenTheSameWayAlways();
    void readsAShortFile();
    void readsByteOrderMark();
    void unknownKeysAreIgnored();
    void secretsAreRefused_data();
    void secretsAreRefused();
    void damagedFilesAreRefused_data();
    void damagedFilesAreRefused();
};

namespace {

constexpr char tenantId[] = "11111111-2222-3333-4444-555555555555";

TenantProfile fullProfile()
{
    return {.tenant = base::TenantId(QString::fromLatin1(tenantId)),
            .domain = QStringLiteral("contoso.example"),
            .name = QStringLiteral("Contosö 株式会社"),
            .cloud = QStringLiteral("GCC High"),
            .clientWatch = QStringLiteral("aaaaaaaa-0000-0000-0000-000000000001"),
            .clientRenew = QStringLiteral("aaaaaaaa-0000-0000-0000-000000000002")};
}

QByteArray fileWith(const QByteArray &field)
{
    return QByteArray(R"({"tenant":")") + tenantId + R"(",)" + field + "}";
}

} // namespace

void TenantProfileTest::goesThereAndBack()
{
    const auto read = tenantProfileFromJson(toJson(fullProfile()));
    QVERIFY(read);
    QCOMPARE(*read, fullProfile());
}

void TenantProfileTest::isWrittenTheSameWayAlways()
{
    TenantProfile profile;
    profile.tenant = fullProfile().tenant;
    profile.clientWatch = fullProfile().clientWatch;
    QCOMPARE(toJson(profile), QByteArray(R"({
    "client_watch": "aaaaaaaa-0000-0000-0000-000000000001",
    "cloud": "Global",
    "tenant": "11111111-2222-3333-4444-555555555555"
}
)"));
}

void TenantProfileTest::readsAShortFile()
{
    const auto read = tenantProfileFromJson(fileWith(R"("domain":" contoso.example ")"));
    QVERIFY(read);
    QCOMPARE(read->tenant.text(), QString::fromLatin1(tenantId));
    QCOMPARE(read->domain, QStringLiteral("contoso.example"));
    QCOMPARE(read->cloud, QStringLiteral("Global"));
    QVERIFY(read->clientWatch.isEmpty());
}

void TenantProfileTest::readsByteOrderMark()
{
    QVERIFY(tenantProfileFromJson("\xef\xbb\xbf" + toJson(fullProfile())));
}

void TenantProfileTest::unknownKeysAreIgnored()
{
    const auto read = tenantProfileFromJson(fileWith(R"("later":{"deep":[1,{"more":true}]})"));
    QVERIFY(read);
    QCOMPARE(read->tenant.text(), QString::fromLatin1(tenantId));
}

void TenantProfileTest::secretsAreRefused_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const char *field, const char *key) {
        QTest::newRow(name) << QByteArray(field) << QString::fromLatin1(key);
    };
    row("client secret", R"("client_secret":"hunter2")", "client_secret");
    row("refresh token", R"("refresh_token":"hunter2")", "refresh_token");
    row("password", R"("password":"hunter2")", "password");
    row("upper case", R"("PASSWORD":"hunter2")", "PASSWORD");
    row("camel case", R"("clientSecret":"hunter2")", "clientSecret");
    row("private key", R"("private-key":"hunter2")", "private-key");
    row("passphrase", R"("pfx_passphrase":"hunter2")", "pfx_passphrase");
    row("credential", R"("credential":{"hunter2":1})", "credential");
    row("in an object", R"("watch":{"access_token":"hunter2"})", "access_token");
    row("in a list", R"("apps":[[{"api_key":"hunter2"}]])", "api_key");
}

void TenantProfileTest::secretsAreRefused()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QString, key);
    const auto read = tenantProfileFromJson(fileWith(field));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, base::ErrorKind::WrongFile);
    QVERIFY2(read.error().detail.startsWith(key), qPrintable(read.error().detail));
    QVERIFY(!read.error().detail.contains(QStringLiteral("hunter2")));
}

void TenantProfileTest::damagedFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &json, const char *detail) {
        QTest::newRow(name) << json << QString::fromLatin1(detail);
    };
    row("no tenant", "{}", "tenant is missing");
    row("empty tenant", R"({"tenant":""})", "tenant is missing");
    row("tenant no GUID", R"({"tenant":"common"})", "tenant is not a GUID");
    row("tail behind the GUID", QByteArray(R"({"tenant":")") + tenantId + R"(/../x"})",
        "tenant is not a GUID");
    row("client no GUID", fileWith(R"("client_watch":"x")"), "client_watch is not a GUID");
    row("other client no GUID", fileWith(R"("client_renew":"x")"), "client_renew is not a GUID");
    row("number for a name", fileWith(R"("name":7)"), "name is not a text");
    row("cloud is a list", fileWith(R"("cloud":[])"), "cloud is not a text");
    row("domain is an object", fileWith(R"("domain":{})"), "domain is not a text");
    row("list", "[]", "the JSON text does not hold an object");
    row("cut off", R"({"tenant":)", "not JSON at byte");
    row("empty", "", "not JSON at byte");
}

void TenantProfileTest::damagedFilesAreRefused()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, detail);
    const auto read = tenantProfileFromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, base::ErrorKind::WrongFile);
    QVERIFY2(read.error().detail.startsWith(detail), qPrintable(read.error().detail));
}

QTEST_GUILESS_MAIN(TenantProfileTest)
#include "tst_tenantprofile.moc"
