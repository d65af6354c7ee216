// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/errortext.h"
#include "netkit.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>

#include <memory>

using namespace pushkeeper::net;
using namespace Qt::StringLiterals;
using pushkeeper::base::ErrorKind;
using pushkeeper::base::Result;

namespace {

QByteArray read(const QString &name)
{
    QFile file(qEnvironmentVariable("PUSHKEEPER_INSPECTOR") + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QSslConfiguration inspector()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(read(u"server.pem"_s)));
    configuration.setPrivateKey(QSslKey(read(u"server.key"_s), QSsl::Rsa));
    return configuration;
}

bool isKnown()
{
    return qEnvironmentVariable("PUSHKEEPER_INSPECTION") == "known"_L1;
}

} // namespace

/// A company that inspects TLS answers for every server with a certificate of its own. Run by
/// tests/support/with-company-root, once with the company's root in the store of the system and once without.
class TestCompanyRoot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rootInTheSystemsStoreIsTrusted();
    void unknownRootIsSaidToBeTheCompanys();

private:
    Result<HttpReply> ask();

    std::shared_ptr<QByteArray> m_heard;
};

void TestCompanyRoot::initTestCase()
{
    if (!qEnvironmentVariableIsSet("PUSHKEEPER_INSPECTOR"))
        QSKIP("runs beside tests/support/with-company-root");
}

Result<HttpReply> TestCompanyRoot::ask()
{
    QSslServer server;
    server.setSslConfiguration(inspector());
    m_heard = std::make_shared<QByteArray>();
    connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&server, heard = m_heard] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [heard, socket] {
            *heard += socket->readAll();
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        });
    });
    server.listen(QHostAddress::LocalHost);
    HttpClient client(testSettings());
    return sendFromWorker(client, {.url = QUrl(u"https://127.0.0.1:%1/"_s.arg(server.serverPort())),
                                   .headers = {{"Authorization", "Bearer SECRET"}}});
}

void TestCompanyRoot::rootInTheSystemsStoreIsTrusted()
{
    if (!isKnown())
        QSKIP("not in this store");
    const auto reply = ask();
    QVERIFY2(reply.has_value(), qPrintable(reply ? QString() : reply.error().detail));
    QCOMPARE(reply->status, 200);
    QVERIFY(m_heard->contains("Bearer SECRET"));
}

void TestCompanyRoot::unknownRootIsSaidToBeTheCompanys()
{
    if (isKnown())
        QSKIP("in this store");
    const auto reply = ask();
    QVERIFY(!reply.has_value());
    QCOMPARE(reply.error().kind, ErrorKind::Tls);
    QVERIFY(!m_heard->contains("SECRET"));
    const auto text = pushkeeper::base::errorText(reply.error());
    QVERIFY(text.meaning.contains("inspects the traffic"_L1));
    QVERIFY(text.next.contains("company's root certificate"_L1));
}

QTEST_GUILESS_MAIN(TestCompanyRoot)
#include "tst_companyroot.moc"
