// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/practiceissuer.h"
#include "support/certificateview.h"
#include "support/samplekit.h"

#include <QTest>

using namespace pushkeeper;
using namespace pushkeeper::rehearsal;
using namespace pushkeeper::support;

class TestPracticeIssuer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pushSubjectIsApples();
    void pushExtensionsAreApples();
    void pushLastsAYearLessASecond();
    void serialIsDrawnOrGiven();
    void pushCarriesTheKeyOfTheRequest();
    void renewalKeepsTheTopicAndCreationDrawsOne();

    void authoritiesSayThatTheyArePractice();
    void intermediatesHaveApplesMarkers();
    void chainsHold_data();
    void chainsHold();
    void chainEndsAtItsOwnRootOnly();
    void chainEndsWithItsDates();

    void oddSubjects_data();
    void oddSubjects();
    void oddExtensions();
    void signsWithSha1OnRequest();
    void signsWeakKeysAndRefusesWhatIsNone();
    void selfSignedHasNoIssuerBeside();
    void lookAlikesDifferWhereApplesDo();
    void lookAlikesComeFromApplesIssuers();
    void vendorProfileIsApples();

private:
    PushOptions usual() const;
    QByteArray issued(const PushOptions &options) const;

    const QDateTime m_now{QDate(2027, 3, 4), QTime(10, 51, 19), Qt::UTC};
    const PracticeIssuer m_issuer = must(PracticeIssuer::create(m_now));
    const PracticeKey m_key = must(PracticeKey::generate());
};

PushOptions TestPracticeIssuer::usual() const
{
    PushOptions options;
    options.publicKey = m_key.publicKey();
    options.notBefore = m_now;
    options.uuid = QStringLiteral("0a0a0a0a-1111-4222-8333-0a0a0a0a0a0a");
    return options;
}

QByteArray TestPracticeIssuer::issued(const PushOptions &options) const
{
    return m_issuer.issuePush(options).value_or(QByteArray());
}

void TestPracticeIssuer::pushSubjectIsApples()
{
    const CertificateHandle push = read(issued(usual()));
    QVERIFY(push);
    QCOMPARE(X509_get_version(push.get()), 2L);
    const X509_NAME *subject = X509_get_subject_name(push.get());
    QCOMPARE(partsOf(subject),
             (QList<QByteArray>{"UID=com.apple.mgmt.External.0a0a0a0a-1111-4222-8333-0a0a0a0a0a0a",
                                "CN=APSP:0a0a0a0a-1111-4222-8333-0a0a0a0a0a0a", "C=US"}));
    const QList<int> types{V_ASN1_UTF8STRING, V_ASN1_UTF8STRING, V_ASN1_PRINTABLESTRING};
    for (int i = 0; i < types.size(); ++i)
        QCOMPARE(ASN1_STRING_type(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, i))), types[i]);
}

void TestPracticeIssuer::pushExtensionsAreApples()
{
    const CertificateHandle push = read(issued(usual()));
    QVERIFY(push);
    QList<QByteArray> oids;
    for (const Extension &one : extensionsOf(push.get())) {
        oids.append(one.oid);
        QVERIFY2(!one.critical, one.oid.constData());
    }
    // Constraints, issuer's key, policies, extended usage, revocation list, own key, usage, marker.
    QCOMPARE(oids, (QList<QByteArray>{"2.5.29.19", "2.5.29.35", "2.5.29.32", "2.5.29.37", "2.5.29.31",
                                      "2.5.29.14", "2.5.29.15", appleArc + "6.3.2"}));
    QCOMPARE(extensionOf(push.get(), "2.5.29.19").value.toHex(), QByteArray("3000"));
    QCOMPARE(extensionOf(push.get(), "2.5.29.37").value.toHex(), QByteArray("300a06082b06010505070302"));
    QCOMPARE(extensionOf(push.get(), "2.5.29.15").value.toHex(), QByteArray("03020780"));
    QCOMPARE(extensionOf(push.get(), appleArc + "6.3.2").value.toHex(), QByteArray("0500"));
    QCOMPARE(X509_get_signature_nid(push.get()), NID_sha256WithRSAEncryption);

    const CertificateHandle issuer = read(m_issuer.pushIntermediate());
    QCOMPARE(bytesOfString(X509_get0_authority_key_id(push.get())),
             bytesOfString(X509_get0_subject_key_id(issuer.get())));
}

