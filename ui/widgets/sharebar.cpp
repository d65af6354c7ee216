// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/sharebar.h"

#include "ui/theme/tones.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace pushkeeper::ui {

using devices::CheckIn;
using facts::Severity;

namespace {

constexpr int barHeight = 14;

Severity severityOf(CheckIn checkIn)
{
    switch (checkIn) {
    case CheckIn::Alive:
        return Severity::Good;
    case CheckIn::Late:
        return Severity::Warn;
    case CheckIn::Stale:
        return Severity::Stop;
    case CheckIn::Silent:
    case CheckIn::Never:
    case CheckIn::AsDesigned:
        return Severity::Info;
    }
    Q_UNREACHABLE();
}

} // namespace

ShareBar::ShareBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(barHeight);
    setAccessibleName(tr("Devices by their last check-in"));
}

void ShareBar::setCounts(const devices::FleetCounts &counts)
{
    m_counts = counts;
    QStringList parts;
    for (const CheckIn checkIn : devices::allCheckIns())
        parts.append(tr("%1 %2").arg(locale().toString(counts.checkIns.value(checkIn)),
                                     devices::checkInText(checkIn)));
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
    update();
}

QSize ShareBar::sizeHint() const
{
    return {240, barHeight};
}

void ShareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect(), rect().height() / 2.0, rect().height() / 2.0);
    painter.setClipPath(shape);
    painter.fillRect(rect(), frameColour(palette()));
    qreal left = 0;
    for (const CheckIn checkIn : devices::allCheckIns()) {
        const qreal share = m_counts.all > 0 ? qreal(m_counts.checkIns.value(checkIn)) / m_counts.all : 0;
        const QRectF part(left, 0, share * width(), rect().height());
        painter.fillRect(part, severityColour(severityOf(checkIn), palette()));
        left = part.right();
    }
}

} // namespace pushkeeper::ui
