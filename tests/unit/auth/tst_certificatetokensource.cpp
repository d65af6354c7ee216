// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/certificatetokensource.h"
#include "credentialkit.h"
#include "support/fakeclock.h"
#include "support/faultserver.h"
#include "support/runonworker.h"

#include <QJsonArray>
#include <QTest>
#include <QUrlQuery>

using namespace pushkeeper;
using namespace pushkeeper::credentialkit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::ErrorKind;

namespace {

const QString clientId = u"11111111-2222-3333-4444-555555555555"_s;
const QStringList devices{u"DeviceManagementManagedDevices.Read.All"_s};

support::FaultReply tokenReply(const QByteArray &access, int lifetime = 3600)
{
    const QJsonObject json{{u"access_token"_s, QString::fromLatin1(access)},
                           {u"token_type"_s, u"Bearer"_s},
                           {u"expires_in"_s, lifetime}};
    return support::jsonReply(QJsonDocument(json).toJson());
}

/// An access token with these roles, as Entra makes them today.
QByteArray jwt(const QJsonArray &roles)
{
    const QByteArray claims = QJsonDocument(QJsonObject{{u"roles"_s, roles}}).toJson();
    return "e30." + claims.toBase64(base64Url) + ".sig";
}

/// A source against a scripted Entra.
struct Stage
{
    support::FaultServer server;
    net::HttpClient http{{.userAgent = "Pushkeeper-Test/1", .proxy = net::HttpProxy()}};
    support::FakeClock clock{noon()};
    auth::CertificateTokenSource source{{.login = server.url(),
                                         .graph = QUrl(u"https://graph.example/"_s),
                                         .tenant = u"contoso.com"_s,
                                         .clientId = clientId},
                                        credential(),
                                        http,
                                        clock};

    base::Result<QByteArray> ask(const QStringList &scopes = devices)
    {
        return support::runOnWorker([&] { return source.accessToken(scopes, base::CancelToken()); });
    }
    QString field(qsizetype request, const QString &name) const
    {
        const QUrlQuery form(QString::fromLatin1(server.requests().at(request).body));
        return form.queryItemValue(name, QUrl::FullyDecoded);
    }
};

} // namespace

/// Tokens for watching without a person.
class CertificateTokenSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void provesItselfByTheCertificate();
    void aTokenServesUntilFiveMinutesBeforeItsEnd();
    void aChallengeIsAnsweredOnce();
    void aChallengeWaitsForAnAnswer();
    void onlyTheTokenThatWasRefusedIsDropped();
    void oneRequestServesAll();
    void nothingUnattendedWrites_data();
    void nothingUnattendedWrites();
    void aTokenThatMayWriteIsRefused_data();
    void aTokenThatMayWriteIsRefused();
    void refusalsAreToldApart();
};

void CertificateTokenSourceTest::provesItselfByTheCertificate()
{
    Stage stage;
    stage.server.setHandler([](const auto &) { return tokenReply("A"); });
    QCOMPARE(stage.ask().value_or(QByteArray()), QByteArray("A"));
    const auto requests = stage.server.requests();
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.at(0).target, QByteArray("/contoso.com/oauth2/v2.0/token"));
    QCOMPARE(stage.field(0, u"grant_type"_s), u"client_credentials"_s);
    QCOMPARE(stage.field(0, u"client_id"_s), clientId);
    QCOMPARE(stage.field(0, u"scope"_s), u"https://graph.example/.default"_s);
    QCOMPARE(stage.field(0, u"client_assertion_type"_s),
             u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_s);
    QVERIFY(stage.field(0, u"claims"_s).contains("cp1"_L1));
    const QByteArray assertion = stage.field(0, u"client_assertion"_s).toLatin1();
    const QJsonObject claims = partOf(assertion, 1);
    QCOMPARE(claims.value("aud"_L1).toString(),
             stage.server.url(u"/contoso.com/oauth2/v2.0/token"_s).toString());
    QCOMPARE(claims.value("iss"_L1).toString(), clientId);
    QCOMPARE(claims.value("iat"_L1).toInteger(), noon().toSecsSinceEpoch());
    const qsizetype lastDot = assertion.lastIndexOf('.');
    QVERIFY(isSignedBy(credential().publicFile(), assertion.left(lastDot),
                       QByteArray::fromBase64(assertion.mid(lastDot + 1), base64Url)));
    stage.source.discard("A", {});
    QVERIFY(stage.ask().has_value());
    const QByteArray second = stage.field(1, u"client_assertion"_s).toLatin1();
    QVERIFY(partOf(second, 1).value("jti"_L1) != claims.value("jti"_L1));
}

void CertificateTokenSourceTest::aTokenServesUntilFiveMinutesBeforeItsEnd()
{
    Stage stage;
    stage.server.enqueue(tokenReply("A"));
    stage.server.enqueue(tokenReply("B"));
    QCOMPARE(stage.ask().value_or(QByteArray()), QByteArray("A"));
    stage.clock.advance(55min - 1s);
    QCOMPARE(stage.ask().value_or(QByteArray()), QByteArray("A"));
    QCOMPARE(stage.server.requests().size(), 1);
    stage.clock.advance(1s);
    QCOMPARE(stage.ask().value_or(QByteArray()), QByteArray("B"));
}

void CertificateTokenSourceTest::aChallengeIsAnsweredOnce()
{
    Stage stage;
    for (const char *access : {"A", "B", "C"})
        stage.server.enqueue(tokenReply(access));
    QVERIFY(stage.ask().has_value());
    stage.source.discard("A", QByteArray(R"({"access_token":{"nbf":{"value":"7"}}})").toBase64());
    QCOMPARE(stage.ask().value_or(QByteArray()), QByteArray("B"));
    QVERIFY(stage.field(1, u"claims"_s).contains("nbf"_L1));
    QVERIFY(stage.field(1, u"claims"_s).contains("cp1"_L1));
    stage.clock.advance(1h);
    QCOMPARE(stage.ask().value_or(QByteArray()), QByteArray("C"));
    QVERIFY(!stage.field(2, u"claims"_s).contains("nbf"_L1));
}