void TestPracticeIssuer::pushLastsAYearLessASecond()
{
    const CertificateHandle push = read(issued(usual()));
    QCOMPARE(utc(X509_get0_notBefore(push.get())), m_now);
    QCOMPARE(utc(X509_get0_notAfter(push.get())), QDateTime(QDate(2028, 3, 3), QTime(10, 51, 18), Qt::UTC));
}

void TestPracticeIssuer::serialIsDrawnOrGiven()
{
    const CertificateHandle first = read(issued(usual()));
    const CertificateHandle second = read(issued(usual()));
    const ASN1_INTEGER *serial = X509_get0_serialNumber(first.get());
    QVERIFY(ASN1_INTEGER_cmp(serial, X509_get0_serialNumber(second.get())) != 0);
    QCOMPARE(ASN1_STRING_type(serial), V_ASN1_INTEGER); // a negative one has another type
    QVERIFY(bytesOfString(serial).size() <= 8);

    PushOptions given = usual();
    given.serial = QByteArray::fromHex("BD21F2C835063B");
    const CertificateHandle third = read(issued(given));
    QCOMPARE(bytesOfString(X509_get0_serialNumber(third.get())), given.serial);
}

void TestPracticeIssuer::pushCarriesTheKeyOfTheRequest()
{
    const CertificateHandle push = read(issued(usual()));
    QCOMPARE(encoded(X509_get0_pubkey(push.get()), i2d_PUBKEY), m_key.publicKey());
    QCOMPARE(X509_check_private_key(push.get(), m_key.handle()), 1);
    QCOMPARE(EVP_PKEY_get_bits(X509_get0_pubkey(push.get())), 2048);
}

void TestPracticeIssuer::renewalKeepsTheTopicAndCreationDrawsOne()
{
    const auto topic = [this](const PushOptions &options) {
        return partsOf(X509_get_subject_name(read(issued(options)).get())).value(0);
    };
    QCOMPARE(topic(usual()), topic(usual()));
    PushOptions created = usual();
    created.uuid.clear();
    const QByteArray first = topic(created);
    QVERIFY(first != topic(created));
    QCOMPARE(first.size(), topic(usual()).size());
    const QByteArray uuid = first.right(36);
    QCOMPARE(uuid, uuid.toLower());
}

void TestPracticeIssuer::authoritiesSayThatTheyArePractice()
{
    QList<QByteArray> parts;
    for (const QByteArray &der :
         {m_issuer.root(), m_issuer.pushIntermediate(), m_issuer.vendorIntermediate()})
        parts += partsOf(X509_get_subject_name(read(der).get()));
    QCOMPARE(parts.size(), 12);
    parts.removeAll("C=US");
    QCOMPARE(parts.size(), 9);
    for (const QByteArray &part : parts)
        QVERIFY2(part.contains("=Pushkeeper Practice") && !part.contains("Apple"), part.constData());
}

void TestPracticeIssuer::intermediatesHaveApplesMarkers()
{
    const CertificateHandle push = read(m_issuer.pushIntermediate());
    const CertificateHandle vendor = read(m_issuer.vendorIntermediate());
    QVERIFY(hasExtension(push.get(), appleArc + "6.2.3"));
    QVERIFY(!hasExtension(push.get(), appleArc + "6.2.1"));
    QVERIFY(hasExtension(vendor.get(), appleArc + "6.2.1"));
    QVERIFY(!hasExtension(vendor.get(), appleArc + "6.2.3"));
    for (X509 *intermediate : {push.get(), vendor.get()}) {
        QVERIFY(X509_check_ca(intermediate) == 1);
        QVERIFY(extensionOf(intermediate, "2.5.29.19").critical);
        QVERIFY(extensionOf(intermediate, "2.5.29.15").critical);
        QCOMPARE(X509_get_key_usage(intermediate), unsigned(KU_KEY_CERT_SIGN | KU_CRL_SIGN));
    }
}

