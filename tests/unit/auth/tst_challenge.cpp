// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/entratokensource.h"
#include "support/fakeclock.h"
#include "support/faultserver.h"
#include "support/runonworker.h"

#include <QTest>
#include <QUrlQuery>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::ErrorKind;

namespace {

const QStringList reading{u"X.Read.All"_s};
const QByteArray demand = QByteArray(R"({"access_token":{"nbf":{"value":"7"}}})").toBase64();

support::FaultReply tokenReply(const QByteArray &access)
{
    return support::jsonReply(R"({"access_token":")" + access +
                              R"(","refresh_token":"R2","scope":"X.Read.All","expires_in":3600})");
}

/// A person is signed in with token A; Entra is scripted.
struct Stage
{
    support::FaultServer server;
    net::HttpClient http{{.userAgent = "Pushkeeper-Test/1", .proxy = net::HttpProxy()}};
    support::FakeClock clock{QDateTime({2026, 3, 1}, {12, 0}, Qt::UTC)};
    auth::EntraTokenSource source{
        {.login = server.url(), .graph = QUrl(u"https://graph.example"_s), .tenant = u"t"_s}, http, clock};

    Stage() { source.adopt({.access = "A", .refresh = "R", .scopes = reading, .lifetime = 1h}, {}, {}); }
    base::Result<QByteArray> ask()
    {
        return support::runOnWorker([this] { return source.accessToken(reading, base::CancelToken()); });
    }
    QString claims(qsizetype request) const
    {
        const QUrlQuery form(QString::fromLatin1(server.requests().at(request).body));
        return form.queryItemValue(u"claims"_s, QUrl::FullyDecoded);
    }
};

} // namespace

/// A challenge of Graph is answered by a refresh that carries its demand, once; else by a person.
class ChallengeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRefreshCarriesTheDemandOnce();
    void whatNoRefreshCanAnswerIsLeftToAPerson();
    void aFreshTokenThatIsRefusedIsLeftToAPerson();
};

void ChallengeTest::aRefreshCarriesTheDemandOnce()
{
    Stage stage;
    stage.server.enqueue(tokenReply("B"));
    stage.server.enqueue(tokenReply("C"));
    stage.source.discard("A", demand);
    QVERIFY(stage.source.isSignInWanted());
    QCOMPARE(stage.ask().value_or(QByteArray()), QByteArray("B"));
    QVERIFY(stage.claims(0).contains("nbf"_L1) && stage.claims(0).contains("cp1"_L1));
    QVERIFY(!stage.source.isSignInWanted());
    QVERIFY(stage.source.pendingClaims().isEmpty());
    stage.clock.advance(1h);
    QCOMPARE(stage.ask().value_or(QByteArray()), QByteArray("C"));
    QVERIFY(!stage.claims(1).contains("nbf"_L1) && stage.claims(1).contains("cp1"_L1));
}

void ChallengeTest::whatNoRefreshCanAnswerIsLeftToAPerson()
{
    Stage stage;
    stage.server.enqueue(support::jsonReply(
        R"({"error":"interaction_required","error_description":"AADSTS50076: Use a second factor"})", 400));
    stage.source.discard("A", demand);
    const auto asked = stage.ask();
    QVERIFY(!asked.has_value());
    QCOMPARE(asked.error().kind, ErrorKind::SignInNeeded);
    QCOMPARE(asked.error().entraCode, 50076);
    QCOMPARE(stage.source.pendingClaims(), demand);
    stage.source.adopt({.access = "B", .refresh = "R", .scopes = reading, .lifetime = 1h}, {}, {});
    QVERIFY(stage.source.pendingClaims().isEmpty());
    QCOMPARE(stage.ask().value_or(QByteArray()), QByteArray("B"));
    QCOMPARE(stage.server.requests().size(), 1);
}

void ChallengeTest::aFreshTokenThatIsRefusedIsLeftToAPerson()
{
    Stage stage;
    stage.server.enqueue(tokenReply("B"));
    stage.source.discard("A", {});
    QVERIFY(!stage.source.isSignInWanted()); // a refresh may help
    QCOMPARE(stage.ask().value_or(QByteArray()), QByteArray("B"));
    stage.source.discard("B", {});
    QVERIFY(stage.source.isSignInWanted());
    stage.source.adopt({.access = "C", .refresh = "R", .scopes = reading, .lifetime = 1h}, {}, {});
    QVERIFY(!stage.source.isSignInWanted());
    stage.source.discard("C", {});
    QVERIFY(!stage.source.isSignInWanted());
}

QTEST_GUILESS_MAIN(ChallengeTest)
#include "tst_challenge.moc"
