// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "practicerun.h"
#include "rehearsal/practiceadmin.h"

#include <QJsonArray>
#include <QTest>
#include <QUrl>

using namespace pushkeeper;
using namespace pushkeeper::support;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Form = QHash<QString, QString>;

namespace {

const QString watch = u"7e57ab1e-0000-4000-8000-0000000000aa"_s;
const QString renew = u"7e57ab1e-0000-4000-8000-0000000000bb"_s;
const QString permission = u"https://graph.microsoft.com/DeviceManagementManagedDevices.Read.All"_s;

QString pathOf(const QString &leaf, const QString &tenant = u"practice.example"_s)
{
    return u"/%1/oauth2/v2.0/%2"_s.arg(tenant, leaf);
}

QString errorOf(const HttpReply &reply)
{
    return reply.json()[u"error"_s].toString();
}

int numberOf(const HttpReply &reply)
{
    return reply.json()[u"error_codes"_s].toArray().first().toInt();
}

/// The codes that a program was given.
struct Codes
{
    QString device;
    QString user;
};

} // namespace

/// Signing in by code over real HTTP.
class TestPracticeDeviceCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesWhatEntraGives();
    void refusesToBegin_data();
    void refusesToBegin();
    void servesOnceThePersonIsDone();
    void servesOnce();
    void asksWhetherItIsMeant();
    void thePersonMayDecline();
    void whoAsksTooSoonMustSlowDown();
    void endsAfterAQuarterOfAnHour();
    void servesItsOwnProgramOnly();
    void takesTheCodeAsPeopleTypeIt_data();
    void takesTheCodeAsPeopleTypeIt();
    void theRobotTypesIt_data();
    void theRobotTypesIt();

private:
    Codes begin(const QString &scope = u"openid offline_access"_s) const;
    HttpReply poll(const Codes &codes, const QString &client = watch) const;
    HttpReply type(const QString &code) const;
    HttpReply signIn(const Codes &codes) const;
    HttpReply decide(const HttpReply &page, const QString &decision) const;

    const PracticeRun m_run{{.devices = 1}};
    const PracticeClient &m_client = m_run.client;
};

Codes TestPracticeDeviceCode::begin(const QString &scope) const
{
    const QJsonObject json =
        m_client.postForm(pathOf(u"devicecode"_s), {{u"client_id"_s, watch}, {u"scope"_s, scope}}).json();
    return {.device = json[u"device_code"_s].toString(), .user = json[u"user_code"_s].toString()};
}

HttpReply TestPracticeDeviceCode::poll(const Codes &codes, const QString &client) const
{
    return m_client.postForm(pathOf(u"token"_s),
                             {{u"client_id"_s, client},
                              {u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s},
                              {u"device_code"_s, codes.device}});
}

HttpReply TestPracticeDeviceCode::type(const QString &code) const
{
    return m_client.postForm(u"/devicelogin"_s, {{u"user_code"_s, code}});
}

/// The page that asks for a decision.
HttpReply TestPracticeDeviceCode::signIn(const Codes &codes) const
{
    const QString flow = PracticeClient::hidden(type(codes.user), u"flow"_s);
    return m_client.postForm(pathOf(u"authorize"_s),
                             {{u"flow"_s, flow}, {u"username"_s, u"ada@practice.example"_s}});
}

HttpReply TestPracticeDeviceCode::decide(const HttpReply &page, const QString &decision) const
{
    const QString flow = PracticeClient::hidden(page, u"flow"_s);
    return m_client.postForm(pathOf(u"authorize"_s), {{u"flow"_s, flow}, {u"decision"_s, decision}});
}

void TestPracticeDeviceCode::givesWhatEntraGives()
{
    const QJsonObject json =
        m_client.postForm(pathOf(u"devicecode"_s), {{u"client_id"_s, watch}, {u"scope"_s, u"openid"_s}})
            .json();
    QCOMPARE(json.keys(), QStringList({u"device_code"_s, u"expires_in"_s, u"interval"_s, u"message"_s,
                                       u"user_code"_s, u"verification_uri"_s}));
    QCOMPARE(json[u"expires_in"_s].toInt(), 900);
    QCOMPARE(json[u"interval"_s].toInt(), 5);
    QCOMPARE(json[u"user_code"_s].toString().size(), 9);
    const QUrl page(json[u"verification_uri"_s].toString());
    QVERIFY(json[u"message"_s].toString().contains(page.toString()));
    const HttpReply shown = m_client.get(page.path());
    QCOMPARE(shown.status, 200);
    QVERIFY(shown.body.contains("name=\"user_code\""));
    QVERIFY(shown.body.contains("Practice tenant"));
    QVERIFY(!shown.body.contains("role=\"alert\""));
}