void TestPracticeIssuer::chainsHold_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<int>("purpose");
    const auto lookAlike = [this](LookAlike kind) {
        return m_issuer.issueLookAlike(kind, m_key.publicKey(), m_now).value_or(QByteArray());
    };
    VendorOptions options;
    options.notBefore = m_now;
    const auto vendor = m_issuer.createVendor(options);
    QVERIFY(vendor);
    QTest::newRow("push") << issued(usual()) << X509_PURPOSE_SSL_CLIENT;
    QTest::newRow("app push") << lookAlike(LookAlike::AppPush) << X509_PURPOSE_SSL_CLIENT;
    QTest::newRow("pass type") << lookAlike(LookAlike::PassType) << X509_PURPOSE_SSL_CLIENT;
    QTest::newRow("server push") << lookAlike(LookAlike::ServerPush) << X509_PURPOSE_SSL_CLIENT;
    QTest::newRow("profile signing") << lookAlike(LookAlike::ProfileSigning) << X509_PURPOSE_ANY;
    QTest::newRow("vendor") << vendor->chain.first() << X509_PURPOSE_ANY;
}

void TestPracticeIssuer::chainsHold()
{
    QFETCH(QByteArray, certificate);
    QFETCH(int, purpose);
    QCOMPARE(chainVerdict(certificate, m_issuer, m_now.addDays(1), purpose), X509_V_OK);
}

void TestPracticeIssuer::chainEndsAtItsOwnRootOnly()
{
    const auto forger = PracticeIssuer::create(m_now);
    QVERIFY(forger);
    const auto forged = forger->issuePush(usual());
    QVERIFY(forged);
    QVERIFY(chainVerdict(*forged, m_issuer, m_now.addDays(1), X509_PURPOSE_SSL_CLIENT) != X509_V_OK);

    const auto stranger = PracticeIssuer::create(m_now, QStringLiteral("Stranger"));
    QVERIFY(stranger);
    const auto issuerOf = [](const QByteArray &der) {
        return partsOf(X509_get_issuer_name(read(der).get()));
    };
    QCOMPARE(issuerOf(*forged), issuerOf(issued(usual())));
    QVERIFY(issuerOf(stranger->issuePush(usual()).value_or(QByteArray())) != issuerOf(*forged));
}

void TestPracticeIssuer::chainEndsWithItsDates()
{
    const QByteArray push = issued(usual());
    QCOMPARE(chainVerdict(push, m_issuer, m_now.addDays(364), X509_PURPOSE_SSL_CLIENT), X509_V_OK);
    QCOMPARE(chainVerdict(push, m_issuer, m_now.addDays(366), X509_PURPOSE_SSL_CLIENT),
             X509_V_ERR_CERT_HAS_EXPIRED);
    QCOMPARE(chainVerdict(push, m_issuer, m_now.addDays(-1), X509_PURPOSE_SSL_CLIENT),
             X509_V_ERR_CERT_NOT_YET_VALID);
}

void TestPracticeIssuer::oddSubjects_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<int>("userIds");
    QTest::addColumn<QString>("commonNameUuid");
    QTest::addColumn<QList<QByteArray>>("begins");
    const QString usualPrefix = usual().topicPrefix;
    const QByteArray topic = "UID=com.apple.mgmt.External.";
    const QString none;
    QTest::newRow("wrong prefix") << QStringLiteral("wrong.") << 1 << none
                                  << QList<QByteArray>{"UID=wrong.0a0a", "CN=APSP:0a0a", "C=US"};
    QTest::newRow("no UID") << usualPrefix << 0 << none << QList<QByteArray>{"CN=APSP:0a0a", "C=US"};
    QTest::newRow("two UIDs") << usualPrefix << 2 << none
                              << QList<QByteArray>{topic + "0a0a", topic, "CN=APSP:0a0a", "C=US"};
    QTest::newRow("other uuid in CN") << usualPrefix << 1 << QStringLiteral("0b0b")
                                      << QList<QByteArray>{topic + "0a0a", "CN=APSP:0b0b", "C=US"};
}

