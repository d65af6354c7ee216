// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "providercloud.h"

#include "support/keyring.h"
#include "support/scriptedbrowser.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace pushkeeper;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// In the place of the desktop's own program: notes its arguments, and hands the address on.
constexpr char browserScript[] = R"(#!/bin/sh
printf '%s ' "$0" "$@" >>"$PUSHKEEPER_TEST_BROWSER/arguments"
printf %s "$1" >"$PUSHKEEPER_TEST_BROWSER/part" && mv "$PUSHKEEPER_TEST_BROWSER/part" "$PUSHKEEPER_TEST_BROWSER/address"
)";

} // namespace

/// The program as it is installed, at a provider that is not ours and beside a real keyring: what every other
/// program of the computer can see of it, and what it writes.
class ProgramSecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void secretsStandInNoArguments();

private:
    void run(const QStringList &arguments, int expectedCode);
    void lookAtEveryProgram();
    QByteArrayList secretsSeen() const;
    QMap<QString, QByteArray> places() const;

    support::OidcProvider m_provider;
    support::Keyring m_keyring;
    support::FaultServer m_graph;
    QTemporaryDir m_folder;
    QSet<QByteArray> m_stored;
    QSet<QByteArray> m_arguments;
    QByteArray m_said;
};

void ProgramSecretsTest::initTestCase()
{
    if (const QString lack = support::keyringLack({u"open"_s}); !lack.isEmpty())
        QSKIP(qPrintable(lack));
    if (const QString missing = support::OidcProvider::whyMissing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    support::answerAsEmptyTenant(m_graph);
    const QString fault = m_provider.start(m_graph.url(QString()));
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    m_provider.reset();

    QVERIFY(QDir().mkpath(m_folder.filePath(u"browser"_s)));
    QFile script(m_folder.filePath(u"browser/xdg-open"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    QCOMPARE(script.write(browserScript), qint64(sizeof browserScript - 1));
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    QFile cloud(m_folder.filePath(u"cloud.json"_s));
    QVERIFY(cloud.open(QIODevice::WriteOnly));
    QVERIFY(cloud.write(support::cloudAt(m_provider, m_graph.url(u"/pushcert/"_s))) > 0);
}

/// Runs the program, plays the person at the browser, and looks at all arguments meanwhile.
void ProgramSecretsTest::run(const QStringList &arguments, int expectedCode)
{
    const QString browserFolder = m_folder.filePath(u"browser"_s);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PUSHKEEPER_HOME"_s, m_folder.filePath(u"home"_s));
    environment.insert(u"PUSHKEEPER_TEST_BROWSER"_s, browserFolder);
    environment.insert(u"PATH"_s, browserFolder + u':' + environment.value(u"PATH"_s));
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(PUSHKEEPER_PROGRAM), arguments);
    QVERIFY2(program.waitForStarted(), qPrintable(program.errorString()));

    constexpr int turn = 2;
    constexpr qint64 patience = 60'000;
    support::ScriptedBrowser browser({.user = m_provider.user()});
    QElapsedTimer timer;
    timer.start();
    while (program.state() != QProcess::NotRunning && timer.elapsed() < patience) {
        lookAtEveryProgram();
        if (const QByteArray address = contentOf(browserFolder + u"/address"_s); !address.isEmpty()) {
            QVERIFY(QFile::remove(browserFolder + u"/address"_s));
            QVERIFY(browser.open(QUrl::fromEncoded(address)));
        }
        (void)program.waitForFinished(turn);
    }
    browser.finish();
    const QByteArray errors = program.readAllStandardError();
    m_said += program.readAllStandardOutput() + errors;
    QVERIFY2(program.state() == QProcess::NotRunning, errors.constData());
    QVERIFY2(program.exitCode() == expectedCode, errors.constData());
    const QString entry = u"pushkeeper/%1/watch"_s.arg(m_provider.tenant().toLower());
    for (const QByteArray &secret : m_keyring.secretsOf(entry))
        m_stored.insert(secret);
}

/// As ps does it: everybody can read the arguments of every program.
void ProgramSecretsTest::lookAtEveryProgram()
{
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &entry : entries) {
        if (entry.front().isDigit() && entry.toLongLong() != QCoreApplication::applicationPid())
            m_arguments.insert(contentOf(u"/proc/%1/cmdline"_s.arg(entry)));
    }
}

QByteArrayList ProgramSecretsTest::secretsSeen() const
{
    QSet<QByteArray> secrets = m_stored;
    const auto byKind = m_provider.secrets();
    for (const QByteArrayList &shown : byKind)
        secrets.unite({shown.cbegin(), shown.cend()});
    secrets.remove({});
    return {secrets.cbegin(), secrets.cend()};
}

/// All that can be seen or read of the program, by where it was.
QMap<QString, QByteArray> ProgramSecretsTest::places() const
{
    QMap<QString, QByteArray> places{{u"what was said"_s, m_said}};
    for (const QByteArray &arguments : m_arguments)
        places.insert(u"arguments: "_s + QString::fromUtf8(QByteArray(arguments).replace('\0', ' ')),
                      arguments);
    for (const QString &folder : {m_folder.path(), qEnvironmentVariable("PUSHKEEPER_TEST_KEYRING_HOME")}) {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            places.insert(path, contentOf(path));
        }
    }
    return places;
}

void ProgramSecretsTest::secretsStandInNoArguments()
{
    run({u"auth"_s, u"connect"_s, u"--cloud-file"_s, m_folder.filePath(u"cloud.json"_s)}, 0);
    run({u"auth"_s, u"login"_s}, 0);
    run({u"doctor"_s}, 0);
    m_provider.arm(u"revoked"_s, u"token"_s);
    run({u"auth"_s, u"status"_s, u"--check"_s}, 1);
    run({u"auth"_s, u"login"_s}, 0);
    run({u"auth"_s, u"status"_s, u"--check"_s}, 0);
    m_provider.arm(u"expired_device_code"_s);
    run({u"auth"_s, u"login"_s, u"--device-code"_s}, 5);
    run({u"auth"_s, u"logout"_s}, 0);

    const QByteArrayList secrets = secretsSeen();
    QVERIFY(!m_stored.isEmpty());
    QVERIFY(!m_provider.secrets().value(u"refresh_token"_s).isEmpty());
    const QMap<QString, QByteArray> places = this->places();
    // The look did see the program and what it started.
    QVERIFY(std::any_of(places.keyBegin(), places.keyEnd(), [](const QString &place) {
        return place.contains(u"pushkeeperctl auth login --device-code"_s);
    }));
    QVERIFY(places.value(m_folder.filePath(u"browser/arguments"_s)).contains("code_challenge="));
    for (const QByteArray &secret : secrets) {
        for (auto place = places.cbegin(); place != places.cend(); ++place)
            QVERIFY2(!place.value().contains(secret), qPrintable(place.key()));
    }
}

QTEST_GUILESS_MAIN(ProgramSecretsTest)
#include "tst_programsecrets.moc"
