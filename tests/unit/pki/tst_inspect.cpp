// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "pki/inspect.h"
#include "rehearsal/pemtext.h"
#include "support/samplekit.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pushkeeper;

namespace {

QDateTime now()
{
    return {QDate(2026, 11, 24), QTime(12, 0), Qt::UTC};
}

} // namespace

/// Reading of files and options; what is said of their content is tested by tst_samples.
class InspectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void comparesWithWhatWasGiven();
    void leavesOutWhatWasNotGiven();
    void unreadableFileIsAFinding_data();
    void unreadableFileIsAFinding();
    void hugeFileIsNotReadWhole();
    void heaviestFindingComesFirst();
    void refusesUnfitOptions_data();
    void refusesUnfitOptions();

private:
    QString write(const char *name, const QByteArray &content) const;

    QTemporaryDir m_folder;
    QString m_push;
    QString m_installed;
    QString m_request;
};

QString InspectTest::write(const char *name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(QString::fromLatin1(name)));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                    : QString();
}

void InspectTest::initTestCase()
{
    const auto kit = support::makeKit(now());
    m_push = write("push.cer", kit.push);
    m_installed = write("installed.pem", rehearsal::toPem("CERTIFICATE", kit.installed));
    m_request = write("request.csr", rehearsal::toPem("CERTIFICATE REQUEST", kit.request));
}

void InspectTest::comparesWithWhatWasGiven()
{
    const auto inspector =
        pki::Inspector::create({.against = m_installed, .request = m_request, .at = now()});
    QVERIFY(inspector);
    const auto push = inspector->inspectFile(m_push);
    QCOMPARE(push.topicMatches, std::optional(true));
    QCOMPARE(push.keyMatchesRequest, std::optional(true));
    QCOMPARE(push.daysLeft, std::optional<qint64>(363));
    QCOMPARE(inspector->inspectFile(m_installed).keyMatchesRequest, std::optional(false));
}

void InspectTest::leavesOutWhatWasNotGiven()
{
    const auto inspector = pki::Inspector::create({.at = now()});
    QVERIFY(inspector);
    const auto push = inspector->inspectFile(m_push);
    QVERIFY(push.certificate);
    QCOMPARE(push.topicMatches, std::nullopt);
    QCOMPARE(push.keyMatchesRequest, std::nullopt);
}

void InspectTest::unreadableFileIsAFinding_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("missing") << m_folder.filePath(QStringLiteral("no such file.pem"));
    QTest::newRow("folder") << m_folder.path();
}

void InspectTest::unreadableFileIsAFinding()
{
    QFETCH(QString, path);
    const auto inspector = pki::Inspector::create({.at = now()});
    QVERIFY(inspector);
    const auto inspection = inspector->inspectFile(path);
    QCOMPARE(inspection.verdict, facts::Severity::Stop);
    QCOMPARE(inspection.findings.constFirst().id, QStringLiteral("file-unreadable"));
}

void InspectTest::hugeFileIsNotReadWhole()
{
    QFile file(m_folder.filePath(QStringLiteral("huge.pem")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.write("-----BEGIN CERTIFICATE-----\n") > 0);
    QVERIFY(file.resize(100LL * 1024 * 1024));
    const auto inspector = pki::Inspector::create({.at = now()});
    QVERIFY(inspector);
    const auto inspection = inspector->inspectFile(file.fileName());
    QCOMPARE(facts::fileKindName(inspection.kind), QStringLiteral("unknown"));
    QCOMPARE(inspection.findings.constFirst().id, QStringLiteral("too-large"));
}

void InspectTest::heaviestFindingComesFirst()
{
    const auto inspector = pki::Inspector::create({.at = now()});
    QVERIFY(inspector);
    QFile file(m_request);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content =
        file.readAll() + "-----BEGIN PRIVATE KEY-----\nAA==\n-----END PRIVATE KEY-----\n";
    const auto inspection = inspector->inspectContent(m_request, content, content.size());
    QCOMPARE(inspection.findings.constFirst().id, QStringLiteral("plain-request"));
    QVERIFY(contains(inspection.findings, QStringLiteral("private-key-present")));
}

void InspectTest::refusesUnfitOptions_data()
{
    QTest::addColumn<QString>("against");
    QTest::addColumn<QString>("request");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<base::ErrorKind>("kind");
    const QString missing = m_folder.filePath(QStringLiteral("missing"));
    using base::ErrorKind;
    QTest::newRow("against: missing") << missing << QString() << QString() << ErrorKind::Disk;
    QTest::newRow("against: a request") << m_request << QString() << QString() << ErrorKind::WrongFile;
    QTest::newRow("request: missing") << QString() << missing << QString() << ErrorKind::Disk;
    QTest::newRow("request: a certificate") << QString() << m_push << QString() << ErrorKind::WrongFile;
    QTest::newRow("issuer: missing") << QString() << QString() << missing << ErrorKind::Disk;
    QTest::newRow("issuer: a request") << QString() << QString() << m_request << ErrorKind::WrongFile;
}

void InspectTest::refusesUnfitOptions()
{
    QFETCH(QString, against);
    QFETCH(QString, request);
    QFETCH(QString, issuer);
    QFETCH(base::ErrorKind, kind);
    pki::InspectOptions options{.against = against, .request = request, .at = now()};
    if (!issuer.isEmpty())
        options.issuers = QStringList{issuer};
    const auto inspector = pki::Inspector::create(options);
    QVERIFY(!inspector);
    QCOMPARE(int(inspector.error().kind), int(kind));
    QVERIFY(!inspector.error().subject.isEmpty());
}

QTEST_GUILESS_MAIN(InspectTest)
#include "tst_inspect.moc"
