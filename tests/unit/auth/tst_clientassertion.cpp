// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/clientassertion.h"
#include "credentialkit.h"

#include <QCryptographicHash>
#include <QTest>

using namespace pushkeeper;
using namespace pushkeeper::credentialkit;
using namespace Qt::StringLiterals;

/// The proof that Entra gets instead of a password, as its description wants it.
class ClientAssertionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void headerNamesTheCertificate();
    void claimsAreForOneRequest();
    void signatureHolds();

private:
    QByteArray m_jwt;
};

void ClientAssertionTest::initTestCase()
{
    const QDateTime inAnotherZone = noon().toOffsetFromUtc(7200);
    const auto jwt =
        auth::clientAssertion(credential(), QUrl(u"https://login.example/contoso.com/oauth2/v2.0/token"_s),
                              u"client-1"_s, inAnotherZone, u"jti-1"_s);
    QVERIFY(jwt.has_value());
    m_jwt = *jwt;
    QCOMPARE(m_jwt.split('.').size(), 3);
    QVERIFY(!m_jwt.contains('=') && !m_jwt.contains('+') && !m_jwt.contains('/'));
}

void ClientAssertionTest::headerNamesTheCertificate()
{
    const QByteArray digest = QCryptographicHash::hash(credential().publicFile(), QCryptographicHash::Sha256);
    const QJsonObject expected{{u"alg"_s, u"PS256"_s},
                               {u"typ"_s, u"JWT"_s},
                               {u"x5t#S256"_s, QString::fromLatin1(digest.toBase64(base64Url))}};
    QCOMPARE(partOf(m_jwt, 0), expected);
}

void ClientAssertionTest::claimsAreForOneRequest()
{
    const qint64 now = noon().toSecsSinceEpoch();
    const QJsonObject expected{{u"aud"_s, u"https://login.example/contoso.com/oauth2/v2.0/token"_s},
                               {u"iss"_s, u"client-1"_s},
                               {u"sub"_s, u"client-1"_s},
                               {u"jti"_s, u"jti-1"_s},
                               {u"nbf"_s, now},
                               {u"iat"_s, now},
                               {u"exp"_s, now + 600}};
    QCOMPARE(partOf(m_jwt, 1), expected);
    // Seconds as plain digits, not as 1.77e+09.
    QVERIFY(QByteArray::fromBase64(m_jwt.split('.').at(1), base64Url).contains(QByteArray::number(now)));
}

void ClientAssertionTest::signatureHolds()
{
    const qsizetype lastDot = m_jwt.lastIndexOf('.');
    const QByteArray signature = QByteArray::fromBase64(m_jwt.mid(lastDot + 1), base64Url);
    QVERIFY(isSignedBy(credential().publicFile(), m_jwt.left(lastDot), signature));
    QVERIFY(!isSignedBy(credential().publicFile(), m_jwt.left(lastDot - 1), signature));
}

QTEST_GUILESS_MAIN(ClientAssertionTest)
#include "tst_clientassertion.moc"
