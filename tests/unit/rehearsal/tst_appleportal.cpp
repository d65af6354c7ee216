// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "portalkit.h"
#include "rehearsal/appleportal.h"
#include "support/certificateview.h"

#include <QTest>

#include <openssl/pem.h>

using namespace pushkeeper;
using namespace pushkeeper::rehearsal;
using namespace pushkeeper::support;
using namespace Qt::StringLiterals;

namespace {

using base::ErrorKind;

const char badSignature[] =
    "Certificate Signature Verification failed because the signature is invalid. (-80018)";
const char vendorExpired[] =
    "Certificate Signature Verification failed because the signing certificate is expired. (-80018)";

/// The certificate in a PEM as the portal hands it out; null if it is none.
CertificateHandle readPem(const QByteArray &pem)
{
    const BioHandle source(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    return CertificateHandle(PEM_read_bio_X509(source.get(), nullptr, nullptr, nullptr));
}

QByteArray keyOf(const CertificateHandle &certificate)
{
    return encoded(X509_get0_pubkey(certificate.get()), i2d_PUBKEY);
}

} // namespace

class TestApplePortal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_kit = std::make_unique<PortalKit>(m_keys); }

    void createMakesANewTopicEachTime();
    void renewKeepsTheTopicAndChangesTheRest();
    void runsAYearLessASecondFromPracticeTime();
    void downloadIsThePortalsForm();
    void otherAccountSeesNothing();
    void accountsAreNamedInAnyCase();

    void revokeIsForAllSerialsOfTheRow();
    void statusFollowsTimeAndRevocation();

    void seedShowsWhatIsInstalled();
    void seedRefusesAnotherTopicAndATwin();

    void everyTextFormIsTaken_data();
    void everyTextFormIsTaken();
    void badRequestsAreRefused_data();
    void badRequestsAreRefused();
    void entitiesAreRefused();
    void damagedRequestIsRefused();
    void foreignChainIsRefused();
    void certificateWithoutMarkerIsNoVendor();
    void expiredVendorIsRefused();
    void requestMustBeSelfSigned();
    void endingsAreChecked_data();
    void endingsAreChecked();
    void largeFileIsRefused();
    void refusedRenewalChangesNothing();

private:
    PortalRow created() const
    {
        return must(m_kit->portal.create(m_kit->account, m_kit->upload(m_keys.key)));
    }
    CertificateHandle current(const PortalRow &row) const
    {
        return readPem(must(m_kit->portal.download(m_kit->account, row.uuid)));
    }
    QString refusal(const PortalUpload &upload) const;

    const PortalKeys m_keys{};
    std::unique_ptr<PortalKit> m_kit;
};

/// What the portal says to the upload; empty if it takes it.
QString TestApplePortal::refusal(const PortalUpload &upload) const
{
    const auto row = m_kit->portal.create(m_kit->account, upload);
    if (row)
        return {};
    return row.error().kind == ErrorKind::WrongFile ? row.error().detail : u"wrong kind"_s;
}

void TestApplePortal::createMakesANewTopicEachTime()
{
    const PortalRow first = created();
    const PortalRow second = created();
    QVERIFY(base::isGuid(first.uuid));
    QVERIFY(first.uuid != second.uuid);
    QVERIFY(!(first.serial == second.serial));
    QCOMPARE(first.vendor, u"Microsoft Corporation"_s);
    QCOMPARE(m_kit->portal.rows(m_kit->account).size(), 2);

    const CertificateHandle certificate = current(first);
    QVERIFY(certificate);
    QCOMPARE(partsOf(X509_get_subject_name(certificate.get())).constFirst(),
             "UID=com.apple.mgmt.External." + first.uuid.toLatin1());
    QCOMPARE(keyOf(certificate), m_keys.key.publicKey());
}

void TestApplePortal::renewKeepsTheTopicAndChangesTheRest()
{
    const PortalRow before = created();
    const CertificateHandle old = current(before);
    m_kit->time.advance(std::chrono::hours(24 * 330));
    m_kit->vendor = m_keys.vendorFrom(m_kit->time.now());
    PortalUpload upload = m_kit->upload(m_keys.otherKey);
    upload.notes = u"second year"_s;
    const PortalRow after = must(m_kit->portal.renew(m_kit->account, before.uuid, upload));

    QCOMPARE(after.uuid, before.uuid);
    QVERIFY(!(after.serial == before.serial));
    QCOMPARE(after.notBefore, before.notBefore.addDays(330));
    QCOMPARE(after.notes, u"second year"_s);
    QCOMPARE(m_kit->portal.rows(m_kit->account).size(), 1);
    const CertificateHandle renewed = current(after);
    QVERIFY(old && renewed);
    QCOMPARE(partsOf(X509_get_subject_name(renewed.get())), partsOf(X509_get_subject_name(old.get())));
    QCOMPARE(keyOf(renewed), m_keys.otherKey.publicKey());
    QVERIFY(!m_kit->isRevoked(before.serial));
}

