// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "pki/certificatereader.h"
#include "pki/openssl.h"
#include "pki/trust.h"
#include "support/samplekit.h"
#include "support/textforms.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace pushkeeper;
using facts::Certificate;
using facts::Trust;
using facts::TrustFault;
using support::must;

namespace {

QDateTime now()
{
    return {QDate(2026, 11, 24), QTime(12, 0), Qt::UTC};
}

Certificate read(const QByteArray &der)
{
    const auto certificate = pki::readCertificate(der);
    return certificate ? *certificate : Certificate();
}

QJsonObject figuresOf(const QByteArray &der, const QString &role)
{
    const auto x509 = pki::parseDer<pki::X509Ptr>(d2i_X509, der);
    const QByteArray key = pki::toDer(i2d_X509_PUBKEY, X509_get_X509_PUBKEY(x509.get()));
    const QByteArray digest = QCryptographicHash::hash(key, QCryptographicHash::Sha256);
    const ASN1_OCTET_STRING *identifier = X509_get0_subject_key_id(x509.get());
    const QByteArray keyIdentifier(reinterpret_cast<const char *>(ASN1_STRING_get0_data(identifier)),
                                   ASN1_STRING_length(identifier));
    return {{QStringLiteral("role"), role},
            {QStringLiteral("subject"), read(der).subject},
            {QStringLiteral("subject_key_identifier"), QString::fromLatin1(keyIdentifier.toHex())},
            {QStringLiteral("spki_sha256"), QString::fromLatin1(digest.toHex())},
            {QStringLiteral("spki_der_base64"), QString::fromLatin1(key.toBase64())}};
}

pki::Issuers pinned(const QJsonArray &figures)
{
    const QJsonObject list{{QStringLiteral("issuers"), figures}};
    return must(pki::readIssuers(QJsonDocument(list).toJson()));
}

} // namespace

/// Who vouches for a certificate, with an authority of Apple's shape in Apple's place.
class TrustTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesDatesThatAreNone();
    void trustsPinnedKeys();
    void tellsWhichPinnedIssuer();
    void trustsNewIntermediateUnderPinnedRoot();
    void refusesNewIntermediateThatMayNotSign();
    void refusesIntermediateUnderPinnedIntermediate();
    void trustsWhomTheUserGave();
    void findsFaults_data();
    void findsFaults();
    void timePlaysNoPart();

private:
    pki::TrustJudge judgeWithRoles(const QString &pushRole) const;

    std::unique_ptr<support::SampleKit> m_kit;
    QJsonObject m_root;
};

/// OpenSSL itself reads such a certificate.
void TrustTest::refusesDatesThatAreNone()
{
    const QByteArray utcTime("\x17\x0d", 2); // tag and length; the figures are YYMMDDhhmmssZ
    QByteArray der = m_kit->push;
    const qsizetype begin = der.indexOf(utcTime);
    QVERIFY(begin > 0 && pki::readCertificate(der));
    der.replace(begin + utcTime.size() + 2, 2, "99");
    QVERIFY(pki::parseDer<pki::X509Ptr>(d2i_X509, der));
    QVERIFY(!pki::readCertificate(der));
}

void TrustTest::initTestCase()
{
    m_kit = std::make_unique<support::SampleKit>(support::makeKit(now()));
    m_root = figuresOf(m_kit->issuer.root(), QStringLiteral("root"));
}

pki::TrustJudge TrustTest::judgeWithRoles(const QString &pushRole) const
{
    return {pinned({m_root, figuresOf(m_kit->issuer.pushIntermediate(), pushRole)}), {}};
}

void TrustTest::trustsPinnedKeys()
{
    const auto push = judgeWithRoles(QStringLiteral("push-issuer")).judged(read(m_kit->push), {});
    QCOMPARE(push.trust, Trust::Apple);
    QCOMPARE(push.trustFault, TrustFault::None);
    QVERIFY(push.fromPushIssuer);
}

void TrustTest::tellsWhichPinnedIssuer()
{
    const auto push = judgeWithRoles(QStringLiteral("vendor-issuer")).judged(read(m_kit->push), {});
    QCOMPARE(push.trust, Trust::Apple);
    QVERIFY(!push.fromPushIssuer);
}

