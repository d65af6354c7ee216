// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/redact.h"
#include "redactsamples.h"

#include <QTest>

using namespace pushkeeper::base;
using namespace pushkeeper::redactsamples;
using namespace Qt::StringLiterals;

namespace {

const QString hunter2 = u"hunter2"_s;

/// A text and the secret in it.
void row(const char *name, const QString &text, const QString &secret)
{
    QTest::newRow(name) << text << secret;
}

void headerRows()
{
    row("header, no space", u"authorization:Bearer hunter2"_s, hunter2);
    row("header, upper case", u"AUTHORIZATION: BEARER hunter2"_s, hunter2);
    row("header, basic", u"Authorization: Basic dXNlcjpodW50ZXIy"_s, u"dXNlcjpodW50ZXIy"_s);
    row("header, digest", uR"(Proxy-Authorization: Digest username="a", response="hunter2")"_s, hunter2);
    row("header, unknown scheme", u"Authorization: Custom a hunter2"_s, hunter2);
    row("header, curl", u"curl -H 'Authorization: Bearer hunter2' https://graph.microsoft.com"_s, hunter2);
    row("header, JSON", uR"({"Authorization":"Bearer hunter2"})"_s, hunter2);
    row("header, JSON in JSON", uR"({\"Authorization\": \"Bearer hunter2\"})"_s, hunter2);
    row("header, quotes in JSON", uR"({"Authorization":"Digest a=\"b\", c=\"hunter2\""})"_s, hunter2);
    row("header, JSON list", uR"({"Set-Cookie":["a=b; path=/","c=hunter2"]})"_s, hunter2);
    row("header, cut-off JSON", uR"({"Authorization":"Bearer hunt)"_s, u"hunt"_s);
    row("header, escaped line ends", uR"(GET / HTTP/1.1\r\nAuthorization: Bearer hunter2\r\nHost: x)"_s,
        hunter2);
    row("header, pair", uR"(("Authorization", "Bearer hunter2"))"_s, hunter2);
    row("header, folded", u"Authorization:\r\n Bearer hunter2"_s, hunter2);
    row("cookie", u"Cookie: a=1; ESTSAUTH=hunter2; b=2"_s, hunter2);
    row("set-cookie", u"Set-Cookie: hunter2=1; Path=/; HttpOnly"_s, hunter2);
}

