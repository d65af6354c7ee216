// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/entratokensource.h"
#include "comestrue.h"
#include "refreshkit.h"
#include "support/fakeclock.h"
#include "support/runonworker.h"

#include <QTest>

#include <array>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using auth::RotatingEntra;
using base::ErrorKind;
using support::FaultReply;

namespace {

const QString devices = u"DeviceManagementManagedDevices.Read.All"_s;
const QString apps = u"DeviceManagementApps.Read.All"_s;
/// base64 of {"access_token":{"nbf":{"essential":true,"value":"1"}}}
const QByteArray challenge =
    QByteArray(R"({"access_token":{"nbf":{"essential":true,"value":"1"}}})").toBase64();

/// A source that somebody signed in to, without a place to rest.
struct Stage
{
    RotatingEntra entra;
    net::HttpClient http{{.userAgent = "Pushkeeper-Test/1", .proxy = net::HttpProxy()}};
    support::FakeClock clock{QDateTime({2026, 11, 24}, {12, 0}, Qt::UTC)};
    auth::EntraTokenSource source{entra.registration(), http, clock};
    base::CancelToken token;

    Stage() { source.adopt(RotatingEntra::firstTokens({devices}), u"ada@contoso.com"_s, token); }

    base::Result<QByteArray> ask(const QString &scope = devices)
    {
        return support::runOnWorker([this, &scope] { return source.accessToken({scope}, token); });
    }
    /// The token, or the kind of the error in words.
    QString told(const QString &scope = devices)
    {
        const auto access = ask(scope);
        return access ? QString::fromLatin1(*access)
                      : u"error %1"_s.arg(static_cast<int>(access.error().kind));
    }
    static QString told(ErrorKind kind) { return u"error %1"_s.arg(static_cast<int>(kind)); }
    void endAccess() { clock.advance(1h); }
};

FaultReply refusal(const QByteArray &error, int status = 400)
{
    return support::jsonReply(R"({"error":")" + error + "\"}", status);
}

FaultReply busy(int status, const QByteArray &retryAfter, const QByteArray &body = "later")
{
    FaultReply reply{.status = status, .body = body};
    if (!retryAfter.isEmpty())
        reply.headers.emplaceBack("Retry-After", retryAfter);
    return reply;
}

} // namespace

Q_DECLARE_METATYPE(FaultReply)

/// When tokens are refreshed, how often Entra is asked, and what becomes of its refusals.
class EntraTokenSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAccessTokenServesUntilFiveMinutesBeforeItsEnd();
    void aShortLifeIsNoReasonToSignIn();
    void tellsEntraWhatItNeeds();
    void anotherPermissionIsAskedFor();
    void aPermissionThatIsNotGrantedNeedsASignIn();
    void withoutARefreshTokenOnlyASignInHelps();
    void anAnswerWithoutARefreshTokenKeepsTheOldOne();
    void threadsThatAskAtOnceRefreshOnce();
    void aPauseHoldsForEverybody_data();
    void aPauseHoldsForEverybody();
    void aPauseEndsWithASignIn();
    void aServerFaultIsAskedOnceMore();
    void aRefusedSignInIsOver_data();
    void aRefusedSignInIsOver();
    void otherTroubleLeavesTheSignIn_data();
    void otherTroubleLeavesTheSignIn();
    void aDiscardedTokenIsReplaced();
    void aChallengeIsAnsweredOnce();
    void aChallengeThatNoRefreshAnswersGoesToTheSignIn();
    void cancelEndsTheWaitAndLosesNothing();
};

void EntraTokenSourceTest::anAccessTokenServesUntilFiveMinutesBeforeItsEnd()
{
    Stage stage;
    stage.clock.advance(55min - 1ms);
    QCOMPARE(stage.told(), u"access-0"_s);
    QCOMPARE(stage.entra.asked(), 0);
    stage.clock.advance(1ms);
    QCOMPARE(stage.told(), u"access-1"_s);
    QCOMPARE(stage.told(), u"access-1"_s);
    QCOMPARE(stage.entra.shown(), QStringList{u"refresh-0"_s});
    stage.clock.advance(55min);
    QCOMPARE(stage.told(), u"access-2"_s);
    QCOMPARE(stage.entra.shown(), (QStringList{u"refresh-0"_s, u"refresh-1"_s}));
}

