// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/certificatecredential.h"
#include "auth/credentialreader.h"
#include "credentialkit.h"

#include <openssl/err.h>
#include <openssl/provider.h>

#include <QCryptographicHash>
#include <QTest>

using namespace pushkeeper;
using namespace pushkeeper::credentialkit;
using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

const QByteArray password = "pass word";

/// The legacy algorithms while it lives, as an old Windows has them.
class OldCiphers
{
public:
    OldCiphers()
        : m_legacy(OSSL_PROVIDER_load(nullptr, "legacy"))
        , m_usual(OSSL_PROVIDER_load(nullptr, "default"))
    {
    }
    OldCiphers(const OldCiphers &) = delete;
    OldCiphers &operator=(const OldCiphers &) = delete;
    ~OldCiphers()
    {
        OSSL_PROVIDER_unload(m_usual);
        OSSL_PROVIDER_unload(m_legacy);
    }

private:
    OSSL_PROVIDER *m_legacy;
    OSSL_PROVIDER *m_usual;
};

} // namespace

/// Credentials of certificates: made here, kept as PEM, and taken from an admin's file.
class CertificateCredentialTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void makesACertificateThatEntraTakes();
    void keyIsOfTheCertificate();
    void aLongTenantNameIsCut();
    void noTwoAreEqual();
    void comesBackFromItsPem();
    void signsAsPs256();
    void readsTheFilesOfAnAdmin_data();
    void readsTheFilesOfAnAdmin();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void countsTheMomentOfItsEnd();

private:
    rehearsal::KeyHandle m_key;
    QByteArray m_certificate;
};

void CertificateCredentialTest::initTestCase()
{
    m_key.reset(EVP_RSA_gen(2048U));
    m_certificate = certificateFor(m_key.get());
}

void CertificateCredentialTest::makesACertificateThatEntraTakes()
{
    const rehearsal::CertificateHandle made = support::read(credential().publicFile());
    QVERIFY(made);
    QCOMPARE(support::partsOf(X509_get_subject_name(made.get())),
             QList<QByteArray>{"CN=Pushkeeper contoso.com"});
    QCOMPARE(support::partsOf(X509_get_issuer_name(made.get())),
             support::partsOf(X509_get_subject_name(made.get())));
    QCOMPARE(X509_get_version(made.get()), X509_VERSION_3);
    QCOMPARE(support::utc(X509_get0_notBefore(made.get())), noon().addSecs(-300));
    QCOMPARE(support::utc(X509_get0_notAfter(made.get())), noon().addDays(730));
    QCOMPARE(credential().notAfter(), noon().addDays(730));
    EVP_PKEY *key = X509_get0_pubkey(made.get());
    QCOMPARE(EVP_PKEY_get_base_id(key), EVP_PKEY_RSA);
    QCOMPARE(EVP_PKEY_get_bits(key), 3072);
    QCOMPARE(X509_verify(made.get(), key), 1);
    QCOMPARE(X509_get_key_usage(made.get()), quint32(KU_DIGITAL_SIGNATURE));
    QCOMPARE(X509_get_extension_flags(made.get()) & (EXFLAG_BCONS | EXFLAG_CA), quint32(EXFLAG_BCONS));
    QCOMPARE(credential().thumbprint().digest(),
             QCryptographicHash::hash(credential().publicFile(), QCryptographicHash::Sha256));
}

void CertificateCredentialTest::keyIsOfTheCertificate()
{
    const auto pem = credential().secretPem();
    QVERIFY(pem.has_value());
    const rehearsal::CertificateHandle made = support::read(credential().publicFile());
    QCOMPARE(X509_check_private_key(made.get(), keyOf(*pem).get()), 1);
    QVERIFY(pem->startsWith("-----BEGIN PRIVATE KEY-----\n"));
    QVERIFY(!credential().publicFile().contains("PRIVATE"));
}

void CertificateCredentialTest::aLongTenantNameIsCut()
{
    const auto made = auth::CertificateCredential::make(QString(100, u'é'), noon(), std::chrono::days(1));
    QVERIFY(made.has_value());
    QCOMPARE(made->notAfter(), noon().addDays(1));
    const QList<QByteArray> expected{"CN=Pushkeeper " + QString(53, u'é').toUtf8()};
    QCOMPARE(support::partsOf(X509_get_subject_name(support::read(made->publicFile()).get())), expected);
}

void CertificateCredentialTest::noTwoAreEqual()
{
    const auto other = auth::CertificateCredential::make(u"contoso.com"_s, noon());
    QVERIFY(other.has_value());
    const auto serial = [](const auth::CertificateCredential &one) {
        const rehearsal::CertificateHandle certificate = support::read(one.publicFile());
        return support::bytesOfString(X509_get_serialNumber(certificate.get()));
    };
    QVERIFY(serial(*other) != serial(credential()));
    QCOMPARE(serial(*other).size(), 16);
    QVERIFY(*other->secretPem() != *credential().secretPem());
}

void CertificateCredentialTest::comesBackFromItsPem()
{
    const auto back = auth::readCredential(*credential().secretPem(), {}, noon());
    QVERIFY(back.has_value());
    QCOMPARE(back->publicFile(), credential().publicFile());
    QCOMPARE(*back->secretPem(), *credential().secretPem());
}

void CertificateCredentialTest::signsAsPs256()
{
    const auto signature = credential().sign("text");
    QVERIFY(signature.has_value());
    QCOMPARE(signature->size(), 384);
    QVERIFY(isSignedBy(credential().publicFile(), "text", *signature));
    QVERIFY(!isSignedBy(credential().publicFile(), "texT", *signature));
}

