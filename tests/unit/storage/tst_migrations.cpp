// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/connection.h"
#include "storage/migrations.h"
#include "storagekit.h"

using namespace pushkeeper;
using namespace pushkeeper::storage;
using namespace pushkeeper::storagekit;
using namespace Qt::StringLiterals;

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void versionsHaveNoGap();
    void everyVersionComesUp_data();
    void everyVersionComesUp();
    void aStepThatFailsLeavesNothing();
    void aStepRunsOnce();

private:
    QString schema()
    {
        return must(
                   m_connection->value(
                       u"SELECT group_concat(name || sql, ';') FROM (SELECT * FROM sqlite_schema ORDER BY name)"_s))
            .toString();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Connection> m_connection;
};

void TestMigrations::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_connection = must(Connection::open(m_dir->filePath(u"a.sqlite"_s), Access::Write));
}

void TestMigrations::cleanup()
{
    m_connection.reset();
}

void TestMigrations::versionsHaveNoGap()
{
    const QList<Migration> steps = migrations();
    for (int i = 0; i < steps.size(); ++i)
        QCOMPARE(steps.at(i).version, i + 1);
    QCOMPARE(latestVersion(), int(steps.size()));
}

void TestMigrations::everyVersionComesUp_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= latestVersion(); ++version)
        QTest::addRow("from %d", version) << version;
}

void TestMigrations::everyVersionComesUp()
{
    QFETCH(int, version);
    QVERIFY(migrate(*m_connection, migrations().sliced(0, version)));
    QCOMPARE(must(versionOf(*m_connection)), version);
    // Rows that every version could hold.
    QVERIFY(m_connection->run(u"INSERT INTO tenants (id, domain, name, cloud, client_watch, client_renew) "
                              "VALUES ('t', 'd', 'n', 'c', 'w', 'r')"_s));
    QVERIFY(m_connection->run(u"INSERT INTO renewals VALUES ('r', 't', 1, NULL, '{}')"_s));

    QVERIFY(migrate(*m_connection, migrations()));
    QCOMPARE(must(versionOf(*m_connection)), latestVersion());
    QCOMPARE(must(m_connection->value(u"SELECT name FROM tenants"_s)).toString(), u"n"_s);
    QCOMPARE(must(m_connection->value(u"SELECT tenant FROM renewals"_s)).toString(), u"t"_s);
    const QString climbed = schema();

    m_connection = must(Connection::open(m_dir->filePath(u"b.sqlite"_s), Access::Write));
    QVERIFY(migrate(*m_connection, migrations()));
    QCOMPARE(climbed, schema());
}

void TestMigrations::aStepThatFailsLeavesNothing()
{
    const Migration good{.version = 1, .statements = {u"CREATE TABLE good (x)"_s}};
    const Migration bad{.version = 2, .statements = {u"CREATE TABLE bad (x)"_s, u"nonsense"_s}};
    const base::Result<> done = migrate(*m_connection, {good, bad});
    QVERIFY(!done);
    QCOMPARE(done.error().kind, base::ErrorKind::Database);
    QCOMPARE(must(versionOf(*m_connection)), 1);
    QCOMPARE(must(m_connection->value(u"SELECT group_concat(name) FROM sqlite_schema"_s)).toString(),
             u"good"_s);
}

void TestMigrations::aStepRunsOnce()
{
    const Migration step{.version = 1, .statements = {u"CREATE TABLE once (x)"_s}};
    QVERIFY(migrate(*m_connection, {step}));
    QVERIFY(migrate(*m_connection, {step}));
}

STORAGE_TEST_MAIN(TestMigrations)
#include "tst_migrations.moc"
