// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "practicerun.h"
#include "rehearsal/graphendpoints.h"
#include "rehearsal/pemtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>

using namespace pushkeeper;
using namespace pushkeeper::rehearsal;
using namespace pushkeeper::support;
using namespace Qt::StringLiterals;

/// Graph's calls over real HTTP.
class TestPracticeGraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallNeedsItsPermission_data();
    void everyCallNeedsItsPermission();
    void withoutATokenNobodyIsAnswered();
    void longSpellingsMeanTheSame();
    void headersNameTheCall();

    void nothingInstalledIsNotFound();
    void uploadAnswersNotBeforeAndLaterTheUpload();
    void refusedUploadTellsWhy();
    void emptyTextsRemove();

    void listIsPagedToItsEnd();
    void oneDeviceTellsMore();
    void syncMovesTheCheckIn();
    void agreementIsGivenOnce();

    void batchAnswersEachCall();
    void batchFaults_data();
    void batchFaults();

private:
    static QString nestedText(const HttpReply &reply);
    QByteArray all() const;
    /// Installs what answers a fresh request; the reply of the PATCH.
    HttpReply renew(const PracticeRun &run, const QByteArray &token) const;

    const PracticeRun m_run{{.devices = 25}};
    const PracticeClient &m_client = m_run.client;
};

namespace {

constexpr auto certificatePath = "/v1.0/deviceManagement/applePushNotificationCertificate";
constexpr auto devicesPath = "/v1.0/deviceManagement/managedDevices";

QString certificate()
{
    return QString::fromLatin1(certificatePath);
}

QString devices()
{
    return QString::fromLatin1(devicesPath);
}

QByteArray batchOf(const QJsonArray &requests)
{
    return QJsonDocument(QJsonObject{{u"requests"_s, requests}}).toJson();
}

/// A read, a request to check in, a call that is not known, one that depends on it, and one more.
QJsonArray mixedRequests(const QString &one)
{
    const QJsonObject headers{{u"Content-Type"_s, u"application/json"_s}};
    return {QJsonObject{{u"id"_s, u"1"_s}, {u"method"_s, u"GET"_s}, {u"url"_s, one + u"?$select=id"_s}},
            QJsonObject{{u"id"_s, u"2"_s},
                        {u"method"_s, u"POST"_s},
                        {u"url"_s, one + u"/syncDevice"_s},
                        {u"headers"_s, headers},
                        {u"body"_s, QJsonObject()}},
            QJsonObject{
                {u"id"_s, u"3"_s}, {u"method"_s, u"GET"_s}, {u"url"_s, u"/deviceManagement/auditEvents2"_s}},
            QJsonObject{{u"id"_s, u"4"_s},
                        {u"method"_s, u"GET"_s},
                        {u"url"_s, u"/me"_s},
                        {u"dependsOn"_s, QJsonArray{u"3"_s}}},
            QJsonObject{
                {u"id"_s, u"5"_s}, {u"method"_s, u"GET"_s}, {u"url"_s, u"/deviceAppManagement/vppTokens"_s}}};
}

} // namespace

QString TestPracticeGraph::nestedText(const HttpReply &reply)
{
    const QByteArray nested = reply.json()[u"error"_s].toObject()[u"message"_s].toString().toUtf8();
    return QJsonDocument::fromJson(nested).object()[u"Message"_s].toString();
}

QByteArray TestPracticeGraph::all() const
{
    return m_client.tokenFor({u"User.Read"_s, u"DeviceManagementServiceConfig.ReadWrite.All"_s,
                              u"DeviceManagementManagedDevices.Read.All"_s,
                              u"DeviceManagementManagedDevices.PrivilegedOperations.All"_s,
                              u"DeviceManagementApps.Read.All"_s});
}

