// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/sqlerror.h"

#include <QTest>

using namespace pushkeeper;
using namespace pushkeeper::storage;
using namespace Qt::StringLiterals;

class TestSqlError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesHaveTheirFault_data();
    void codesHaveTheirFault();
    void errorsWithoutCodeAreOthers();
};

void TestSqlError::codesHaveTheirFault_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<SqlFault>("fault");
    QTest::addColumn<base::ErrorKind>("kind");
    const auto row = [](const char *name, int code, SqlFault fault, base::ErrorKind kind) {
        QTest::newRow(name) << code << fault << kind;
    };
    row("error", 1, SqlFault::Other, base::ErrorKind::Database);
    row("perm", 3, SqlFault::Disk, base::ErrorKind::Disk);
    row("busy", 5, SqlFault::Other, base::ErrorKind::Database);
    row("busy, its snapshot is old", 517, SqlFault::Other, base::ErrorKind::Database);
    row("read only", 8, SqlFault::ReadOnly, base::ErrorKind::Disk);
    row("read only, rollback waits", 776, SqlFault::ReadOnly, base::ErrorKind::Disk);
    row("read only, folder", 1544, SqlFault::ReadOnly, base::ErrorKind::Disk);
    row("io error", 10, SqlFault::Disk, base::ErrorKind::Disk);
    row("io error in writing", 778, SqlFault::Disk, base::ErrorKind::Disk);
    row("corrupt", 11, SqlFault::Damaged, base::ErrorKind::Database);
    row("corrupt index", 779, SqlFault::Damaged, base::ErrorKind::Database);
    row("full", 13, SqlFault::Disk, base::ErrorKind::Disk);
    row("cannot open", 14, SqlFault::Disk, base::ErrorKind::Disk);
    row("constraint", 19, SqlFault::Other, base::ErrorKind::Database);
    row("foreign key", 787, SqlFault::Other, base::ErrorKind::Database);
    row("no database", 26, SqlFault::Damaged, base::ErrorKind::Database);
}

void TestSqlError::codesHaveTheirFault()
{
    QFETCH(int, code);
    QFETCH(SqlFault, fault);
    QFETCH(base::ErrorKind, kind);
    const QSqlError error(u"by the driver"_s, u"by SQLite"_s, QSqlError::StatementError,
                          QString::number(code));
    QCOMPARE(faultOf(code), fault);
    QCOMPARE(faultOf(error), fault);
    QCOMPARE(errorOf(error, "here").kind, kind);
    QCOMPARE(errorOf(error, "here").where, QByteArray("here"));
    QCOMPARE(errorOf(error, "here").detail, u"by SQLite (SQLite %1)"_s.arg(code));
}

void TestSqlError::errorsWithoutCodeAreOthers()
{
    QCOMPARE(faultOf(0), SqlFault::None);
    QCOMPARE(faultOf(QSqlError()), SqlFault::None);
    const QSqlError error(u"no driver"_s, {}, QSqlError::ConnectionError, {});
    QCOMPARE(faultOf(error), SqlFault::Other);
}

QTEST_GUILESS_MAIN(TestSqlError)
#include "tst_sqlerror.moc"
