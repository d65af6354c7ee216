// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "practicerun.h"
#include "rehearsal/graphendpoints.h"
#include "rehearsal/pemtext.h"
#include "support/fixtures.h"
#include "support/openapischema.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>
#include <QUrl>

using namespace pushkeeper;
using namespace pushkeeper::rehearsal;
using namespace pushkeeper::support;
using namespace Qt::StringLiterals;

namespace {

/// Calls that Microsoft's description, as it was cut, does not hold, each with its source.
const QHash<QString, QString> &callsWithoutDescription()
{
    static const QHash<QString, QString> calls{
        {u"GET /v1.0/deviceManagement"_s,
         u"learn.microsoft.com/graph/api/intune-shared-devicemanagement-get: intuneAccountId, subscriptionState"_s}};
    return calls;
}

} // namespace

/// Holds every answer of the practice Graph against Microsoft's own description of Graph.
class TestGraphContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersAreAsDescribed_data();
    void answersAreAsDescribed();
    void uploadIsAsDescribed();
    void removalIsAsDescribed();
    void batchIsAsDescribed();
    void everyCallIsHeld();
    void wrongAnswersAreNoticed();

private:
    void hold(const QString &method, const QString &address, const HttpReply &reply);

    OpenApiSchema m_api{QJsonObject()};
    const PracticeRun m_run{{.devices = 2500}};
    const PracticeRun m_empty{{.devices = 2, .startsEmpty = true}};
    QByteArray m_token;
    QSet<QString> m_held;
};

void TestGraphContract::initTestCase()
{
    const auto shared = sharedFolder();
    if (!shared)
        QSKIP("Microsoft's description of Graph is not here: PUSHKEEPER_SHARED names no folder");
    const auto api =
        OpenApiSchema::fromFile(QDir(*shared).filePath(u"reference/graph-openapi.strict.json"_s));
    if (!api)
        QSKIP("Microsoft's description of Graph is not in the shared folder");
    m_api = *api;
    m_token = m_run.client.tokenFor({u"User.Read"_s, u"DeviceManagementServiceConfig.ReadWrite.All"_s,
                                     u"DeviceManagementManagedDevices.Read.All"_s,
                                     u"DeviceManagementManagedDevices.PrivilegedOperations.All"_s,
                                     u"DeviceManagementApps.Read.All"_s});
    QVERIFY(!m_token.isEmpty());
}

void TestGraphContract::hold(const QString &method, const QString &address, const HttpReply &reply)
{
    const QString path = address.section(u'?', 0, 0);
    const QString described = m_api.describedPath(method, path);
    QVERIFY2(!described.isEmpty(), qPrintable(method + u' ' + path + u" is not described"_s));
    const QStringList faults = m_api.faultsOfAnswer(method, described, reply.status, reply.body);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.mid(0, 5).join(u'\n')));
    m_held.insert(method + u' ' + described);
}

void TestGraphContract::answersAreAsDescribed_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("status");
    const auto row = [](const char *method, const QString &address, int status) {
        QTest::addRow("%s %s", method, qPrintable(address))
            << QString::fromLatin1(method) << address << status;
    };
    const QString management = u"/v1.0/deviceManagement/"_s;
    const QString certificate = management + u"applePushNotificationCertificate"_s;
    const QString consent = u"/beta/deviceManagement/dataSharingConsents/appleMDMPushCertificate"_s;
    row("GET", u"/v1.0/me"_s, 200);
    row("GET", u"/v1.0/me?$select=id,displayName"_s, 200);
    row("GET", u"/v1.0/organization"_s, 200);
    row("GET", certificate, 200);
    row("GET", certificate + u"?$select=expirationDateTime"_s, 200);
    row("GET", certificate + u"/downloadApplePushNotificationCertificateSigningRequest"_s, 200);
    row("GET", certificate + u"/microsoft.graph.downloadApplePushNotificationCertificateSigningRequest()"_s,
        200);
    row("PATCH", certificate, 400);
    row("GET", consent, 200);
    row("POST", consent + u"/consentToDataSharing"_s, 200);
    row("POST", consent + u"/microsoft.graph.consentToDataSharing"_s, 200);
    row("GET", u"/beta/deviceManagement/dataSharingConsents/other"_s, 404);
    row("GET", management + u"auditEvents"_s, 200);
    row("GET", management + u"managedDevices"_s, 200);
    row("GET", management + u"managedDevices?$top=5&$select=id,deviceName"_s, 200);
    row("GET", management + u"managedDevices?$select=colour"_s, 400);
    row("GET", management + u"managedDevices/nonsense"_s, 404);
    row("GET", management + u"managedDeviceOverview"_s, 200);
    row("GET", u"/v1.0/deviceAppManagement/vppTokens"_s, 200);
    row("GET", u"/beta/deviceManagement/depOnboardingSettings"_s, 200);
}

void TestGraphContract::answersAreAsDescribed()
{
    QFETCH(QString, method);
    QFETCH(QString, address);
    QFETCH(int, status);
    const auto call = [&](const PracticeClient &client, const QByteArray &token) {
        if (method == u"PATCH"_s)
            return client.patch(address, {}, token);
        return method == u"POST"_s ? client.post(address, {}, token) : client.get(address, token);
    };
    const HttpReply reply = call(m_run.client, m_token);
    QCOMPARE(reply.status, status);
    hold(method, address, reply);
    // The refusals of each call, and the answer of a tenant with nothing in it.
    hold(method, address, call(m_run.client, {}));
    hold(method, address, call(m_run.client, m_run.client.tokenFor({u"Mail.Read"_s})));
    const QByteArray token = m_empty.client.tokenFor(
        {u"DeviceManagementServiceConfig.ReadWrite.All"_s, u"DeviceManagementManagedDevices.Read.All"_s});
    hold(method, address, call(m_empty.client, token));
}

