// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "practicerun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>

using namespace pushkeeper;
using namespace pushkeeper::support;
using namespace Qt::StringLiterals;

/// Signing in over real HTTP.
class TestPracticeEntra : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signInLeadsBackWithCodeAndState();
    void formPostCarriesTheSame();
    void consentIsAskedOnce();
    void declinedConsentGoesBackAsError();
    void foreignRedirectIsShownNotFollowed_data();
    void foreignRedirectIsShownNotFollowed();
    void faultsGoBackToTheProgram_data();
    void faultsGoBackToTheProgram();
    void otherTenantsAreUnknown();
    void signInThatIsOverIsRefused();

    void tokensHaveTheirShape();
    void codeServesOnce();
    void codeFaults_data();
    void codeFaults();
    void refreshTokenIsReplaced();
    void refreshFaults_data();
    void refreshFaults();
    void accessTokenEnds();
    void publicClientHasNoSecret();

private:
    static QString pathOf(const QString &leaf);
    HttpReply refreshed(const QString &token, const QString &client = SignInAsk().client,
                        const QString &scope = {}) const;
    QJsonObject signedIn(const SignInAsk &ask) const;

    const PracticeRun m_run{{.devices = 1}};
    const PracticeClient &m_client = m_run.client;
};

QString TestPracticeEntra::pathOf(const QString &leaf)
{
    return u"/7e57ab1e-0000-4000-8000-000000000001/oauth2/v2.0/"_s + leaf;
}

HttpReply TestPracticeEntra::refreshed(const QString &token, const QString &client,
                                       const QString &scope) const
{
    QHash<QString, QString> form{
        {u"grant_type"_s, u"refresh_token"_s}, {u"client_id"_s, client}, {u"refresh_token"_s, token}};
    if (!scope.isEmpty())
        form.insert(u"scope"_s, scope);
    return m_client.postForm(pathOf(u"token"_s), form);
}

QJsonObject TestPracticeEntra::signedIn(const SignInAsk &ask) const
{
    return m_client.redeem(ask, PracticeClient::returned(m_client.signIn(ask), u"code"_s)).json();
}

void TestPracticeEntra::signInLeadsBackWithCodeAndState()
{
    SignInAsk ask;
    ask.state = u"a%41&b=c d"_s;
    const HttpReply page = m_client.authorize(ask);
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("Practice tenant"));
    QVERIFY(page.body.contains("name=\"username\""));
    const HttpReply back = m_client.signIn(ask);
    QCOMPARE(back.status, 302);
    QVERIFY(back.headers.value("location").startsWith("http://localhost:51234/?"));
    QVERIFY(PracticeClient::returned(back, u"code"_s).size() > 100);
    // The library of this client has taken one layer of percent signs off the header already.
    QVERIFY(back.headers.value("location").contains("state=a%41&b=c d"));
}

void TestPracticeEntra::formPostCarriesTheSame()
{
    SignInAsk ask;
    ask.mode = u"form_post"_s;
    ask.state = u"\"><script>alert(1)</script>"_s;
    const HttpReply page = m_client.signIn(ask);
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("action=\"http://localhost:51234/\""));
    QVERIFY(page.body.contains("id=\"redirect\""));
    QVERIFY(!page.body.contains("alert(1)</script>"));
    QVERIFY(PracticeClient::hidden(page, u"state"_s).startsWith(u"&quot;&gt;&lt;script"_s));
    QVERIFY(m_client.redeem(ask, PracticeClient::hidden(page, u"code"_s)).json().contains(u"access_token"_s));
}

