// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/tones.h"

namespace pushkeeper::ui {

using facts::Severity;

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

QColor severityColour(Severity severity, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (severity) {
    case Severity::Info:
        return dark ? QColor(0xb4, 0xbc, 0xc6) : QColor(0x55, 0x5f, 0x6b);
    case Severity::Good:
        return dark ? QColor(0x7b, 0xd8, 0x8f) : QColor(0x1a, 0x7f, 0x37);
    case Severity::Warn:
        return dark ? QColor(0xff, 0xc4, 0x5c) : QColor(0x8a, 0x5a, 0x00);
    case Severity::Stop:
        return dark ? QColor(0xff, 0x8f, 0x87) : QColor(0xb4, 0x23, 0x18);
    }
    Q_UNREACHABLE();
}

Severity severityOfDays(qint64 days)
{
    constexpr qint64 warning = 30;
    constexpr qint64 critical = 7;
    if (days > warning)
        return Severity::Good;
    return days > critical ? Severity::Warn : Severity::Stop;
}

QColor quietTextColour(const QPalette &palette)
{
    constexpr float strength = 0.7F;
    const QColor text = palette.color(QPalette::WindowText);
    const QColor base = palette.color(QPalette::Base);
    const auto mixed = [](float a, float b) { return a * strength + b * (1 - strength); };
    return QColor::fromRgbF(mixed(text.redF(), base.redF()), mixed(text.greenF(), base.greenF()),
                            mixed(text.blueF(), base.blueF()));
}

QColor cardColour(const QPalette &palette)
{
    constexpr int lighter = 116;
    return isDark(palette) ? palette.color(QPalette::Window).lighter(lighter) : palette.color(QPalette::Base);
}

QColor frameColour(const QPalette &palette)
{
    QColor colour = palette.color(QPalette::WindowText);
    colour.setAlphaF(isDark(palette) ? 0.28F : 0.20F);
    return colour;
}

} // namespace pushkeeper::ui
