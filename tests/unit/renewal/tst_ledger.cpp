// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "renewal/events.h"
#include "renewal/ledger.h"
#include "renewalkit.h"
#include "storage/renewalstore.h"
#include "unit/storage/storagekit.h"

using namespace pushkeeper;
using namespace pushkeeper::renewal;
using namespace Qt::StringLiterals;
using renewalkit::assessedState;
using storagekit::contoso;
using storagekit::fabrikam;
using storagekit::Home;
using storagekit::must;

/// The state of a walk and its place on the disk.
class LedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreshWalkIsNotSaved();
    void theOpenWalkIsFoundAgain();
    void eachTenantHasItsOwn();
    void aFinishedWalkIsNotFound();
    void anOpenWalkBehindAFinishedOneIsFound();
    void eachEventIsInTheJournal();
    void aFailedSaveLeavesTheState();
    void aStateThatCannotBeReadIsNotLost();
};

namespace {

RenewalState assessed(const RenewalState &state)
{
    return whenAssessed(state, *assessedState().assessed, true);
}

Ledger opened(const Home &home, const base::TenantId &tenant = contoso())
{
    return must(Ledger::open(*home.database, tenant, false));
}

QList<storage::KeptRenewal> keptIn(const Home &home)
{
    return must(storage::RenewalStore(*home.database).ofTenant(contoso()));
}

} // namespace

void LedgerTest::aFreshWalkIsNotSaved()
{
    const Home home;
    const RenewalState state = opened(home).state();
    QVERIFY(!state.id.isEmpty());
    QCOMPARE(state.tenant, contoso());
    QCOMPARE(state.startedAt, storagekit::firstMoment());
    QVERIFY(!state.isAssisted && !state.assessed);
    QVERIFY(must(Ledger::open(*home.database, contoso(), true)).state().isAssisted);
    QVERIFY(keptIn(home).isEmpty());
    QVERIFY(opened(home).state().id != state.id);
}

void LedgerTest::theOpenWalkIsFoundAgain()
{
    Home home;
    Ledger ledger = opened(home);
    QVERIFY(ledger.commit(assessed(ledger.state()), u"assess"_s));
    home.clock.advance(std::chrono::hours(24));
    home.reopen();
    const RenewalState again = must(Ledger::open(*home.database, contoso(), true)).state();
    QCOMPARE(again, ledger.state());
    QVERIFY(again.assessed);
}

void LedgerTest::eachTenantHasItsOwn()
{
    const Home home;
    Ledger ledger = opened(home);
    QVERIFY(ledger.commit(assessed(ledger.state()), u"assess"_s));
    const RenewalState other = opened(home, fabrikam()).state();
    QVERIFY(other.id != ledger.state().id);
    QCOMPARE(other.tenant, fabrikam());
    QVERIFY(!other.assessed);
}

void LedgerTest::aFinishedWalkIsNotFound()
{
    const Home home;
    Ledger ledger = opened(home);
    QVERIFY(ledger.commit(assessed(ledger.state()), u"assess"_s));
    QVERIFY(ledger.commit(whenFinished(ledger.state(), home.clock.now()), u"receipt"_s));
    const RenewalState next = opened(home).state();
    QVERIFY(next.id != ledger.state().id);
    QVERIFY(!next.assessed);
    QCOMPARE(keptIn(home).size(), 1);
}

void LedgerTest::anOpenWalkBehindAFinishedOneIsFound()
{
    Home home;
    Ledger open = opened(home);
    QVERIFY(open.commit(assessed(open.state()), u"assess"_s));
    home.clock.advance(std::chrono::hours(1));
    RenewalState later{.id = u"later"_s, .tenant = contoso(), .startedAt = home.clock.now()};
    later.finishedAt = home.clock.now();
    QVERIFY(opened(home).commit(later, u"receipt"_s));
    QCOMPARE(opened(home).state(), open.state());
}

void LedgerTest::eachEventIsInTheJournal()
{
    const Home home;
    Ledger ledger = opened(home);
    QVERIFY(ledger.commit(assessed(ledger.state()), u"assess"_s, {{u"devices"_s, 215}}));
    QVERIFY(ledger.commit(whenAgreed(ledger.state()), u"agreement"_s));
    const storage::Journal journal(*home.database);
    const auto rows = must(journal.page(contoso(), 0, 10));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).entry, storagekit::entry(contoso(), u"agreement"_s));
    QCOMPARE(rows.at(1).entry, storagekit::entry(contoso(), u"assess"_s, {{u"devices"_s, 215}}));
    QVERIFY(!must(journal.firstBroken()));
}

void LedgerTest::aFailedSaveLeavesTheState()
{
    const Home home;
    Ledger ledger = opened(home);
    QVERIFY(ledger.commit(assessed(ledger.state()), u"assess"_s));
    const RenewalState before = ledger.state();
    storagekit::runSql(
        home.path(), u"CREATE TRIGGER stop BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'no'); END"_s);
    const auto saved = ledger.commit(whenUploaded(before, home.clock.now()), u"upload"_s);
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().kind, base::ErrorKind::Database);
    QCOMPARE(ledger.state(), before);
    QCOMPARE(opened(home).state(), before);
}

void LedgerTest::aStateThatCannotBeReadIsNotLost()
{
    const Home home;
    const storage::KeptRenewal damaged{
        .id = u"walk"_s, .tenant = contoso(), .startedAt = home.clock.now(), .state = R"({"id":"walk"})"};
    QVERIFY(storage::RenewalStore(*home.database).save(damaged, storagekit::entry(contoso(), u"x"_s)));
    const auto ledger = Ledger::open(*home.database, contoso(), false);
    QVERIFY(!ledger.has_value());
    QCOMPARE(ledger.error().kind, base::ErrorKind::WrongFile);
    QCOMPARE(keptIn(home), QList<storage::KeptRenewal>{damaged});
}

STORAGE_TEST_MAIN(LedgerTest)
#include "tst_ledger.moc"
