// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/devicecode.h"
#include "support/fakeclock.h"
#include "support/faultserver.h"
#include "support/runonworker.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::ErrorKind;
using support::Fault;
using support::FaultReply;
using Waits = QList<std::chrono::milliseconds>;

namespace {

const QString clientId = u"11111111-2222-3333-4444-555555555555"_s;

/// On another hour and in another zone than UTC, so that a mix-up shows.
QDateTime start()
{
    return {QDate(2026, 3, 1), QTime(12, 0), Qt::OffsetFromUTC, 7200};
}

FaultReply jsonReply(const QJsonObject &json, int status = 200)
{
    return support::jsonReply(QJsonDocument(json).toJson(QJsonDocument::Compact), status);
}

QJsonObject codeAnswer()
{
    return {{u"device_code"_s, u"secret-code"_s},
            {u"user_code"_s, u"ABCD-1234"_s},
            {u"verification_uri"_s, u"https://microsoft.com/devicelogin"_s},
            {u"expires_in"_s, 900},
            {u"interval"_s, 7},
            {u"message"_s, u"To sign in, type ABCD-1234."_s}};
}

FaultReply codeReply(const QString &key = {}, const QJsonValue &value = {})
{
    QJsonObject json = codeAnswer();
    if (!key.isEmpty())
        json[key] = value;
    return jsonReply(json);
}

FaultReply tokenReply(const QString &audience = clientId)
{
    const auto part = [](const QJsonObject &json) {
        return QString::fromLatin1(
            QJsonDocument(json)
                .toJson(QJsonDocument::Compact)
                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    };
    const QString idToken =
        part({}) + u'.' +
        part({{u"aud"_s, audience}, {u"preferred_username"_s, u"ada@contoso.com"_s}, {u"tid"_s, u"T1"_s}}) +
        u".sig"_s;
    return jsonReply({{u"access_token"_s, u"A"_s},
                      {u"refresh_token"_s, u"R"_s},
                      {u"id_token"_s, idToken},
                      {u"scope"_s, u"https://graph.example/X.Read.All"_s},
                      {u"expires_in"_s, 3600}});
}

FaultReply refusal(const QString &error, const QString &description = {})
{
    return jsonReply({{u"error"_s, error}, {u"error_description"_s, description}}, 400);
}

QString field(const support::SeenRequest &request, const QString &name)
{
    return QUrlQuery(QString::fromLatin1(request.body)).queryItemValue(name, QUrl::FullyDecoded);
}

/// A sign-in against a scripted Entra.
struct Stage
{
    support::FaultServer server;
    net::HttpClient http{{.userAgent = "Pushkeeper-Test/1", .proxy = net::HttpProxy()}};
    support::FakeClock clock{start()};
    base::CancelToken token;
    QList<auth::DeviceCode> shown;
    qsizetype requestsWhenShown = 0;
    auth::SignInWish wish{.scopes = {u"X.Read.All"_s}};

    explicit Stage(const QList<FaultReply> &replies)
    {
        for (const FaultReply &reply : replies)
            server.enqueue(reply);
    }

    base::Result<auth::SignedIn> run()
    {
        const auth::Registration registration{.login = server.url(),
                                              .graph = QUrl(u"https://graph.example/"_s),
                                              .tenant = u"contoso.com"_s,
                                              .clientId = clientId};
        return auth::signInByCode(
            registration, wish, http, clock,
            [this](const auth::DeviceCode &code) {
                shown.append(code);
                requestsWhenShown = server.requests().size();
            },
            token);
    }
    base::Result<auth::SignedIn> signIn()
    {
        return support::runOnWorker([this] { return run(); });
    }
};

} // namespace

/// The sign-in by a code that is typed at another browser.
class DeviceCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsTokensAndTheirOwner();
    void showsTheCodeBeforeItAsks();
    void tellsEntraWhatItNeeds();
    void pagesAreShownOnlyIfTheyAreSafe_data();
    void pagesAreShownOnlyIfTheyAreSafe();
    void answersWithoutACodeAreRefused_data();
    void answersWithoutACodeAreRefused();
    void waitsAsLongAsEntraWants();
    void waitsFiveSecondsIfEntraNamesNone();
    void refusalsEndIt_data();
    void refusalsEndIt();
    void aFaultThatPassesDoesNotEndIt_data();
    void aFaultThatPassesDoesNotEndIt();
    void asksLessOftenWhileNothingAnswers();
    void endsWithTheCode();
    void endsByCancelBeforeAsking();
    void endsByCancelWhileAsking();
    void tokensOfAnotherProgramAreRefused();
};

