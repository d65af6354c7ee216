// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/tokens.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

const QString clientId = u"11111111-2222-3333-4444-555555555555"_s;

net::HttpReply reply(int status, const QByteArray &body)
{
    return {.status = status, .body = body};
}

QByteArray idToken(const QJsonObject &claims)
{
    const auto part = [](const QByteArray &json) {
        return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return part("{}") + '.' + part(QJsonDocument(claims).toJson(QJsonDocument::Compact)) + ".sig";
}

} // namespace

/// Answers of the token endpoint.
class TokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTokens();
    void whatIsNoAnswerIsRefused_data();
    void whatIsNoAnswerIsRefused();
    void aPauseThatIsAskedForIsKept_data();
    void aPauseThatIsAskedForIsKept();
    void idTokenMustAnswerUs_data();
    void idTokenMustAnswerUs();
    void whereAFlowHasNoNonceTheAudienceStillCounts();
};

void TokensTest::readsTokens()
{
    const auto tokens = auth::tokensFrom(reply(200, R"({"access_token":"A","refresh_token":"R","id_token":"I",
        "scope":"openid https://graph.microsoft.us/User.Read DeviceManagementApps.Read.All","expires_in":3599})"));
    QVERIFY(tokens.has_value());
    QCOMPARE(tokens->access, QByteArray("A"));
    QCOMPARE(tokens->refresh, QByteArray("R"));
    QCOMPARE(tokens->lifetime, std::chrono::seconds(3599));
    QVERIFY(tokens->scopes.contains(u"User.Read"_s));
    QVERIFY(tokens->scopes.contains(u"DeviceManagementApps.Read.All"_s));
}

void TokensTest::whatIsNoAnswerIsRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("captive portal") << 200 << QByteArray("<html>Welcome</html>") << ErrorKind::BadReply;
    QTest::newRow("empty") << 200 << QByteArray() << ErrorKind::BadReply;
    QTest::newRow("no lifetime") << 200 << QByteArray(R"({"access_token":"A"})") << ErrorKind::BadReply;
    QTest::newRow("a refusal") << 400 << QByteArray(R"({"error":"invalid_grant"})")
                               << ErrorKind::SignInNeeded;
    QTest::newRow("server error") << 500 << QByteArray("oops") << ErrorKind::BadReply;
    QTest::newRow("too many requests") << 429 << QByteArray("later") << ErrorKind::Throttled;
    QTest::newRow("unavailable") << 503 << QByteArray("<html></html>") << ErrorKind::Throttled;
    QTest::newRow("gateway timeout") << 504 << QByteArray() << ErrorKind::Throttled;
}

void TokensTest::whatIsNoAnswerIsRefused()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    const auto tokens = auth::tokensFrom(reply(status, body));
    QVERIFY(!tokens.has_value());
    QCOMPARE(tokens.error().kind, kind);
    QCOMPARE(tokens.error().httpStatus, status);
}

void TokensTest::aPauseThatIsAskedForIsKept_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("without a word") << 503 << QByteArray("oops");
    QTest::newRow("with Entra's word") << 429 << QByteArray(R"({"error":"temporarily_unavailable"})");
}

void TokensTest::aPauseThatIsAskedForIsKept()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    net::HttpReply answer = reply(status, body);
    answer.headers = {{"Retry-After", "2.128"}};
    const auto tokens = auth::tokensFrom(answer);
    QVERIFY(!tokens.has_value());
    QCOMPARE(tokens.error().kind, ErrorKind::Throttled);
    QCOMPARE(tokens.error().retryAfter, std::chrono::seconds(3));
    QCOMPARE(tokens.error().httpStatus, status);
}

void TokensTest::idTokenMustAnswerUs_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("good");
    const QJsonObject claims{
        {u"nonce"_s, u"n"_s}, {u"aud"_s, clientId}, {u"preferred_username"_s, u"a@b.c"_s}};
    QJsonObject otherNonce = claims;
    otherNonce["nonce"_L1] = u"m"_s;
    QJsonObject otherAudience = claims;
    otherAudience["aud"_L1] = u"x"_s;
    QTest::newRow("ours") << idToken(claims) << true;
    QTest::newRow("another nonce") << idToken(otherNonce) << false;
    QTest::newRow("another audience") << idToken(otherAudience) << false;
    QTest::newRow("no token") << QByteArray() << false;
}

void TokensTest::idTokenMustAnswerUs()
{
    QFETCH(QByteArray, token);
    QFETCH(bool, good);
    const auto identity = auth::identityFrom(token, "n", clientId);
    QCOMPARE(identity.has_value(), good);
    if (good)
        QCOMPARE(identity->userName, u"a@b.c"_s);
    else
        QCOMPARE(identity.error().kind, ErrorKind::BadReply);
}

void TokensTest::whereAFlowHasNoNonceTheAudienceStillCounts()
{
    QVERIFY(auth::identityFrom(idToken({{u"aud"_s, clientId}}), std::nullopt, clientId).has_value());
    QVERIFY(!auth::identityFrom(idToken({{u"aud"_s, u"x"_s}}), std::nullopt, clientId).has_value());
    // An empty nonce is a mistake, not a flow without one.
    QVERIFY(!auth::identityFrom(idToken({{u"aud"_s, clientId}}), QByteArray(), clientId).has_value());
}

QTEST_GUILESS_MAIN(TokensTest)
#include "tst_tokens.moc"