void TestPracticeIssuer::oddSubjects()
{
    QFETCH(QString, prefix);
    QFETCH(int, userIds);
    QFETCH(QString, commonNameUuid);
    QFETCH(QList<QByteArray>, begins);
    PushOptions options = usual();
    options.topicPrefix = prefix;
    options.userIds = userIds;
    options.commonNameUuid = commonNameUuid;
    const QList<QByteArray> parts = partsOf(X509_get_subject_name(read(issued(options)).get()));
    QCOMPARE(parts.size(), begins.size());
    for (qsizetype i = 0; i < parts.size(); ++i)
        QVERIFY2(parts[i].startsWith(begins[i]), parts[i].constData());
    if (userIds == 2)
        QVERIFY(parts[0] != parts[1]);
}

void TestPracticeIssuer::oddExtensions()
{
    PushOptions options = usual();
    options.hasPushMarker = false;
    QVERIFY(!hasExtension(read(issued(options)).get(), appleArc + "6.3.2"));

    options = usual();
    options.allowsClientAuth = false;
    QCOMPARE(X509_get_extended_key_usage(read(issued(options)).get()), unsigned(XKU_SSL_SERVER));
    QCOMPARE(chainVerdict(issued(options), m_issuer, m_now.addDays(1), X509_PURPOSE_SSL_CLIENT),
             X509_V_ERR_INVALID_PURPOSE);
}

void TestPracticeIssuer::signsWithSha1OnRequest()
{
    PushOptions options = usual();
    options.digest = Digest::Sha1;
    const CertificateHandle push = read(issued(options));
    QCOMPARE(X509_get_signature_nid(push.get()), NID_sha1WithRSAEncryption);
    const CertificateHandle issuer = read(m_issuer.pushIntermediate());
    QCOMPARE(X509_verify(push.get(), X509_get0_pubkey(issuer.get())), 1);
}

void TestPracticeIssuer::signsWeakKeysAndRefusesWhatIsNone()
{
    const auto weak = PracticeKey::generate(1024);
    QVERIFY(weak);
    PushOptions options = usual();
    options.publicKey = weak->publicKey();
    QCOMPARE(EVP_PKEY_get_bits(X509_get0_pubkey(read(issued(options)).get())), 1024);

    options.publicKey = "no key";
    const auto refused = m_issuer.issuePush(options);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, base::ErrorKind::Crypto);
    QVERIFY(!refused.error().detail.isEmpty());
}

void TestPracticeIssuer::selfSignedHasNoIssuerBeside()
{
    const auto der = selfSignPush(usual(), m_key);
    QVERIFY(der);
    const CertificateHandle push = read(*der);
    QCOMPARE(partsOf(X509_get_issuer_name(push.get())), partsOf(X509_get_subject_name(push.get())));
    QCOMPARE(X509_verify(push.get(), m_key.handle()), 1);
    QVERIFY(hasExtension(push.get(), appleArc + "6.3.2"));
    QCOMPARE(chainVerdict(*der, m_issuer, m_now.addDays(1), X509_PURPOSE_SSL_CLIENT),
             X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT);
}

