// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "netkit.h"
#include "rehearsal/practiceissuer.h"

#include <QLibraryInfo>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QVersionNumber>

#include <memory>

#include <openssl/bio.h>
#include <openssl/pem.h>

using namespace pushkeeper::net;
using namespace Qt::StringLiterals;
using pushkeeper::base::ErrorKind;
using pushkeeper::rehearsal::PracticeKey;

namespace {

QByteArray privateKeyOf(const PracticeKey &key)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> memory(BIO_new(BIO_s_mem()), &BIO_free);
    PEM_write_bio_PrivateKey(memory.get(), key.handle(), nullptr, nullptr, 0, nullptr, nullptr);
    QByteArray pem(static_cast<qsizetype>(BIO_ctrl_pending(memory.get())), '\0');
    BIO_read(memory.get(), pem.data(), static_cast<int>(pem.size()));
    return pem;
}

/// A server whose certificate nobody vouches for.
QSslConfiguration selfSigned()
{
    const auto key = PracticeKey::generate();
    const auto certificate = pushkeeper::rehearsal::selfSignPush(
        {.notBefore = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC)}, *key);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(*certificate, QSsl::Der));
    configuration.setPrivateKey(QSslKey(privateKeyOf(*key), QSsl::Rsa));
    return configuration;
}

} // namespace

class TestHttpTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownCertificateIsRefused();
    void serverWithoutTlsHearsNoHttp2();
};

void TestHttpTls::unknownCertificateIsRefused()
{
    QSslServer server;
    server.setSslConfiguration(selfSigned());
    const auto heard = std::make_shared<QByteArray>();
    connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&server, heard] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, &server, [heard, socket] { *heard += socket->readAll(); });
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    HttpClient client(testSettings());
    const auto result =
        sendFromWorker(client, {.url = QUrl(u"https://127.0.0.1:%1/"_s.arg(server.serverPort())),
                                .headers = {{"Authorization", "Bearer SECRET"}}});
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::Tls);
    QCOMPARE(result.error().subject, u"127.0.0.1"_s);
    QVERIFY2(result.error().detail.contains("self-signed"_L1), qPrintable(result.error().detail));
    QCOMPARE(*heard, QByteArray()); // no token before trust
}

void TestHttpTls::serverWithoutTlsHearsNoHttp2()
{
    QTcpServer server;
    const auto heard = std::make_shared<QByteArray>();
    connect(&server, &QTcpServer::newConnection, &server, [&server, heard] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [heard, socket] {
            *heard += socket->readAll();
            socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    HttpClient client(testSettings());
    const auto result =
        sendFromWorker(client, {.url = QUrl(u"https://127.0.0.1:%1/"_s.arg(server.serverPort()))});
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::Tls);
    // The greeting (RFC 8446 section 5.1) lists what the client speaks, its length before it (RFC 7301).
    QVERIFY(heard->startsWith('\x16'));
    QCOMPARE(heard->contains("\x02h2"), QLibraryInfo::version() >= QVersionNumber(6, 8));
}

QTEST_GUILESS_MAIN(TestHttpTls)
#include "tst_httptls.moc"
