// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/binomialbound.h"

#include <QTest>

#include <cmath>

using namespace pushkeeper;

/// The exact binomial bounds against published values.
class BinomialBoundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedValues_data();
    void publishedValues();
    void ruleOfThree();
    void allOrNoneAreExact();
    void noTrialsSayNothing();
    void aMillionTrials();
    void boundsHoldWhatTheyPromise();
};

/// Value by value, with the places that are published.
void BinomialBoundTest::publishedValues_data()
{
    QTest::addColumn<int>("hits");
    QTest::addColumn<int>("trials");
    QTest::addColumn<double>("confidence");
    QTest::addColumn<double>("lower");
    QTest::addColumn<double>("upper");
    QTest::addColumn<double>("precision");
    // The example of ?binom.test of R (Mendel's peas; Conover, 1971): 682 of 925.
    QTest::newRow("R, binom.test(682, 925)") << 682 << 925 << 0.95 << 0.7076683 << 0.7654066 << 5e-8;
    // NIST/SEMATECH e-Handbook of Statistical Methods, 7.2.4.1: 4 defectives of 20, 90 % from both sides.
    QTest::newRow("NIST, 4 of 20") << 4 << 20 << 0.90 << 0.071354 << 0.401029 << 1e-6;
    // Newcombe, Statistics in Medicine 17 (1998), table I, method 5 (Clopper-Pearson).
    QTest::newRow("Newcombe, 81 of 263") << 81 << 263 << 0.95 << 0.2527 << 0.3676 << 5e-5;
    QTest::newRow("Newcombe, 15 of 148") << 15 << 148 << 0.95 << 0.0578 << 0.1617 << 5e-5;
    QTest::newRow("Newcombe, 0 of 20") << 0 << 20 << 0.95 << 0.0 << 0.1684 << 5e-5;
    QTest::newRow("Newcombe, 1 of 29") << 1 << 29 << 0.95 << 0.0009 << 0.1776 << 5e-5;
}

void BinomialBoundTest::publishedValues()
{
    QFETCH(int, hits);
    QFETCH(int, trials);
    QFETCH(double, confidence);
    QFETCH(double, lower);
    QFETCH(double, upper);
    QFETCH(double, precision);
    const auto bounds = devices::binomialBounds(hits, trials, confidence);
    QVERIFY2(std::abs(bounds.lower - lower) <= precision, qPrintable(QString::number(bounds.lower, 'g', 12)));
    QVERIFY2(std::abs(bounds.upper - upper) <= precision, qPrintable(QString::number(bounds.upper, 'g', 12)));
    // Misses are hits of the other side.
    const auto mirrored = devices::binomialBounds(trials - hits, trials, confidence);
    QVERIFY(std::abs(mirrored.lower - (1 - bounds.upper)) < 1e-12);
}

/// Hanley and Lippman-Hand, JAMA 249 (1983): where n of n answered, at least about 1 - 3/n of all would.
void BinomialBoundTest::ruleOfThree()
{
    for (const int trials : {30, 60, 300, 1000}) {
        const double bound = devices::binomialLowerBound(trials, trials, 0.95);
        QVERIFY(bound > 1 - 3.0 / trials);
        QVERIFY(bound < 1 - 2.85 / trials);
    }
}

/// There the bound can be solved by hand: share^n = what confidence leaves.
void BinomialBoundTest::allOrNoneAreExact()
{
    for (const int trials : {1, 2, 7, 59, 5000}) {
        const auto all = devices::binomialBounds(trials, trials, 0.95);
        QVERIFY(std::abs(all.lower - std::pow(0.025, 1.0 / trials)) < 1e-9);
        QCOMPARE(all.upper, 1.0);
        const auto none = devices::binomialBounds(0, trials, 0.95);
        QCOMPARE(none.lower, 0.0);
        QVERIFY(std::abs(none.upper - (1 - std::pow(0.025, 1.0 / trials))) < 1e-9);
    }
}

void BinomialBoundTest::noTrialsSayNothing()
{
    const auto bounds = devices::binomialBounds(0, 0, 0.95);
    QCOMPARE(bounds.lower, 0.0);
    QCOMPARE(bounds.upper, 1.0);
}

/// There the normal distribution is near enough to be held against.
void BinomialBoundTest::aMillionTrials()
{
    const auto bounds = devices::binomialBounds(500'000, 1'000'000, 0.95);
    constexpr double halfWidth = 1.959964 * 0.0005;
    QVERIFY(std::abs(bounds.lower - (0.5 - halfWidth)) < 2e-6);
    QVERIFY(std::abs(bounds.upper - (0.5 + halfWidth)) < 2e-6);
}

/// The definition: at the lower bound, so many hits or more have the chance that confidence leaves.
void BinomialBoundTest::boundsHoldWhatTheyPromise()
{
    constexpr int trials = 25;
    for (int hits = 1; hits < trials; ++hits) {
        const double share = devices::binomialLowerBound(hits, trials, 0.99);
        double chance = 0;
        for (int k = hits; k <= trials; ++k) {
            const double ways = std::round(
                std::exp(std::lgamma(trials + 1.0) - std::lgamma(k + 1.0) - std::lgamma(trials - k + 1.0)));
            chance += ways * std::pow(share, k) * std::pow(1 - share, trials - k);
        }
        QVERIFY(std::abs(chance - 0.01) < 1e-9);
    }
}

QTEST_GUILESS_MAIN(BinomialBoundTest)
#include "tst_binomialbound.moc"
