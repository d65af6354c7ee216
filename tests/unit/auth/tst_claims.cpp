// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/claims.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;

namespace {

QJsonObject accessTokenClaims(const QByteArray &challenge)
{
    return QJsonDocument::fromJson(auth::claimsParameter(challenge))
        .object()
        .value("access_token"_L1)
        .toObject();
}

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

/// The claims parameter declares cp1 always and carries what a challenge demands.
class ClaimsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void declaresTheCapability_data();
    void declaresTheCapability();
    void carriesTheDemand_data();
    void carriesTheDemand();
    void bothAreOneObject();
    void theRestOfTheDemandStays();
    void ownCapabilityStandsWhateverTheDemandSays();
};

void ClaimsTest::declaresTheCapability_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("not base64") << QByteArray("???");
    QTest::newRow("not JSON") << QByteArray("hello").toBase64();
    QTest::newRow("no object") << QByteArray("[1]").toBase64();
    QTest::newRow("access token of another form") << QByteArray(R"({"access_token":"x"})").toBase64();
}

void ClaimsTest::declaresTheCapability()
{
    QFETCH(QByteArray, challenge);
    const QJsonObject expected{{u"values"_s, QJsonArray{u"cp1"_s}}};
    QCOMPARE(accessTokenClaims(challenge).value("xms_cc"_L1).toObject(), expected);
}

void ClaimsTest::carriesTheDemand_data()
{
    QTest::addColumn<QByteArray>("challenge");
    const QByteArray demand = R"({"access_token":{"nbf":{"essential":true,"value":"1604106651?>"}}})";
    QTest::newRow("standard") << demand.toBase64();
    QTest::newRow("url, without padding") << demand.toBase64(base64Url);
}

void ClaimsTest::carriesTheDemand()
{
    QFETCH(QByteArray, challenge);
    const QJsonObject claims = accessTokenClaims(challenge);
    QCOMPARE(claims.value("nbf"_L1).toObject().value("value"_L1).toString(), u"1604106651?>"_s);
    QVERIFY(claims.contains("xms_cc"_L1));
}

void ClaimsTest::bothAreOneObject()
{
    const QByteArray demand = R"({"access_token":{"nbf":{"essential":true,"value":"7"}}})";
    QCOMPARE(
        auth::claimsParameter(demand.toBase64()),
        QByteArray(R"({"access_token":{"nbf":{"essential":true,"value":"7"},"xms_cc":{"values":["cp1"]}}})"));
    QCOMPARE(auth::claimsParameter(), QByteArray(R"({"access_token":{"xms_cc":{"values":["cp1"]}}})"));
}

void ClaimsTest::theRestOfTheDemandStays()
{
    const QByteArray demand = R"({"id_token":{"acrs":{"value":"c1"}},"access_token":{"acrs":null}})";
    const QJsonObject claims = QJsonDocument::fromJson(auth::claimsParameter(demand.toBase64())).object();
    QCOMPARE(claims.value("id_token"_L1).toObject().value("acrs"_L1).toObject().value("value"_L1).toString(),
             u"c1"_s);
    QVERIFY(claims.value("access_token"_L1).toObject().value("acrs"_L1).isNull());
}

void ClaimsTest::ownCapabilityStandsWhateverTheDemandSays()
{
    const QByteArray demand = R"({"access_token":{"xms_cc":{"values":["other"]}}})";
    const QJsonObject expected{{u"values"_s, QJsonArray{u"cp1"_s}}};
    QCOMPARE(accessTokenClaims(demand.toBase64()).value("xms_cc"_L1).toObject(), expected);
}

QTEST_GUILESS_MAIN(ClaimsTest)
#include "tst_claims.moc"
