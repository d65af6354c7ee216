// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "facts/cloud.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace pushkeeper;
using namespace pushkeeper::facts;

class CloudTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsARealCloud();
    void readsAPracticeTenant();
    void refuses_data();
    void refuses();
    void localOnly_data();
    void localOnly();
    void refusesWhatIsNotAnObject();
    void unknownKeysAreIgnored();
    void knownCloudsAreComplete();
    void cloudsAreFoundByName();
    void aFaultInAListNamesItsPlace();
};

namespace {

using Fields = QMap<QString, QJsonValue>;

QByteArray fileOf(const Fields &base, const Fields &changes)
{
    QJsonObject object;
    for (const Fields &fields : {base, changes}) {
        for (auto field = fields.begin(); field != fields.end(); ++field)
            object.insert(field.key(), field.value());
    }
    return QJsonDocument(object).toJson();
}

QByteArray realCloud(const Fields &changes = {})
{
    return fileOf({{QStringLiteral("name"), QStringLiteral("Contoso")},
                   {QStringLiteral("login"), QStringLiteral("https://login.contoso.example")},
                   {QStringLiteral("graph"), QStringLiteral("https://graph.contoso.example/")},
                   {QStringLiteral("portal"), QStringLiteral("https://portal.contoso.example/pushcert/")}},
                  changes);
}

QByteArray practiceCloud(const Fields &changes = {})
{
    return fileOf({{QStringLiteral("name"), QStringLiteral("Practice")},
                   {QStringLiteral("login"), QStringLiteral("http://127.0.0.1:8080")},
                   {QStringLiteral("graph"), QStringLiteral("http://[::1]:8080")},
                   {QStringLiteral("portal"), QStringLiteral("http://localhost:8081/pushcert/")},
                   {QStringLiteral("tenant"), QStringLiteral("11111111-2222-3333-4444-55555555AAAA")},
                   {QStringLiteral("client_watch"), QStringLiteral("aaaaaaaa-0000-0000-0000-000000000001")},
                   {QStringLiteral("client_renew"), QStringLiteral("aaaaaaaa-0000-0000-0000-000000000002")},
                   {QStringLiteral("practice"), true},
                   {QStringLiteral("clock"), QStringLiteral("http://127.1.2.3:8080/clock")},
                   {QStringLiteral("issuers"),
                    QJsonArray{QJsonObject{{QStringLiteral("role"), QStringLiteral("root")}}}}},
                  changes);
}

} // namespace

void CloudTest::readsARealCloud()
{
    const auto cloud = cloudFromJson(realCloud());
    QVERIFY(cloud);
    QCOMPARE(cloud->name, QStringLiteral("Contoso"));
    QCOMPARE(cloud->login, QUrl(QStringLiteral("https://login.contoso.example")));
    QCOMPARE(cloud->graph, QUrl(QStringLiteral("https://graph.contoso.example"))); // the slash is taken off
    QCOMPARE(cloud->portal, QUrl(QStringLiteral("https://portal.contoso.example/pushcert/")));
    QVERIFY(cloud->tenant.isEmpty());
    QVERIFY(!cloud->practice);
    QVERIFY(cloud->clock.isEmpty());
    QVERIFY(cloud->issuers.isEmpty());
}

void CloudTest::readsAPracticeTenant()
{
    const auto cloud = cloudFromJson(practiceCloud());
    QVERIFY(cloud);
    QCOMPARE(cloud->graph, QUrl(QStringLiteral("http://[::1]:8080")));
    QCOMPARE(cloud->tenant.text(), QStringLiteral("11111111-2222-3333-4444-55555555aaaa"));
    QCOMPARE(cloud->clientWatch, QStringLiteral("aaaaaaaa-0000-0000-0000-000000000001"));
    QCOMPARE(cloud->clientRenew, QStringLiteral("aaaaaaaa-0000-0000-0000-000000000002"));
    QVERIFY(cloud->practice);
    QCOMPARE(cloud->clock, QUrl(QStringLiteral("http://127.1.2.3:8080/clock")));
    QCOMPARE(cloud->issuers.size(), 1);
}

void CloudTest::refuses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const char *key, const QJsonValue &value) {
        QTest::newRow(name) << QString::fromLatin1(key) << value;
    };
    row("no name", "name", QJsonValue());
    row("empty name", "name", QString());
    row("no login", "login", QJsonValue());
    row("no graph", "graph", QJsonValue());
    row("no portal", "portal", QJsonValue());
    row("number for login", "login", 7);
    row("host without scheme", "login", QStringLiteral("login.contoso.example"));
    row("other scheme", "graph", QStringLiteral("ftp://graph.contoso.example"));
    row("no host", "portal", QStringLiteral("https:///pushcert/"));
    row("user in the address", "login", QStringLiteral("https://login.microsoftonline.com@evil.example"));
    row("query", "portal", QStringLiteral("https://portal.contoso.example/?to=evil.example"));
    row("fragment", "portal", QStringLiteral("https://portal.contoso.example/#x"));
    row("path behind login", "login", QStringLiteral("https://login.contoso.example/common"));
    row("path behind graph", "graph", QStringLiteral("https://graph.contoso.example/v1.0"));
    row("not an address", "graph", QStringLiteral("https://graph contoso"));
    row("grammar broken from the start", "portal", QStringLiteral("%zz"));
    row("tenant no GUID", "tenant", QStringLiteral("common"));
    row("client no GUID", "client_watch", QStringLiteral("aaaaaaaa-0000-0000-0000-000000000001&scope=x"));
    row("other client no GUID", "client_renew", QStringLiteral("{aaaaaaaa-0000-0000-0000-000000000001}"));
}