void DeviceCodeTest::bringsTokensAndTheirOwner()
{
    Stage stage({codeReply(), refusal(u"authorization_pending"_s), tokenReply()});
    const auto signedIn = stage.signIn();
    QVERIFY(signedIn.has_value());
    QCOMPARE(signedIn->tokens.access, QByteArray("A"));
    QCOMPARE(signedIn->tokens.refresh, QByteArray("R"));
    QCOMPARE(signedIn->identity.userName, u"ada@contoso.com"_s);
    QCOMPARE(signedIn->identity.tenant, u"t1"_s);
}

void DeviceCodeTest::showsTheCodeBeforeItAsks()
{
    Stage stage({codeReply(), tokenReply()});
    QVERIFY(stage.signIn().has_value());
    QCOMPARE(stage.shown.size(), 1);
    const auth::DeviceCode &code = stage.shown.constFirst();
    QCOMPARE(code.userCode, u"ABCD-1234"_s);
    QCOMPARE(code.page, QUrl(u"https://microsoft.com/devicelogin"_s));
    QCOMPARE(code.until, start().addSecs(900));
    QCOMPARE(code.until.timeSpec(), Qt::UTC);
    QCOMPARE(code.message, u"To sign in, type ABCD-1234."_s);
    QCOMPARE(stage.requestsWhenShown, 1);
}

void DeviceCodeTest::tellsEntraWhatItNeeds()
{
    Stage stage({codeReply(), tokenReply()});
    stage.wish.claims = QByteArray(R"({"access_token":{"nbf":{"value":"1"}}})").toBase64();
    QVERIFY(stage.signIn().has_value());
    const auto requests = stage.server.requests();
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests.at(0).target, QByteArray("/contoso.com/oauth2/v2.0/devicecode"));
    QCOMPARE(requests.at(1).target, QByteArray("/contoso.com/oauth2/v2.0/token"));
    QCOMPARE(field(requests.at(0), u"scope"_s),
             u"openid profile offline_access https://graph.example/X.Read.All"_s);
    QCOMPARE(field(requests.at(1), u"grant_type"_s), u"urn:ietf:params:oauth:grant-type:device_code"_s);
    QCOMPARE(field(requests.at(1), u"device_code"_s), u"secret-code"_s);
    for (const support::SeenRequest &request : requests) {
        QCOMPARE(field(request, u"client_id"_s), clientId);
        const QString claims = field(request, u"claims"_s);
        QVERIFY(claims.contains("xms_cc"_L1) && claims.contains("cp1"_L1));
        QVERIFY(claims.contains("nbf"_L1));
    }
}

void DeviceCodeTest::pagesAreShownOnlyIfTheyAreSafe_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<bool>("isShown");
    QTest::newRow("https") << u"https://login.microsoft.com/device"_s << true;
    QTest::newRow("a rehearsal") << u"http://127.0.0.1:8080/device"_s << true;
    QTest::newRow("plain http") << u"http://microsoft.com/devicelogin"_s << false;
    QTest::newRow("looks like this computer") << u"http://localhost.evil.example/"_s << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("a script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("a name before the host") << u"https://microsoft.com@evil.example/"_s << false;
    QTest::newRow("no host") << u"https:///devicelogin"_s << false;
    QTest::newRow("none") << QString() << false;
}