void TrustTest::trustsNewIntermediateUnderPinnedRoot()
{
    const pki::TrustJudge rootOnly(pinned({m_root}), {});
    const Certificate intermediate = read(m_kit->issuer.pushIntermediate());
    QCOMPARE(rootOnly.judged(read(m_kit->push), {intermediate}).trust, Trust::AppleNew);
    QCOMPARE(rootOnly.judged(read(m_kit->push), {}).trustFault, TrustFault::UnknownIssuer);
    const pki::TrustJudge given(pinned({m_root}), {intermediate});
    QCOMPARE(given.judged(read(m_kit->push), {}).trust, Trust::AppleNew);
}

void TrustTest::refusesNewIntermediateThatMayNotSign()
{
    // A leaf of Apple's, for instance an app developer's, must not become an issuer.
    const auto forged = must(rehearsal::selfSignPush(m_kit->renewedDaysAgo(1), m_kit->requestKey));
    const pki::TrustJudge rootOnly(
        pinned({figuresOf(m_kit->issuer.pushIntermediate(), QStringLiteral("root"))}), {});
    const auto judged = rootOnly.judged(read(forged), {read(m_kit->push)});
    QCOMPARE(judged.trust, Trust::No);
}

void TrustTest::refusesIntermediateUnderPinnedIntermediate()
{
    // Only a root's word makes an unknown intermediate Apple's.
    QJsonObject demoted = m_root;
    demoted[QLatin1String("role")] = QStringLiteral("vendor-issuer");
    const pki::TrustJudge judge(pinned({demoted}), {});
    const auto judged = judge.judged(read(m_kit->push), {read(m_kit->issuer.pushIntermediate())});
    QCOMPARE(judged.trust, Trust::No);
}

void TrustTest::trustsWhomTheUserGave()
{
    const auto other = must(rehearsal::PracticeIssuer::create(now(), QStringLiteral("Other")));
    const pki::Issuers apple = pinned({figuresOf(other.root(), QStringLiteral("root"))});
    const Certificate push = read(m_kit->push);
    const Certificate intermediate = read(m_kit->issuer.pushIntermediate());
    const Certificate root = read(m_kit->issuer.root());
    QCOMPARE(pki::TrustJudge(apple, {intermediate}).judged(push, {}).trust, Trust::Given);
    QCOMPARE(pki::TrustJudge(apple, {root}).judged(push, {intermediate}).trust, Trust::Given);
    QCOMPARE(pki::TrustJudge(apple, {root, intermediate}).judged(push, {}).trust, Trust::Given);
    QCOMPARE(pki::TrustJudge(apple, {root}).judged(push, {}).trust, Trust::No);
    QCOMPARE(pki::TrustJudge(apple, {read(other.root())}).judged(push, {intermediate}).trust, Trust::No);
    QCOMPARE(pki::TrustJudge(apple, {push}).judged(push, {}).trust, Trust::No);
}

void TrustTest::findsFaults_data()
{
    QTest::addColumn<QByteArray>("der");
    QTest::addColumn<int>("fault");
    const auto forger = must(rehearsal::PracticeIssuer::create(now()));
    const auto stranger = must(rehearsal::PracticeIssuer::create(now(), QStringLiteral("Stranger")));
    const auto options = m_kit->renewedDaysAgo(1);
    QTest::newRow("altered") << support::withFlippedBit(m_kit->push, -1) << int(TrustFault::BadSignature);
    QTest::newRow("same names, other key")
        << must(forger.issuePush(options)) << int(TrustFault::BadSignature);
    QTest::newRow("unknown issuer") << must(stranger.issuePush(options)) << int(TrustFault::UnknownIssuer);
    QTest::newRow("self-signed") << must(rehearsal::selfSignPush(options, m_kit->requestKey))
                                 << int(TrustFault::SelfSigned);
}

void TrustTest::findsFaults()
{
    QFETCH(QByteArray, der);
    QFETCH(int, fault);
    const auto judged = judgeWithRoles(QStringLiteral("push-issuer")).judged(read(der), {});
    QCOMPARE(judged.trust, Trust::No);
    QCOMPARE(int(judged.trustFault), fault);
}

void TrustTest::timePlaysNoPart()
{
    const QByteArray old = must(m_kit->issuer.issuePush(m_kit->renewedDaysAgo(3000)));
    const auto judged = judgeWithRoles(QStringLiteral("push-issuer")).judged(read(old), {});
    QVERIFY(judged.notAfter < now());
    QCOMPARE(judged.trust, Trust::Apple);
}

QTEST_GUILESS_MAIN(TrustTest)
#include "tst_trust.moc"