void tokenRows()
{
    row("bearer in a sentence", u"sent Bearer hunter2 to graph.microsoft.com"_s, hunter2);
    row("bearer without digits", u"sent bearer abcdefgh to it"_s, u"abcdefgh"_s);
    row("bearer, encoded", u"header=Bearer%20hunter2"_s, hunter2);
    row("basic in a sentence", u"sent Basic dXNlcjpodW50ZXIy"_s, u"dXNlcjpodW50ZXIy"_s);
    row("JWT", "value is "_L1 + jwt + '.'_L1, u"c2lnbmF0dXJl"_s);
    row("JWT, cut off", jwt.left(60), u"eyJ"_s);
    row("JWT, glued", "xx"_L1 + jwt, u"eyJ0"_s);
    row("JWE", u"eyJhbGciOiJSU0EifQ.aaaa.bbbb.cccc.hunter2"_s, hunter2);
    row("code of Entra alone", "got "_L1 + entraCode, u"AgABBAIAAADn"_s);
    row("token of a personal account", u"got M.C507_BL2.0.U.-CdFh4k9sKx!h8sJ*kd93jdkfhJSHD$$"_s,
        u"CdFh4k9s"_s);
    row("code in a fragment", u"http://localhost:1/#code=hunter2"_s, hunter2);
    row("code, first in a form", u"code=hunter2&redirect_uri=http://localhost"_s, hunter2);
    row("code, in JSON", uR"({"code":"hunter2-hunter2"})"_s, hunter2);
    row("code of Entra in JSON", uR"({"code": "%1"})"_s.arg(entraCode), u"AXoA"_s);
    row("state, in JSON", uR"({"state":"x8Kd-03kfj4Lw_9sdk3jDkf2"})"_s, u"x8Kd"_s);
    row("query, HTML", u"?x=1&amp;code=hunter2&amp;state=hunter2"_s, hunter2);
    row("query, escaped in JSON", uR"("url":"http://localhost/?x=1\u0026code=hunter2\u0026y=1")"_s, hunter2);
    row("query, nested", u"?next=https%3A%2F%2Fx%2F%3Fcode%3Dhunter2%26state%3Dhunter2&y=1"_s, hunter2);
    row("query, nested twice", u"?next=https%253A%252F%252Fx%253Fstate%253Dhunter2%2526y%253D1"_s, hunter2);
    row("query, percent in the value", u"?state=ab%26hunter2&y=1"_s, hunter2);
    row("JSON in a query", u"?x=%7B%22access_token%22%3A%22hunter2%22%7D"_s, hunter2);
}

void nameRows()
{
    row("access token", u"access_token=hunter2"_s, hunter2);
    row("access token, camel case", uR"("accessToken" : "hunter2")"_s, hunter2);
    row("refresh token, YAML", u"refresh_token: hunter2"_s, hunter2);
    row("id token", u"#id_token=hunter2&x=1"_s, hunter2);
    row("secret behind a value that is a name",
        uR"({"grant_type":"refresh_token","refresh_token":"hunter2"})"_s, hunter2);
    row("secret behind a header's name", uR"(["Authorization","password":"hunter2"])"_s, hunter2);
    row("assertion", u"client_assertion=hunter2"_s, hunter2);
    row("assertion of a user", u"&assertion=hunter2"_s, hunter2);
    row("client secret", u"client_secret=hunter2"_s, hunter2);
    row("client secret, hyphen", u"client-secret=hunter2"_s, hunter2);
    row("code verifier", u"&code_verifier=hunter2"_s, hunter2);
    row("device code", uR"({"device_code":"hunter2","user_code":"hunter2"})"_s, hunter2);
    row("client info", u"client_info=hunter2"_s, hunter2);
    row("API key", u"X-Api-Key: hunter2"_s, hunter2);
    row("functions key", u"x-functions-key: hunter2"_s, hunter2);
    row("subscription key", u"Ocp-Apim-Subscription-Key: hunter2"_s, hunter2);
}

void addressRows()
{
    row("webhook of Azure Functions", u"https://x.azurewebsites.net/api/hook?code=hunter2"_s, hunter2);
    row("webhook of Slack", u"https://hooks.slack.com/services/T0/B0/hunter2"_s, hunter2);
    row("webhook of Teams", u"https://contoso.webhook.office.com/webhookb2/1@2/IncomingWebhook/hunter2/3"_s,
        hunter2);
    row("webhook of Discord", u"https://discord.com/api/webhooks/1/hunter2"_s, hunter2);
    row("webhook of Google Chat",
        u"https://chat.googleapis.com/v1/spaces/A/messages?key=hunter2&token=hunter2"_s, hunter2);
    row("webhook, escaped", uR"("https:\/\/hooks.slack.com\/services\/T0\/hunter2")"_s, hunter2);
    row("password with a prefix", u"SMTP_PASSWORD=hunter2"_s, hunter2);
    row("password, single quotes", u"{'password': 'hunter2'}"_s, hunter2);
    row("password, arrow", u"password => hunter2"_s, hunter2);
    row("password with a quote in it", uR"("password":"abc\"hunter2")"_s, hunter2);
    row("password with escaped quotes", uR"({\"password\":\"abc\\\"hunter2\"})"_s, hunter2);
    row("password with a comma", u"password=abc,hunter2"_s, hunter2);
    row("pass phrase", u"passphrase: correct horse hunter2"_s, hunter2);
    row("password, cut off", uR"({"password":"hunt)"_s, u"hunt"_s);
    row("address, escaped", uR"("http:\/\/ada:hunter2@proxy")"_s, hunter2);
    row("address, encoded", u"proxy=http%3A%2F%2Fada%3Ahunter2%40proxy"_s, hunter2);
    row("address, slash in the password", u"http://ada:ab/hunter2@proxy:3128"_s, hunter2);
    row("address, digits in front", u"http://ada:12hunter2@proxy:3128"_s, hunter2);
    row("address, digits only", u"http://ada:12345@proxy:3128"_s, u"12345"_s);
    row("address, other scheme", u"ldap://cn:hunter2@dc.example"_s, hunter2);
}

void bodyRows()
{
    row("PEM, encrypted",
        pem(u"RSA PRIVATE KEY"_s, "Proc-Type: 4,ENCRYPTED\nDEK-Info: AES,00\n\n"_L1 + pemBody),
        u"VJTUt9Us8cKj"_s);
    row("PEM, escaped", inJson(pem(u"PRIVATE KEY"_s)), u"VJTUt9Us8cKj"_s);
    row("PEM, CRLF", pem(u"PRIVATE KEY"_s).replace(u"\n"_s, u"\r\n"_s), u"AbC3"_s);
    row("PEM, one line", pem(u"PRIVATE KEY"_s).replace(u'\n', u' '), u"AbC3"_s);
    row("PEM, four dashes",
        u"---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nhunter2\n---- END SSH2 ENCRYPTED PRIVATE KEY ----"_s,
        hunter2);
    row("PEM, in a form", u"x=-----BEGIN+PRIVATE+KEY-----%0Ahunter2%0A-----END+PRIVATE+KEY-----"_s, hunter2);
    row("PEM, cut off", pem(u"PRIVATE KEY"_s).left(200), u"VJTUt9Us8cKj"_s);
    row("PEM, tail of a cut-off one", pem(u"PRIVATE KEY"_s).section(u"-----END"_s, 0, 0), u"AbC3"_s);
    row("PEM, own label", pem(u"PUSHKEEPER THING"_s), u"VJTUt9Us8cKj"_s);
    row("bare body", "key is "_L1 + pemBody, u"AbC3"_s);
    row("bare body, escaped", uR"({"certificate":"%1"})"_s.arg(inJson(pemBody)), u"AbC3"_s);
    row("bare body, short key", u"MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC"_s,
        u"ctv5E1hK"_s);
    row("bare body, from its middle", pemBody.section(u'\n', 1), u"AbC3"_s);
}

} // namespace