void DeviceCodeTest::pagesAreShownOnlyIfTheyAreSafe()
{
    QFETCH(QString, page);
    QFETCH(bool, isShown);
    Stage stage({codeReply(u"verification_uri"_s, page), tokenReply()});
    const auto signedIn = stage.signIn();
    QCOMPARE(signedIn.has_value(), isShown);
    QCOMPARE(stage.shown.size(), isShown ? 1 : 0);
    if (!isShown) {
        QCOMPARE(signedIn.error().kind, ErrorKind::BadReply);
        QCOMPARE(stage.server.requests().size(), 1);
    }
}

void DeviceCodeTest::answersWithoutACodeAreRefused_data()
{
    QTest::addColumn<FaultReply>("reply");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("captive portal") << support::captivePortalReply() << ErrorKind::CaptivePortal;
    QTest::newRow("too many requests") << support::throttledReply("17") << ErrorKind::Throttled;
    QTest::newRow("no code to poll with") << codeReply(u"device_code"_s, QString()) << ErrorKind::BadReply;
    QTest::newRow("no code to type") << codeReply(u"user_code"_s, QString()) << ErrorKind::BadReply;
    QTest::newRow("no end") << codeReply(u"expires_in"_s, 0) << ErrorKind::BadReply;
    QTest::newRow("another status") << jsonReply(codeAnswer(), 404) << ErrorKind::BadReply;
    QTest::newRow("refused") << refusal(u"unauthorized_client"_s, u"AADSTS700016: Not found"_s)
                             << ErrorKind::Denied;
}

void DeviceCodeTest::answersWithoutACodeAreRefused()
{
    QFETCH(FaultReply, reply);
    QFETCH(ErrorKind, kind);
    Stage stage({reply, tokenReply()});
    const auto signedIn = stage.signIn();
    QVERIFY(!signedIn.has_value());
    QCOMPARE(signedIn.error().kind, kind);
    QCOMPARE(stage.shown.size(), 0);
    QCOMPARE(stage.server.requests().size(), 1);
}

void DeviceCodeTest::waitsAsLongAsEntraWants()
{
    Stage stage({codeReply(), refusal(u"authorization_pending"_s), refusal(u"slow_down"_s),
                 refusal(u"authorization_pending"_s), tokenReply()});
    QVERIFY(stage.signIn().has_value());
    QCOMPARE(stage.clock.waits(), (Waits{7s, 7s, 12s, 12s}));
}

void DeviceCodeTest::waitsFiveSecondsIfEntraNamesNone()
{
    QJsonObject json = codeAnswer();
    json.remove(u"interval"_s);
    Stage stage({jsonReply(json), tokenReply()});
    QVERIFY(stage.signIn().has_value());
    QCOMPARE(stage.clock.waits(), Waits{5s});
    Stage eager({codeReply(u"interval"_s, 0), tokenReply()});
    QVERIFY(eager.signIn().has_value());
    QCOMPARE(eager.clock.waits(), Waits{1s});
}

void DeviceCodeTest::refusalsEndIt_data()
{
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("description");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("declined") << u"authorization_declined"_s << u"AADSTS999999: No"_s << ErrorKind::Cancelled;
    QTest::newRow("denied by the user") << u"access_denied"_s << QString() << ErrorKind::Cancelled;
    QTest::newRow("denied, with a number")
        << u"access_denied"_s << u"AADSTS999999: No"_s << ErrorKind::Cancelled;
    QTest::newRow("denied by a policy") << u"access_denied"_s << u"AADSTS53003: No"_s << ErrorKind::Denied;
    QTest::newRow("ended") << u"expired_token"_s << u"AADSTS70019: Expired"_s << ErrorKind::Timeout;
    QTest::newRow("unknown") << u"bad_verification_code"_s << QString() << ErrorKind::BadReply;
    QTest::newRow("consent") << u"invalid_grant"_s << u"AADSTS65001: No"_s << ErrorKind::ConsentMissing;
}

void DeviceCodeTest::refusalsEndIt()
{
    QFETCH(QString, error);
    QFETCH(QString, description);
    QFETCH(ErrorKind, kind);
    Stage stage({codeReply(), refusal(error, description), tokenReply()});
    const auto signedIn = stage.signIn();
    QVERIFY(!signedIn.has_value());
    QCOMPARE(signedIn.error().kind, kind);
    QVERIFY(signedIn.error().isDeviceCode);
    QCOMPARE(stage.server.requests().size(), 2);
}

