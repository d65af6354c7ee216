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
};

void ClaimsTest::declaresTheCapability_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("not base64") << QByteArray("???");
    QTest::newRow("not JSON") << QByteArray("hello").toBase64();
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

QTEST_GUILESS_MAIN(ClaimsTest)
#include "tst_claims.moc"