void TestPracticeEntra::consentIsAskedOnce()
{
    SignInAsk ask;
    ask.scopes += u"https://graph.microsoft.com/DeviceManagementManagedDevices.Read.All"_s;
    const QString flow = PracticeClient::hidden(m_client.authorize(ask), u"flow"_s);
    const QHash<QString, QString> who{{u"flow"_s, flow}, {u"username"_s, u"admin@practice.example"_s}};
    const HttpReply asked = m_client.postForm(pathOf(u"authorize"_s), who);
    QVERIFY(asked.body.contains("name=\"decision\""));
    QVERIFY(asked.body.contains("DeviceManagementManagedDevices.Read.All"));
    QVERIFY(!asked.body.contains("offline_access"));
    QCOMPARE(
        m_client.postForm(pathOf(u"authorize"_s), {{u"flow"_s, flow}, {u"decision"_s, u"accept"_s}}).status,
        302);

    const QString again = PracticeClient::hidden(m_client.authorize(ask), u"flow"_s);
    QCOMPARE(
        m_client.postForm(pathOf(u"authorize"_s), {{u"flow"_s, again}, {u"username"_s, u"a@b"_s}}).status,
        302);
    // Consent belongs to one registration.
    ask.client = u"7e57ab1e-0000-4000-8000-0000000000bb"_s;
    const QString other = PracticeClient::hidden(m_client.authorize(ask), u"flow"_s);
    QVERIFY(m_client.postForm(pathOf(u"authorize"_s), {{u"flow"_s, other}, {u"username"_s, u"a@b"_s}})
                .body.contains("name=\"decision\""));
}

void TestPracticeEntra::declinedConsentGoesBackAsError()
{
    SignInAsk ask;
    ask.scopes += u"DeviceManagementRBAC.Read.All"_s;
    const QString flow = PracticeClient::hidden(m_client.authorize(ask), u"flow"_s);
    m_client.postForm(pathOf(u"authorize"_s), {{u"flow"_s, flow}, {u"username"_s, u"a@b"_s}});
    const HttpReply back =
        m_client.postForm(pathOf(u"authorize"_s), {{u"flow"_s, flow}, {u"decision"_s, u"cancel"_s}});
    QCOMPARE(PracticeClient::returned(back, u"error"_s), u"access_denied"_s);
    QVERIFY(PracticeClient::returned(back, u"error_description"_s).startsWith(u"AADSTS65004: "_s));
    QCOMPARE(PracticeClient::returned(back, u"state"_s), ask.state);
    QVERIFY(PracticeClient::returned(back, u"code"_s).isEmpty());
}

void TestPracticeEntra::foreignRedirectIsShownNotFollowed_data()
{
    QTest::addColumn<QString>("redirect");
    QTest::addColumn<bool>("good");
    QTest::newRow("port") << u"http://localhost:1"_s << true;
    QTest::newRow("slash") << u"http://localhost:1/"_s << true;
    QTest::newRow("no port") << u"http://localhost"_s << true;
    QTest::newRow("path") << u"http://localhost:1/there"_s << false;
    QTest::newRow("https") << u"https://localhost:1"_s << false;
    QTest::newRow("address") << u"http://127.0.0.1:1"_s << false;
    QTest::newRow("other host") << u"http://localhost.example"_s << false;
    QTest::newRow("user part") << u"http://localhost:1@example.com/"_s << false;
    QTest::newRow("missing") << QString() << false;
}

void TestPracticeEntra::foreignRedirectIsShownNotFollowed()
{
    QFETCH(QString, redirect);
    QFETCH(bool, good);
    SignInAsk ask;
    ask.redirect = redirect;
    const HttpReply page = m_client.authorize(ask);
    QCOMPARE(page.status, good ? 200 : 400);
    QVERIFY(!page.headers.contains("location"));
    QCOMPARE(page.body.contains("AADSTS50011"), !good);
}

void TestPracticeEntra::faultsGoBackToTheProgram_data()
{
    QTest::addColumn<SignInAsk>("ask");
    QTest::addColumn<QString>("error");
    SignInAsk noPkce;
    noPkce.verifier.clear();
    QTest::newRow("no PKCE") << noPkce << u"invalid_request"_s;
    SignInAsk plain;
    plain.challengeMethod = u"plain"_s;
    QTest::newRow("plain PKCE") << plain << u"invalid_request"_s;
    SignInAsk silent;
    silent.prompt = u"none"_s;
    QTest::newRow("silent") << silent << u"login_required"_s;
    SignInAsk fragment;
    fragment.mode = u"fragment"_s;
    QTest::newRow("fragment") << fragment << u"invalid_request"_s;
    SignInAsk noScope;
    noScope.scopes.clear();
    QTest::newRow("no scope") << noScope << u"invalid_request"_s;
}

void TestPracticeEntra::faultsGoBackToTheProgram()
{
    QFETCH(SignInAsk, ask);
    QFETCH(QString, error);
    const HttpReply back = m_client.authorize(ask);
    QCOMPARE(back.status, 302);
    QCOMPARE(PracticeClient::returned(back, u"error"_s), error);
    QCOMPARE(PracticeClient::returned(back, u"state"_s), ask.state);
}