HttpReply TestPracticeGraph::renew(const PracticeRun &run, const QByteArray &token) const
{
    run.client.get(certificate() + u"/downloadApplePushNotificationCertificateSigningRequest"_s, token);
    PushOptions options;
    options.publicKey = run.server->intune().requestKeys().last();
    options.uuid = run.server->start().topicUuid;
    options.notBefore = run.server->time().now();
    options.serial = QByteArray::fromHex("0B7002EFEA6BA6D0");
    run.server->time().advance(std::chrono::minutes(11));
    const QByteArray pem = toPem("CERTIFICATE", must(run.server->issuer().issuePush(options)));
    return run.client.patch(
        certificate(),
        {{u"appleIdentifier"_s, u"mdm@contoso.example"_s}, {u"certificate"_s, QString::fromLatin1(pem)}},
        token);
}

void TestPracticeGraph::everyCallNeedsItsPermission_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("accepted");
    for (const GraphEndpoint &endpoint : graphEndpoints()) {
        QString path = QString::fromLatin1(endpoint.path);
        path.replace(u'*', u"appleMDMPushCertificate"_s);
        path.prepend(endpoint.inV1 ? u"/v1.0/"_s : u"/beta/"_s);
        QTest::addRow("%s %s", endpoint.method, endpoint.path)
            << QByteArray(endpoint.method) << path << endpoint.accepted();
    }
}

void TestPracticeGraph::everyCallNeedsItsPermission()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QStringList, accepted);
    const auto call = [&](const QByteArray &token) {
        if (method == "PATCH")
            return m_client.patch(path, {}, token);
        return method == "POST" ? m_client.post(path, {}, token) : m_client.get(path, token);
    };
    const HttpReply refused = call(m_client.tokenFor({u"Mail.Read"_s}));
    QCOMPARE(refused.status, 403);
    QVERIFY(nestedText(refused).startsWith(u"Application is not authorized to perform this operation. "
                                           u"Application must have one of the following "
                                           "scopes: "_s));
    for (const QString &permission : accepted) {
        QVERIFY(nestedText(refused).contains(permission));
        const int status = call(m_client.tokenFor({u"https://graph.microsoft.com/"_s + permission})).status;
        QVERIFY2(status != 401 && status != 403, qPrintable(permission));
    }
    // What is only in beta is not in v1.0.
    if (path.startsWith(u"/beta/"_s))
        QVERIFY(!endpointFor(method, u"v1.0"_s, path.mid(6).split(u'/')));
}

void TestPracticeGraph::withoutATokenNobodyIsAnswered()
{
    for (const QByteArray &token : {QByteArray(), QByteArray("unknown")}) {
        const HttpReply reply = m_client.get(certificate(), token);
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.json()[u"error"_s].toObject()[u"code"_s].toString(), u"InvalidAuthenticationToken"_s);
        QVERIFY(reply.headers.value("www-authenticate").startsWith("Bearer "));
    }
    QCOMPARE(m_client.get(u"/v1.0/nothing/here"_s, all()).status, 400);
}

void TestPracticeGraph::longSpellingsMeanTheSame()
{
    const QString device =
        devices() + u'/' +
        m_client.get(devices(), all()).json()[u"value"_s].toArray().first().toObject()[u"id"_s].toString();
    QCOMPARE(m_client.post(device + u"/microsoft.graph.syncDevice"_s, {}, all()).status, 204);
    QCOMPARE(m_client
                 .get(certificate() +
                          u"/microsoft.graph.downloadApplePushNotificationCertificateSigningRequest()"_s,
                      all())
                 .status,
             200);
}

void TestPracticeGraph::headersNameTheCall()
{
    const HttpReply reply = m_client.get(u"/v1.0/me"_s, all());
    QCOMPARE(reply.headers.value("client-request-id"), QByteArray("11111111-2222-4333-8444-555555555555"));
    QVERIFY(base::isGuid(QString::fromLatin1(reply.headers.value("request-id"))));
    QVERIFY(reply.headers.value("content-type").startsWith("application/json"));
    QVERIFY(!reply.headers.contains("content-encoding"));
    const HttpReply refused = m_client.get(u"/v1.0/nothing"_s, all());
    const QJsonObject inner = refused.json()[u"error"_s].toObject()[u"innerError"_s].toObject();
    QCOMPARE(inner[u"request-id"_s].toString().toLatin1(), refused.headers.value("request-id"));
    QCOMPARE(inner[u"client-request-id"_s].toString().toLatin1(), refused.headers.value("client-request-id"));
}

