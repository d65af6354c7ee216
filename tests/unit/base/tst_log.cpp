// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/log.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

using namespace pushkeeper::base;
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String childOption("--log-and-leave");
constexpr QLatin1String secret("hunter2hunter2");

/// What the test's own program does when it is started as a child: its stderr is the test's subject.
int logAndLeave()
{
    if (!installLog())
        return 1;
    qCWarning(logNet).noquote() << "Authorization: Bearer" << secret;
    qCDebug(logNet) << "below the level";
    return 0;
}

QString contents(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void categories_data();
    void categories();
    void writesToStderrWithoutSecrets();
    void writesToAFileWithoutSecrets();
    void messagesOfQtAreRedactedToo();
    void lineTellsTimeLevelAndCategory();
    void textFromOutsideCannotPoseAsALine();
    void appendsToTheFile();
    void fileIsPrivate();
    void unusableFileIsAnError();
    void linesOfThreadsDoNotMix();

private:
    QString fresh() { return m_scratch.filePath(QString::number(++m_count)); }

    QTemporaryDir m_scratch;
    QtMessageHandler m_handlerOfTest = nullptr;
    int m_count = 0;
};

void TestLog::initTestCase()
{
    QVERIFY(m_scratch.isValid());
    m_handlerOfTest = qInstallMessageHandler(nullptr);
    qInstallMessageHandler(m_handlerOfTest);
}

void TestLog::cleanup()
{
    QVERIFY(installLog().has_value()); // lets go of the file
    qInstallMessageHandler(m_handlerOfTest);
}

void TestLog::categories_data()
{
    using Category = const QLoggingCategory &(*)();
    QTest::addColumn<Category>("category");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("base") << Category(&logBase) << QByteArray("pushkeeper.base");
    QTest::newRow("facts") << Category(&logFacts) << QByteArray("pushkeeper.facts");
    QTest::newRow("pki") << Category(&logPki) << QByteArray("pushkeeper.pki");
    QTest::newRow("net") << Category(&logNet) << QByteArray("pushkeeper.net");
    QTest::newRow("secrets") << Category(&logSecrets) << QByteArray("pushkeeper.secrets");
    QTest::newRow("auth") << Category(&logAuth) << QByteArray("pushkeeper.auth");
    QTest::newRow("graph") << Category(&logGraph) << QByteArray("pushkeeper.graph");
    QTest::newRow("storage") << Category(&logStorage) << QByteArray("pushkeeper.storage");
    QTest::newRow("devices") << Category(&logDevices) << QByteArray("pushkeeper.devices");
    QTest::newRow("watch") << Category(&logWatch) << QByteArray("pushkeeper.watch");
    QTest::newRow("reports") << Category(&logReports) << QByteArray("pushkeeper.reports");
    QTest::newRow("renewal") << Category(&logRenewal) << QByteArray("pushkeeper.renewal");
    QTest::newRow("checkup") << Category(&logCheckup) << QByteArray("pushkeeper.checkup");
    QTest::newRow("session") << Category(&logSession) << QByteArray("pushkeeper.session");
    QTest::newRow("cli") << Category(&logCli) << QByteArray("pushkeeper.cli");
    QTest::newRow("ui") << Category(&logUi) << QByteArray("pushkeeper.ui");
}

void TestLog::categories()
{
    using Category = const QLoggingCategory &(*)();
    QFETCH(Category, category);
    QFETCH(QByteArray, name);
    QCOMPARE(QByteArray(category().categoryName()), name);
    QVERIFY(category().isWarningEnabled());
    QVERIFY(!category().isInfoEnabled());
    QVERIFY(!category().isDebugEnabled());
}

void TestLog::writesToStderrWithoutSecrets()
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {childOption});
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitCode(), 0);
    const QString written = QString::fromUtf8(child.readAllStandardError());
    QVERIFY2(written.contains("warning pushkeeper.net: Authorization: [redacted]"_L1), qPrintable(written));
    QVERIFY(!written.contains(secret));
    QVERIFY(!written.contains("below the level"_L1));
    QVERIFY(child.readAllStandardOutput().isEmpty());
}

