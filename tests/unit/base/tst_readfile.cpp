// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/readfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;

/// A file is read whole or up to a length, and one that cannot be read is named.
class ReadFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsReadByteForByte();
    void aLongFileIsCut();
    void anEmptyFileIsEmptyNotNull();
    void aMissingFileIsNamed();
    void aFolderIsNoFile();

private:
    QString write(const QByteArray &bytes);

    QTemporaryDir m_folder;
};

QString ReadFileTest::write(const QByteArray &bytes)
{
    QString path = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

void ReadFileTest::aFileIsReadByteForByte()
{
    const QByteArray bytes("one\r\ntwo\n\0three", 15);
    const auto file = base::readFile(write(bytes));
    QVERIFY(file.has_value());
    QCOMPARE(*file, bytes);
}

void ReadFileTest::aLongFileIsCut()
{
    const QString path = write("0123456789");
    QCOMPARE(base::readFile(path, 10).value_or(QByteArray()), "0123456789");
    QCOMPARE(base::readFile(path, 4).value_or(QByteArray()), "0123");
    QVERIFY(QFile::resize(path, base::longestFile + 1));
    const auto longest = base::readFile(path);
    QVERIFY(longest.has_value());
    QCOMPARE(longest->size(), base::longestFile);
}

void ReadFileTest::anEmptyFileIsEmptyNotNull()
{
    const auto file = base::readFile(write({}));
    QVERIFY(file.has_value());
    QVERIFY(file->isEmpty());
    QVERIFY(!file->isNull());
}

void ReadFileTest::aMissingFileIsNamed()
{
    const QString path = m_folder.filePath(u"nowhere.pem"_s);
    const auto file = base::readFile(path);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, base::ErrorKind::Disk);
    QCOMPARE(file.error().subject, path);
    QVERIFY(!file.error().detail.isEmpty());
}

void ReadFileTest::aFolderIsNoFile()
{
    const auto file = base::readFile(m_folder.path());
    QVERIFY(!file);
    QCOMPARE(file.error().kind, base::ErrorKind::Disk);
    QCOMPARE(file.error().subject, m_folder.path());
}

QTEST_GUILESS_MAIN(ReadFileTest)
#include "tst_readfile.moc"