void DeviceCodeTest::aFaultThatPassesDoesNotEndIt_data()
{
    QTest::addColumn<QList<FaultReply>>("replies");
    QTest::addColumn<Waits>("waits");
    const FaultReply reset{.fault = Fault::ResetBeforeHeaders};
    const FaultReply bad{.status = 502, .body = "<html>"};
    // A form that meets a closing connection or a fault of the server goes out once more at once.
    QTest::newRow("connection loss") << QList<FaultReply>{reset, reset} << Waits{7s, 14s};
    QTest::newRow("server error") << QList<FaultReply>{bad, bad} << Waits{7s, 14s};
    QTest::newRow("error of Entra") << QList<FaultReply>{refusal(u"temporarily_unavailable"_s)}
                                    << Waits{7s, 14s};
    QTest::newRow("a pause that Entra names")
        << QList<FaultReply>{support::throttledReply("45")} << Waits{7s, 45s};
}

void DeviceCodeTest::aFaultThatPassesDoesNotEndIt()
{
    QFETCH(QList<FaultReply>, replies);
    QFETCH(Waits, waits);
    Stage stage(QList<FaultReply>{codeReply()} + replies + QList<FaultReply>{tokenReply()});
    QVERIFY(stage.signIn().has_value());
    QCOMPARE(stage.clock.waits(), waits);
}

void DeviceCodeTest::asksLessOftenWhileNothingAnswers()
{
    const FaultReply down{.status = 503};
    Stage stage(
        {codeReply(), down, down, down, down, down, down, refusal(u"authorization_pending"_s), tokenReply()});
    QVERIFY(stage.signIn().has_value());
    QCOMPARE(stage.clock.waits(), (Waits{7s, 14s, 28s, 30s, 7s}));
}

void DeviceCodeTest::endsWithTheCode()
{
    Stage stage({codeReply(u"expires_in"_s, 20)});
    stage.server.setHandler([](const auto &) { return refusal(u"authorization_pending"_s); });
    const auto signedIn = stage.signIn();
    QVERIFY(!signedIn.has_value());
    QCOMPARE(signedIn.error().kind, ErrorKind::Timeout);
    QCOMPARE(stage.clock.waits(), (Waits{7s, 7s, 6s}));
    QCOMPARE(stage.server.requests().size(), 4);
}

void DeviceCodeTest::endsByCancelBeforeAsking()
{
    Stage stage({codeReply(), tokenReply()});
    const auth::Registration registration{
        .login = stage.server.url(), .tenant = u"t"_s, .clientId = clientId};
    const auto signedIn = support::runOnWorker([&] {
        return auth::signInByCode(
            registration, {}, stage.http, stage.clock, [&](const auto &) { stage.token.cancel(); },
            stage.token);
    });
    QVERIFY(!signedIn.has_value());
    QCOMPARE(signedIn.error().kind, ErrorKind::Cancelled);
    QCOMPARE(stage.server.requests().size(), 1);
}

void DeviceCodeTest::endsByCancelWhileAsking()
{
    FaultReply held = tokenReply();
    held.isHeld = true;
    Stage stage({codeReply(), held});
    const auto running = support::startOnWorker([&] { return stage.run(); });
    QVERIFY(QTest::qWaitFor([&] { return stage.server.requests().size() == 2; }));
    stage.token.cancel();
    const auto signedIn = running->take();
    QVERIFY(!signedIn.has_value());
    QCOMPARE(signedIn.error().kind, ErrorKind::Cancelled);
}

void DeviceCodeTest::tokensOfAnotherProgramAreRefused()
{
    Stage stage({codeReply(), tokenReply(u"another"_s)});
    const auto signedIn = stage.signIn();
    QVERIFY(!signedIn.has_value());
    QCOMPARE(signedIn.error().kind, ErrorKind::BadReply);
}

QTEST_GUILESS_MAIN(DeviceCodeTest)
#include "tst_devicecode.moc"
