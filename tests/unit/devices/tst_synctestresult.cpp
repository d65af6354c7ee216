// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/synctestresult.h"
#include "devices/synctestwords.h"
#include "synctestkit.h"

#include <QTest>

using namespace pushkeeper;
using namespace pushkeeper::devices;
using namespace pushkeeper::devices::kit;
using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

/// Ten were asked at noon; the first nine answered after 30, 60, 90 ... seconds.
SyncTestState nineOfTen()
{
    SyncTestState state = syncTest(10);
    for (int i = 0; i < 10; ++i) {
        state.targets[i].askedAt = noon();
        if (i < 9)
            state.targets[i].answeredAt = noon(30LL * (i + 1));
    }
    state.askingEndedAt = noon();
    state.finishedAt = noon(3600);
    return state;
}

} // namespace

/// What a sync test shows, in figures and in words.
class SyncTestResultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTheAsked();
    void timesToAnswer();
    void timesOfFew();
    void byPlatform();
    void boundsOnlyForAFullRandomSample();
    void theResultInWords();
    void thePopulationIsNamed();
    void silenceHasAReason();
};

void SyncTestResultTest::countsTheAsked()
{
    SyncTestState state = nineOfTen();
    state.targets[0].refusal = SyncRefusal::Gone;
    state.targets[1] = {.id = id(1)};
    const SyncTestResult result = resultOf(state);
    QCOMPARE(result.chosen, 10);
    QCOMPARE(result.all, (SyncShare{.asked = 8, .answered = 7}));
    QCOMPARE(result.silent, QList<base::DeviceId>{id(9)});
    QCOMPARE(result.refused.value(SyncRefusal::Gone), 1);
}

void SyncTestResultTest::timesToAnswer()
{
    const SyncTestResult result = resultOf(nineOfTen());
    QCOMPARE(result.median, seconds(150)); // the fifth of nine
    QCOMPARE(result.most, seconds(270));   // the ninth: eight would be fewer than nine of ten
}

void SyncTestResultTest::timesOfFew()
{
    SyncTestState state = nineOfTen();
    state.targets.resize(1);
    QCOMPARE(resultOf(state).median, seconds(30));
    QCOMPARE(resultOf(state).most, seconds(30));
    state.targets[0].answeredAt = {};
    QCOMPARE(resultOf(state).median, std::nullopt);
}

void SyncTestResultTest::byPlatform()
{
    SyncTestState state = nineOfTen();
    state.targets[8].platform = facts::Platform::MacOs;
    state.targets[9].platform = facts::Platform::MacOs;
    const SyncTestResult result = resultOf(state);
    QCOMPARE(result.platforms.value(facts::Platform::Ios), (SyncShare{.asked = 8, .answered = 8}));
    QCOMPARE(result.platforms.value(facts::Platform::MacOs), (SyncShare{.asked = 2, .answered = 1}));
}

/// 9 of 10 at 95 %: 0.5550 to 0.9975 (the table in Clopper and Pearson 1934, to four digits by R's
/// binom.test).
void SyncTestResultTest::boundsOnlyForAFullRandomSample()
{
    SyncTestState state = nineOfTen();
    QVERIFY(!resultOf(state).bounds);
    state.isSample = true;
    const auto bounds = resultOf(state).bounds;
    QVERIFY(bounds.has_value());
    QVERIFY(std::abs(bounds->lower - 0.5550) < 0.0001);
    QVERIFY(std::abs(bounds->upper - 0.9975) < 0.0001);
    SyncTestState byHand = state;
    byHand.isByHand = true;
    QVERIFY(!resultOf(byHand).bounds);
    state.finishedAt = {};
    QVERIFY(!resultOf(state).bounds);
}

void SyncTestResultTest::theResultInWords()
{
    SyncTestState state = nineOfTen();
    QCOMPARE(resultText(resultOf(state)), u"9 of 10 device(s) answered; half of them within 3 minute(s)"_s);
    for (qsizetype i = 1; i < 10; ++i)
        state.targets[i].answeredAt = {};
    QCOMPARE(resultText(resultOf(state)), u"1 of 10 device(s) answered, within 1 minute(s)"_s);
    state.targets[0].answeredAt = {};
    QCOMPARE(resultText(resultOf(state)), u"0 of 10 device(s) answered"_s);
}

void SyncTestResultTest::thePopulationIsNamed()
{
    SyncTestState state = nineOfTen();
    state.isSample = true;
    state.population = {.size = 812, .platform = facts::Platform::IpadOs};
    const QString said = detailTexts(state, resultOf(state)).join(u'\n');
    QVERIFY2(said.contains(u"55 to 100 % of the 812 iPadOS device(s)"_s), qPrintable(said));
    state.isSample = false;
    QVERIFY(!detailTexts(state, resultOf(state)).join(u'\n').contains(u'%'));
}

void SyncTestResultTest::silenceHasAReason()
{
    SyncTestState state = nineOfTen();
    QVERIFY(silenceText(state, resultOf(state)).contains(u"pushes arrive"_s));
    for (SyncTarget &target : state.targets)
        target.answeredAt = {};
    state.finishedAt = {};
    QVERIFY(silenceText(state, resultOf(state)).contains(u"No answer yet"_s));
    state.finishedAt = noon(3600);
    QVERIFY(silenceText(state, resultOf(state)).contains(u"topic"_s));
    for (SyncTarget &target : state.targets)
        target.answeredAt = noon(1);
    QVERIFY(silenceText(state, resultOf(state)).isEmpty());
}

QTEST_GUILESS_MAIN(SyncTestResultTest)
#include "tst_synctestresult.moc"