void TestApplePortal::runsAYearLessASecondFromPracticeTime()
{
    m_kit->time.advance(std::chrono::hours(48));
    const PortalRow row = created();
    QCOMPARE(row.notBefore, QDateTime(QDate(2027, 3, 6), QTime(10, 51, 19), Qt::UTC));
    QCOMPARE(row.notAfter, QDateTime(QDate(2028, 3, 5), QTime(10, 51, 18), Qt::UTC));
    const CertificateHandle certificate = current(row);
    QCOMPARE(utc(X509_get0_notAfter(certificate.get())), row.notAfter);
}

void TestApplePortal::downloadIsThePortalsForm()
{
    const QByteArray pem = must(m_kit->portal.download(m_kit->account, created().uuid));
    QVERIFY(pem.startsWith("-----BEGIN CERTIFICATE-----\n"));
    QVERIFY(pem.endsWith("\n-----END CERTIFICATE-----"));
    QCOMPARE(pem.count("-----BEGIN"), 1);
    QVERIFY(!pem.contains('\r'));
    QCOMPARE(pem.split('\n').at(1).size(), 64);
}

void TestApplePortal::otherAccountSeesNothing()
{
    const QString other = u"other@practice.example"_s;
    const PortalRow row = created();
    ApplePortal &portal = m_kit->portal;
    QVERIFY(portal.rows(other).isEmpty());
    QCOMPARE(portal.row(other, row.uuid).error().kind, ErrorKind::NotFound);
    QCOMPARE(portal.download(other, row.uuid).error().kind, ErrorKind::NotFound);
    QCOMPARE(portal.renew(other, row.uuid, m_kit->upload(m_keys.key)).error().kind, ErrorKind::NotFound);
    QCOMPARE(portal.revoke(other, row.uuid).error().kind, ErrorKind::NotFound);
    QVERIFY(!m_kit->isRevoked(row.serial));
}

void TestApplePortal::accountsAreNamedInAnyCase()
{
    const PortalRow row = created();
    QCOMPARE(m_kit->portal.rows(u" MDM@Practice.Example "_s).size(), 1);
    QVERIFY(m_kit->portal.download(u"MDM@Practice.Example"_s, row.uuid.toUpper()));
}

void TestApplePortal::revokeIsForAllSerialsOfTheRow()
{
    const PortalRow other = created();
    const PortalRow before = created();
    const PortalRow after = must(m_kit->portal.renew(m_kit->account, before.uuid, m_kit->upload(m_keys.key)));
    QVERIFY(!m_kit->isRevoked(after.serial));
    QVERIFY(m_kit->portal.revoke(m_kit->account, before.uuid));
    QVERIFY(m_kit->isRevoked(after.serial));
    QVERIFY(m_kit->isRevoked(before.serial));
    QVERIFY(!m_kit->isRevoked(other.serial));
    const auto again = m_kit->portal.renew(m_kit->account, before.uuid, m_kit->upload(m_keys.key));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Conflict);
}

void TestApplePortal::statusFollowsTimeAndRevocation()
{
    const PortalRow row = created();
    const auto status = [&] { return must(m_kit->portal.row(m_kit->account, row.uuid)).status; };
    QCOMPARE(status(), PortalStatus::Active);
    m_kit->time.advance(std::chrono::seconds(row.notBefore.secsTo(row.notAfter)));
    QCOMPARE(status(), PortalStatus::Active);
    m_kit->time.advance(std::chrono::seconds(1));
    QCOMPARE(status(), PortalStatus::Expired);
    m_kit->vendor = m_keys.vendorFrom(m_kit->time.now());
    QVERIFY(m_kit->portal.renew(m_kit->account, row.uuid, m_kit->upload(m_keys.key)));
    QCOMPARE(status(), PortalStatus::Active);
    QVERIFY(m_kit->portal.revoke(m_kit->account, row.uuid));
    QCOMPARE(status(), PortalStatus::Revoked);
}

