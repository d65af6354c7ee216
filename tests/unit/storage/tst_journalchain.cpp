// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/journalchain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace pushkeeper::storage;
using namespace Qt::StringLiterals;

class TestJournalChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashIsPinned();
    void everyFieldCounts();
    void harmlessDetailsStay();
    void secretsAreRemoved_data();
    void secretsAreRemoved();
    void usersAreRemoved();
    void brokenJsonIsReplaced();
};

namespace {

JournalLink link()
{
    return {.seq = 7,
            .at = 1804157479250,
            .tenant = u"0f8fad5b-d9cb-469f-a165-70867728950e"_s,
            .kind = u"upload"_s,
            .details = uR"({"serial":"1A2B"})"_s,
            .previous = QByteArray::fromHex("00ff10")};
}

} // namespace

void TestJournalChain::hashIsPinned()
{
    // Calculated apart, with sha256sum: a journal of today must hold in every later version.
    QCOMPARE(hashOf(link()).toHex(),
             QByteArray("b54e35f2aab6ed46cf37f5a4155235de06cab6ab5f5d8a6cf05f5f2acf138c73"));
}

void TestJournalChain::everyFieldCounts()
{
    QList<JournalLink> links(8, link());
    links[1].seq = 8;
    links[2].at += 1;
    links[3].tenant.chop(1);
    links[4].kind = u"uploads"_s;
    links[5].details = uR"({"serial":"1A2C"})"_s;
    links[6].previous = {};
    // The same characters, told apart by their field alone.
    links[7].tenant.chop(1);
    links[7].kind.prepend(u'e');
    QSet<QByteArray> hashes;
    for (const JournalLink &one : links)
        hashes.insert(hashOf(one));
    QCOMPARE(hashes.size(), links.size());
}

void TestJournalChain::harmlessDetailsStay()
{
    const QJsonObject details{{u"serial"_s, u"1A2B"_s},
                              {u"devices"_s, 215},
                              {u"by"_s, u"admin@contoso.example"_s},
                              {u"topic"_s, u"com.apple.mgmt.External.9f1c0e6a-0000-4000-8000-000000000000"_s},
                              {u"alive"_s, QJsonArray{212, 215}},
                              {u"old"_s, QJsonObject{{u"serial"_s, u"0F"_s}}}};
    const QString stored = storedDetails(details);
    QCOMPARE(QJsonDocument::fromJson(stored.toUtf8()).object(), details);
    QVERIFY(!stored.contains(u'\n'));
    QCOMPARE(storedDetails({}), u"{}"_s);
}

void TestJournalChain::secretsAreRemoved_data()
{
    QTest::addColumn<QJsonObject>("details");
    const QString secret = u"s3cretS3cretS3cret"_s;
    QTest::newRow("token") << QJsonObject{{u"refresh_token"_s, secret}, {u"step"_s, u"upload"_s}};
    QTest::newRow("header") << QJsonObject{{u"header"_s, QString(u"Authorization: Bearer "_s + secret)}};
    QTest::newRow("address") << QJsonObject{{u"url"_s, QString(u"https://a.example/?code="_s + secret)}};
    QTest::newRow("nested") << QJsonObject{{u"a"_s, QJsonArray{QJsonObject{{u"password"_s, secret}}}}};
    QTest::newRow("key") << QJsonObject{{u"pem"_s, QString(u"-----BEGIN PRIVATE KEY-----\n"_s + secret +
                                                           u"\n-----END PRIVATE KEY-----\n"_s)}};
    QTest::newRow("key, cut off") << QJsonObject{
        {u"pem"_s, QString(u"-----BEGIN PRIVATE KEY-----\n"_s + secret)}, {u"z"_s, u"more"_s}};
}

void TestJournalChain::secretsAreRemoved()
{
    QFETCH(QJsonObject, details);
    const QString stored = storedDetails(details);
    QVERIFY2(!stored.contains("s3cret"_L1), qPrintable(stored));
    QVERIFY2(stored.contains("[redacted]"_L1), qPrintable(stored));
    QVERIFY2(QJsonDocument::fromJson(stored.toUtf8()).isObject(), qPrintable(stored));
}

void TestJournalChain::usersAreRemoved()
{
    const QJsonObject device{{u"deviceName"_s, u"phone"_s},
                             {u"userPrincipalName"_s, u"ann@contoso.example"_s},
                             {u"userDisplayName"_s, u"Ann"_s},
                             {u"UserId"_s, u"ann"_s},
                             {u"emailAddress"_s, u"ann@contoso.example"_s},
                             {u"phoneNumber"_s, u"ann"_s},
                             {u"usersLoggedOn"_s, QJsonArray{u"ann"_s}}};
    const QString stored =
        storedDetails({{u"device"_s, device}, {u"list"_s, QJsonArray{device, QJsonArray{device}}}});
    QVERIFY2(!stored.contains("ann"_L1, Qt::CaseInsensitive), qPrintable(stored));
    QCOMPARE(stored.count(uR"({"deviceName":"phone"})"_s), 3);
}

void TestJournalChain::brokenJsonIsReplaced()
{
    const QString cutOff = u"-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEA"_s;
    QCOMPARE(storedDetails({{u"a"_s, cutOff}, {u"b"_s, 1}}), uR"({"details":"[redacted]"})"_s);
}

QTEST_GUILESS_MAIN(TestJournalChain)
#include "tst_journalchain.moc"