void CloudTest::refuses()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    const auto cloud = cloudFromJson(realCloud({{key, value}}));
    QVERIFY(!cloud);
    QCOMPARE(cloud.error().kind, base::ErrorKind::WrongFile);
    QVERIFY2(cloud.error().detail.startsWith(key + QLatin1Char(' ')), qPrintable(cloud.error().detail));
}

void CloudTest::localOnly_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("key");
    const auto remote = [](const char *address) { return QJsonValue(QString::fromLatin1(address)); };
    const auto row = [](const char *name, const QByteArray &json, const char *key) {
        QTest::newRow(name) << json << QString::fromLatin1(key);
    };
    row("practice elsewhere", realCloud({{QStringLiteral("practice"), true}}), "login");
    row("practice denied elsewhere", realCloud({{QStringLiteral("practice"), false}}), "login");
    row("clock elsewhere", realCloud({{QStringLiteral("clock"), remote("https://127.0.0.1/clock")}}),
        "login");
    row("issuers elsewhere", realCloud({{QStringLiteral("issuers"), QJsonArray()}}), "login");
    row("http login", realCloud({{QStringLiteral("login"), remote("http://login.contoso.example")}}),
        "login");
    row("one http on loopback", realCloud({{QStringLiteral("portal"), remote("http://127.0.0.1")}}), "login");
    row("foreign login", practiceCloud({{QStringLiteral("login"), remote("https://contoso.example")}}),
        "login");
    row("foreign graph", practiceCloud({{QStringLiteral("graph"), remote("https://contoso.example")}}),
        "graph");
    row("foreign portal", practiceCloud({{QStringLiteral("portal"), remote("https://contoso.example")}}),
        "portal");
    row("foreign clock", practiceCloud({{QStringLiteral("clock"), remote("https://contoso.example")}}),
        "clock");
    row("name that only begins like loopback",
        practiceCloud({{QStringLiteral("graph"), remote("http://127.0.0.1.contoso.example")}}), "graph");
}

void CloudTest::localOnly()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, key);
    const auto cloud = cloudFromJson(json);
    QVERIFY(!cloud);
    QCOMPARE(cloud.error().kind, base::ErrorKind::WrongFile);
    QVERIFY2(cloud.error().detail.startsWith(key + QStringLiteral(" is not on this computer")),
             qPrintable(cloud.error().detail));
}

void CloudTest::refusesWhatIsNotAnObject()
{
    for (const char *text : {"", "{", "[]", "7", "not JSON"}) {
        const auto cloud = cloudFromJson(text);
        QVERIFY(!cloud);
        QCOMPARE(cloud.error().kind, base::ErrorKind::WrongFile);
    }
}

void CloudTest::unknownKeysAreIgnored()
{
    QCOMPARE(*cloudFromJson(realCloud({{QStringLiteral("later"), 1}})), *cloudFromJson(realCloud()));
}

void CloudTest::knownCloudsAreComplete()
{
    const QList<Cloud> clouds = knownClouds();
    QStringList names;
    QSet<QString> graphHosts;
    for (const Cloud &cloud : clouds) {
        names.append(cloud.name);
        graphHosts.insert(cloud.graph.host());
        QCOMPARE(cloud.login.scheme(), QStringLiteral("https"));
        QCOMPARE(cloud.portal.host(), QStringLiteral("identity.apple.com"));
        QVERIFY(!cloud.practice);
    }
    QCOMPARE(names, QStringList({QStringLiteral("Global"), QStringLiteral("GCC High"), QStringLiteral("DoD"),
                                 QStringLiteral("21Vianet")}));
    QCOMPARE(graphHosts,
             QSet<QString>({QStringLiteral("graph.microsoft.com"), QStringLiteral("graph.microsoft.us"),
                            QStringLiteral("dod-graph.microsoft.us"),
                            QStringLiteral("microsoftgraph.chinacloudapi.cn")}));
}

void CloudTest::cloudsAreFoundByName()
{
    const QList<Cloud> clouds = knownClouds();
    const auto cloud = cloudNamed(clouds, QStringLiteral("gcc high"));
    QCOMPARE(cloud.value_or(Cloud()).graph.host(), QStringLiteral("graph.microsoft.us"));
    QVERIFY(!cloudNamed(clouds, QStringLiteral("GCC")));
}

void CloudTest::aFaultInAListNamesItsPlace()
{
    const auto clouds = cloudsFromJson(R"({"clouds":[)" + realCloud() + "," +
                                       realCloud({{QStringLiteral("graph"), {}}}) + "]}");
    QVERIFY(!clouds);
    QCOMPARE(clouds.error().detail, QStringLiteral("clouds[1].graph is missing"));
    QCOMPARE(cloudsFromJson("{}").error().detail, QStringLiteral("clouds is missing"));
}

QTEST_GUILESS_MAIN(CloudTest)
#include "tst_cloud.moc"
