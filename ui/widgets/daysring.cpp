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

using watch::Grace;

namespace {

/// Of the side of the ring.
constexpr qreal lineShare = 0.07;
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

void drawMarks(QPainter &painter, const QRectF &circle, qreal lineWidth, const QColor &colour)
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
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(tr("The marks stand at 60, 30, 14, 7 and 3 days before the expiry."));
    setDays({});
}

void DaysRing::setDays(std::optional<qint64> days, const Grace &grace)
{
    m_days = days;
    m_grace = grace;
    setAccessibleName(days ? daysText(*days) : tr("Days left: not known yet"));
    setAccessibleDescription(watch::graceText(grace));
    update();
}

QSize DaysRing::sizeHint() const
{
    constexpr int lines = 9;
    const int side = fontMetrics().height() * lines;
    return {side, side};
}

void DaysRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal lineWidth = width() * lineShare;
    const qreal inset = lineWidth / 2 + 1;
    const QRectF circle = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    painter.setPen(QPen(frameColour(palette()), lineWidth));
    painter.drawEllipse(circle);
    if (const auto days = m_days)
        drawTime(painter, circle, *days);
    if (m_grace.stage == Grace::Stage::Before)
        drawMarks(painter, circle, lineWidth, cardColour(palette()));
    drawNumber(painter, circle);
}

void DaysRing::drawTime(QPainter &painter, const QRectF &circle, qint64 days) const
{
    const bool isExpired = m_grace.stage != Grace::Stage::Before;
    const qreal share = isExpired ? qreal(m_grace.daysLeft) / Grace::length : qreal(days) / wholeYear;
    QPen pen(severityColour(severityOfDays(days), palette()), width() * lineShare, Qt::SolidLine,
             Qt::FlatCap);
    // Not the same time any more, and nobody promises it.
    if (isExpired)
        pen.setDashPattern({0.6, 0.3});
    painter.setPen(pen);
    painter.drawArc(circle, top, int(std::clamp(share, 0.0, 1.0) * fullCircle));
}

void DaysRing::drawNumber(QPainter &painter, const QRectF &circle) const
{
    constexpr qreal larger = 3;
    constexpr qreal roomShare = 0.72;
    const QString number = m_days ? locale().toString(*m_days) : QStringLiteral("–");
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * larger);
    large.setWeight(QFont::DemiBold);
    const qreal needed = QFontMetricsF(large).horizontalAdvance(number);
    if (const qreal room = circle.width() * roomShare; needed > room)
        large.setPointSizeF(large.pointSizeF() * room / needed);
    painter.setFont(large);
    const facts::Severity severity = m_days ? severityOfDays(*m_days) : facts::Severity::Good;
    painter.setPen(severity == facts::Severity::Good ? palette().color(QPalette::WindowText)
                                                     : severityColour(severity, palette()));
    painter.drawText(circle, Qt::AlignCenter, number);
}

QString daysText(qint64 days)
{
    if (days == 0)
        return DaysRing::tr("Less than a day left");
    if (days < 0)
        return DaysRing::tr("Expired, day %1").arg(-days);
    return DaysRing::tr("%n day(s) left", nullptr, int(days));
}

} // namespace pushkeeper::ui