void EntraTokenSourceTest::aShortLifeIsNoReasonToSignIn()
{
    Stage stage;
    stage.entra.setLifetime(4min);
    stage.endAccess();
    QCOMPARE(stage.told(), u"access-1"_s);
    QVERIFY(!stage.source.isSignInWanted());
}

void EntraTokenSourceTest::tellsEntraWhatItNeeds()
{
    Stage stage;
    stage.endAccess();
    QVERIFY(stage.ask().has_value());
    const support::SeenRequest request = stage.entra.lastRequest();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.target, QByteArray("/contoso.com/oauth2/v2.0/token"));
    QCOMPARE(auth::field(request, u"client_id"_s), stage.entra.registration().clientId);
    QCOMPARE(auth::field(request, u"grant_type"_s), u"refresh_token"_s);
    QCOMPARE(auth::field(request, u"scope"_s),
             u"openid profile offline_access https://graph.example/"_s + devices);
    QVERIFY(auth::field(request, u"claims"_s).contains("cp1"_L1));
}

void EntraTokenSourceTest::anotherPermissionIsAskedFor()
{
    Stage stage;
    QCOMPARE(stage.told(apps), u"access-1"_s);
    QCOMPARE(auth::field(stage.entra.lastRequest(), u"scope"_s),
             u"openid profile offline_access https://graph.example/"_s + apps);
    QCOMPARE(stage.told(apps.toUpper()), u"access-1"_s);
    QVERIFY(stage.source.scopes().contains(apps));
}

void EntraTokenSourceTest::aPermissionThatIsNotGrantedNeedsASignIn()
{
    Stage stage;
    stage.entra.grant({devices});
    QCOMPARE(stage.told(apps), Stage::told(ErrorKind::SignInNeeded));
    QVERIFY(stage.source.isSignInWanted());
    // What was there before still serves.
    QCOMPARE(stage.told(devices), u"access-1"_s);
}

void EntraTokenSourceTest::withoutARefreshTokenOnlyASignInHelps()
{
    Stage stage;
    auth::Tokens tokens = RotatingEntra::firstTokens({devices});
    tokens.refresh.clear();
    stage.source.adopt(tokens, {}, stage.token);
    QCOMPARE(stage.told(), u"access-0"_s);
    QVERIFY(!stage.source.isSignInWanted());
    stage.endAccess();
    QCOMPARE(stage.told(), Stage::told(ErrorKind::SignInNeeded));
    QVERIFY(stage.source.isSignInWanted());
    QCOMPARE(stage.entra.asked(), 0);
    stage.source.adopt(RotatingEntra::firstTokens({devices}), {}, stage.token);
    QVERIFY(!stage.source.isSignInWanted());
}

void EntraTokenSourceTest::anAnswerWithoutARefreshTokenKeepsTheOldOne()
{
    Stage stage;
    stage.entra.setRotates(false);
    stage.endAccess();
    QVERIFY(stage.ask().has_value());
    stage.endAccess();
    (void)stage.ask();
    QCOMPARE(stage.entra.shown(), (QStringList{u"refresh-0"_s, u"refresh-0"_s}));
}

void EntraTokenSourceTest::threadsThatAskAtOnceRefreshOnce()
{
    constexpr std::size_t threads = 4;
    Stage stage;
    stage.entra.hold();
    stage.endAccess();
    std::atomic<std::size_t> entered = 0;
    const auto start = [&] {
        return support::startOnWorker([&] {
            ++entered;
            return stage.source.accessToken({devices}, stage.token);
        });
    };
    const std::array workers{start(), start(), start(), start()};
    QVERIFY(auth::comesTrue([&] { return entered == threads; }));
    stage.entra.release();
    for (const auto &worker : workers)
        QCOMPARE(worker->take().value_or(QByteArray()), QByteArray("access-1"));
    QCOMPARE(stage.entra.shown(), QStringList{u"refresh-0"_s});
}

