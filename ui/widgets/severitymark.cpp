// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/severitymark.h"

#include "ui/theme/tones.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace pushkeeper::ui {

using facts::Severity;

namespace {

// All shapes are drawn in a square from 0 to 24 and scaled.
constexpr qreal side = 24;

QPainterPath frameOf(Severity severity)
{
    QPainterPath path;
    switch (severity) {
    case Severity::Good:
    case Severity::Info:
        path.addEllipse(QRectF(1, 1, 22, 22));
        return path;
    case Severity::Warn:
        path.addPolygon(QPolygonF({QPointF(12, 1.5), QPointF(23.5, 22), QPointF(0.5, 22), QPointF(12, 1.5)}));
        return path;
    case Severity::Stop:
        path.addPolygon(QPolygonF({QPointF(7.5, 1), QPointF(16.5, 1), QPointF(23, 7.5), QPointF(23, 16.5),
                                   QPointF(16.5, 23), QPointF(7.5, 23), QPointF(1, 16.5), QPointF(1, 7.5),
                                   QPointF(7.5, 1)}));
        return path;
    }
    Q_UNREACHABLE();
}

QPainterPath signOf(Severity severity)
{
    QPainterPath path;
    switch (severity) {
    case Severity::Good:
        path.moveTo(6.8, 12.4);
        path.lineTo(10.6, 16);
        path.lineTo(17.2, 8.4);
        return path;
    case Severity::Info:
        path.moveTo(12, 6.6);
        path.lineTo(12, 6.8);
        path.moveTo(12, 11);
        path.lineTo(12, 17.4);
        return path;
    case Severity::Warn:
        path.moveTo(12, 8.5);
        path.lineTo(12, 14.5);
        path.moveTo(12, 18.2);
        path.lineTo(12, 18.4);
        return path;
    case Severity::Stop:
        path.moveTo(8, 8);
        path.lineTo(16, 16);
        path.moveTo(16, 8);
        path.lineTo(8, 16);
        return path;
    }
    Q_UNREACHABLE();
}

} // namespace

SeverityMark::SeverityMark(Severity severity, int size, QWidget *parent)
    : QWidget(parent)
    , m_severity(severity)
    , m_size(size)
{
    setFixedSize(sizeHint());
    setAccessibleName(severityText(severity));
}

QSize SeverityMark::sizeHint() const
{
    return {m_size, m_size};
}

void SeverityMark::paintEvent(QPaintEvent *)
{
    constexpr qreal penWidth = 2.6;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(width() / side, height() / side);
    painter.fillPath(frameOf(m_severity), severityColour(m_severity, palette()));
    painter.setPen(
        QPen(palette().color(QPalette::Base), penWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(signOf(m_severity));
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Good:
        return QCoreApplication::translate("Severity", "Good");
    case Severity::Info:
        return QCoreApplication::translate("Severity", "Note");
    case Severity::Warn:
        return QCoreApplication::translate("Severity", "Read first");
    case Severity::Stop:
        return QCoreApplication::translate("Severity", "Do not use");
    }
    Q_UNREACHABLE();
}

} // namespace pushkeeper::ui
