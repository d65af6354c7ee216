// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/opensslhandles.h"
#include "rehearsal/pemtext.h"
#include "rehearsal/practicerequest.h"
#include "support/samplekit.h"

#include <openssl/pem.h>

#include <QMap>
#include <QTest>
#include <QXmlStreamReader>

using namespace pushkeeper;
using namespace pushkeeper::rehearsal;
using support::must;

namespace {

/// Keys and values of the property list's dictionary.
QMap<QString, QByteArray> entriesOf(const QByteArray &xml)
{
    QMap<QString, QByteArray> entries;
    QXmlStreamReader reader(xml);
    QString key;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == QLatin1String("key"))
            key = reader.readElementText();
        else if (reader.name() == QLatin1String("string"))
            entries[key] = reader.readElementText().toLatin1();
    }
    return reader.hasError() ? QMap<QString, QByteArray>() : entries;
}

QByteArray requestIn(const QByteArray &xml)
{
    return QByteArray::fromBase64(entriesOf(xml).value(QStringLiteral("PushCertRequestCSR")));
}

QByteArray signatureIn(const QByteArray &xml)
{
    return QByteArray::fromBase64(entriesOf(xml).value(QStringLiteral("PushCertSignature")));
}

QList<QByteArray> chainIn(const QByteArray &xml)
{
    const QByteArray text = entriesOf(xml).value(QStringLiteral("PushCertCertificateChain"));
    const BioHandle source(BIO_new_mem_buf(text.constData(), static_cast<int>(text.size())));
    QList<QByteArray> chain;
    while (const CertificateHandle one{PEM_read_bio_X509(source.get(), nullptr, nullptr, nullptr)})
        chain.append(encoded(one.get(), i2d_X509));
    return chain;
}

bool verifies(const QByteArray &signature, const QByteArray &data, const PracticeKey &key, const EVP_MD *hash)
{
    const DigestHandle context(EVP_MD_CTX_new());
    EVP_DigestVerifyInit(context.get(), nullptr, hash, nullptr, key.handle());
    return EVP_DigestVerify(context.get(), bytesOf(signature), static_cast<std::size_t>(signature.size()),
                            bytesOf(data), static_cast<std::size_t>(data.size())) == 1;
}

PracticeVendor usualVendor()
{
    const QDateTime now(QDate(2027, 3, 4), QTime(10, 51, 19), Qt::UTC);
    VendorOptions options;
    options.notBefore = now.addDays(-10);
    return must(must(PracticeIssuer::create(now)).createVendor(options));
}

} // namespace

class TestPracticeRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestIsIntunes();
    void textIsIntunes();
    void everyTextHoldsTheSame_data();
    void everyTextHoldsTheSame();
    void bombGrowsByEntities();
    void vendorSignsTheDer();
    void vendorSignsAsAsked();
    void chainIsAsAsked_data();
    void chainIsAsAsked();
    void partsCanBeLeftOut();

private:
    /// The XML of the request in this form.
    QByteArray xml(const RequestForm &form) const;

    const QString m_guid = QStringLiteral("5e5e5e5e-aaaa-4bbb-8ccc-dddddddddddd");
    const PracticeKey m_key = must(PracticeKey::generate());
    const PracticeVendor m_vendor = usualVendor();
    const QByteArray m_der = must(makeRequest(m_key, m_guid));
};

QByteArray TestPracticeRequest::xml(const RequestForm &form) const
{
    const QByteArray file = makeSignedRequest(m_der, m_vendor, form).value_or(QByteArray());
    return form.text == RequestText::RawXml ? file : QByteArray::fromBase64(file);
}

void TestPracticeRequest::requestIsIntunes()
{
    const auto request = decoded<RequestHandle>(m_der, d2i_X509_REQ);
    QVERIFY(request);
    QCOMPARE(X509_REQ_get_version(request.get()), 0L);
    QCOMPARE(X509_REQ_get_signature_nid(request.get()), NID_sha1WithRSAEncryption);
    EVP_PKEY *key = X509_REQ_get0_pubkey(request.get());
    QCOMPARE(X509_REQ_verify(request.get(), key), 1);
    QCOMPARE(encoded(key, i2d_PUBKEY), m_key.publicKey());

    const X509_NAME *subject = X509_REQ_get_subject_name(request.get());
    const QList<int> fields{NID_organizationName, NID_organizationalUnitName, NID_commonName};
    QCOMPARE(X509_NAME_entry_count(subject), int(fields.size()));
    for (int i = 0; i < fields.size(); ++i) {
        const X509_NAME_ENTRY *part = X509_NAME_get_entry(subject, i);
        const ASN1_STRING *value = X509_NAME_ENTRY_get_data(part);
        QCOMPARE(OBJ_obj2nid(X509_NAME_ENTRY_get_object(part)), fields[i]);
        QCOMPARE(QString::fromUtf8(reinterpret_cast<const char *>(ASN1_STRING_get0_data(value))), m_guid);
    }
}