void CertificateCredentialTest::readsTheFilesOfAnAdmin_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("given");
    const QByteArray key = keyPem(m_key.get());
    const QByteArray certificate = certificatePem(m_certificate);
    const QByteArray other = certificatePem(credential().publicFile());
    const QString word = QString::fromUtf8(password);
    QTest::newRow("key first") << key + certificate << QString();
    QTest::newRow("certificate first") << certificate + key << QString();
    QTest::newRow("other certificates before it") << key + other + certificate << QString();
    QTest::newRow("Windows line ends") << QByteArray(certificate + key).replace("\n", "\r\n") << QString();
    QTest::newRow("text around") << "Bag Attributes\n  friendlyName: x\n" + key + "\nissuer=x\n" + certificate
                                 << QString();
    QTest::newRow("a password that is not needed") << key + certificate << word;
    QTest::newRow("encrypted key") << keyPem(m_key.get(), password) + certificate << word;
    QTest::newRow("encrypted key of an old OpenSSL")
        << oldKeyPem(m_key.get(), password) + certificate << word;
    QTest::newRow("PFX without a password") << pfx(m_key.get(), m_certificate, "") << QString();
    QTest::newRow("PFX with a password") << pfx(m_key.get(), m_certificate, password) << word;
    QTest::newRow("PFX of Windows, 3DES")
        << pfx(m_key.get(), m_certificate, password, NID_pbe_WithSHA1And3_Key_TripleDES_CBC) << word;
    const QByteArray unicode = "pässwörd";
    QTest::newRow("PFX with letters beyond ASCII")
        << pfx(m_key.get(), m_certificate, unicode) << QString::fromUtf8(unicode);
}

void CertificateCredentialTest::readsTheFilesOfAnAdmin()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, given);
    const auto read = auth::readCredential(file, given, noon());
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->publicFile(), m_certificate);
    QCOMPARE(EVP_PKEY_eq(keyOf(*read->secretPem()).get(), m_key.get()), 1);
}

void CertificateCredentialTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("detail");
    const QByteArray key = keyPem(m_key.get());
    const QByteArray certificate = certificatePem(m_certificate);
    const rehearsal::KeyHandle curve(EVP_EC_gen("P-256"));
    const rehearsal::KeyHandle small(EVP_RSA_gen(1024U));
    const QByteArray locked = keyPem(m_key.get(), password) + certificate;
    QTest::newRow("certificate alone") << certificate << QString() << u"there is no private key inside"_s;
    QTest::newRow("PFX without key") << pfx(nullptr, m_certificate, "") << QString()
                                     << u"there is no private key inside"_s;
    QTest::newRow("key alone") << key << QString() << u"there is no certificate inside"_s;
    QTest::newRow("key of another") << key + certificatePem(credential().publicFile()) << QString()
                                    << u"the key does not belong to the certificate"_s;
    QTest::newRow("no password") << locked << QString()
                                 << u"the key is encrypted, and no password was given"_s;
    QTest::newRow("no password, old OpenSSL") << oldKeyPem(m_key.get(), password) + certificate << QString()
                                              << u"the key is encrypted, and no password was given"_s;
    QTest::newRow("wrong password") << locked << u"wrong"_s << u"the password does not open the key"_s;
    QTest::newRow("PFX, no password") << pfx(m_key.get(), m_certificate, password) << QString()
                                      << u"the key is encrypted, and no password was given"_s;
    QTest::newRow("PFX, wrong password")
        << pfx(m_key.get(), m_certificate, password) << u"wrong"_s << u"the password does not open the key"_s;
    QTest::newRow("damaged key") << QByteArray(key).replace(40, 20, "AAAAAAAAAAAAAAAAAAAA") + certificate
                                 << QString() << u"the private key is damaged"_s;
    QTest::newRow("elliptic curve") << keyPem(curve.get()) + certificatePem(certificateFor(curve.get()))
                                    << QString() << u"the key is not RSA of 2048 bits or more"_s;
    QTest::newRow("short key") << keyPem(small.get()) + certificatePem(certificateFor(small.get()))
                               << QString() << u"the key is not RSA of 2048 bits or more"_s;
    QTest::newRow("something else") << QByteArray("hello") << QString() << u"it is neither PEM nor PFX"_s;
    QTest::newRow("nothing") << QByteArray() << QString() << u"it is neither PEM nor PFX"_s;
    const OldCiphers old;
    QTest::newRow("PFX of an old Windows, RC2")
        << pfx(m_key.get(), m_certificate, password, NID_pbe_WithSHA1And40BitRC2_CBC)
        << QString::fromUtf8(password)
        << u"its encryption is too old for this system: export it again with AES256"_s;
}

void CertificateCredentialTest::saysWhatIsWrong()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, given);
    QFETCH(QString, detail);
    const auto read = auth::readCredential(file, given, noon());
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, ErrorKind::WrongFile);
    QCOMPARE(read.error().detail, detail);
    QCOMPARE(ERR_peek_error(), 0UL);
}

void CertificateCredentialTest::countsTheMomentOfItsEnd()
{
    const QByteArray file = keyPem(m_key.get()) + certificatePem(m_certificate);
    const QDateTime end = noon().addYears(1);
    QVERIFY(auth::readCredential(file, {}, end.addSecs(-1)).has_value());
    const auto late = auth::readCredential(file, {}, end);
    QVERIFY(!late.has_value());
    QCOMPARE(late.error().kind, ErrorKind::WrongFile);
    QCOMPARE(late.error().detail, u"the certificate expired on 2027-03-01 12:00 UTC"_s);
    const auto early = auth::readCredential(file, {}, noon().addSecs(-1));
    QVERIFY(!early.has_value());
    QCOMPARE(early.error().detail, u"the certificate is not valid before 2026-03-01 12:00 UTC"_s);
}

QTEST_GUILESS_MAIN(CertificateCredentialTest)
#include "tst_certificatecredential.moc"