void TestApplePortal::seedShowsWhatIsInstalled()
{
    PushOptions options;
    options.publicKey = m_keys.key.publicKey();
    options.notBefore = m_kit->time.now().addDays(-300);
    options.uuid = u"0a0a0a0a-1111-4222-8333-0a0a0a0a0a0a"_s;
    const QByteArray der = must(m_kit->issuer.issuePush(options));
    QVERIFY(m_kit->portal.seed(m_kit->account, options.uuid.toUpper(), der, u"tenant"_s));
    const QList<PortalRow> rows = m_kit->portal.rows(m_kit->account);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().uuid, options.uuid);
    QCOMPARE(rows.first().notBefore, options.notBefore);
    QCOMPARE(rows.first().notes, u"tenant"_s);
    QCOMPARE(encoded(current(rows.first()).get(), i2d_X509), der);
    const PortalRow renewed =
        must(m_kit->portal.renew(m_kit->account, options.uuid, m_kit->upload(m_keys.key)));
    QCOMPARE(renewed.uuid, options.uuid);
}

void TestApplePortal::seedRefusesAnotherTopicAndATwin()
{
    PushOptions options;
    options.publicKey = m_keys.key.publicKey();
    options.notBefore = m_kit->time.now();
    options.uuid = u"0a0a0a0a-1111-4222-8333-0a0a0a0a0a0a"_s;
    const QByteArray der = must(m_kit->issuer.issuePush(options));
    const auto wrong = m_kit->portal.seed(m_kit->account, u"1b1b1b1b-1111-4222-8333-0a0a0a0a0a0a"_s, der);
    QCOMPARE(wrong.error().kind, ErrorKind::WrongCertificate);
    QCOMPARE(m_kit->portal.seed(m_kit->account, options.uuid, "no certificate").error().kind,
             ErrorKind::WrongCertificate);
    QVERIFY(m_kit->portal.seed(m_kit->account, options.uuid, der));
    QCOMPARE(m_kit->portal.seed(u"other@practice.example"_s, options.uuid, der).error().kind,
             ErrorKind::Conflict);
}

void TestApplePortal::everyTextFormIsTaken_data()
{
    QTest::addColumn<RequestText>("text");
    QTest::newRow("one line") << RequestText::OneLine;
    QTest::newRow("wrapped") << RequestText::Wrapped;
    QTest::newRow("wrapped, CRLF") << RequestText::WrappedCrlf;
    QTest::newRow("raw XML") << RequestText::RawXml;
}

void TestApplePortal::everyTextFormIsTaken()
{
    QFETCH(RequestText, text);
    QCOMPARE(refusal(m_kit->upload(m_keys.key, {.text = text})), QString());
}

void TestApplePortal::badRequestsAreRefused_data()
{
    QTest::addColumn<RequestForm>("form");
    QTest::newRow("entities") << RequestForm{.text = RequestText::EntityBomb};
    QTest::newRow("chain reversed") << RequestForm{.chain = ChainForm::Reversed};
    QTest::newRow("vendor alone") << RequestForm{.chain = ChainForm::LeafOnly};
    QTest::newRow("root missing") << RequestForm{.chain = ChainForm::RootMissing};
    QTest::newRow("no chain") << RequestForm{.chain = ChainForm::Absent};
    QTest::newRow("SHA-1") << RequestForm{.signature = VendorSignature::Sha1};
    QTest::newRow("altered signature") << RequestForm{.signature = VendorSignature::Wrong};
    QTest::newRow("no signature") << RequestForm{.signature = VendorSignature::Absent};
    QTest::newRow("no request") << RequestForm{.hasRequest = false};
}

void TestApplePortal::badRequestsAreRefused()
{
    QFETCH(RequestForm, form);
    QCOMPARE(refusal(m_kit->upload(m_keys.key, form)), QLatin1StringView(badSignature));
    QVERIFY(m_kit->portal.rows(m_kit->account).isEmpty());
}

void TestApplePortal::entitiesAreRefused()
{
    PortalUpload upload = m_kit->upload(m_keys.key, {.text = RequestText::RawXml});
    const QByteArray whole = upload.bytes;
    upload.bytes.replace(R"(PropertyList-1.0.dtd">)", R"(PropertyList-1.0.dtd" [<!ENTITY a "b">]>)");
    QVERIFY(upload.bytes != whole);
    QCOMPARE(refusal(upload), QLatin1StringView(badSignature));
}

void TestApplePortal::damagedRequestIsRefused()
{
    PortalUpload upload = m_kit->upload(m_keys.key);
    const QByteArray whole = upload.bytes;
    upload.bytes = whole.left(whole.size() / 2);
    QCOMPARE(refusal(upload), QLatin1StringView(badSignature));
    upload.bytes = "<!DOCTYPE html><html></html>";
    QCOMPARE(refusal(upload), QLatin1StringView(badSignature));
    upload.bytes.clear();
    QCOMPARE(refusal(upload), QLatin1StringView(badSignature));
}