void TestPracticeDeviceCode::refusesToBegin_data()
{
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<Form>("form");
    QTest::addColumn<int>("number");
    const QString here = u"practice.example"_s;
    QTest::newRow("another tenant") << u"contoso.com"_s
                                    << Form{{u"client_id"_s, watch}, {u"scope"_s, u"openid"_s}} << 90002;
    QTest::newRow("unknown program") << here << Form{{u"client_id"_s, u"x"_s}, {u"scope"_s, u"openid"_s}}
                                     << 700016;
    QTest::newRow("no scope") << here << Form{{u"client_id"_s, watch}} << 900144;
}

void TestPracticeDeviceCode::refusesToBegin()
{
    QFETCH(QString, tenant);
    QFETCH(Form, form);
    QFETCH(int, number);
    const HttpReply reply = m_client.postForm(pathOf(u"devicecode"_s, tenant), form);
    QCOMPARE(reply.status, 400);
    QCOMPARE(numberOf(reply), number);
}

void TestPracticeDeviceCode::servesOnceThePersonIsDone()
{
    const Codes codes = begin(u"openid offline_access "_s + permission);
    QCOMPARE(errorOf(poll(codes)), u"authorization_pending"_s);
    QVERIFY(type(codes.user).body.contains("name=\"username\""));
    m_run.server->time().advance(5s);
    QCOMPARE(errorOf(poll(codes)), u"authorization_pending"_s);
    const HttpReply asked = signIn(codes);
    QVERIFY(asked.body.contains("DeviceManagementManagedDevices.Read.All"));
    m_run.server->time().advance(5s);
    QCOMPARE(errorOf(poll(codes)), u"authorization_pending"_s);

    const HttpReply done = decide(asked, u"accept"_s);
    QCOMPARE(done.status, 200);
    QVERIFY(done.body.contains("You are signed in"));
    const HttpReply tokens = poll(codes);
    QCOMPARE(tokens.status, 200);
    QCOMPARE(tokens.json()[u"scope"_s].toString(), u"openid "_s + permission);
    QVERIFY(tokens.json().contains(u"refresh_token"_s));
    const QByteArray claims =
        QByteArray::fromBase64(tokens.json()[u"id_token"_s].toString().section(u'.', 1, 1).toLatin1(),
                               QByteArray::Base64UrlEncoding);
    QVERIFY(claims.contains("ada@practice.example"));
    QVERIFY(!claims.contains("nonce"));
    const QByteArray access = tokens.json()[u"access_token"_s].toString().toLatin1();
    QCOMPARE(m_client.get(u"/v1.0/deviceManagement/managedDevices"_s, access).status, 200);
}

void TestPracticeDeviceCode::servesOnce()
{
    const Codes codes = begin();
    decide(signIn(codes), u"accept"_s);
    QCOMPARE(poll(codes).status, 200);
    QCOMPARE(numberOf(poll(codes)), 54005);
    QCOMPARE(type(codes.user).status, 400);
}

void TestPracticeDeviceCode::asksWhetherItIsMeant()
{
    const Codes codes = begin();
    const HttpReply asked = signIn(codes);
    QVERIFY(asked.body.contains("Are you signing in to Pushkeeper (watch)?"));
    QVERIFY(!asked.body.contains("DeviceManagement"));
    QCOMPARE(errorOf(poll(codes)), u"authorization_pending"_s);
    decide(asked, u"accept"_s);
    QCOMPARE(poll(codes).status, 200);
}

void TestPracticeDeviceCode::thePersonMayDecline()
{
    const Codes codes = begin();
    const HttpReply page = decide(signIn(codes), u"cancel"_s);
    QVERIFY(page.body.contains("You declined the sign-in"));
    QCOMPARE(errorOf(poll(codes)), u"authorization_declined"_s);
    QCOMPARE(type(codes.user).status, 400);
}

