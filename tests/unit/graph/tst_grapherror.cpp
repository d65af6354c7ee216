// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/grapherror.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

QString asText(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// As Intune writes it: a document inside the message.
QString nested(const QString &sentence)
{
    return asText(
        {{u"_version"_s, 3},
         {u"Message"_s, sentence + u" - Operation ID (for customer support): 0 - Activity ID: 63425837"_s}});
}

net::HttpReply reply(int status, const QString &message, const QList<net::HttpHeader> &headers = {})
{
    const QJsonObject error{{u"code"_s, u"Forbidden"_s},
                            {u"message"_s, message},
                            {u"innerError"_s, QJsonObject{{u"request-id"_s, u"r-1"_s}}}};
    return {.status = status,
            .url = QUrl(u"https://graph.microsoft.com/v1.0/x"_s),
            .headers = headers,
            .body = asText({{u"error"_s, error}}).toUtf8()};
}

const auto scopeText =
    u"Application is not authorized to perform this operation. Application must have one of the "
    "following scopes: DeviceManagementServiceConfig.ReadWrite.All"_s;

} // namespace

/// What Graph and Intune say when they refuse.
class GraphErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheInnermostSentence_data();
    void findsTheInnermostSentence();
    void kindsFollowTheStatus_data();
    void kindsFollowTheStatus();
    void findsTheClaims_data();
    void findsTheClaims();
    void anAnswerThatIsNoJsonStillHasAKind();
};

void GraphErrorTest::findsTheInnermostSentence_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("plain") << u"No."_s << u"No."_s;
    QTest::newRow("nested") << nested(u"Not allowed."_s) << u"Not allowed."_s;
    QTest::newRow("nested twice") << asText({{u"ErrorCode"_s, u"Forbidden"_s},
                                             {u"Message"_s, nested(u"Deep."_s)}})
                                  << u"Deep."_s;
    QTest::newRow("damaged") << u"{\"Message\":"_s << u"{\"Message\":"_s;
    QTest::newRow("empty") << QString() << QString();
}

void GraphErrorTest::findsTheInnermostSentence()
{
    QFETCH(QString, message);
    QFETCH(QString, sentence);
    QCOMPARE(graph::innermostMessage(message), sentence);
}

void GraphErrorTest::kindsFollowTheStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("401") << 401 << u"x"_s << ErrorKind::SignInNeeded;
    QTest::newRow("403 scope") << 403 << nested(scopeText) << ErrorKind::ConsentMissing;
    QTest::newRow("403 role") << 403 << nested(u"User is not authorized to perform this operation"_s)
                              << ErrorKind::Denied;
    QTest::newRow("404") << 404 << u"x"_s << ErrorKind::NotFound;
    QTest::newRow("409") << 409 << u"x"_s << ErrorKind::Conflict;
    QTest::newRow("429") << 429 << u"x"_s << ErrorKind::Throttled;
    QTest::newRow("503") << 503 << u"x"_s << ErrorKind::Throttled;
    QTest::newRow("400") << 400 << u"x"_s << ErrorKind::BadReply;
    QTest::newRow("500") << 500 << u"x"_s << ErrorKind::BadReply;
}

void GraphErrorTest::kindsFollowTheStatus()
{
    QFETCH(int, status);
    QFETCH(QString, message);
    QFETCH(ErrorKind, kind);
    const base::Error error = graph::errorFrom(reply(status, message));
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.requestId, u"r-1"_s);
    QCOMPARE(error.subject, u"graph.microsoft.com"_s);
}

void GraphErrorTest::findsTheClaims_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QList<QByteArray>>("headers");
    QTest::addColumn<bool>("isChallenge");
    QTest::addColumn<QByteArray>("claims");
    const QByteArray plain = R"(Bearer realm="", authorization_uri="https://login/authorize")";
    const QByteArray challenge = R"(Bearer realm="", claims="eyJhIjoxfQ==", error="insufficient_claims")";
    QTest::newRow("one") << 401 << QList<QByteArray>{challenge} << true << QByteArray("eyJhIjoxfQ==");
    QTest::newRow("the second of two")
        << 401 << QList<QByteArray>{plain, challenge} << true << QByteArray("eyJhIjoxfQ==");
    QTest::newRow("with 403") << 403 << QList<QByteArray>{challenge} << true << QByteArray("eyJhIjoxfQ==");
    QTest::newRow("none") << 401 << QList<QByteArray>{plain} << false << QByteArray();
    QTest::newRow("another status") << 400 << QList<QByteArray>{challenge} << false << QByteArray();
}

void GraphErrorTest::findsTheClaims()
{
    QFETCH(int, status);
    QFETCH(QList<QByteArray>, headers);
    QFETCH(bool, isChallenge);
    QFETCH(QByteArray, claims);
    QList<net::HttpHeader> all;
    for (const QByteArray &header : std::as_const(headers))
        all.append({"WWW-Authenticate", header});
    const base::Error error = graph::errorFrom(reply(status, u"x"_s, all));
    QCOMPARE(error.kind == ErrorKind::ClaimsChallenge, isChallenge);
    QCOMPARE(error.claims, claims);
}

void GraphErrorTest::anAnswerThatIsNoJsonStillHasAKind()
{
    const net::HttpReply html{.status = 503, .body = "<html>busy</html>"};
    QCOMPARE(graph::errorFrom(html).kind, ErrorKind::Throttled);
    QVERIFY(graph::errorFrom(html).detail.isEmpty());
}

QTEST_GUILESS_MAIN(GraphErrorTest)
#include "tst_grapherror.moc"