void CertificateTokenSourceTest::aChallengeWaitsForAnAnswer()
{
    Stage stage;
    stage.server.enqueue(tokenReply("A"));
    stage.server.enqueue(support::throttledReply("5", 503));
    stage.server.enqueue(tokenReply("B"));
    QVERIFY(stage.ask().has_value());
    stage.source.discard("A", QByteArray(R"({"access_token":{"nbf":{"value":"7"}}})").toBase64());
    const auto failed = stage.ask();
    QVERIFY(!failed.has_value());
    QCOMPARE(failed.error().kind, ErrorKind::Throttled);
    QVERIFY(stage.ask().has_value());
    QVERIFY(stage.field(2, u"claims"_s).contains("nbf"_L1));
}

void CertificateTokenSourceTest::onlyTheTokenThatWasRefusedIsDropped()
{
    Stage stage;
    stage.server.enqueue(tokenReply("A"));
    QVERIFY(stage.ask().has_value());
    stage.source.discard("earlier", "e30=");
    QCOMPARE(stage.ask().value_or(QByteArray()), QByteArray("A"));
    QCOMPARE(stage.server.requests().size(), 1);
}

void CertificateTokenSourceTest::oneRequestServesAll()
{
    Stage stage;
    support::FaultReply held = tokenReply("A");
    held.isHeld = true;
    stage.server.setHandler([held](const auto &) { return held; });
    const auto ask = [&] { return stage.source.accessToken(devices, base::CancelToken()); };
    const auto first = support::startOnWorker(ask);
    QVERIFY(QTest::qWaitFor([&] { return stage.server.requests().size() == 1; }));
    const auto second = support::startOnWorker(ask);
    const auto third = support::startOnWorker(ask);
    stage.server.release();
    const QList<QByteArray> answers{first->take().value_or(""), second->take().value_or(""),
                                    third->take().value_or("")};
    QCOMPARE(answers, (QList<QByteArray>{"A", "A", "A"}));
    QCOMPARE(stage.server.requests().size(), 1);
}

void CertificateTokenSourceTest::nothingUnattendedWrites_data()
{
    QTest::addColumn<QStringList>("scopes");
    QTest::newRow("writing") << QStringList{u"DeviceManagementServiceConfig.ReadWrite.All"_s};
    QTest::newRow("acting") << QStringList{u"DeviceManagementManagedDevices.PrivilegedOperations.All"_s};
    QTest::newRow("one of two") << QStringList{devices.constFirst(), u"X.ReadWrite.All"_s};
    QTest::newRow("not known") << QStringList{u"Mail.Send"_s};
    QTest::newRow("all that was consented") << QStringList{u".default"_s};
    QTest::newRow("ends alike") << QStringList{u"X.NoRead.All"_s};
}

void CertificateTokenSourceTest::nothingUnattendedWrites()
{
    QFETCH(QStringList, scopes);
    Stage stage;
    stage.server.enqueue(tokenReply("A"));
    const auto refused = stage.ask(scopes);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, ErrorKind::SignInNeeded);
    QCOMPARE(stage.server.requests().size(), 0);
    // Not from the cache either.
    QVERIFY(stage.ask().has_value());
    QVERIFY(!stage.ask(scopes).has_value());
}

void CertificateTokenSourceTest::aTokenThatMayWriteIsRefused_data()
{
    QTest::addColumn<QByteArray>("access");
    QTest::addColumn<QString>("role");
    const QString &reading = devices.constFirst();
    QTest::newRow("reading") << jwt({reading, u"Policy.Read.PermissionGrant"_s, u"User.ReadBasic.All"_s})
                             << QString();
    QTest::newRow("no roles") << jwt({}) << QString();
    QTest::newRow("no JWT") << QByteArray("opaque") << QString();
    QTest::newRow("JWT of another form") << QByteArray("a.!!.c") << QString();
    for (const QString &role : {u"DeviceManagementServiceConfig.ReadWrite.All"_s,
                                u"DeviceManagementManagedDevices.PrivilegedOperations.All"_s, u"Mail.Send"_s,
                                u"Sites.FullControl.All"_s})
        QTest::addRow("%s", qPrintable(role)) << jwt({reading, role}) << role;
}

void CertificateTokenSourceTest::aTokenThatMayWriteIsRefused()
{
    QFETCH(QByteArray, access);
    QFETCH(QString, role);
    Stage stage;
    stage.server.setHandler([access](const auto &) { return tokenReply(access); });
    const auto asked = stage.ask();
    QCOMPARE(asked.has_value(), role.isEmpty());
    if (role.isEmpty())
        return;
    QCOMPARE(asked.error().kind, ErrorKind::Denied);
    QVERIFY(asked.error().detail.contains(role));
    // It is not kept for the next one who asks.
    QVERIFY(!stage.ask().has_value());
    QCOMPARE(stage.server.requests().size(), 2);
}

void CertificateTokenSourceTest::refusalsAreToldApart()
{
    Stage stage;
    stage.server.enqueue(support::jsonReply(
        R"({"error":"invalid_client","error_description":"AADSTS700027: No such key","error_codes":[700027]})",
        401));
    const auto refused = stage.ask();
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, ErrorKind::Denied);
    QCOMPARE(refused.error().entraCode, 700027);
}

QTEST_GUILESS_MAIN(CertificateTokenSourceTest)
#include "tst_certificatetokensource.moc"
