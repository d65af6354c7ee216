// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facts/finding.h"

#include <QColor>
#include <QPalette>

namespace pushkeeper::ui {

/// Distances in device-independent pixels, so that all windows breathe alike.
namespace space {
inline constexpr int small = 6;
inline constexpr int medium = 12;
inline constexpr int large = 24;
inline constexpr int corner = 8;
} // namespace space

/// True if texts of this palette are lighter than their background.
bool isDark(const QPalette &palette);

/// The colour of a severity, readable on the palette's base colour (contrast of at least 4.5 to 1).
QColor severityColour(facts::Severity severity, const QPalette &palette);

/// How much a number of days until the expiry weighs: fine above 30, a warning above 7.
facts::Severity severityOfDays(qint64 days);

/// The colour of texts that stand back, readable on the palette's base colour (contrast of at least 4.5 to 1,
/// if that of its window text is at least 10 to 1).
QColor quietTextColour(const QPalette &palette);

/// The colour of a card: it stands out of the window, and controls stand out of it.
QColor cardColour(const QPalette &palette);

/// The colour of lines and frames that should not catch the eye.
QColor frameColour(const QPalette &palette);

} // namespace pushkeeper::ui