void TestPracticeIssuer::lookAlikesDifferWhereApplesDo()
{
    const auto made = [this](LookAlike kind) {
        return read(m_issuer.issueLookAlike(kind, m_key.publicKey(), m_now).value_or(QByteArray()));
    };
    const auto first = [](const CertificateHandle &c) {
        return partsOf(X509_get_subject_name(c.get())).value(0);
    };

    const CertificateHandle app = made(LookAlike::AppPush);
    QVERIFY(hasExtension(app.get(), appleArc + "6.3.1") && hasExtension(app.get(), appleArc + "6.3.2"));
    QVERIFY(extensionOf(app.get(), appleArc + "6.3.6").value.contains("invalid.pushkeeper.practice"));
    QVERIFY(!first(app).contains("com.apple.mgmt"));

    const CertificateHandle pass = made(LookAlike::PassType);
    QVERIFY(first(pass).startsWith("UID=pass."));
    QVERIFY(hasExtension(pass.get(), appleArc + "6.1.16") && hasExtension(pass.get(), appleArc + "6.3.2"));

    const CertificateHandle server = made(LookAlike::ServerPush);
    QVERIFY(first(server).startsWith("UID=com.apple.mail.XServer."));

    const CertificateHandle profile = made(LookAlike::ProfileSigning);
    QVERIFY(!first(profile).startsWith("UID="));
    QVERIFY(!hasExtension(profile.get(), appleArc + "6.3.2"));
    QVERIFY(extensionOf(profile.get(), "2.5.29.37").critical);
    // 4.16 below Apple's arc, in DER.
    QCOMPARE(extensionOf(profile.get(), "2.5.29.37").value.toHex(), QByteArray("300b06092a864886f763640410"));
}

void TestPracticeIssuer::lookAlikesComeFromApplesIssuers()
{
    const auto issuerOf = [this](LookAlike kind) {
        const auto der = m_issuer.issueLookAlike(kind, m_key.publicKey(), m_now);
        return partsOf(X509_get_issuer_name(read(der.value_or(QByteArray())).get())).value(0);
    };
    const QByteArray developers = "CN=Pushkeeper Practice Worldwide Developer Relations CA";
    const QByteArray integration = "CN=Pushkeeper Practice Application Integration 2 CA";
    QCOMPARE(issuerOf(LookAlike::AppPush), developers);
    QCOMPARE(issuerOf(LookAlike::PassType), developers);
    QCOMPARE(issuerOf(LookAlike::ServerPush), integration);
    QCOMPARE(issuerOf(LookAlike::ProfileSigning), integration);
}

void TestPracticeIssuer::vendorProfileIsApples()
{
    VendorOptions options;
    options.notBefore = m_now;
    const auto microsoft = m_issuer.createVendor(options);
    QVERIFY(microsoft);
    const CertificateHandle vendor = read(microsoft->chain.value(0));
    QCOMPARE(partsOf(X509_get_subject_name(vendor.get())),
             (QList<QByteArray>{"UID=9KBH5RKYEW", "CN=MDM Vendor: Microsoft Corporation", "OU=9KBH5RKYEW",
                                "O=Microsoft Corporation", "C=US"}));
    QVERIFY(hasExtension(vendor.get(), appleArc + "4.12"));
    QVERIFY(!hasExtension(vendor.get(), "2.5.29.37"));
    QVERIFY(extensionOf(vendor.get(), "2.5.29.15").critical);
    QCOMPARE(utc(X509_get0_notAfter(vendor.get())), m_now.addDays(365));
    QCOMPARE(X509_check_private_key(vendor.get(), microsoft->key.handle()), 1);
    QCOMPARE(microsoft->chain.mid(1), (QList<QByteArray>{m_issuer.vendorIntermediate(), m_issuer.root()}));

    options.company = QStringLiteral("Example");
    options.hasVendorMarker = false;
    const auto other = m_issuer.createVendor(options);
    QVERIFY(other);
    const CertificateHandle unmarked = read(other->chain.value(0));
    QVERIFY(!hasExtension(unmarked.get(), appleArc + "4.12"));
    QVERIFY(partsOf(X509_get_subject_name(unmarked.get())).contains("O=Example"));
}

QTEST_GUILESS_MAIN(TestPracticeIssuer)
#include "tst_practiceissuer.moc"
