// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/certificatestore.h"
#include "storagekit.h"

using namespace pushkeeper;
using namespace pushkeeper::storage;
using namespace pushkeeper::storagekit;
using namespace Qt::StringLiterals;

class TestCertificateStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEverything();
    void keepsLittle();
    void seenAgainIsMerged();
    void lastToExpireComesFirst();
    void tenantsAreApart();
    void needsTopicAndSerial();
    void refusesPrivateKeys();
};

namespace {

KeptCertificate certificate(const QString &topic, const QString &serial, int daysLeft = 365)
{
    return {.certificate = {.topic = base::Topic(topic),
                            .serial = base::SerialNumber::fromHex(serial),
                            .notBefore = firstMoment().addDays(daysLeft - 365),
                            .notAfter = firstMoment().addDays(daysLeft),
                            .appleAccount = u"push@contoso.example"_s,
                            .key = base::Thumbprint(QByteArray::fromHex("00ff01")),
                            .source = facts::Source::Live},
            .issuer = u"Apple Application Integration 2"_s,
            .thumbprint = base::Thumbprint(QByteArray::fromHex("000102")),
            .pem = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"};
}

KeptCertificate seenAt(KeptCertificate kept, const QDateTime &first, const QDateTime &last)
{
    kept.firstSeen = first;
    kept.lastSeen = last;
    return kept;
}

QList<base::SerialNumber> serialsOf(const QList<KeptCertificate> &certificates)
{
    QList<base::SerialNumber> serials;
    for (const KeptCertificate &kept : certificates)
        serials += kept.certificate.serial;
    return serials;
}

base::SerialNumber serial(const QString &hex)
{
    return base::SerialNumber::fromHex(hex);
}

} // namespace

void TestCertificateStore::keepsEverything()
{
    Home home;
    const KeptCertificate whole = certificate(u"com.apple.mgmt.External.Ab"_s, u"1A2B"_s);
    QVERIFY(CertificateStore(*home.database).note(contoso(), whole));
    home.reopen();
    const auto kept = must(CertificateStore(*home.database).ofTenant(contoso()));
    QCOMPARE(kept, QList<KeptCertificate>{seenAt(whole, firstMoment(), firstMoment())});
    QCOMPARE(kept.first().certificate.topic.text(), u"com.apple.mgmt.External.Ab"_s);
}

void TestCertificateStore::keepsLittle()
{
    const Home home;
    CertificateStore store(*home.database);
    const KeptCertificate typed{.certificate = {.topic = base::Topic(u"com.apple.mgmt.External.1"_s),
                                                .serial = serial(u"1"_s),
                                                .source = facts::Source::Typed}};
    QVERIFY(store.note(contoso(), typed));
    QCOMPARE(must(store.ofTenant(contoso())),
             QList<KeptCertificate>{seenAt(typed, firstMoment(), firstMoment())});
}

void TestCertificateStore::seenAgainIsMerged()
{
    Home home;
    CertificateStore store(*home.database);
    const KeptCertificate whole = certificate(u"com.apple.mgmt.External.AB"_s, u"1A2B"_s);
    QVERIFY(store.note(contoso(), whole));
    home.clock.advance(std::chrono::hours(24));
    KeptCertificate again = certificate(u"com.apple.mgmt.External.ab"_s, u"00:1a:2b"_s);
    again.pem.clear();
    again.certificate.appleAccount = u"moved@contoso.example"_s;
    QVERIFY(store.note(contoso(), again));
    const auto kept = must(store.ofTenant(contoso()));
    again.pem = whole.pem;
    QCOMPARE(kept, QList<KeptCertificate>{seenAt(again, firstMoment(), firstMoment().addDays(1))});
}

void TestCertificateStore::lastToExpireComesFirst()
{
    const Home home;
    CertificateStore store(*home.database);
    QVERIFY(store.note(contoso(), certificate(u"t"_s, u"1"_s, 20)));
    QVERIFY(store.note(contoso(), certificate(u"t"_s, u"2"_s, 300)));
    QVERIFY(store.note(contoso(), certificate(u"t"_s, u"3"_s, -5)));
    QCOMPARE(serialsOf(must(store.ofTenant(contoso()))),
             (QList<base::SerialNumber>{serial(u"2"_s), serial(u"1"_s), serial(u"3"_s)}));
}

void TestCertificateStore::tenantsAreApart()
{
    const Home home;
    CertificateStore store(*home.database);
    QVERIFY(store.note(contoso(), certificate(u"a"_s, u"1"_s)));
    QVERIFY(store.note(fabrikam(), certificate(u"B"_s, u"1"_s)));
    QVERIFY(store.note(fabrikam(), certificate(u"b"_s, u"2"_s)));
    QCOMPARE(must(store.ofTenant(contoso())).size(), 1);
    QCOMPARE(must(store.ofTenant(fabrikam())).size(), 2);
    QCOMPARE(must(store.topicsOfOthers(contoso())), QList<base::Topic>{base::Topic(u"b"_s)});
    QCOMPARE(must(store.topicsOfOthers(fabrikam())), QList<base::Topic>{base::Topic(u"a"_s)});
}

void TestCertificateStore::needsTopicAndSerial()
{
    const Home home;
    CertificateStore store(*home.database);
    QVERIFY(!store.note(contoso(), certificate({}, u"1"_s)));
    QVERIFY(!store.note(contoso(), certificate(u"t"_s, {})));
    QCOMPARE(must(store.ofTenant(contoso())).size(), 0);
}

void TestCertificateStore::refusesPrivateKeys()
{
    const Home home;
    CertificateStore store(*home.database);
    KeptCertificate withKey = certificate(u"t"_s, u"1"_s);
    withKey.pem += "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";
    const auto refused = store.note(contoso(), withKey);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, base::ErrorKind::Internal);
    QCOMPARE(must(store.ofTenant(contoso())).size(), 0);
}

STORAGE_TEST_MAIN(TestCertificateStore)
#include "tst_certificatestore.moc"
