// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/renewalstore.h"
#include "storagekit.h"

using namespace pushkeeper;
using namespace pushkeeper::storage;
using namespace pushkeeper::storagekit;
using namespace Qt::StringLiterals;

class TestRenewalStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsStateAsItIs();
    void laterStateTakesThePlace();
    void lastStartedComesFirst();
    void journalRowComesWithIt();
    void journalThatFailsTakesTheStateBack();
    void stateThatFailsWritesNoJournal();
};

namespace {

KeptRenewal renewal(const QString &id, const QByteArray &state = "{}")
{
    return {.id = id, .tenant = contoso(), .startedAt = firstMoment(), .state = state};
}

} // namespace

void TestRenewalStore::keepsStateAsItIs()
{
    Home home;
    const QString state = uR"({ "b": ")"_s + u"\u00d6\u7530"_s + uR"(",   "a": 1.50 })"_s;
    KeptRenewal whole = renewal(u"a"_s, state.toUtf8());
    whole.finishedAt = firstMoment().addDays(2);
    QVERIFY(RenewalStore(*home.database).save(whole, entry(contoso(), u"done"_s)));
    home.reopen();
    QCOMPARE(must(RenewalStore(*home.database).find(u"a"_s)), whole);
    QVERIFY(!must(RenewalStore(*home.database).find(u"b"_s)));
}

void TestRenewalStore::laterStateTakesThePlace()
{
    const Home home;
    RenewalStore store(*home.database);
    QVERIFY(store.save(renewal(u"a"_s, R"({"step":1})"), entry(contoso(), u"step"_s)));
    KeptRenewal later = renewal(u"a"_s, R"({"step":2})");
    later.finishedAt = firstMoment().addDays(1);
    KeptRenewal moved = later;
    moved.tenant = fabrikam();
    moved.startedAt = firstMoment().addDays(5);
    QVERIFY(store.save(moved, entry(contoso(), u"step"_s)));
    QCOMPARE(must(store.find(u"a"_s)), later);
    QCOMPARE(must(store.ofTenant(fabrikam())).size(), 0);
}

void TestRenewalStore::lastStartedComesFirst()
{
    const Home home;
    RenewalStore store(*home.database);
    KeptRenewal newest = renewal(u"newest"_s);
    newest.startedAt = firstMoment().addYears(1);
    for (const KeptRenewal &one : {renewal(u"first"_s), newest, renewal(u"second"_s)})
        QVERIFY(store.save(one, entry(contoso(), u"started"_s)));
    QStringList ids;
    for (const KeptRenewal &one : must(store.ofTenant(contoso())))
        ids += one.id;
    QCOMPARE(ids, (QStringList{u"newest"_s, u"second"_s, u"first"_s}));
}

void TestRenewalStore::journalRowComesWithIt()
{
    const Home home;
    const JournalEntry uploaded = entry(contoso(), u"upload"_s, {{u"serial"_s, u"1A2B"_s}});
    QVERIFY(RenewalStore(*home.database).save(renewal(u"a"_s), uploaded));
    const Journal journal(*home.database);
    QCOMPARE(must(journal.page(contoso(), 0, 10)),
             (QList<JournalRow>{{.seq = 1, .at = firstMoment(), .entry = uploaded}}));
    QVERIFY(!must(journal.firstBroken()));
}

void TestRenewalStore::journalThatFailsTakesTheStateBack()
{
    const Home home;
    RenewalStore store(*home.database);
    QVERIFY(store.save(renewal(u"a"_s, R"({"step":1})"), entry(contoso(), u"step"_s)));
    runSql(home.path(),
           u"CREATE TRIGGER stop BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'no'); END"_s);
    QVERIFY(!store.save(renewal(u"a"_s, R"({"step":2})"), entry(contoso(), u"step"_s)));
    QVERIFY(!store.save(renewal(u"b"_s), entry(contoso(), u"step"_s)));
    QCOMPARE(must(store.find(u"a"_s))->state, QByteArray(R"({"step":1})"));
    QVERIFY(!must(store.find(u"b"_s)));
}

void TestRenewalStore::stateThatFailsWritesNoJournal()
{
    const Home home;
    KeptRenewal withoutStart = renewal(u"a"_s);
    withoutStart.startedAt = {};
    for (const KeptRenewal &bad : {withoutStart, renewal({})}) {
        const auto refused = RenewalStore(*home.database).save(bad, entry(contoso(), u"step"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, base::ErrorKind::Database);
    }
    QCOMPARE(must(Journal(*home.database).page({}, 0, 10)).size(), 0);
}

STORAGE_TEST_MAIN(TestRenewalStore)
#include "tst_renewalstore.moc"
