// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "credentialkit.h"
#include "oidckit.h"
#include "toldtexts.h"

#include "auth/certificatetokensource.h"
#include "base/clock.h"

#include <openssl/core_names.h>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using support::OidcProvider;

namespace {

const QStringList devices{u"DeviceManagementManagedDevices.Read.All"_s};

QString numberOf(EVP_PKEY *key, const char *name)
{
    BIGNUM *number = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &number) != 1)
        qFatal("the key has no such number");
    QByteArray bytes(BN_num_bytes(number), '\0');
    BN_bn2bin(number, reinterpret_cast<unsigned char *>(bytes.data()));
    BN_free(number);
    return QString::fromLatin1(bytes.toBase64(credentialkit::base64Url));
}

/// The public key of a certificate as a registration holds it (RFC 7517).
QJsonObject publicKey(const auth::CertificateCredential &credential)
{
    const QByteArray der = credential.publicFile();
    const rehearsal::CertificateHandle certificate = support::read(der);
    EVP_PKEY *const key = X509_get0_pubkey(certificate.get());
    const QByteArray digest = QCryptographicHash::hash(der, QCryptographicHash::Sha256);
    return {{u"kty"_s, u"RSA"_s},
            {u"n"_s, numberOf(key, OSSL_PKEY_PARAM_RSA_N)},
            {u"e"_s, numberOf(key, OSSL_PKEY_PARAM_RSA_E)},
            {u"x5t#S256"_s, QString::fromLatin1(digest.toBase64(credentialkit::base64Url))}};
}

} // namespace

/// The sign-in of a certificate at a provider that is certified for OpenID Connect and was not made by us.
class OidcCertificateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void bringsAToken();
    void aFreshOneIsHadEachTime();
    void anotherCertificateIsRefused();
    void refuses_data();
    void refuses();

private:
    base::Result<QByteArray> ask(const auth::CertificateCredential &credential);

    OidcProvider m_provider;
    base::SystemClock m_clock; // the provider judges the time of what is signed
};

void OidcCertificateTest::initTestCase()
{
    const QString missing = OidcProvider::whyMissing();
    if (!missing.isEmpty())
        QSKIP(qPrintable(missing));
    const QString trouble = m_provider.start();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

void OidcCertificateTest::init()
{
    m_provider.reset();
    m_provider.registerKeys({publicKey(credentialkit::credential())});
}

base::Result<QByteArray> OidcCertificateTest::ask(const auth::CertificateCredential &credential)
{
    net::HttpClient http({.userAgent = "Pushkeeper-Test/1", .proxy = {}});
    auth::CertificateTokenSource source(m_provider.registration(OidcProvider::App::Unattended), credential,
                                        http, m_clock);
    return support::runOnWorker([&] { return source.accessToken(devices, {}); });
}

void OidcCertificateTest::bringsAToken()
{
    const auto access = ask(credentialkit::credential());
    QVERIFY2(access.has_value(), qPrintable(told::by(access)));
    QVERIFY(!access->isEmpty());
}

void OidcCertificateTest::aFreshOneIsHadEachTime()
{
    // The provider takes no assertion twice.
    const auto first = ask(credentialkit::credential());
    const auto second = ask(credentialkit::credential());
    QVERIFY2(first && second, qPrintable(told::by(second)));
    QVERIFY(*first != *second);
}

void OidcCertificateTest::anotherCertificateIsRefused()
{
    const auto stranger = auth::CertificateCredential::make(u"stranger"_s, m_clock.now());
    QVERIFY(stranger.has_value());
    const auto refused = ask(*stranger);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().httpStatus, 401);
}

void OidcCertificateTest::refuses_data()
{
    QTest::addColumn<QString>("refusal");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("AADSTS700027") << u"bad_certificate"_s << ErrorKind::Denied << told::credentialWrong;
    QTest::newRow("AADSTS700016") << u"unknown_client"_s << ErrorKind::Denied << told::unknownRegistration;
    QTest::newRow("AADSTS65001") << u"consent_missing"_s << ErrorKind::ConsentMissing << told::consentMissing;
    QTest::newRow("AADSTS53003") << u"blocked"_s << ErrorKind::Denied << told::policy;
    QTest::newRow("too many requests") << u"throttled"_s << ErrorKind::Throttled << told::tooMany;
    QTest::newRow("out of order") << u"server_error"_s << ErrorKind::Throttled << told::outOfOrder;
    QTest::newRow("captive portal") << u"captive_portal"_s << ErrorKind::CaptivePortal << told::captivePortal;
}

void OidcCertificateTest::refuses()
{
    QFETCH(QString, refusal);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, sentence);
    m_provider.arm(refusal, u"token"_s, 2);
    const auto refused = ask(credentialkit::credential());
    QCOMPARE(auth::kindOf(refused), kind);
    QCOMPARE(told::by(refused), sentence);
}

QTEST_GUILESS_MAIN(OidcCertificateTest)
#include "tst_oidccertificate.moc"