void TestApplePortal::foreignChainIsRefused()
{
    const PracticeIssuer stranger = must(PracticeIssuer::create(m_kit->time.now(), u"Other"_s));
    VendorOptions options;
    options.notBefore = m_kit->time.now();
    PracticeVendor vendor = must(stranger.createVendor(options));
    QCOMPARE(refusal(PortalKit::uploadOf(vendor, m_keys.key)), QLatin1StringView(badSignature));
    // The right root at the end does not help if it signed nothing in the chain.
    vendor.chain.last() = m_kit->issuer.root();
    QCOMPARE(refusal(PortalKit::uploadOf(vendor, m_keys.key)), QLatin1StringView(badSignature));
}

void TestApplePortal::certificateWithoutMarkerIsNoVendor()
{
    VendorOptions options;
    options.notBefore = m_kit->time.now();
    options.hasVendorMarker = false;
    const PracticeVendor vendor = must(m_kit->issuer.createVendor(options));
    QCOMPARE(refusal(PortalKit::uploadOf(vendor, m_keys.key)), QLatin1StringView(badSignature));
}

void TestApplePortal::expiredVendorIsRefused()
{
    const PortalUpload upload = m_kit->upload(m_keys.key);
    m_kit->time.advance(std::chrono::hours(24 * 365));
    QCOMPARE(refusal(upload), QString());
    m_kit->time.advance(std::chrono::seconds(1));
    QCOMPARE(refusal(upload), QLatin1StringView(vendorExpired));
    // A wrong signature is noticed before the dates.
    QCOMPARE(refusal(m_kit->upload(m_keys.key, {.signature = VendorSignature::Wrong})),
             QLatin1StringView(badSignature));
}

void TestApplePortal::requestMustBeSelfSigned()
{
    QByteArray der = must(makeRequest(m_keys.key, u"5e1f0a4c-2b3d-4c5e-8f60-718293a4b5c6"_s));
    der.back() = static_cast<char>(der.back() ^ 0x01);
    const QByteArray file = must(makeSignedRequest(der, m_kit->vendor));
    QCOMPARE(refusal({u"IntuneCSR.csr"_s, file}), QLatin1StringView(badSignature));
}

void TestApplePortal::endingsAreChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("refusesCsr");
    QTest::addColumn<QString>("supported");
    const QString withCsr = u".csr, .txt, .rtf, .plist, .b64"_s;
    const QString withoutCsr = u".txt, .rtf, .plist, .b64"_s;
    QTest::newRow("csr") << u"IntuneCSR.csr"_s << false << QString();
    QTest::newRow("csr refused") << u"IntuneCSR.csr"_s << true << withoutCsr;
    QTest::newRow("twin") << u"IntuneCSR.csr.txt"_s << true << QString();
    QTest::newRow("upper case") << u"INTUNECSR.TXT"_s << true << QString();
    QTest::newRow("plist") << u"a.plist"_s << true << QString();
    QTest::newRow("b64") << u"a.b64"_s << true << QString();
    QTest::newRow("rtf") << u"a.rtf"_s << true << QString();
    QTest::newRow("pem") << u"a.pem"_s << false << withCsr;
    QTest::newRow("no ending") << u"IntuneCSR"_s << false << withCsr;
}

void TestApplePortal::endingsAreChecked()
{
    QFETCH(QString, name);
    QFETCH(bool, refusesCsr);
    QFETCH(QString, supported);
    m_kit->portal.setRefusesCsr(refusesCsr);
    PortalUpload upload = m_kit->upload(m_keys.key);
    upload.fileName = name;
    const QString expected =
        supported.isEmpty()
            ? QString()
            : u"You have uploaded an invalid file type. Supported file extensions are %1."_s.arg(supported);
    QCOMPARE(refusal(upload), expected);
}

void TestApplePortal::largeFileIsRefused()
{
    PortalUpload upload = m_kit->upload(m_keys.key);
    upload.bytes += QByteArray(qsizetype(256) * 1024, '\n');
    QVERIFY(refusal(upload).startsWith("You have uploaded an invalid file"_L1));
}

void TestApplePortal::refusedRenewalChangesNothing()
{
    const PortalRow before = created();
    const QByteArray file = must(m_kit->portal.download(m_kit->account, before.uuid));
    QVERIFY(!m_kit->portal.renew(m_kit->account, before.uuid,
                                 m_kit->upload(m_keys.key, {.signature = VendorSignature::Sha1})));
    QCOMPARE(must(m_kit->portal.download(m_kit->account, before.uuid)), file);
    QCOMPARE(must(m_kit->portal.row(m_kit->account, before.uuid)).serial, before.serial);
}

QTEST_GUILESS_MAIN(TestApplePortal)
#include "tst_appleportal.moc"
