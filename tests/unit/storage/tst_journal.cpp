// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/journal.h"
#include "storage/journalchain.h"
#include "storagekit.h"

using namespace pushkeeper;
using namespace pushkeeper::storage;
using namespace pushkeeper::storagekit;
using namespace Qt::StringLiterals;

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyIsWhole();
    void rowsComeBack();
    void numbersGoOnAfterReopening();
    void pages();
    void secretsNeverReachTheFile();
    void changedColumnIsFound_data();
    void changedColumnIsFound();
    void otherTamperingIsFound_data();
    void otherTamperingIsFound();
    void forgedRowIsFound_data();
    void forgedRowIsFound();

private:
    static constexpr int rowCount = 5;
};

namespace {

/// Two tenants and none, in turn.
JournalEntry numbered(int number)
{
    const QList<base::TenantId> tenants{contoso(), fabrikam(), base::TenantId()};
    return entry(tenants.at(number % 3), u"kind-%1"_s.arg(number), {{u"number"_s, number}});
}

void write(Home &home, int count)
{
    Journal journal(*home.database);
    for (int i = 1; i <= count; ++i) {
        must(journal.append(numbered(i)));
        home.clock.advance(std::chrono::minutes(1));
    }
}

QList<qint64> numbersOf(const QList<JournalRow> &rows)
{
    QList<qint64> numbers;
    for (const JournalRow &row : rows)
        numbers += row.seq;
    return numbers;
}

std::optional<qint64> brokenIn(const Home &home)
{
    return must(Journal(*home.database).firstBroken());
}

} // namespace

void TestJournal::emptyIsWhole()
{
    const Home home;
    QCOMPARE(brokenIn(home), std::nullopt);
    QCOMPARE(must(Journal(*home.database).page({}, 0, 10)).size(), 0);
}

void TestJournal::rowsComeBack()
{
    Home home;
    write(home, 3);
    home.reopen();
    const auto rows = must(Journal(*home.database).page({}, 0, 10));
    QCOMPARE(rows.size(), 3);
    for (int i = 0; i < 3; ++i) {
        const int number = 3 - i;
        const JournalRow expected{
            .seq = number, .at = firstMoment().addSecs(qint64(60) * (number - 1)), .entry = numbered(number)};
        QCOMPARE(rows.at(i), expected);
    }
    QCOMPARE(brokenIn(home), std::nullopt);
}

void TestJournal::numbersGoOnAfterReopening()
{
    Home home;
    write(home, 2);
    home.reopen();
    QCOMPARE(must(Journal(*home.database).append(numbered(3))), 3);
    QCOMPARE(brokenIn(home), std::nullopt);
}

void TestJournal::pages()
{
    Home home;
    write(home, 7);
    const Journal journal(*home.database);
    QCOMPARE(numbersOf(must(journal.page({}, 0, 3))), (QList<qint64>{7, 6, 5}));
    QCOMPARE(numbersOf(must(journal.page({}, 5, 3))), (QList<qint64>{4, 3, 2}));
    QCOMPARE(numbersOf(must(journal.page({}, 2, 3))), QList<qint64>{1});
    QCOMPARE(numbersOf(must(journal.page({}, 1, 3))), QList<qint64>());
    QCOMPARE(numbersOf(must(journal.page(fabrikam(), 0, 2))), (QList<qint64>{7, 4}));
    QCOMPARE(numbersOf(must(journal.page(fabrikam(), 4, 2))), QList<qint64>{1});
}

void TestJournal::secretsNeverReachTheFile()
{
    Home home;
    must(Journal(*home.database)
             .append(
                 entry(contoso(), u"upload"_s,
                       {{u"refresh_token"_s, u"s3cretS3cret"_s}, {u"userDisplayName"_s, u"Ann Smith"_s}})));
    QCOMPARE(brokenIn(home), std::nullopt);
    QVERIFY(!bytesOf(home.path() + "-wal"_L1).contains("s3cret"));
    home.database.reset();
    QVERIFY(bytesOf(home.path()).contains("[redacted]"));
    QVERIFY(!bytesOf(home.path()).contains("s3cret"));
    QVERIFY(!bytesOf(home.path()).contains("Ann Smith"));
}