void TestPracticeGraph::nothingInstalledIsNotFound()
{
    const PracticeRun empty({.devices = 3, .startsEmpty = true});
    const QByteArray token = empty.client.tokenFor({u"DeviceManagementManagedDevices.Read.All"_s});
    const HttpReply reply = empty.client.get(certificate(), token);
    QCOMPARE(reply.status, 404);
    const QJsonObject error = reply.json()[u"error"_s].toObject();
    QCOMPARE(error[u"code"_s].toString(), u"ResourceNotFound"_s);
    QVERIFY(error[u"message"_s].toString().startsWith(u"{\r\n  \"_version\": 3,\r\n  \"Message\": \""_s));
    QVERIFY(nestedText(reply).contains(u" - Operation ID (for customer support): "_s));
    QVERIFY(nestedText(reply).contains(u"Activity ID: 11111111-2222-4333-8444-555555555555"_s));
    QVERIFY(empty.client.get(devices(), token).json()[u"value"_s].toArray().isEmpty());
}

void TestPracticeGraph::uploadAnswersNotBeforeAndLaterTheUpload()
{
    const PracticeRun run({.devices = 1});
    const QByteArray token = run.client.tokenFor({u"DeviceManagementServiceConfig.ReadWrite.All"_s});
    const HttpReply patched = renew(run, token);
    QCOMPARE(patched.status, 200);
    const QJsonObject first = patched.json();
    const QJsonObject second = run.client.get(certificate(), token).json();
    QCOMPARE(first[u"lastModifiedDateTime"_s].toString(), u"2027-03-04T10:51:19Z"_s);
    QCOMPARE(second[u"lastModifiedDateTime"_s].toString(), u"2027-03-04T11:02:19Z"_s);
    QCOMPARE(second[u"expirationDateTime"_s].toString(), u"2028-03-03T10:51:18Z"_s);
    QCOMPARE(second[u"certificateSerialNumber"_s].toString(), u"0B7002EFEA6BA6D0"_s);
    QCOMPARE(second[u"topicIdentifier"_s].toString(),
             u"com.apple.mgmt.External."_s + run.server->start().topicUuid);
    QCOMPARE(second[u"appleIdentifier"_s].toString(), u"mdm@contoso.example"_s);
    for (const QString &key :
         {u"certificate"_s, u"certificateUploadStatus"_s, u"certificateUploadFailureReason"_s})
        QVERIFY(first.contains(key) && first[key].isNull() && second[key].isNull());
    QVERIFY(first[u"id"_s] != second[u"id"_s]);
    QCOMPARE(first[u"@odata.context"_s].toString(),
             run.server->origin() +
                 u"/v1.0/$metadata#deviceManagement/applePushNotificationCertificate/$entity"_s);
}

void TestPracticeGraph::refusedUploadTellsWhy()
{
    const QJsonObject wrong{{u"appleIdentifier"_s, u"a@b"_s}, {u"certificate"_s, u"hello"_s}};
    const HttpReply reply = m_client.patch(certificate(), wrong, all());
    QCOMPARE(reply.status, 400);
    QVERIFY(nestedText(reply).startsWith(u"The certificate could not be read."_s));
    const HttpReply half = m_client.patch(certificate(), {{u"certificate"_s, u"x"_s}}, all());
    QCOMPARE(half.status, 400);
    QCOMPARE(m_client.get(certificate(), all()).status, 200);
}

void TestPracticeGraph::emptyTextsRemove()
{
    const PracticeRun run({.devices = 1});
    const QByteArray token = run.client.tokenFor({u"DeviceManagementServiceConfig.ReadWrite.All"_s});
    const QJsonObject nothing{{u"appleIdentifier"_s, u""_s}, {u"certificate"_s, u""_s}};
    QCOMPARE(run.client.patch(certificate(), nothing, token).status, 200);
    QCOMPARE(run.client.get(certificate(), token).status, 404);
}