void EntraTokenSourceTest::aPauseHoldsForEverybody_data()
{
    QTest::addColumn<FaultReply>("reply");
    QTest::addColumn<std::chrono::seconds>("pause");
    const QByteArray word(R"({"error":"temporarily_unavailable"})");
    const QByteArray otherWord(R"({"error":"invalid_request"})");
    FaultReply dated = busy(429, "Tue, 24 Nov 2026 13:00:40 GMT");
    dated.headers.emplaceBack("Date", "Tue, 24 Nov 2026 13:00:00 GMT");
    QTest::newRow("429, seconds") << busy(429, "90") << 90s;
    QTest::newRow("429, date") << dated << 40s;
    QTest::newRow("429, nothing") << busy(429, {}) << 60s;
    QTest::newRow("429, none") << busy(429, "0") << 60s;
    QTest::newRow("429, with a word") << busy(429, "90", word) << 90s;
    QTest::newRow("429, with another word") << busy(429, "90", otherWord) << 90s;
    QTest::newRow("429, with a word, nothing") << busy(429, {}, word) << 60s;
    QTest::newRow("503") << busy(503, "120") << 120s;
    QTest::newRow("503, with a word") << busy(503, "120", word) << 120s;
    QTest::newRow("500") << busy(500, "120") << 120s;
    QTest::newRow("only a word") << busy(400, {}, word) << 60s;
}

void EntraTokenSourceTest::aPauseHoldsForEverybody()
{
    QFETCH(FaultReply, reply);
    QFETCH(std::chrono::seconds, pause);
    Stage stage;
    stage.entra.answerNext(reply);
    const auto refused = stage.ask(apps);
    QVERIFY(!refused.has_value());
    QVERIFY(refused.error().kind == ErrorKind::Throttled || reply.status == 500);
    const QString error = Stage::told(refused.error().kind);
    QCOMPARE(stage.told(devices), u"access-0"_s); // it needs no refresh
    stage.endAccess();
    stage.entra.answerNext(reply);
    QCOMPARE(stage.told(devices), error);
    QCOMPARE(stage.entra.asked(), 2);
    stage.clock.advance(pause - 1ms);
    QCOMPARE(stage.told(devices), error);
    QCOMPARE(stage.told(apps), error);
    QCOMPARE(stage.entra.asked(), 2);
    QVERIFY(!stage.source.isSignInWanted());
    stage.clock.advance(1ms);
    QCOMPARE(stage.told(devices), u"access-1"_s);
    QCOMPARE(stage.entra.asked(), 3);
}

void EntraTokenSourceTest::aPauseEndsWithASignIn()
{
    Stage stage;
    stage.endAccess();
    stage.entra.answerNext(busy(429, "600"));
    QCOMPARE(stage.told(), Stage::told(ErrorKind::Throttled));
    stage.source.adopt(RotatingEntra::firstTokens({devices}), {}, stage.token);
    QCOMPARE(stage.told(apps), u"access-1"_s);
}

void EntraTokenSourceTest::aServerFaultIsAskedOnceMore()
{
    Stage stage;
    stage.endAccess();
    stage.entra.answerNext(busy(500, {}));
    QCOMPARE(stage.told(), u"access-1"_s);
    QCOMPARE(stage.entra.shown(), (QStringList{u"refresh-0"_s, u"refresh-0"_s}));
    stage.endAccess();
    stage.entra.answerNext(busy(502, {}));
    stage.entra.answerNext(busy(502, {}));
    QCOMPARE(stage.told(), Stage::told(ErrorKind::BadReply));
    QCOMPARE(stage.entra.asked(), 4);
    QCOMPARE(stage.told(), u"access-2"_s);
}

void EntraTokenSourceTest::aRefusedSignInIsOver_data()
{
    QTest::addColumn<QByteArray>("error");
    QTest::newRow("invalid_grant") << QByteArray("invalid_grant");
    QTest::newRow("interaction_required") << QByteArray("interaction_required");
    QTest::newRow("login_required") << QByteArray("login_required");
}

void EntraTokenSourceTest::aRefusedSignInIsOver()
{
    QFETCH(QByteArray, error);
    Stage stage;
    stage.entra.answerNext(refusal(error));
    QCOMPARE(stage.told(apps), Stage::told(ErrorKind::SignInNeeded));
    QVERIFY(stage.source.isSignInWanted());
    QCOMPARE(stage.told(devices), Stage::told(ErrorKind::SignInNeeded));
    QCOMPARE(stage.entra.asked(), 1);
    QCOMPARE(stage.source.user(), u"ada@contoso.com"_s); // who should sign in again
}

