// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "consolerun.h"
#include "support/fixtures.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace pushkeeper;

/// Real files of Apple and Microsoft, and what befalls them, judged as tests/data/fixture-verdicts.json says.
class FixturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFileHasAVerdict();
    void judgesAsWritten_data();
    void judgesAsWritten();

private:
    QStringList argumentsOf(const QJsonObject &row) const;

    QDir m_folder;
    QJsonArray m_rows;
};

void FixturesTest::initTestCase()
{
    const auto shared = support::sharedFolder();
    if (!shared)
        QSKIP("the shared fixtures are not there");
    m_folder.setPath(*shared + QStringLiteral("/fixtures"));
    QFile file(QStringLiteral(PUSHKEEPER_SOURCE_DIR "/tests/data/fixture-verdicts.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_rows = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(!m_rows.isEmpty());
}

void FixturesTest::everyFileHasAVerdict()
{
    QStringList withVerdict;
    for (const auto &row : std::as_const(m_rows))
        withVerdict.append(row[QLatin1String("file")].toString());
    QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    QStringList without;
    while (files.hasNext()) {
        const QString name = m_folder.relativeFilePath(files.next());
        if (!withVerdict.contains(name))
            without.append(name);
    }
    QVERIFY2(without.isEmpty(), qPrintable(without.join(QLatin1String(", "))));
}

void FixturesTest::judgesAsWritten_data()
{
    QTest::addColumn<QJsonObject>("row");
    for (const auto &value : std::as_const(m_rows)) {
        const QJsonObject row = value.toObject();
        QStringList label{row[QLatin1String("file")].toString()};
        const QJsonArray arguments = row[QLatin1String("arguments")].toArray();
        for (const auto &argument : arguments)
            label.append(argument.toString());
        QTest::newRow(qPrintable(label.join(u' '))) << row;
    }
}

/// Arguments that name a fixture become its path.
QStringList FixturesTest::argumentsOf(const QJsonObject &row) const
{
    QStringList arguments{QStringLiteral("inspect"), QStringLiteral("--json"),
                          m_folder.filePath(row[QLatin1String("file")].toString())};
    const QJsonArray given = row[QLatin1String("arguments")].toArray();
    for (const auto &value : given) {
        const QString argument = value.toString();
        arguments.append(m_folder.exists(argument) ? m_folder.filePath(argument) : argument);
    }
    return arguments;
}

void FixturesTest::judgesAsWritten()
{
    QFETCH(QJsonObject, row);
    const auto run = cli::runConsole(argumentsOf(row));
    const QJsonObject answer = QJsonDocument::fromJson(run.out.toUtf8()).array()[0].toObject();
    QJsonArray ids;
    const QJsonArray findings = answer[QLatin1String("findings")].toArray();
    for (const auto &finding : findings)
        ids.append(finding[QLatin1String("id")]);
    QCOMPARE(answer[QLatin1String("kind")], row[QLatin1String("kind")]);
    QCOMPARE(answer[QLatin1String("verdict")], row[QLatin1String("verdict")]);
    QCOMPARE(ids, row[QLatin1String("findings")].toArray());
    const QStringList verdicts{QStringLiteral("accept"), QStringLiteral("warn"), QStringLiteral("stop")};
    QCOMPARE(run.code, int(verdicts.indexOf(row[QLatin1String("verdict")].toString())));
}

QTEST_GUILESS_MAIN(FixturesTest)
#include "tst_fixtures.moc"
