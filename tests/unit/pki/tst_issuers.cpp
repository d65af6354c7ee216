// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "pki/issuers.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace pushkeeper;

class IssuersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsApplesIssuers();
    void refusesAlteredLists_data();
    void refusesAlteredLists();

private:
    static QByteArray compiledIn();
};

QByteArray IssuersTest::compiledIn()
{
    QFile file(QStringLiteral(":/data/apple-issuers.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void IssuersTest::knowsApplesIssuers()
{
    const pki::Issuers issuers = pki::appleIssuers();
    const auto count = [&issuers](pki::IssuerRole role) {
        return std::count_if(issuers.cbegin(), issuers.cend(),
                             [role](const pki::Issuer &issuer) { return issuer.role == role; });
    };
    QCOMPARE(count(pki::IssuerRole::Root), 3);
    QCOMPARE(count(pki::IssuerRole::Push), 3);
    QVERIFY(std::any_of(issuers.cbegin(), issuers.cend(), [](const pki::Issuer &issuer) {
        return issuer.role == pki::IssuerRole::Push &&
               issuer.keyIdentifier.toHex() == "f7be7c216091db3d1b7bd83a328169df9e6c7f9b";
    }));
}

void IssuersTest::refusesAlteredLists_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no issuers") << QByteArray("{\"issuers\": []}");
    QTest::newRow("key exchanged") << compiledIn().replace("MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA5J",
                                                           "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA6J");
}

void IssuersTest::refusesAlteredLists()
{
    QFETCH(QByteArray, json);
    const auto issuers = pki::readIssuers(json);
    QVERIFY(!issuers);
    QCOMPARE(issuers.error().kind, base::ErrorKind::WrongFile);
}

QTEST_GUILESS_MAIN(IssuersTest)
#include "tst_issuers.moc"