void EntraTokenSourceTest::otherTroubleLeavesTheSignIn_data()
{
    QTest::addColumn<FaultReply>("reply");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("consent") << refusal("consent_required") << ErrorKind::ConsentMissing;
    QTest::newRow("denied") << support::jsonReply(
                                   R"({"error":"invalid_grant","error_description":"AADSTS53003: Blocked"})",
                                   400)
                            << ErrorKind::Denied;
    QTest::newRow("captive portal") << support::captivePortalReply() << ErrorKind::CaptivePortal;
    QTest::newRow("no tokens") << support::jsonReply("{}") << ErrorKind::BadReply;
}

void EntraTokenSourceTest::otherTroubleLeavesTheSignIn()
{
    QFETCH(FaultReply, reply);
    QFETCH(ErrorKind, kind);
    Stage stage;
    stage.endAccess();
    stage.entra.answerNext(reply);
    QCOMPARE(stage.told(), Stage::told(kind));
    QVERIFY(!stage.source.isSignInWanted());
    QCOMPARE(stage.told(), u"access-1"_s);
}

void EntraTokenSourceTest::aDiscardedTokenIsReplaced()
{
    Stage stage;
    stage.source.discard("access-0", {});
    QVERIFY(!stage.source.isSignInWanted());
    QCOMPARE(stage.told(), u"access-1"_s);
    // A slow call comes back with the token that was replaced meanwhile.
    stage.source.discard("access-0", challenge);
    QCOMPARE(stage.told(), u"access-1"_s);
    QCOMPARE(stage.source.pendingClaims(), QByteArray());
    QCOMPARE(stage.entra.asked(), 1);
}

void EntraTokenSourceTest::aChallengeIsAnsweredOnce()
{
    Stage stage;
    stage.source.discard("access-0", challenge);
    QCOMPARE(stage.source.pendingClaims(), challenge);
    // A refresh that fails has answered nothing.
    stage.entra.answerNext(busy(429, "60"));
    QCOMPARE(stage.told(), Stage::told(ErrorKind::Throttled));
    stage.clock.advance(60s);
    QCOMPARE(stage.told(), u"access-1"_s);
    const auto claims = [&stage] {
        return QJsonDocument::fromJson(auth::field(stage.entra.lastRequest(), u"claims"_s).toUtf8())
            .object()
            .value("access_token"_L1)
            .toObject();
    };
    QCOMPARE(claims().value("nbf"_L1).toObject().value("value"_L1).toString(), u"1"_s);
    QVERIFY(claims().contains("xms_cc"_L1));
    QCOMPARE(stage.source.pendingClaims(), QByteArray());
    QVERIFY(!stage.source.isSignInWanted());
    stage.endAccess();
    QCOMPARE(stage.told(), u"access-2"_s);
    QVERIFY(!claims().contains("nbf"_L1));
    QVERIFY(claims().contains("xms_cc"_L1));
}

void EntraTokenSourceTest::aChallengeThatNoRefreshAnswersGoesToTheSignIn()
{
    Stage stage;
    stage.source.discard("access-0", challenge);
    stage.entra.answerNext(refusal("interaction_required"));
    QCOMPARE(stage.told(), Stage::told(ErrorKind::SignInNeeded));
    QCOMPARE(stage.source.pendingClaims(), challenge);
    QVERIFY(stage.source.isSignInWanted());
    stage.source.adopt(RotatingEntra::firstTokens({devices}), {}, stage.token);
    QCOMPARE(stage.source.pendingClaims(), QByteArray());
    QVERIFY(!stage.source.isSignInWanted());
}

void EntraTokenSourceTest::cancelEndsTheWaitAndLosesNothing()
{
    Stage stage;
    stage.endAccess();
    FaultReply held = support::jsonReply("{}");
    held.isHeld = true;
    stage.entra.answerNext(held);
    base::CancelToken cancel;
    const auto worker = support::startOnWorker([&] { return stage.source.accessToken({devices}, cancel); });
    QVERIFY(auth::comesTrue([&] { return stage.entra.asked() == 1; }));
    cancel.cancel();
    const auto access = worker->take();
    QVERIFY(!access.has_value());
    QCOMPARE(access.error().kind, ErrorKind::Cancelled);
    QCOMPARE(stage.told(), u"access-1"_s);
}

QTEST_GUILESS_MAIN(EntraTokenSourceTest)
#include "tst_entratokensource.moc"
