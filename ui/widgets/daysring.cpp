// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/daysring.h"

#include "ui/theme/tones.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace pushkeeper::ui {

namespace {

constexpr int side = 168;
constexpr qreal lineWidth = 12;
constexpr qreal wholeYear = 365;
/// QPainter counts in sixteenths of a degree.
constexpr int fullCircle = 360 * 16;
constexpr int top = 90 * 16;
/// When reminders are due.
constexpr std::array marks{60, 30, 14, 7, 3};

QPointF onCircle(const QPointF &centre, qreal radius, qreal share)
{
    const qreal angle = std::numbers::pi / 2 + share * 2 * std::numbers::pi;
    return centre + QPointF(std::cos(angle) * radius, -std::sin(angle) * radius);
}

void drawMarks(QPainter &painter, const QRectF &circle, const QColor &colour)
{
    painter.setPen(QPen(colour, 2));
    for (const int mark : marks) {
        const qreal share = mark / wholeYear;
        const qreal radius = circle.width() / 2;
        painter.drawLine(onCircle(circle.center(), radius - lineWidth / 2, share),
                         onCircle(circle.center(), radius + lineWidth / 2, share));
    }
}

} // namespace

DaysRing::DaysRing(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(sizeHint());
    setDays({});
}

void DaysRing::setDays(std::optional<qint64> days)
{
    m_days = days;
    setAccessibleName(days ? daysText(*days) : tr("Days left: not known yet"));
    update();
}

QSize DaysRing::sizeHint() const
{
    return {side, side};
}

void DaysRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal inset = lineWidth / 2 + 1;
    const QRectF circle = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    painter.setPen(QPen(frameColour(palette()), lineWidth));
    painter.drawEllipse(circle);
    if (m_days) {
        const QColor colour = severityColour(severityOfDays(*m_days), palette());
        const qreal share = std::clamp(qreal(*m_days) / wholeYear, 0.0, 1.0);
        painter.setPen(QPen(colour, lineWidth, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(circle, top, int(share * fullCircle));
    }
    drawMarks(painter, circle, palette().color(QPalette::Base));
    constexpr qreal larger = 3;
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * larger);
    large.setWeight(QFont::DemiBold);
    painter.setFont(large);
    painter.setPen(palette().color(QPalette::WindowText));
    const QString number =
        m_days ? locale().toString(std::abs(*m_days < 0 ? *m_days + 1 : *m_days)) : QStringLiteral("–");
    painter.drawText(circle, Qt::AlignCenter, number);
}

QString daysText(qint64 days)
{
    if (days == 0)
        return DaysRing::tr("Less than a day left");
    return days > 0 ? DaysRing::tr("%n day(s) left", nullptr, int(days))
                    : DaysRing::tr("Expired %n day(s) ago", nullptr, int(-days - 1));
}

} // namespace pushkeeper::ui
