// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "reports/zipfile.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

using namespace pushkeeper;
using namespace pushkeeper::reports;
using namespace Qt::StringLiterals;

/// Files leave as one archive that everybody can open and only this user can read.
class ZipFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void shellScriptsMayBeRun();
    void isTheSameEachTime();
    void othersCanOpenIt();
    void onlyThisUserReadsIt();
    void anEarlierFileIsReplacedOrWhole();
    void aNameThatLeavesTheFolderIsRefused_data();
    void aNameThatLeavesTheFolderIsRefused();
};

namespace {

struct Entry
{
    PackageFile file;
    qint64 time = 0;
    zip_uint32_t mode = 0;
};

const QDateTime when = QDateTime::fromString(u"2026-03-04T05:06:08Z"_s, Qt::ISODate);

PackageFiles someFiles()
{
    return {{u"For your Entra admin.html"_s, "<!DOCTYPE html>" + QByteArray(70000, 'x')},
            {u"名前.txt"_s, QByteArray("a\0b\r\n", 5)},
            {u"run.sh"_s, "#!/bin/sh\n"},
            {u"empty"_s, ""}};
}

QList<Entry> entriesOf(const QByteArray &bytes)
{
    QList<Entry> entries;
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, nullptr);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    const zip_int64_t count = archive == nullptr ? 0 : zip_get_num_entries(archive, 0);
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
        zip_stat_t stat;
        zip_uint8_t system = 0;
        zip_uint32_t attributes = 0;
        zip_stat_index(archive, i, 0, &stat);
        zip_file_get_external_attributes(archive, i, 0, &system, &attributes);
        QByteArray content(static_cast<qsizetype>(stat.size), '\0');
        zip_file_t *file = zip_fopen_index(archive, i, 0);
        if (zip_fread(file, content.data(), stat.size) != content.size())
            content = "not read";
        zip_fclose(file);
        entries.append({{QString::fromUtf8(stat.name), content}, stat.mtime, attributes >> 16U});
    }
    zip_discard(archive);
    return entries;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void ZipFileTest::comesBackAsItWas()
{
    const auto zip = zipOf(someFiles(), when);
    QVERIFY(zip);
    const QList<Entry> entries = entriesOf(*zip);
    QCOMPARE(entries.size(), someFiles().size());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        QCOMPARE(entries[i].file, someFiles().at(i));
        QCOMPARE(entries[i].time, when.toSecsSinceEpoch());
    }
    QVERIFY2(zip->size() < 10000, "the archive is not compressed");
}

void ZipFileTest::shellScriptsMayBeRun()
{
    const auto zip = zipOf(someFiles(), when);
    QVERIFY(zip);
    for (const Entry &entry : entriesOf(*zip)) {
        const zip_uint32_t mode = entry.file.name == "run.sh"_L1 ? 0100755 : 0100644;
        QCOMPARE(entry.mode, mode);
    }
}

void ZipFileTest::isTheSameEachTime()
{
    const auto zip = zipOf(someFiles(), when);
    QVERIFY(zip);
    QCOMPARE(zipOf(someFiles(), when).value_or("another"), *zip);
}

void ZipFileTest::othersCanOpenIt()
{
    const QString unzip = QStandardPaths::findExecutable(u"unzip"_s);
    if (unzip.isEmpty())
        QSKIP("unzip is not installed");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"package.zip"_s);
    QVERIFY(writeZip(path, someFiles(), when));
    QProcess process;
    process.start(unzip, {u"-t"_s, path});
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput().constData());
}

void ZipFileTest::onlyThisUserReadsIt()
{
#ifdef Q_OS_WIN
    QSKIP("Windows goes by the folder");
#endif
    const QTemporaryDir folder;
    const QFile::Permissions everybody = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                         QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(folder.path(), everybody));
    const QString path = folder.filePath(u"package.zip"_s);
    QVERIFY(writeZip(path, someFiles(), when));
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path) & others));
    // The user's own folder stays as it is.
    QCOMPARE(QFile::permissions(folder.path()) & everybody, everybody);
}

void ZipFileTest::anEarlierFileIsReplacedOrWhole()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"package.zip"_s);
    QVERIFY(writeZip(path, {{u"old"_s, "old"}}, when));
    const QByteArray old = read(path);
    QVERIFY(!writeZip(path, {{u"../x"_s, "new"}}, when));
    QCOMPARE(read(path), old);
    QVERIFY(writeZip(path, {{u"new"_s, "new"}}, when));
    QCOMPARE(entriesOf(read(path)).value(0).file, (PackageFile{u"new"_s, "new"}));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"package.zip"_s});

    const auto nowhere = writeZip(folder.filePath(u"missing/package.zip"_s), someFiles(), when);
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, base::ErrorKind::Disk);
    QCOMPARE(nowhere.error().subject, folder.filePath(u"missing/package.zip"_s));
}

void ZipFileTest::aNameThatLeavesTheFolderIsRefused_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::newRow("up") << QStringList{u"../x"_s};
    QTest::newRow("dots") << QStringList{u".."_s};
    QTest::newRow("folder") << QStringList{u"a/b"_s};
    QTest::newRow("folder of Windows") << QStringList{u"a\\b"_s};
    QTest::newRow("drive") << QStringList{u"c:x"_s};
    QTest::newRow("control character") << QStringList{u"a\nb"_s};
    QTest::newRow("none") << QStringList{QString()};
    QTest::newRow("twice on Windows") << QStringList{u"a.txt"_s, u"A.TXT"_s};
}

void ZipFileTest::aNameThatLeavesTheFolderIsRefused()
{
    QFETCH(const QStringList, names);
    PackageFiles files;
    for (const QString &name : names)
        files.append({name, "x"});
    const auto zip = zipOf(files, when);
    QVERIFY(!zip);
    QCOMPARE(zip.error().kind, base::ErrorKind::Internal);
    QCOMPARE(zip.error().subject, names.last());
}

QTEST_GUILESS_MAIN(ZipFileTest)
#include "tst_zipfile.moc"
