// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "renewal/recordfile.h"
#include "renewalkit.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace pushkeeper;
using namespace pushkeeper::renewal;
using namespace pushkeeper::renewalkit;
using namespace Qt::StringLiterals;
using base::ErrorKind;

/// The record of a tenant in its folder.
class RecordFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aMissingFileIsAFreshRecord();
    void whatIsWrittenIsRead();
    void theLaterOneTakesThePlace();
    void onlyThisUserReadsIt();
    void whatMustNotBeWrittenOverIsRefused_data();
    void whatMustNotBeWrittenOverIsRefused();
    void theTenantIsReadInAnyCase();
    void aFolderInItsPlaceIsAnError();

private:
    QByteArray bytes() const;
    void put(const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
};

namespace {

facts::TenantRecord recordOf(const base::Topic &topic)
{
    return {.tenant = contoso(), .name = u"Contoso"_s, .topic = topic};
}

} // namespace

void RecordFileTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_folder = m_dir->filePath(u"tenants/contoso"_s);
}

QByteArray RecordFileTest::bytes() const
{
    QFile file(recordFileIn(m_folder));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void RecordFileTest::put(const QByteArray &bytes) const
{
    QVERIFY(QDir().mkpath(m_folder));
    QFile file(recordFileIn(m_folder));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void RecordFileTest::aMissingFileIsAFreshRecord()
{
    const auto record = readRecord(m_folder, contoso());
    QVERIFY(record.has_value());
    QCOMPARE(*record, facts::TenantRecord{.tenant = contoso()});
    QVERIFY(!QFile::exists(m_folder));
}

void RecordFileTest::whatIsWrittenIsRead()
{
    QVERIFY(writeRecord(m_folder, recordOf(topicOf('1'))));
    const auto record = readRecord(m_folder, contoso());
    QVERIFY(record.has_value());
    QCOMPARE(*record, recordOf(topicOf('1')));
    QCOMPARE(bytes(), toJson(recordOf(topicOf('1'))));
}

void RecordFileTest::theLaterOneTakesThePlace()
{
    QVERIFY(writeRecord(m_folder, recordOf(topicOf('1'))));
    QVERIFY(writeRecord(m_folder, recordOf(topicOf('2'))));
    QCOMPARE(bytes(), toJson(recordOf(topicOf('2'))));
    QCOMPARE(QDir(m_folder).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void RecordFileTest::onlyThisUserReadsIt()
{
#ifdef Q_OS_UNIX
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                          QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (int i = 0; i < 2; ++i) {
        QVERIFY(writeRecord(m_folder, recordOf(topicOf('1'))));
        const QFile::Permissions permissions = QFile::permissions(recordFileIn(m_folder));
        QVERIFY(!(permissions & others));
        QVERIFY(permissions & QFile::ReadOwner && permissions & QFile::WriteOwner);
        QVERIFY(!(permissions & QFile::ExeOwner));
        QVERIFY(!(QFile::permissions(m_folder) & others));
        QVERIFY(QFile::setPermissions(recordFileIn(m_folder), permissions | others));
    }
#else
    QSKIP("Windows has no such permissions");
#endif
}

void RecordFileTest::whatMustNotBeWrittenOverIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QJsonObject newer = QJsonDocument::fromJson(toJson(recordOf(topicOf('1')))).object();
    QVERIFY(newer.contains("format"_L1));
    newer.insert("format"_L1, facts::tenantRecordFormat + 1);
    facts::TenantRecord other = recordOf(topicOf('1'));
    other.tenant = base::TenantId(u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s);
    QTest::newRow("newer format") << QJsonDocument(newer).toJson();
    QTest::newRow("another tenant") << toJson(other);
    QTest::newRow("cut off") << toJson(recordOf(topicOf('1'))).chopped(10);
    QTest::newRow("empty") << QByteArray();
}

void RecordFileTest::whatMustNotBeWrittenOverIsRefused()
{
    QFETCH(QByteArray, json);
    put(json);
    const auto record = readRecord(m_folder, contoso());
    QVERIFY(!record.has_value());
    QCOMPARE(record.error().kind, ErrorKind::WrongFile);
    QCOMPARE(record.error().subject, recordFileIn(m_folder));
    QVERIFY(!record.error().detail.isEmpty());
    QCOMPARE(bytes(), json);
}

void RecordFileTest::theTenantIsReadInAnyCase()
{
    QVERIFY(writeRecord(m_folder, recordOf(topicOf('1'))));
    QVERIFY(readRecord(m_folder, base::TenantId(contoso().text().toUpper())).has_value());
}

void RecordFileTest::aFolderInItsPlaceIsAnError()
{
    QVERIFY(QDir().mkpath(recordFileIn(m_folder)));
    const auto written = writeRecord(m_folder, recordOf(topicOf('1')));
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().kind, ErrorKind::Disk);
    QVERIFY(!readRecord(m_folder, contoso()).has_value());
}

QTEST_GUILESS_MAIN(RecordFileTest)
#include "tst_recordfile.moc"