void TestPracticeEntra::otherTenantsAreUnknown()
{
    SignInAsk ask;
    ask.tenant = u"practice.example"_s;
    QCOMPARE(m_client.authorize(ask).status, 200);
    ask.tenant = u"common"_s;
    QVERIFY(m_client.authorize(ask).body.contains("AADSTS50194"));
    ask.tenant = u"contoso.com"_s;
    QVERIFY(m_client.authorize(ask).body.contains("AADSTS90002"));
    QCOMPARE(m_client.redeem(ask, u"x"_s).json()[u"error_codes"_s].toArray().first().toInt(), 90002);
    ask = {};
    ask.client = u"00000000-0000-4000-8000-000000000000"_s;
    QVERIFY(m_client.authorize(ask).body.contains("AADSTS700016"));
}

void TestPracticeEntra::signInThatIsOverIsRefused()
{
    const SignInAsk ask;
    const QString flow = PracticeClient::hidden(m_client.authorize(ask), u"flow"_s);
    // Nobody can agree before somebody has signed in.
    QCOMPARE(
        m_client.postForm(pathOf(u"authorize"_s), {{u"flow"_s, flow}, {u"decision"_s, u"accept"_s}}).status,
        400);
    const QHash<QString, QString> who{{u"flow"_s, flow}, {u"username"_s, u"a@b"_s}};
    QCOMPARE(m_client.postForm(pathOf(u"authorize"_s), who).status, 302);
    QCOMPARE(m_client.postForm(pathOf(u"authorize"_s), who).status, 400);
}

void TestPracticeEntra::tokensHaveTheirShape()
{
    SignInAsk ask;
    ask.scopes += u"https://graph.microsoft.com/User.Read"_s;
    const QJsonObject tokens = signedIn(ask);
    QCOMPARE(tokens[u"token_type"_s].toString(), u"Bearer"_s);
    QCOMPARE(tokens[u"expires_in"_s].toInt(), 4500);
    QCOMPARE(tokens[u"scope"_s].toString(), u"openid https://graph.microsoft.com/User.Read"_s);
    QCOMPARE(tokens[u"access_token"_s].toString().size(), 2931);
    QCOMPARE(tokens[u"refresh_token"_s].toString().size(), 1524);
    const QStringList parts = tokens[u"id_token"_s].toString().split(u'.');
    QCOMPARE(parts.size(), 3);
    const QJsonObject claims =
        QJsonDocument::fromJson(QByteArray::fromBase64(parts[1].toLatin1(), QByteArray::Base64UrlEncoding))
            .object();
    QCOMPARE(claims[u"nonce"_s].toString(), ask.nonce);
    QCOMPARE(claims[u"aud"_s].toString(), ask.client);
    QCOMPARE(claims[u"tid"_s].toString(), ask.tenant);
    QCOMPARE(claims[u"iss"_s].toString(), m_run.server->origin() + u'/' + ask.tenant + u"/v2.0"_s);
    QCOMPARE(claims[u"preferred_username"_s].toString(), u"admin@practice.example"_s);

    ask.scopes = QStringList{u"User.Read"_s};
    const QJsonObject narrow = signedIn(ask);
    QVERIFY(!narrow.contains(u"refresh_token"_s) && !narrow.contains(u"id_token"_s));
}

void TestPracticeEntra::codeServesOnce()
{
    const SignInAsk ask;
    const QString code = PracticeClient::returned(m_client.signIn(ask), u"code"_s);
    QCOMPARE(m_client.redeem(ask, code).status, 200);
    const HttpReply second = m_client.redeem(ask, code);
    QCOMPARE(second.status, 400);
    QCOMPARE(second.json()[u"error"_s].toString(), u"invalid_grant"_s);
    QCOMPARE(second.json()[u"error_codes"_s].toArray().first().toInt(), 54005);
    QVERIFY(second.json()[u"error_description"_s].toString().startsWith(u"AADSTS54005: "_s));
    for (const QString &key : {u"timestamp"_s, u"trace_id"_s, u"correlation_id"_s})
        QVERIFY(!second.json()[key].toString().isEmpty());
}

