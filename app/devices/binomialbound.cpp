// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/binomialbound.h"

#include <QtGlobal>

#include <cmath>
#include <limits>

namespace pushkeeper::devices {

namespace {

/// The continued fraction of the incomplete beta function by Lentz's method (Numerical Recipes, 6.4).
/// Converges for x below (a + 1) / (a + b + 2), within about the square root of the larger of a and b.
double betaFraction(double x, double a, double b)
{
    constexpr int mostTurns = 100'000;
    constexpr double tiny = 1e-300;
    const auto awayFromZero = [](double value) { return std::abs(value) < tiny ? tiny : value; };
    double c = 1;
    double d = 1 / awayFromZero(1 - (a + b) * x / (a + 1));
    double fraction = d;
    for (int turn = 1; turn < mostTurns; ++turn) {
        const double m = turn;
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / awayFromZero(1 + even * d);
        c = awayFromZero(1 + even / c);
        fraction *= d * c;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / awayFromZero(1 + odd * d);
        c = awayFromZero(1 + odd / c);
        const double change = d * c;
        fraction *= change;
        if (std::abs(change - 1) < 4 * std::numeric_limits<double>::epsilon())
            break;
    }
    return fraction;
}

/// The regularised incomplete beta function for x between 0 and 1, both excluded.
double incompleteBeta(double x, double a, double b)
{
    const double front =
        std::exp(std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) + a * std::log(x) + b * std::log1p(-x));
    if (x < (a + 1) / (a + b + 2))
        return front * betaFraction(x, a, b) / a;
    return 1 - front * betaFraction(1 - x, b, a) / b;
}

/// The share of which so many hits or more come up with this chance only.
double shareWhere(double chance, int hits, int trials)
{
    constexpr int halvings = 60;
    double low = 0;
    double high = 1;
    for (int i = 0; i < halvings; ++i) {
        const double middle = (low + high) / 2;
        const bool isAbove = incompleteBeta(middle, hits, trials - hits + 1) > chance;
        (isAbove ? high : low) = middle;
    }
    return (low + high) / 2;
}

} // namespace

double binomialLowerBound(int hits, int trials, double confidence)
{
    Q_ASSERT(hits >= 0 && hits <= trials && confidence > 0 && confidence < 1);
    return hits == 0 ? 0 : shareWhere(1 - confidence, hits, trials);
}

BinomialBounds binomialBounds(int hits, int trials, double confidence)
{
    const double eachSide = (1 + confidence) / 2;
    return {.lower = binomialLowerBound(hits, trials, eachSide),
            .upper = 1 - binomialLowerBound(trials - hits, trials, eachSide)};
}

} // namespace pushkeeper::devices
