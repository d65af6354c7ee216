// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "graphkit.h"

#include "graph/appledevices.h"
#include "graph/certificatecalls.h"
#include "graph/devicecalls.h"
#include "support/fixtures.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace pushkeeper;
using namespace Qt::StringLiterals;

/// Microsoft's own description of Graph, played by Stoplight Prism: every read of ours is a request that it
/// allows, and every answer that it makes up can be read. PUSHKEEPER_PRISM names the program.
class PrismTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsTheCertificate();
    void readsTheAgreement();
    void takesASigningRequest();
    void readsTheDevices();
    void readsOneDevice();
    void asksForASync();
    void cleanupTestCase();

private:
    QByteArray withoutNextPage(const QByteArray &description) const;

    QTemporaryDir m_folder;
    QProcess m_prism;
    std::unique_ptr<graph::GraphKit> m_kit;
};

/// Prism makes up a next page named "string" behind every list; no client can go there.
QByteArray PrismTest::withoutNextPage(const QByteArray &description) const
{
    QJsonObject root = QJsonDocument::fromJson(description).object();
    QJsonObject components = root.value("components"_L1).toObject();
    QJsonObject schemas = components.value("schemas"_L1).toObject();
    const QStringList names = schemas.keys();
    for (const QString &name : names) {
        QJsonObject schema = schemas.value(name).toObject();
        QJsonObject properties = schema.value("properties"_L1).toObject();
        properties.remove("@odata.nextLink"_L1);
        schema["properties"_L1] = properties;
        schemas[name] = schema;
    }
    components["schemas"_L1] = schemas;
    root["components"_L1] = components;
    return QJsonDocument(root).toJson();
}

void PrismTest::initTestCase()
{
    const QString program = qEnvironmentVariable("PUSHKEEPER_PRISM");
    if (program.isEmpty())
        QSKIP("Prism is not there");
    const auto shared = support::sharedFolder();
    QFile description(shared.value_or(QString()) + u"/reference/graph-openapi.json"_s);
    if (!shared || !description.open(QIODevice::ReadOnly))
        QSKIP("the shared description of Graph is not there");
    QFile copy(m_folder.filePath(u"graph.json"_s));
    QVERIFY(copy.open(QIODevice::WriteOnly));
    QVERIFY(copy.write(withoutNextPage(description.readAll())) > 0);
    copy.close();
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress(QHostAddress::LocalHost)));
    const quint16 port = probe.serverPort();
    probe.close();
    m_prism.setProcessChannelMode(QProcess::MergedChannels);
    m_prism.start(program, {u"mock"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s, QString::number(port),
                            copy.fileName()});
    QByteArray said;
    const auto isListening = [this, &said] {
        said += m_prism.readAll();
        return said.contains("Prism is listening");
    };
    QVERIFY2(QTest::qWaitFor(isListening, 60000), said.constData());
    m_kit = std::make_unique<graph::GraphKit>(QUrl(u"http://127.0.0.1:%1"_s.arg(port)));
}

void PrismTest::cleanupTestCase()
{
    m_prism.kill();
    m_prism.waitForFinished();
}

void PrismTest::readsTheCertificate()
{
    const auto certificate = m_kit->run([](auto &client) { return graph::readCertificate(client, {}); });
    QVERIFY(certificate.has_value());
    QVERIFY(certificate->has_value());
    QVERIFY((*certificate)->notAfter.isValid());
}

void PrismTest::readsTheAgreement()
{
    const auto agreement = m_kit->run([](auto &client) { return graph::readAgreement(client, {}); });
    QVERIFY(agreement.has_value());
    QVERIFY(agreement->has_value());
}

void PrismTest::takesASigningRequest()
{
    const auto request = m_kit->run([](auto &client) { return graph::takeSigningRequest(client, {}); });
    QVERIFY(request.has_value());
    QVERIFY(!request->isEmpty());
}

void PrismTest::readsTheDevices()
{
    const auto devices = m_kit->run([](auto &client) { return graph::readAppleDevices(client, {}); });
    QVERIFY(devices.has_value());
}

void PrismTest::readsOneDevice()
{
    const auto device =
        m_kit->run([](auto &client) { return graph::readDevice(client, base::DeviceId(u"d-1"_s), {}); });
    QVERIFY(device.has_value());
    QVERIFY(device->has_value());
}

void PrismTest::asksForASync()
{
    const auto asked =
        m_kit->run([](auto &client) { return graph::requestSync(client, base::DeviceId(u"d-1"_s), {}); });
    QVERIFY(asked.has_value());
}

QTEST_GUILESS_MAIN(PrismTest)
#include "tst_prism.moc"
