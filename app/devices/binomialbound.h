// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace pushkeeper::devices {

/// Shares between 0 and 1 that a true share lies between.
struct BinomialBounds
{
    double lower = 0;
    double upper = 1;
};

/// The exact bounds of Clopper and Pearson (Biometrika 26, 1934) for a share of which `hits` of `trials` were
/// seen in a true random sample. `confidence` lies between 0 and 1, such as 0.95; both sides share what is
/// left. Without trials nothing is known: 0 to 1.
BinomialBounds binomialBounds(int hits, int trials, double confidence);

/// The same from one side: with that confidence the true share is at least this.
double binomialLowerBound(int hits, int trials, double confidence);

} // namespace pushkeeper::devices