void TestPracticeDeviceCode::whoAsksTooSoonMustSlowDown()
{
    const Codes codes = begin();
    QCOMPARE(errorOf(poll(codes)), u"authorization_pending"_s);
    m_run.server->time().advance(4s);
    QCOMPARE(errorOf(poll(codes)), u"slow_down"_s);
    m_run.server->time().advance(9s);
    QCOMPARE(errorOf(poll(codes)), u"slow_down"_s);
    m_run.server->time().advance(15s);
    QCOMPARE(errorOf(poll(codes)), u"authorization_pending"_s);
    // Whoever has an answer waiting gets it at any pace.
    decide(signIn(codes), u"accept"_s);
    QCOMPARE(poll(codes).status, 200);
}

void TestPracticeDeviceCode::endsAfterAQuarterOfAnHour()
{
    const Codes codes = begin();
    const HttpReply late = signIn(codes);
    m_run.server->time().advance(15min - 1s);
    QCOMPARE(errorOf(poll(codes)), u"authorization_pending"_s);
    m_run.server->time().advance(1s);
    QCOMPARE(errorOf(poll(codes)), u"expired_token"_s);
    QCOMPARE(type(codes.user).status, 400);
    // Nor does it help to go on with a page that was open.
    QCOMPARE(decide(late, u"accept"_s).status, 400);
    QCOMPARE(errorOf(poll(codes)), u"expired_token"_s);
}

void TestPracticeDeviceCode::servesItsOwnProgramOnly()
{
    const Codes codes = begin();
    decide(signIn(codes), u"accept"_s);
    QCOMPARE(errorOf(poll(codes, renew)), u"bad_verification_code"_s);
    QCOMPARE(errorOf(poll({.device = u"x"_s})), u"bad_verification_code"_s);
    QCOMPARE(poll(codes).status, 200);
}

void TestPracticeDeviceCode::takesTheCodeAsPeopleTypeIt_data()
{
    QTest::addColumn<QString>("pattern"); // %1 to %3: the code in parts
    QTest::addColumn<bool>("isGood");
    QTest::newRow("as it is") << u"%1%2%3"_s << true;
    QTest::newRow("in groups") << u" %1 %2 %3 "_s << true;
    QTest::newRow("with dashes") << u"%1-%2-%3"_s << true;
    QTest::newRow("cut off") << u"%1%2"_s << false;
    QTest::newRow("longer") << u"%1%2%3X"_s << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("an attack") << u"\"><script>%1"_s << false;
}

void TestPracticeDeviceCode::takesTheCodeAsPeopleTypeIt()
{
    QFETCH(QString, pattern);
    QFETCH(bool, isGood);
    const QString code = begin().user;
    QString typed = pattern;
    typed.replace(u"%1"_s, code.left(3)).replace(u"%2"_s, code.mid(3, 3)).replace(u"%3"_s, code.mid(6));
    for (const QString &text : {typed, typed.toLower()}) {
        const HttpReply page = type(text);
        QCOMPARE(page.status, isGood ? 200 : 400);
        QCOMPARE(page.body.contains("role=\"alert\""), !isGood);
        QVERIFY(!page.body.contains("<script>"));
    }
}

void TestPracticeDeviceCode::theRobotTypesIt_data()
{
    QTest::addColumn<bool>("accepts");
    QTest::addColumn<bool>("isRight");
    QTest::addColumn<QString>("answer");
    QTest::newRow("accepts") << true << true << QString();
    QTest::newRow("cancels") << false << true << u"authorization_declined"_s;
    QTest::newRow("has the wrong code") << true << false << u"authorization_pending"_s;
}

void TestPracticeDeviceCode::theRobotTypesIt()
{
    QFETCH(bool, accepts);
    QFETCH(bool, isRight);
    QFETCH(QString, answer);
    const Codes codes = begin();
    rehearsal::PracticeAdmin admin(
        {.acceptsConsent = accepts, .userCode = isRight ? codes.user : u"wrong"_s});
    admin.open(QUrl(m_run.server->origin() + u"/devicelogin"_s));
    QTRY_VERIFY(admin.isIdle());
    QCOMPARE(admin.errors().isEmpty(), isRight);
    QCOMPARE(errorOf(poll(codes)), answer);
}

QTEST_GUILESS_MAIN(TestPracticeDeviceCode)
#include "tst_practicedevicecode.moc"