void TestPracticeGraph::listIsPagedToItsEnd()
{
    QString address = devices() + u"?$top=10&$select=id,operatingSystem&$filter="_s +
                      QString::fromLatin1(QUrl::toPercentEncoding(u"operatingSystem eq 'iOS'"_s));
    QSet<QString> ids;
    int pages = 0;
    while (!address.isEmpty() && pages < 10) {
        const QJsonObject page = m_client.get(address, all()).json();
        const QJsonArray rows = page[u"value"_s].toArray();
        QCOMPARE(page[u"@odata.count"_s].toInt(), int(rows.size()));
        for (const auto &row : rows) {
            QCOMPARE(row.toObject()[u"operatingSystem"_s].toString(), u"iOS"_s);
            QCOMPARE(row.toObject().size(), 2);
            ids.insert(row.toObject()[u"id"_s].toString());
        }
        address = page[u"@odata.nextLink"_s].toString();
        QVERIFY(address.isEmpty() || address.startsWith(m_run.server->origin() + devices()));
        address = address.mid(m_run.server->origin().size());
        ++pages;
    }
    QCOMPARE(pages, 2);
    QVERIFY(ids.size() > 10);
    QCOMPARE(m_client.get(devices() + u"?$select=id,colour"_s, all()).status, 400);
}

void TestPracticeGraph::oneDeviceTellsMore()
{
    const QJsonObject listed = m_client.get(devices(), all()).json()[u"value"_s].toArray().first().toObject();
    QVERIFY(listed[u"udid"_s].isNull());
    const QString one = devices() + u'/' + listed[u"id"_s].toString();
    const QJsonObject alone = m_client.get(one + u"?$select=id,udid"_s, all()).json();
    QVERIFY(!alone[u"udid"_s].toString().isEmpty());
    QCOMPARE(alone.size(), 3); // and the context
    QCOMPARE(m_client.get(devices() + u"/00000000-0000-4000-8000-000000000000"_s, all()).status, 404);
    QCOMPARE(m_client.get(devices() + u"/nonsense"_s, all()).status, 404);
}

void TestPracticeGraph::syncMovesTheCheckIn()
{
    const PracticeRun run({.devices = 1});
    const QByteArray token =
        run.client.tokenFor({u"DeviceManagementManagedDevices.Read.All"_s,
                             u"DeviceManagementManagedDevices.PrivilegedOperations.All"_s});
    const auto checkIn = [&run, &token] {
        const QJsonArray rows = run.client.get(devices(), token).json()[u"value"_s].toArray();
        return rows.first().toObject();
    };
    const QJsonObject before = checkIn();
    const QString one = devices() + u'/' + before[u"id"_s].toString();
    const HttpReply asked = run.client.post(one + u"/syncDevice"_s, {}, token);
    QCOMPARE(asked.status, 204);
    QVERIFY(asked.body.isEmpty());
    run.server->time().advance(std::chrono::minutes(5));
    const QDateTime after = QDateTime::fromString(checkIn()[u"lastSyncDateTime"_s].toString(), Qt::ISODate);
    QVERIFY(after > run.clock.now());
    QCOMPARE(
        run.client.post(devices() + u"/00000001-0000-4000-8000-000000000000/syncDevice"_s, {}, token).status,
        404);
}

void TestPracticeGraph::agreementIsGivenOnce()
{
    const PracticeRun empty({.devices = 0, .startsEmpty = true});
    const QByteArray token = empty.client.tokenFor({u"DeviceManagementServiceConfig.ReadWrite.All"_s});
    const QString path = u"/beta/deviceManagement/dataSharingConsents/appleMDMPushCertificate"_s;
    QCOMPARE(empty.client.get(path, token).json()[u"granted"_s].toBool(true), false);
    QCOMPARE(
        empty.client.get(certificate() + u"/downloadApplePushNotificationCertificateSigningRequest"_s, token)
            .status,
        400);
    const QJsonObject given = empty.client.post(path + u"/consentToDataSharing"_s, {}, token).json();
    QCOMPARE(given[u"granted"_s].toBool(), true);
    QCOMPARE(given[u"grantedByUpn"_s].toString(), u"admin@practice.example"_s);
    QCOMPARE(empty.client.get(path, token).json()[u"grantDateTime"_s].toString(), u"2027-03-04T10:51:19Z"_s);
    QCOMPARE(empty.client.get(u"/beta/deviceManagement/dataSharingConsents/other"_s, token).status, 404);
}

