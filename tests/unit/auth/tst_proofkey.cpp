// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/proofkey.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;

/// Proof keys as RFC 7636 wants them.
class ProofKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRfcsOwnExampleHolds();
    void verifiersAreLongEnoughAndOfTheRightAlphabet();
    void noTwoAreEqual();
};

void ProofKeyTest::theRfcsOwnExampleHolds()
{
    QCOMPARE(auth::challengeOf("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
             QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
}

void ProofKeyTest::verifiersAreLongEnoughAndOfTheRightAlphabet()
{
    const auth::ProofKey key = auth::makeProofKey();
    static const QRegularExpression alphabet(u"^[A-Za-z0-9_-]{43}$"_s);
    QVERIFY(alphabet.match(QString::fromLatin1(key.verifier)).hasMatch());
    QCOMPARE(key.challenge, auth::challengeOf(key.verifier));
}

void ProofKeyTest::noTwoAreEqual()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 100; ++i)
        seen.insert(auth::randomText());
    QCOMPARE(seen.size(), 100);
}

QTEST_GUILESS_MAIN(ProofKeyTest)
#include "tst_proofkey.moc"