void TestLog::writesToAFileWithoutSecrets()
{
    const QString file = fresh();
    QVERIFY(installLog(file).has_value());
    qCWarning(logAuth).noquote() << QString(u"GET /?code="_s + secret + "&state=x HTTP/1.1"_L1);
    const QString written = contents(file);
    QVERIFY2(written.contains("GET /?code=[redacted]&state=[redacted] HTTP/1.1"_L1), qPrintable(written));
}

void TestLog::messagesOfQtAreRedactedToo()
{
    const QString file = fresh();
    QVERIFY(installLog(file).has_value());
    qWarning("client_secret=%s", secret.data());
    QVERIFY(contents(file).contains("warning default: client_secret=[redacted]"_L1));
}

void TestLog::lineTellsTimeLevelAndCategory()
{
    const QString file = fresh();
    QVERIFY(installLog(file).has_value());
    qCCritical(logDevices) << "x";
    static const QRegularExpression line(
        u"\\A\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z critical pushkeeper\\.devices: x\\n\\z"_s);
    QVERIFY2(line.match(contents(file)).hasMatch(), qPrintable(contents(file)));
}

void TestLog::textFromOutsideCannotPoseAsALine()
{
    const QString file = fresh();
    QVERIFY(installLog(file).has_value());
    qCWarning(logNet).noquote() << "one\ntwo\r\nthree\rfour";
    const QStringList lines = contents(file).split(u'\n');
    QCOMPARE(lines.mid(1), (QStringList{u"    two"_s, u"    three"_s, u"    four"_s, QString()}));
}

void TestLog::appendsToTheFile()
{
    const QString file = fresh();
    QVERIFY(installLog(file).has_value());
    qCWarning(logNet) << "first";
    QVERIFY(installLog(file).has_value());
    qCWarning(logNet) << "second";
    QVERIFY(installLog().has_value());
    qCWarning(logNet) << "third";
    const QString written = contents(file);
    QVERIFY(written.contains("first\n"_L1));
    QVERIFY(written.contains("second\n"_L1));
    QVERIFY(!written.contains("third\n"_L1));
}

void TestLog::fileIsPrivate()
{
#ifdef Q_OS_UNIX
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    const QString file = fresh();
    QVERIFY(installLog(file).has_value());
    QCOMPARE(QFile::permissions(file), ownerOnly);
    QVERIFY(QFile::setPermissions(file, ownerOnly | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(installLog(file).has_value());
    QCOMPARE(QFile::permissions(file), ownerOnly);
#else
    QSKIP("this system has no file modes");
#endif
}

void TestLog::unusableFileIsAnError()
{
    const Result<> result = installLog(m_scratch.filePath(u"no/such/folder/log"_s));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Disk);
    QVERIFY(!result.error().detail.isEmpty());
}

void TestLog::linesOfThreadsDoNotMix()
{
    constexpr int threads = 4;
    constexpr int messages = 50;
    const QString file = fresh();
    QVERIFY(installLog(file).has_value());
    std::vector<std::thread> writers;
    writers.reserve(threads);
    for (int i = 0; i < threads; ++i) {
        writers.emplace_back([] {
            for (int message = 0; message < messages; ++message)
                qCWarning(logNet) << "a whole line";
        });
    }
    for (int i = 0; i < messages; ++i) // opens the file again under their hands
        QVERIFY(installLog(file).has_value());
    for (std::thread &writer : writers)
        writer.join();
    const QStringList lines = contents(file).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), threads * messages);
    for (const QString &line : lines)
        QVERIFY(line.endsWith("Z warning pushkeeper.net: a whole line"_L1));
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(childOption))
        return logAndLeave();
    TestLog test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_log.moc"