void TestPracticeGraph::batchAnswersEachCall()
{
    const QByteArray token = all();
    const QJsonObject first = m_client.get(devices(), token).json()[u"value"_s].toArray().first().toObject();
    const QString one = u"/deviceManagement/managedDevices/"_s + first[u"id"_s].toString();
    const QJsonArray requests = mixedRequests(one);
    const HttpReply reply = m_client.post(u"/v1.0/$batch"_s, batchOf(requests), token);
    QCOMPARE(reply.status, 200);
    QHash<QString, QJsonObject> answers;
    const QJsonArray list = reply.json()[u"responses"_s].toArray();
    for (const auto &answer : list)
        answers.insert(answer.toObject()[u"id"_s].toString(), answer.toObject());
    QCOMPARE(answers.size(), 5);
    QVERIFY(list.first().toObject()[u"id"_s].toString() != u"1"_s);
    QCOMPARE(answers[u"1"_s][u"status"_s].toInt(), 200);
    QCOMPARE(answers[u"1"_s][u"body"_s].toObject()[u"id"_s], first[u"id"_s]);
    QCOMPARE(answers[u"1"_s][u"body"_s].toObject().size(), 2);
    QCOMPARE(answers[u"2"_s][u"status"_s].toInt(), 204);
    QVERIFY(!answers[u"2"_s].contains(u"body"_s));
    QCOMPARE(answers[u"3"_s][u"status"_s].toInt(), 400);
    QCOMPARE(answers[u"4"_s][u"status"_s].toInt(), 424);
    QCOMPARE(answers[u"5"_s][u"status"_s].toInt(), 200);

    // Each call is judged by its own permission.
    const HttpReply narrow =
        m_client.post(u"/v1.0/$batch"_s, batchOf(requests), m_client.tokenFor({u"User.Read"_s}));
    QCOMPARE(narrow.status, 200);
    QCOMPARE(narrow.json()[u"responses"_s].toArray().last().toObject()[u"status"_s].toInt(), 403);
}

void TestPracticeGraph::batchFaults_data()
{
    QTest::addColumn<QJsonArray>("requests");
    const QJsonObject good{{u"id"_s, u"1"_s}, {u"method"_s, u"GET"_s}, {u"url"_s, u"/me"_s}};
    QTest::newRow("none") << QJsonArray();
    QJsonArray many;
    for (int i = 0; i < 21; ++i) {
        QJsonObject item = good;
        item.insert(u"id"_s, QString::number(i));
        many.append(item);
    }
    QTest::newRow("more than 20") << many;
    QTest::newRow("same id") << QJsonArray{good, good};
    QJsonObject absolute = good;
    absolute.insert(u"url"_s, u"https://graph.microsoft.com/v1.0/me"_s);
    QTest::newRow("absolute address") << QJsonArray{absolute};
    QJsonObject untyped = good;
    untyped.insert(u"body"_s, QJsonObject());
    QTest::newRow("body without its type") << QJsonArray{untyped};
    QJsonObject nameless = good;
    nameless.remove(u"id"_s);
    QTest::newRow("no id") << QJsonArray{nameless};
}

void TestPracticeGraph::batchFaults()
{
    QFETCH(QJsonArray, requests);
    QCOMPARE(m_client.post(u"/v1.0/$batch"_s, batchOf(requests), all()).status, 400);
}

QTEST_GUILESS_MAIN(TestPracticeGraph)
#include "tst_practicegraph.moc"