void TestPracticeRequest::textIsIntunes()
{
    const QByteArray file = makeSignedRequest(m_der, m_vendor).value_or(QByteArray());
    QVERIFY(!file.isEmpty() && !file.contains('\n') && !file.contains('\r'));
    QCOMPARE(QByteArray::fromBase64(file).toBase64(), file);

    const QByteArray text = xml({});
    QVERIFY(text.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE plist PUBLIC"));
    QVERIFY(text.endsWith("</string></dict></plist>"));
    QVERIFY(!text.contains(">\n<") && !text.contains("> <"));
    const qsizetype request = text.indexOf("<key>PushCertRequestCSR</key><string>M");
    const qsizetype chain =
        text.indexOf("<key>PushCertCertificateChain</key><string>-----BEGIN CERTIFICATE-----\nM");
    const qsizetype signature = text.indexOf("<key>PushCertSignature</key><string>");
    QVERIFY(0 < request && request < chain && chain < signature);
    // Three lines for each of three certificates: armour, body, armour.
    QCOMPARE(text.count('\n'), 9);
}

void TestPracticeRequest::everyTextHoldsTheSame_data()
{
    QTest::addColumn<RequestText>("text");
    QTest::addColumn<QByteArray>("lineEnd");
    QTest::newRow("one line") << RequestText::OneLine << QByteArray();
    QTest::newRow("wrapped") << RequestText::Wrapped << QByteArray("\n");
    QTest::newRow("wrapped, CRLF") << RequestText::WrappedCrlf << QByteArray("\r\n");
    QTest::newRow("raw XML") << RequestText::RawXml << QByteArray("\n");
}

void TestPracticeRequest::everyTextHoldsTheSame()
{
    QFETCH(RequestText, text);
    QFETCH(QByteArray, lineEnd);
    const QByteArray file = makeSignedRequest(m_der, m_vendor, {.text = text}).value_or(QByteArray());
    QCOMPARE(file.contains('\n'), !lineEnd.isEmpty());
    QCOMPARE(file.contains('\r'), lineEnd == "\r\n");
    QCOMPARE(file.count('\n'), lineEnd.isEmpty() ? 0 : file.count(lineEnd));
    QCOMPARE(file.startsWith("<?xml"), text == RequestText::RawXml);

    const QByteArray inside = xml({.text = text});
    QCOMPARE(requestIn(inside), m_der);
    QCOMPARE(chainIn(inside), m_vendor.chain);
    QVERIFY(verifies(signatureIn(inside), m_der, m_vendor.key, EVP_sha256()));
}

void TestPracticeRequest::bombGrowsByEntities()
{
    const QByteArray text = xml({.text = RequestText::EntityBomb});
    QCOMPARE(text.count("<!ENTITY "), 10);
    QCOMPARE(text.count("&i;"), 10);
    QVERIFY(text.contains("<string>&j;</string>"));
    QVERIFY(text.contains("<key>PushCertRequestCSR</key>"));
    QVERIFY(text.size() < 16384);
}

void TestPracticeRequest::vendorSignsTheDer()
{
    const QByteArray signature = signatureIn(xml({}));
    QCOMPARE(signature.size(), 256);
    QVERIFY(verifies(signature, m_der, m_vendor.key, EVP_sha256()));
    QVERIFY(!verifies(signature, m_der.toBase64(), m_vendor.key, EVP_sha256()));
    QVERIFY(!verifies(signature, m_der, m_key, EVP_sha256()));
}

void TestPracticeRequest::vendorSignsAsAsked()
{
    const QByteArray sha1 = signatureIn(xml({.signature = VendorSignature::Sha1}));
    QVERIFY(verifies(sha1, m_der, m_vendor.key, EVP_sha1()));
    QVERIFY(!verifies(sha1, m_der, m_vendor.key, EVP_sha256()));

    const QByteArray wrong = signatureIn(xml({.signature = VendorSignature::Wrong}));
    QCOMPARE(wrong.size(), 256);
    QVERIFY(!verifies(wrong, m_der, m_vendor.key, EVP_sha256()));
    QVERIFY(!verifies(wrong, m_der, m_vendor.key, EVP_sha1()));
}

void TestPracticeRequest::chainIsAsAsked_data()
{
    QTest::addColumn<ChainForm>("form");
    QTest::addColumn<QList<int>>("members");
    QTest::newRow("complete") << ChainForm::Complete << QList<int>{0, 1, 2};
    QTest::newRow("reversed") << ChainForm::Reversed << QList<int>{2, 1, 0};
    QTest::newRow("leaf only") << ChainForm::LeafOnly << QList<int>{0};
    QTest::newRow("root missing") << ChainForm::RootMissing << QList<int>{0, 1};
}

void TestPracticeRequest::chainIsAsAsked()
{
    QFETCH(ChainForm, form);
    QFETCH(QList<int>, members);
    QList<QByteArray> expected;
    for (const int member : members)
        expected.append(m_vendor.chain[member]);
    QCOMPARE(chainIn(xml({.chain = form})), expected);
}

void TestPracticeRequest::partsCanBeLeftOut()
{
    QCOMPARE(entriesOf(xml({})).size(), 3);
    QVERIFY(
        !entriesOf(xml({.chain = ChainForm::Absent})).contains(QStringLiteral("PushCertCertificateChain")));
    QVERIFY(!entriesOf(xml({.signature = VendorSignature::Absent}))
                 .contains(QStringLiteral("PushCertSignature")));
    QVERIFY(!entriesOf(xml({.hasRequest = false})).contains(QStringLiteral("PushCertRequestCSR")));
}

QTEST_GUILESS_MAIN(TestPracticeRequest)
#include "tst_practicerequest.moc"
