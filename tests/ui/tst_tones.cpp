// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/tones.h"
#include "ui/widgets/caption.h"

#include <QApplication>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace pushkeeper;
using facts::Severity;

namespace {

/// A channel's share of the luminance, after WCAG 2.1.
double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// The contrast ratio of WCAG 2.1, 1 to 21.
double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

/// A palette as desktops give it: the placeholder's colour is left as it was in another scheme.
QPalette paletteOf(const QColor &text, const QColor &base)
{
    QPalette palette(base);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, base);
    return palette;
}

QPalette light()
{
    return paletteOf(QColor(0x20, 0x20, 0x20), Qt::white);
}
QPalette dark()
{
    return paletteOf(QColor(0xef, 0xf0, 0xf1), QColor(0x1b, 0x1e, 0x20));
}

} // namespace

/// Texts and signs can be read in light and dark.
class TonesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coloursStandOut_data();
    void coloursStandOut();
    void captionsFollowThePalette();
};

void TonesTest::coloursStandOut_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << light();
    QTest::newRow("dark") << dark();
}

void TonesTest::coloursStandOut()
{
    QFETCH(QPalette, palette);
    const QColor base = palette.color(QPalette::Base);
    for (const Severity severity : {Severity::Good, Severity::Info, Severity::Warn, Severity::Stop})
        QVERIFY(contrast(ui::severityColour(severity, palette), base) >= 4.5);
    const QColor quiet = ui::quietTextColour(palette);
    QVERIFY(contrast(quiet, base) >= 4.5);
    QVERIFY(contrast(quiet, base) < contrast(palette.color(QPalette::WindowText), base));
}

void TonesTest::captionsFollowThePalette()
{
    QWidget card;
    card.setPalette(light());
    ui::Caption caption(QStringLiteral("Topic"), &card);
    for (const QPalette &palette : {light(), dark(), light()}) {
        card.setPalette(palette);
        const QColor shown = caption.palette().color(caption.foregroundRole());
        QVERIFY2(contrast(shown, palette.color(QPalette::Base)) >= 4.5, qPrintable(shown.name()));
    }
}

QTEST_MAIN(TonesTest)
#include "tst_tones.moc"
