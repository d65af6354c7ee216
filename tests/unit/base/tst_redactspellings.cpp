// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/redact.h"
#include "redactsamples.h"

#include <QRandomGenerator>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace pushkeeper::base;
using namespace pushkeeper::redactsamples;
using namespace Qt::StringLiterals;

class TestRedactSpellings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNameInEverySpelling();
    void fullSignIn();
    void debugSpellings();
    void largeTexts_data();
    void largeTexts();
    void brokenUnicode();
    void rulesUncoverEachOther();
    void twiceChangesNothing();

private:
    static QStringList samples();
};

void TestRedactSpellings::everyNameInEverySpelling()
{
    const QStringList names{u"access_token"_s, u"refreshToken"_s,       u"id_token"_s,
                            u"token"_s,        u"client_secret"_s,      u"secret"_s,
                            u"assertion"_s,    u"password"_s,           u"passwd"_s,
                            u"passphrase"_s,   u"passcode"_s,           u"pwd"_s,
                            u"codeVerifier"_s, u"device_code"_s,        u"user-code"_s,
                            u"auth_code"_s,    u"authorization_code"_s, u"session_state"_s,
                            u"sessionKey"_s,   u"client_info"_s,        u"api_key"_s,
                            u"accessKey"_s,    u"PRIVATE_KEY"_s,        u"AccountKey"_s};
    const QStringList ambiguous{u"code"_s, u"state"_s, u"nonce"_s, u"sig"_s, u"signature"_s, u"key"_s};
    const QStringList everywhere{u"NAME=VALUE"_s,         u"NAME: VALUE"_s,
                                 u"x.NAME = \"VALUE\""_s, u"\"NAME\":\"VALUE\""_s,
                                 u"{'NAME' : 'VALUE'}"_s, u"(\"NAME\", \"VALUE\")"_s,
                                 u"<NAME>VALUE</NAME>"_s, u"X-NAME: VALUE"_s,
                                 u"NAME => 'VALUE'"_s,    uR"({\\\"NAME\\\":\\\"VALUE\\\"})"_s};
    const QStringList inAddresses{u"http://h/?NAME=VALUE"_s,
                                  u"a=b&NAME=VALUE&c=d"_s,
                                  u"#NAME=VALUE"_s,
                                  u"a=b\\u0026NAME=VALUE"_s,
                                  u"u=http%3A%2F%2Fh%3FNAME%3DVALUE%26c%3Dd"_s,
                                  u"a%26NAME%3DVALUE"_s,
                                  u"<input name='NAME' type='hidden' value='VALUE'/>"_s};
    const QString secret = u"hunter2"_s;
    const auto check = [&secret](const QString &spelling, const QString &name) {
        const QString text = QString(spelling).replace("NAME"_L1, name).replace("VALUE"_L1, secret);
        return redact(text).contains(secret) ? text : QString();
    };
    QStringList failures;
    for (const QString &name : names + ambiguous) {
        for (const QString &spelling : ambiguous.contains(name) ? inAddresses : everywhere + inAddresses)
            failures += check(spelling, name);
    }
    failures.removeAll(QString());
    QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
}

void TestRedactSpellings::fullSignIn()
{
    const QStringList secrets{jwt, entraCode, u"verifier-8sKd93jdkfhJSHD"_s, u"x8Kd-03kfj4Lw_9sdk3jDkf2"_s,
                              u"nonceNonce77"_s};
    const QString transcript =
        u"GET "
        u"https://login.microsoftonline.com/common/oauth2/v2.0/"
        u"authorize?client_id=11&response_type=code&state=%4"
        "&nonce=%5&code_challenge=abc\n"
        "GET /?code=%2&state=%4&session_state=7e0f1c6a HTTP/1.1\r\nCookie: a=%5\r\n\r\n"
        "POST "
        "/common/oauth2/v2.0/"
        "token\r\n\r\nclient_id=11&code=%2&code_verifier=%3&grant_type=authorization_code\n"
        "{\"token_type\":\"Bearer\",\"access_token\":\"%1\",\"refresh_token\":\"%2\",\"id_token\":\"%1\"}\n"
        "GET /v1.0/me HTTP/1.1\r\nAuthorization: Bearer %1\r\n"_s.arg(
            secrets.at(0), secrets.at(1), secrets.at(2), secrets.at(3), secrets.at(4));
    const QString spellings = transcript + inJson(transcript) + inJson(inJson(transcript)) +
                              QString::fromLatin1(QUrl::toPercentEncoding(transcript)) + asDebug(transcript);
    const QString redacted = redact(spellings);
    for (const QString &secret : secrets)
        QVERIFY2(!redacted.contains(secret), qPrintable(redacted));
    QVERIFY(redacted.contains("login.microsoftonline.com"_L1));
}