void TestGraphContract::uploadIsAsDescribed()
{
    const QString address = u"/v1.0/deviceManagement/applePushNotificationCertificate"_s;
    m_run.client.get(address + u"/downloadApplePushNotificationCertificateSigningRequest"_s, m_token);
    PushOptions options;
    options.publicKey = m_run.server->intune().requestKeys().last();
    options.uuid = m_run.server->start().topicUuid;
    options.notBefore = m_run.server->time().now();
    const QByteArray pem = toPem("CERTIFICATE", must(m_run.server->issuer().issuePush(options)));
    const HttpReply reply = m_run.client.patch(
        address, {{u"appleIdentifier"_s, u"a@b.example"_s}, {u"certificate"_s, QString::fromLatin1(pem)}},
        m_token);
    QCOMPARE(reply.status, 200);
    hold(u"PATCH"_s, address, reply);
    // Now the trail has something to tell.
    const QString audit = u"/v1.0/deviceManagement/auditEvents"_s;
    const HttpReply trail = m_run.client.get(audit, m_token);
    QVERIFY(!trail.json()[u"value"_s].toArray().isEmpty());
    hold(u"GET"_s, audit, trail);
}

void TestGraphContract::removalIsAsDescribed()
{
    const PracticeRun run({.devices = 1});
    const QByteArray token = run.client.tokenFor({u"DeviceManagementServiceConfig.ReadWrite.All"_s});
    const QString address = u"/v1.0/deviceManagement/applePushNotificationCertificate"_s;
    const HttpReply reply =
        run.client.patch(address, {{u"appleIdentifier"_s, u""_s}, {u"certificate"_s, u""_s}}, token);
    QCOMPARE(reply.status, 200);
    hold(u"PATCH"_s, address, reply);
    const HttpReply gone = run.client.get(address, token);
    QCOMPARE(gone.status, 404);
    hold(u"GET"_s, address, gone);
}

void TestGraphContract::batchIsAsDescribed()
{
    const QString list = u"/v1.0/deviceManagement/managedDevices"_s;
    const HttpReply page = m_run.client.get(list, m_token);
    QVERIFY(!page.json()[u"@odata.nextLink"_s].toString().isEmpty());
    const QString device =
        list + u'/' + page.json()[u"value"_s].toArray().first().toObject()[u"id"_s].toString();
    hold(u"GET"_s, device, m_run.client.get(device, m_token));
    for (const QString &action : {u"/syncDevice"_s, u"/microsoft.graph.syncDevice"_s})
        hold(u"POST"_s, device + action, m_run.client.post(device + action, {}, m_token));

    const QJsonObject good{{u"id"_s, u"1"_s}, {u"method"_s, u"GET"_s}, {u"url"_s, device.mid(5)}};
    const QJsonObject bad{{u"id"_s, u"2"_s}, {u"method"_s, u"GET"_s}, {u"url"_s, u"/nothing"_s}};
    for (const QJsonArray &requests : {QJsonArray{good, bad}, QJsonArray()}) {
        const QByteArray body = QJsonDocument(QJsonObject{{u"requests"_s, requests}}).toJson();
        const HttpReply reply = m_run.client.post(u"/v1.0/$batch"_s, body, m_token);
        QCOMPARE(reply.status, requests.isEmpty() ? 400 : 200);
        hold(u"POST"_s, u"/v1.0/$batch"_s, reply);
    }
}

void TestGraphContract::everyCallIsHeld()
{
    QStringList missing;
    for (const GraphEndpoint &endpoint : graphEndpoints()) {
        const QString method = QString::fromLatin1(endpoint.method);
        const QString path = (endpoint.inV1 ? u"/v1.0/"_s : u"/beta/"_s) + QString::fromLatin1(endpoint.path);
        const QString described = m_api.describedPath(method, path);
        const QString name = method + u' ' + (described.isEmpty() ? path : described);
        if (!m_held.contains(name) && !callsWithoutDescription().contains(name))
            missing += name;
    }
    QCOMPARE(missing, QStringList());
    // One that is described after all must be held like the others.
    for (auto call = callsWithoutDescription().cbegin(); call != callsWithoutDescription().cend(); ++call)
        QCOMPARE(m_api.describedPath(call.key().section(u' ', 0, 0), call.key().section(u' ', 1)), QString());
}

void TestGraphContract::wrongAnswersAreNoticed()
{
    const QString address = u"/v1.0/deviceManagement/applePushNotificationCertificate"_s;
    QJsonObject answer = m_run.client.get(address, m_token).json();
    const auto faults = [&](const QJsonObject &object) {
        return m_api.faultsOfAnswer(u"GET"_s, address, 200, QJsonDocument(object).toJson());
    };
    QCOMPARE(faults(answer), QStringList());
    QJsonObject invented = answer;
    invented.insert(u"daysLeft"_s, 20);
    QVERIFY(!faults(invented).isEmpty());
    QJsonObject noDate = answer;
    noDate.insert(u"expirationDateTime"_s, QJsonValue());
    QVERIFY(!faults(noDate).isEmpty());
    QVERIFY(!m_api.faultsOfAnswer(u"GET"_s, address, 404, "<html>").isEmpty());
}

QTEST_GUILESS_MAIN(TestGraphContract)
#include "tst_graphcontract.moc"