void TestJournal::changedColumnIsFound_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("seq") << u"seq = seq + 100"_s;
    QTest::newRow("at") << u"at = at + 1"_s;
    QTest::newRow("tenant") << u"tenant = 'somebody'"_s;
    QTest::newRow("kind") << u"kind = 'other'"_s;
    QTest::newRow("details") << uR"(details = '{"number":99}')"_s;
    QTest::newRow("previous") << u"previous = x'00'"_s;
    QTest::newRow("hash") << u"hash = zeroblob(32)"_s;
}

void TestJournal::changedColumnIsFound()
{
    QFETCH(QString, change);
    for (int seq = 1; seq <= rowCount; ++seq) {
        Home home;
        write(home, rowCount);
        runSql(home.path(), u"UPDATE journal SET %1 WHERE seq = %2"_s.arg(change).arg(seq));
        QCOMPARE(brokenIn(home), std::optional<qint64>(seq));
    }
}

void TestJournal::otherTamperingIsFound_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<int>("firstBroken");
    const auto row = [](const char *name, const QStringList &statements, int firstBroken) {
        QTest::newRow(name) << statements << firstBroken;
    };
    row("first row deleted", {u"DELETE FROM journal WHERE seq = 1"_s}, 1);
    row("row in the middle deleted", {u"DELETE FROM journal WHERE seq = 3"_s}, 3);
    row("gap closed",
        {u"DELETE FROM journal WHERE seq = 5"_s, u"DELETE FROM journal WHERE seq = 3"_s,
         u"UPDATE journal SET seq = 3 WHERE seq = 4"_s},
        3);
    row("last row deleted", {u"DELETE FROM journal WHERE seq = 5"_s}, 5);
    row("last rows deleted", {u"DELETE FROM journal WHERE seq > 2"_s}, 3);
    row("all rows deleted", {u"DELETE FROM journal"_s}, 1);
    row("row added",
        {u"INSERT INTO journal SELECT 6, at, tenant, kind, details, hash, hash FROM journal WHERE seq = 5"_s},
        6);
    row("details swapped",
        {u"UPDATE journal SET details = (SELECT details FROM journal WHERE seq = 4) WHERE seq = 2"_s}, 2);
    row("head turned back", {u"UPDATE journal_head SET seq = 3"_s}, 4);
    row("head of another hash", {u"UPDATE journal_head SET hash = zeroblob(32)"_s}, 5);
    row("head deleted", {u"DELETE FROM journal_head"_s}, 1);
    row("all but the head deleted, and that turned back",
        {u"DELETE FROM journal"_s, u"UPDATE journal_head SET seq = 0"_s}, 1);
}

void TestJournal::otherTamperingIsFound()
{
    QFETCH(QStringList, statements);
    QFETCH(int, firstBroken);
    Home home;
    write(home, rowCount);
    for (const QString &statement : statements)
        runSql(home.path(), statement);
    QCOMPARE(brokenIn(home), std::optional<qint64>(firstBroken));
}

void TestJournal::forgedRowIsFound_data()
{
    QTest::addColumn<int>("seq");
    QTest::addColumn<int>("newSeq");
    QTest::addColumn<int>("firstBroken");
    // A row that was changed together with its hash holds by itself.
    QTest::newRow("first: the second does not fit") << 1 << 1 << 2;
    QTest::newRow("in the middle: the next does not fit") << 3 << 3 << 4;
    QTest::newRow("last: the head does not fit") << 5 << 5 << 5;
    QTest::newRow("last, with another number") << 5 << 9 << 5;
}

void TestJournal::forgedRowIsFound()
{
    QFETCH(int, seq);
    QFETCH(int, newSeq);
    QFETCH(int, firstBroken);
    Home home;
    write(home, rowCount);
    const auto column = [&home, seq](const QString &name) {
        return sqlValue(home.path(), u"SELECT %1 FROM journal WHERE seq = %2"_s.arg(name).arg(seq));
    };
    const JournalLink forged{.seq = newSeq,
                             .at = column(u"at"_s).toLongLong(),
                             .tenant = column(u"tenant"_s).toString(),
                             .kind = column(u"kind"_s).toString(),
                             .details = u"{}"_s,
                             .previous = column(u"previous"_s).toByteArray()};
    runSql(home.path(), u"UPDATE journal SET seq = ?, details = ?, hash = ? WHERE seq = ?"_s,
           {newSeq, forged.details, hashOf(forged), seq});
    QCOMPARE(brokenIn(home), std::optional<qint64>(firstBroken));
}

STORAGE_TEST_MAIN(TestJournal)
#include "tst_journal.moc"