void TestRedactSpellings::debugSpellings()
{
    const QString secret = u"hunter2hunter2"_s;
    const QList<std::pair<QByteArray, QByteArray>> headers{{"Accept", "*/*"}, {"Cookie", "hunter2hunter2"}};
    const QVariantMap map{{u"client_secret"_s, secret}, {u"user"_s, u"ada"_s}};
    QUrlQuery query;
    query.addQueryItem(u"code"_s, secret);
    query.addQueryItem(u"assertion"_s, secret);
    const QStringList texts{asDebug(headers), asDebug(map), asDebug(query.queryItems()),
                            asDebug(QJsonObject::fromVariantMap(map)),
                            asDebug(QJsonDocument(QJsonObject::fromVariantMap(map)).toJson())};
    for (const QString &text : texts) {
        QVERIFY2(text.contains(secret), qPrintable(text));
        QVERIFY2(!redact(text).contains(secret), qPrintable(redact(text)));
    }
}

void TestRedactSpellings::largeTexts_data()
{
    constexpr qsizetype many = 20000;
    QTest::addColumn<QString>("text");
    QTest::newRow("body") << pem(u"PRIVATE KEY"_s, pemBody.repeated(many / 4));
    QTest::newRow("bare body") << QString(pemBody.section(u'\n', 0, 2) + u'\n').repeated(many / 3);
    QTest::newRow("one line") << QString("MIIE"_L1 + QString(many * 50, u'a'));
    QTest::newRow("one token") << QString("token="_L1 + QString(many * 50, u'a'));
    QTest::newRow("one string") << QString(R"("token":")"_L1 + QString(uR"(a\")"_s).repeated(many));
    QTest::newRow("one header") << QString("Cookie: "_L1 + QString(u"a=b; "_s).repeated(many));
    QTest::newRow("many assignments") << QString(u"token=aaaa&"_s).repeated(many);
    QTest::newRow("many openings") << QString(u"-----BEGIN X-----aaaa"_s).repeated(200) + QString(many, u'a');
    QTest::newRow("JWT") << QString("eyJ"_L1 + QString(u"aaaaaaaaaaaa.aaaa"_s).repeated(many));
    QTest::newRow("address") << QString("http://ada:"_L1 + QString(many, u'a') + "@proxy"_L1);
}

/// The expression engine must not give up half way; nothing of these texts but a little may be left.
void TestRedactSpellings::largeTexts()
{
    QFETCH(QString, text);
    const QString redacted = redact(text);
    QVERIFY(redacted.contains("[redacted]"_L1));
    QVERIFY2(!redacted.contains("aaaa"_L1) && !redacted.contains("a=b"_L1) &&
                 !redacted.contains("VJTUt9Us8cKj"_L1),
             qPrintable(redacted.left(500)));
}

void TestRedactSpellings::brokenUnicode()
{
    const QString text = QString(u"file "_s + QChar(0xD800) + u" token=hunter2 end"_s);
    QCOMPARE(redact(text), QString(u"file ? token=[redacted] end"_s));
}

QStringList TestRedactSpellings::samples()
{
    return {u"token="_s,
            u"\"password\":"_s,
            u"code="_s,
            u"&state="_s,
            u"Cookie: "_s,
            u"Bearer "_s,
            u"\""_s,
            u"\\\""_s,
            u"'"_s,
            u" "_s,
            u"\n"_s,
            u"\\n"_s,
            u"["_s,
            u"]"_s,
            u"{"_s,
            u"}"_s,
            u","_s,
            u"&"_s,
            u"%26code%3D"_s,
            u"%22"_s,
            u"http://a:"_s,
            u"@"_s,
            u"/"_s,
            u":"_s,
            u"="_s,
            u"hunter2"_s,
            jwt,
            entraCode,
            pemBody,
            pemBody.left(64),
            u"abc"_s,
            u"Basic a1b2c3="_s,
            u"("_s,
            u")"_s,
            u"[redacted]"_s,
            u"passphrase: "_s,
            u"\"code\", "_s,
            u"<secret>"_s,
            u"</secret>"_s,
            u"name=\"code\" value="_s,
            u"Authorization"_s,
            u"-----BEGIN X-----"_s,
            u"-----END X-----"_s,
            u"?sig="_s,
            u"\\"_s,
            u"M.A_1."_s,
            u"QVariant(QString, "_s,
            u"https://hooks.slack.com/"_s};
}

/// The line ends of a body hide the password from the rule for addresses until the body is gone.
void TestRedactSpellings::rulesUncoverEachOther()
{
    const QString once = redact("http://ada:"_L1 + pemBody + R"(\hunter2@proxy)"_L1);
    QCOMPARE(once, u"http://ada:[redacted]@proxy"_s);
}

/// Random mixtures of what the rules look for; the seed is fixed, so that a failure comes again.
void TestRedactSpellings::twiceChangesNothing()
{
    constexpr int texts = 5000;
    constexpr int longest = 12;
    QRandomGenerator random(20260301);
    const QStringList parts = samples();
    for (int i = 0; i < texts; ++i) {
        QString text;
        for (int length = random.bounded(longest); length >= 0; --length)
            text += parts.at(random.bounded(static_cast<int>(parts.size())));
        const QString once = redact(text);
        if (redact(once) != once)
            QFAIL(qPrintable(u"\n--text--\n%1\n--once--\n%2\n--twice--\n%3"_s.arg(text, once, redact(once))));
    }
}

QTEST_GUILESS_MAIN(TestRedactSpellings)
#include "tst_redactspellings.moc"