class TestRedact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exact_data();
    void exact();
    void removes_data();
    void removes();
    void keeps_data();
    void keeps();
};

/// How it looks afterwards.
void TestRedact::exact_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("header") << u"GET /v1.0 HTTP/1.1\r\nAuthorization: Bearer abc\r\nAccept: */*"_s
                            << u"GET /v1.0 HTTP/1.1\r\nAuthorization: [redacted]\r\nAccept: */*"_s;
    QTest::newRow("redirect")
        << u"GET /?code=0.AXo&state=xyz&session_state=1-2 HTTP/1.1"_s
        << u"GET /?code=[redacted]&state=[redacted]&session_state=[redacted] HTTP/1.1"_s;
    QTest::newRow("form")
        << u"client_id=11-22&scope=openid&grant_type=refresh_token&refresh_token=0.AX&x=1"_s
        << u"client_id=11-22&scope=openid&grant_type=refresh_token&refresh_token=[redacted]&x=1"_s;
    QTest::newRow("JSON")
        << uR"({"token_type":"Bearer","expires_in":3599,"access_token":"abc","scope":"x"})"_s
        << uR"({"token_type":"Bearer","expires_in":3599,"access_token":"[redacted]","scope":"x"})"_s;
    QTest::newRow("JSON, not a string") << uR"({"password":null,"token":["a","b"],"x":1})"_s
                                        << uR"({"password":"[redacted]","token":"[redacted]","x":1})"_s;
    QTest::newRow("proxy") << u"http://admin:p@ss@proxy.example:3128/x"_s
                           << u"http://admin:[redacted]@proxy.example:3128/x"_s;
    QTest::newRow("webhook")
        << u"https://prod-1.westeurope.logic.azure.com/workflows/1/run?sp=%2Frun&sv=1.0&sig=aB-9_x"_s
        << u"https://prod-1.westeurope.logic.azure.com/workflows/1/run?sp=%2Frun&sv=1.0&sig=[redacted]"_s;
    QTest::newRow("PEM")
        << "before "_L1 + pem(u"RSA PRIVATE KEY"_s) + " after"_L1
        << u"before -----BEGIN RSA PRIVATE KEY-----[redacted]-----END RSA PRIVATE KEY----- after"_s;
    QTest::newRow("two PEM blocks")
        << pem(u"CERTIFICATE"_s) + "\nmiddle\n"_L1 + pem(u"EC PRIVATE KEY"_s)
        << u"-----BEGIN CERTIFICATE-----[redacted]-----END CERTIFICATE-----\nmiddle\n"
           "-----BEGIN EC PRIVATE KEY-----[redacted]-----END EC PRIVATE KEY-----"_s;
    QTest::newRow("HTML form")
        << uR"(<input type="hidden" name="code" value="0.AX"/><input name="x" value="y"/>)"_s
        << uR"(<input type="hidden" name="code" value="[redacted]"/><input name="x" value="y"/>)"_s;
    QTest::newRow("XML") << u"<user>ada</user><password>hunter2</password>"_s
                         << u"<user>ada</user><password>[redacted]</password>"_s;
    QTest::newRow("account is kept") << u"user ada@contoso.com, password: correct horse battery staple"_s
                                     << u"user ada@contoso.com, password: [redacted]"_s;
}

