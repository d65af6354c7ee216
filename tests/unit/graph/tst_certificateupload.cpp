// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "graphkit.h"

#include "graph/certificateupload.h"
#include "support/faultserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <atomic>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::SerialNumber;
using support::Fault;
using support::FaultReply;

namespace {

const auto oldSerial = "0A";
const auto newSerial = "0B";

QByteArray certificateJson(const QByteArray &serial, const QByteArray &account)
{
    return R"({"topicIdentifier":"com.apple.mgmt.External.x","expirationDateTime":"2027-11-24T12:00:00Z",)"
           R"("appleIdentifier":")" +
           account + R"(","certificateSerialNumber":")" + serial + R"("})";
}

/// Intune as far as an upload sees it.
struct Intune
{
    std::atomic<const char *> installed = oldSerial;
    std::atomic<const char *> account = "mdm@contoso.example";
    /// How many of the first PATCHes go wrong.
    std::atomic<int> failures = 0;
    /// Whether a PATCH that goes wrong arrives all the same.
    bool arrives = false;
    FaultReply failure{.fault = Fault::ResetBeforeHeaders};

    FaultReply answer(const support::SeenRequest &request)
    {
        if (request.method != "PATCH")
            return support::jsonReply(certificateJson(installed.load(), account.load()));
        const bool fails = failures-- > 0;
        if (!fails || arrives) {
            installed = newSerial;
            account = "mdm@contoso.example";
        }
        return fails ? failure : support::jsonReply(certificateJson(installed.load(), account.load()));
    }
};

int patchesIn(const support::FaultServer &server)
{
    const auto requests = server.requests();
    return int(std::count_if(requests.cbegin(), requests.cend(),
                             [](const auto &request) { return request.method == "PATCH"; }));
}

} // namespace

/// An upload arrives once or not at all, and is never built empty.
class CertificateUploadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cannotBeBuiltEmpty_data();
    void cannotBeBuiltEmpty();
    void sendsOneBlockOfPem();
    void aLostAnswerIsLookedUp();
    void whatDidNotArriveIsSentOnceMore();
    void aRefusedTokenIsNoReasonToSendBlindly();
    void theOldAccountIsNotTheUpload();
    void aRefusalIsNotRepeated();
    void somebodyElsesCertificateStops();

private:
    base::Result<facts::PushCertificate> upload(Intune &intune, const char *before = oldSerial);

    int m_patches = 0;
    QByteArrayList m_methods;
    QByteArray m_body;
};

base::Result<facts::PushCertificate> CertificateUploadTest::upload(Intune &intune, const char *before)
{
    const graph::GraphServer server([&intune](const auto &request) { return intune.answer(request); });
    graph::GraphKit kit(server.origin());
    const auto upload = graph::CertificateUpload::create(
        "DER", SerialNumber::fromHex(QLatin1String(newSerial)), u" mdm@contoso.example "_s);
    auto result = kit.run([&upload, before](graph::GraphClient &client) {
        return graph::uploadCertificate(client, *upload, SerialNumber::fromHex(QLatin1String(before)), {});
    });
    m_patches = patchesIn(server);
    m_methods.clear();
    const auto requests = server.requests();
    for (const auto &request : requests)
        m_methods.append(request.method);
    m_body = server.requests().constFirst().body;
    return result;
}

void CertificateUploadTest::cannotBeBuiltEmpty_data()
{
    QTest::addColumn<QByteArray>("der");
    QTest::addColumn<QString>("account");
    QTest::newRow("no certificate") << QByteArray() << u"a@b.c"_s;
    QTest::newRow("no account") << QByteArray("DER") << QString();
    QTest::newRow("white account") << QByteArray("DER") << u"  "_s;
}

void CertificateUploadTest::cannotBeBuiltEmpty()
{
    QFETCH(QByteArray, der);
    QFETCH(QString, account);
    const auto upload = graph::CertificateUpload::create(der, SerialNumber::fromHex(u"0B"_s), account);
    QVERIFY(!upload.has_value());
    QCOMPARE(upload.error().kind, ErrorKind::Internal);
}

void CertificateUploadTest::sendsOneBlockOfPem()
{
    Intune intune;
    const auto certificate = upload(intune);
    QVERIFY(certificate.has_value());
    QCOMPARE(certificate->serial, SerialNumber::fromHex(QLatin1String(newSerial)));
    QCOMPARE(m_patches, 1);
    const QJsonObject body = QJsonDocument::fromJson(m_body).object();
    QCOMPARE(body.keys(), (QStringList{u"appleIdentifier"_s, u"certificate"_s}));
    QCOMPARE(body.value("appleIdentifier"_L1).toString(), u"mdm@contoso.example"_s);
    QCOMPARE(body.value("certificate"_L1).toString(),
             u"-----BEGIN CERTIFICATE-----\nREVS\n-----END CERTIFICATE-----"_s);
}

void CertificateUploadTest::aLostAnswerIsLookedUp()
{
    Intune intune{.failures = 1, .arrives = true};
    const auto certificate = upload(intune);
    QVERIFY(certificate.has_value());
    QCOMPARE(m_patches, 1);
}

void CertificateUploadTest::whatDidNotArriveIsSentOnceMore()
{
    Intune once{.failures = 1};
    QVERIFY(upload(once).has_value());
    QCOMPARE(m_patches, 2);
    Intune twice{.failures = 2};
    QVERIFY(!upload(twice).has_value());
    QCOMPARE(m_patches, 2);
}

void CertificateUploadTest::aRefusedTokenIsNoReasonToSendBlindly()
{
    Intune intune{.failures = 1, .failure = support::jsonReply("{}", 401)};
    QVERIFY(upload(intune).has_value());
    QCOMPARE(m_methods, (QByteArrayList{"PATCH", "GET", "PATCH", "GET"}));
}

/// Only the account is to change: the serial number alone would look as if the PATCH had arrived.
void CertificateUploadTest::theOldAccountIsNotTheUpload()
{
    Intune intune{.installed = newSerial, .account = "old@contoso.example", .failures = 1};
    const auto certificate = upload(intune, newSerial);
    QVERIFY(certificate.has_value());
    QCOMPARE(certificate->appleAccount, u"mdm@contoso.example"_s);
    QCOMPARE(m_patches, 2);
}

void CertificateUploadTest::aRefusalIsNotRepeated()
{
    Intune intune{.failures = 1,
                  .failure = support::jsonReply(R"({"error":{"code":"BadRequest","message":"No."}})", 400)};
    const auto certificate = upload(intune);
    QVERIFY(!certificate.has_value());
    QCOMPARE(certificate.error().detail, u"No."_s);
    QCOMPARE(m_patches, 1);
}

void CertificateUploadTest::somebodyElsesCertificateStops()
{
    Intune intune{.installed = "0C", .failures = 1};
    const auto certificate = upload(intune);
    QVERIFY(!certificate.has_value());
    QCOMPARE(certificate.error().kind, ErrorKind::Conflict);
    QCOMPARE(m_patches, 1);
}

QTEST_GUILESS_MAIN(CertificateUploadTest)
#include "tst_certificateupload.moc"