void TestPracticeEntra::codeFaults_data()
{
    QTest::addColumn<SignInAsk>("redeemer");
    QTest::addColumn<int>("number");
    SignInAsk verifier;
    verifier.verifier = u"another-verifier-that-is-long-enough-for-rfc-7636-01234"_s;
    QTest::newRow("PKCE") << verifier << 501481;
    SignInAsk redirect;
    redirect.redirect = u"http://localhost:51234/"_s;
    QTest::newRow("redirect must be repeated as sent") << redirect << 500112;
    SignInAsk client;
    client.client = u"7e57ab1e-0000-4000-8000-0000000000bb"_s;
    QTest::newRow("client") << client << 70000;
}

void TestPracticeEntra::codeFaults()
{
    QFETCH(SignInAsk, redeemer);
    QFETCH(int, number);
    const QString code = PracticeClient::returned(m_client.signIn({}), u"code"_s);
    const HttpReply refused = m_client.redeem(redeemer, code);
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.json()[u"error_codes"_s].toArray().first().toInt(), number);
    QCOMPARE(m_client.redeem({}, code).status, 200);
}

void TestPracticeEntra::refreshTokenIsReplaced()
{
    const QString first = signedIn({})[u"refresh_token"_s].toString();
    const HttpReply reply = refreshed(first);
    QCOMPARE(reply.status, 200);
    const QString second = reply.json()[u"refresh_token"_s].toString();
    QVERIFY(!second.isEmpty() && second != first);
    QCOMPARE(refreshed(second).status, 200);
    // Entra does not revoke the one before.
    QCOMPARE(refreshed(first).status, 200);
    // It always comes with a new one, whatever is asked for.
    QVERIFY(refreshed(second, SignInAsk().client, u"openid"_s).json().contains(u"refresh_token"_s));
}

void TestPracticeEntra::refreshFaults_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<int>("daysLater");
    QTest::addColumn<int>("number");
    const QString watch = SignInAsk().client;
    QTest::newRow("in time") << watch << QString() << 89 << 0;
    QTest::newRow("too late") << watch << QString() << 91 << 700082;
    QTest::newRow("other client") << u"7e57ab1e-0000-4000-8000-0000000000bb"_s << QString() << 0 << 70000;
    QTest::newRow("without consent") << watch << u"DeviceManagementApps.Read.All"_s << 0 << 65001;
}

void TestPracticeEntra::refreshFaults()
{
    QFETCH(QString, client);
    QFETCH(QString, scope);
    QFETCH(int, daysLater);
    QFETCH(int, number);
    const QString token = signedIn({})[u"refresh_token"_s].toString();
    m_run.server->time().advance(std::chrono::days(daysLater));
    const HttpReply reply = refreshed(token, client, scope);
    QCOMPARE(reply.status, number == 0 ? 200 : 400);
    QCOMPARE(reply.json()[u"error_codes"_s].toArray().first().toInt(), number);
    QCOMPARE(reply.json()[u"suberror"_s].toString() == u"consent_required"_s, number == 65001);
}

void TestPracticeEntra::accessTokenEnds()
{
    const QByteArray token = m_client.tokenFor({u"User.Read"_s});
    QCOMPARE(m_client.get(u"/v1.0/me"_s, token).status, 200);
    m_run.server->time().advance(std::chrono::minutes(74));
    QCOMPARE(m_client.get(u"/v1.0/me"_s, token).status, 200);
    m_run.server->time().advance(std::chrono::minutes(1));
    QCOMPARE(m_client.get(u"/v1.0/me"_s, token).status, 401);
}

void TestPracticeEntra::publicClientHasNoSecret()
{
    const HttpReply reply = m_client.postForm(
        pathOf(u"token"_s),
        {{u"client_id"_s, SignInAsk().client}, {u"client_secret"_s, u"x"_s}, {u"grant_type"_s, u"y"_s}});
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.json()[u"error"_s].toString(), u"invalid_client"_s);
    const HttpReply other = m_client.postForm(
        pathOf(u"token"_s), {{u"client_id"_s, SignInAsk().client}, {u"grant_type"_s, u"password"_s}});
    QCOMPARE(other.json()[u"error"_s].toString(), u"unsupported_grant_type"_s);
}

QTEST_GUILESS_MAIN(TestPracticeEntra)
#include "tst_practiceentra.moc"
