// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "pki/droppedfile.h"

#include "pki/issuers.h"

#include <QTest>

using namespace pushkeeper;
using facts::FileKind;
using pki::Obstacle;

namespace {

pki::DroppedFile dropped(const QByteArray &content)
{
    return pki::readDropped(content, content.size(), pki::TrustJudge(pki::appleIssuers(), {}));
}

} // namespace

/// Files that hold nothing to judge. Those that do are judged by tst_samples and tst_fixtures.
class DroppedFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesForeignFiles_data();
    void namesForeignFiles();
    void namesObstacles_data();
    void namesObstacles();
    void showsTheMessageOfTheService_data();
    void showsTheMessageOfTheService();
    void looksAtTheBeginningOfHugeFiles();
};

void DroppedFileTest::namesForeignFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<FileKind>("kind");
    QTest::newRow("nothing") << QByteArray() << FileKind::Empty;
    QTest::newRow("blank") << QByteArray(" \n\t\r\n") << FileKind::Empty;
    QTest::newRow("HTML") << QByteArray("\n\n<!DOCTYPE html>\n<html></html>") << FileKind::Html;
    QTest::newRow("HTML without doctype") << QByteArray("<HTML><body>") << FileKind::Html;
    QTest::newRow("HTML behind a comment") << QByteArray("<!-- saved from url -->\n<html>") << FileKind::Html;
    QTest::newRow("XHTML") << QByteArray("<?xml version=\"1.0\"?>\n<!DOCTYPE html>\n<html>")
                           << FileKind::Html;
    QTest::newRow("HTML with a certificate in it")
        << QByteArray("<html><pre>-----BEGIN CERTIFICATE-----\nMAMCAQc=\n-----END CERTIFICATE-----</pre>")
        << FileKind::Html;
    QTest::newRow("JSON object") << QByteArray(" {\"a\": 1}") << FileKind::Json;
    QTest::newRow("JSON array") << QByteArray("[1, 2]") << FileKind::Json;
    QTest::newRow("JSON cut off") << QByteArray(R"({"ErrorMessage":"Certif)") << FileKind::Json;
    QTest::newRow("ZIP") << QByteArray("PK\x03\x04rest") << FileKind::Zip;
    QTest::newRow("empty ZIP") << QByteArray("PK\x05\x06rest") << FileKind::Zip;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n%\xe2\xe3") << FileKind::Pdf;
    QTest::newRow("prose") << QByteArray("Dear colleague, please renew the certificate.")
                           << FileKind::Unknown;
    QTest::newRow("other XML list")
        << QByteArray("<?xml version=\"1.0\"?><plist><dict><key>A</key><string>b</string></dict></plist>")
        << FileKind::Unknown;
}

void DroppedFileTest::namesForeignFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(FileKind, kind);
    const auto file = dropped(content);
    QCOMPARE(facts::fileKindName(file.kind), facts::fileKindName(kind));
    QVERIFY(!file.certificate);
    QVERIFY(!file.request);
}

void DroppedFileTest::namesObstacles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<FileKind>("kind");
    QTest::addColumn<int>("obstacle");
    const auto row = [](const char *name, const QByteArray &content, FileKind kind, Obstacle obstacle) {
        QTest::newRow(name) << content << kind << int(obstacle);
    };
    row("DER cut off", QByteArray("\x30\x82\x05\x00\x02\x01", 6), FileKind::Damaged, Obstacle::CutOff);
    row("DER of nothing we know", QByteArray("\x30\x03\x02\x01\x07", 5), FileKind::Damaged,
        Obstacle::Damaged);
    row("armour without blocks", "BEGIN CERTIFICATE\nMAMCAQc=\n", FileKind::Damaged, Obstacle::Damaged);
    row("request without request",
        "<plist><dict><key>PushCertSignature</key><string>AA==</string></dict></plist>",
        FileKind::SignedRequest, Obstacle::RequestIncomplete);
    row("request with damaged request",
        "<plist><dict><key>PushCertRequestCSR</key><string>MAMCAQc=</string></dict></plist>",
        FileKind::Damaged, Obstacle::Damaged);
    row("entities", "<!DOCTYPE plist [<!ENTITY a \"b\">]><plist><dict></dict></plist>", FileKind::Damaged,
        Obstacle::Entities);
}

void DroppedFileTest::namesObstacles()
{
    QFETCH(QByteArray, content);
    QFETCH(FileKind, kind);
    QFETCH(int, obstacle);
    const auto file = dropped(content);
    QCOMPARE(facts::fileKindName(file.kind), facts::fileKindName(kind));
    QCOMPARE(int(file.obstacle), obstacle);
}

void DroppedFileTest::showsTheMessageOfTheService_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    QTest::newRow("Apple's portal") << QByteArray(R"({"ErrorCode":-1,"ErrorMessage":"Not signed"})")
                                    << QStringLiteral("Not signed");
    QTest::newRow("Microsoft Graph") << QByteArray(R"({"error":{"code":"X","message":"Not allowed"}})")
                                     << QStringLiteral("Not allowed");
    QTest::newRow("none") << QByteArray("{\"a\":1}") << QString();
}

void DroppedFileTest::showsTheMessageOfTheService()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, message);
    QCOMPARE(dropped(json).serviceMessage, message);
}

void DroppedFileTest::looksAtTheBeginningOfHugeFiles()
{
    constexpr qint64 huge = qint64(100) * 1024 * 1024;
    const pki::TrustJudge judge(pki::appleIssuers(), {});
    const QByteArray head(pki::mostBytesRead, '0');
    const auto unknown = pki::readDropped(head, huge, judge);
    QCOMPARE(facts::fileKindName(unknown.kind), QStringLiteral("unknown"));
    QCOMPARE(int(unknown.obstacle), int(Obstacle::TooLarge));
    QCOMPARE(pki::readDropped("PK\x03\x04" + head, huge, judge).kind, FileKind::Zip);
}

QTEST_GUILESS_MAIN(DroppedFileTest)
#include "tst_droppedfile.moc"