void TestRedact::exact()
{
    QFETCH(QString, text);
    QTEST(redact(text), "expected");
}

void TestRedact::removes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    headerRows();
    tokenRows();
    nameRows();
    addressRows();
    bodyRows();
}

void TestRedact::removes()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    QVERIFY(text.contains(secret));
    const QString redacted = redact(text);
    QVERIFY2(!redacted.contains(secret), qPrintable(redacted));
    QVERIFY(redacted.contains("[redacted]"_L1));
    for (const QString &wrapped :
         {inJson(text), inJson(inJson(text)), asDebug(text), u"log: "_s + text + u'\n'})
        QVERIFY2(!redact(wrapped).contains(secret), qPrintable(redact(wrapped)));
}

/// What an admin needs stays readable.
void TestRedact::keeps_data()
{
    QTest::addColumn<QString>("text");
    const auto kept = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    kept("empty", QString());
    kept("address of a person", u"Apple Account mdm.certs@contoso.com, ask ada.lovelace+mdm@contoso.com"_s);
    kept(
        "error of Graph",
        uR"({"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges",)"
        uR"("innerError":{"request-id":"7e0f1c6a-1111-4222-8333-444455556666","date":"2026-03-01T12:00:00"}}})"_s);
    kept("error of Entra",
         u"AADSTS50076: use multi-factor authentication. Trace ID: 7e0f1c6a-1111-4222-8333-444455556666"_s);
    kept("code of Entra's error",
         uR"({"error":"invalid_grant","error_codes":[50076],"code":"AADSTS50076"})"_s);
    kept("numbers", u"exit code=5, HTTP status code: 404, state=running, state: Enabled"_s);
    kept(
        "challenge",
        uR"(WWW-Authenticate: Bearer realm="", authorization_uri="https://login.microsoftonline.com/common")"_s);
    kept("challenge with an error", uR"(Bearer error="invalid_token")"_s);
    kept("words",
         u"The Bearer token was refused. Basic authentication is off. Basic Constraints: CA:FALSE"_s);
    kept("topic", u"com.apple.mgmt.External.0f8fad5b-d9cb-469f-a165-70867728950e"_s);
    kept("serial", u"serial 00:BD:21:F2:C8:35:06:3B, that is 00BD21F2C835063B"_s);
    kept("thumbprint", u"SHA-256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s);
    kept("thumbprint on a line",
         u"SHA-256:\ne3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\n"_s);
    kept("thumbprint in capitals on a line",
         u"SHA-256:\nE3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855\n"_s);
    kept("endpoint", u"https://graph.microsoft.com/v1.0/deviceManagement/applePushNotificationCertificate/"
                     "downloadApplePushNotificationCertificateSigningRequest"_s);
    kept("port", u"https://localhost:8080/path?to=ada@contoso.com"_s);
    kept("port at the end", u"proxy http://proxy.example:3128"_s);
    kept("IPv6", u"http://[::1]:8080/ for ada@contoso.com"_s);
    kept("scopes", u"scope=DeviceManagementServiceConfig.ReadWrite.All offline_access"_s);
    kept("query", u"?$select=id,deviceName&$filter=operatingSystem eq 'iOS'&$top=1000"_s);
    kept("PKCE that is public", u"code_challenge_method=S256&response_type=code"_s);
    kept("only the name of a block", u"expected -----BEGIN CERTIFICATE----- in line 1"_s);
    kept("types", u"token_type=Bearer expires_in=3599"_s);
    kept("Windows path", uR"(C:\Users\ada\Downloads\MDM_Microsoft Corporation_Certificate.pem)"_s);
    kept("dates", u"notAfter 2027-03-01T12:00:00Z, 365 days"_s);
    kept("other languages", u"Das Zertifikat läuft in 3 Tagen ab。证书将在三天后到期"_s);
}

void TestRedact::keeps()
{
    QFETCH(QString, text);
    QCOMPARE(redact(text), text);
}

QTEST_GUILESS_MAIN(TestRedact)
#include "tst_redact.moc"
