// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/checkinchart.h"

#include "ui/theme/tones.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <algorithm>

namespace pushkeeper::ui {

using devices::CheckInHistory;

namespace {

constexpr int days = CheckInHistory::length;
constexpr int last = days - 1;

} // namespace

CheckInChart::CheckInChart(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Last check-in of each device, by day"));
}

void CheckInChart::setPulse(const devices::Pulse &pulse, const QDateTime &uploadedAt)
{
    const auto upload = pulse.history.placeOf(uploadedAt);
    if (pulse == m_pulse && upload == m_upload)
        return;
    m_pulse = pulse;
    m_upload = upload;
    choose({});
}

int CheckInChart::most() const
{
    return *std::max_element(m_pulse.history.days.cbegin(), m_pulse.history.days.cend());
}

int CheckInChart::numbersWidth() const
{
    return fontMetrics().horizontalAdvance(locale().toString(most()));
}

/// Where the bars stand: above them a line for the chosen day or the upload, below them the dates.
QRect CheckInChart::plot() const
{
    const int line = fontMetrics().height();
    const int numbers = fontMetrics().horizontalAdvance(locale().toString(most())) + space::small;
    const QRect whole =
        rect().adjusted(numbers, line + space::small, -space::small / 2, -line - space::small);
    return QStyle::visualRect(layoutDirection(), rect(), whole);
}

QRect CheckInChart::column(int place) const
{
    const QRect area = plot();
    const int left = area.width() * place / days;
    const int right = area.width() * (place + 1) / days;
    return QStyle::visualRect(layoutDirection(), area,
                              {area.left() + left, area.top(), right - left, area.height()});
}

std::optional<int> CheckInChart::placeAt(const QPoint &position) const
{
    for (int place = 0; place < days; ++place) {
        if (column(place).contains(position))
            return place;
    }
    return {};
}

QString CheckInChart::textOf(int place) const
{
    const QString text = devices::dayText(m_pulse.history, place);
    return place == m_upload ? tr("%1. On this day the certificate was uploaded.").arg(text) : text;
}

void CheckInChart::choose(std::optional<int> place)
{
    m_chosen = place;
    setAccessibleDescription(place ? textOf(*place) : devices::pulseText(m_pulse));
    update();
}

QSize CheckInChart::sizeHint() const
{
    constexpr int letters = 60;
    return {fontMetrics().averageCharWidth() * letters, minimumSizeHint().height()};
}

QSize CheckInChart::minimumSizeHint() const
{
    constexpr int leastColumn = 6;
    constexpr int lines = 8;
    return {days * leastColumn, fontMetrics().height() * lines};
}

bool CheckInChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const auto place = placeAt(help->pos()))
        QToolTip::showText(help->globalPos(), textOf(*place), this, column(*place));
    else
        QToolTip::hideText();
    return true;
}

void CheckInChart::keyPressEvent(QKeyEvent *event)
{
    const int later = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const auto step = [this](int by) { choose(m_chosen ? std::clamp(*m_chosen + by, 0, last) : last); };
    switch (event->key()) {
    case Qt::Key_Left:
        step(-later);
        break;
    case Qt::Key_Right:
        step(later);
        break;
    case Qt::Key_Home:
        choose(0);
        break;
    case Qt::Key_End:
        choose(last);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void CheckInChart::focusOutEvent(QFocusEvent *event)
{
    choose({});
    QWidget::focusOutEvent(event);
}

void CheckInChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawFrame(painter);
    for (int place = 0; place < days; ++place)
        drawBar(painter, place);
    if (m_chosen) {
        painter.setPen(palette().color(QPalette::WindowText));
        const QRect line(0, 0, width(), fontMetrics().height());
        painter.drawText(line, Qt::AlignHCenter,
                         fontMetrics().elidedText(textOf(*m_chosen), Qt::ElideRight, width()));
    }
    if (const auto upload = m_upload)
        drawUpload(painter, *upload);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.backgroundColor = cardColour(palette());
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

void CheckInChart::drawFrame(QPainter &painter) const
{
    const QRect area = plot();
    const int line = fontMetrics().height();
    painter.setPen(frameColour(palette()));
    painter.drawLine(area.left(), area.bottom() + 1, area.right(), area.bottom() + 1);
    painter.drawLine(area.left(), area.top(), area.right(), area.top());
    painter.setPen(quietTextColour(palette()));
    const auto drawNumber = [&](int number, int middle) {
        const QRect place(0, middle - line / 2, numbersWidth(), line);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place),
                         QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter,
                         locale().toString(number));
    };
    drawNumber(most(), area.top());
    drawNumber(0, area.bottom());
    const QRect dates(area.left(), area.bottom() + space::small, area.width(), line);
    const auto drawDate = [&](int place, Qt::Alignment side) {
        painter.drawText(dates, QStyle::visualAlignment(layoutDirection(), side) | Qt::AlignVCenter,
                         locale().toString(m_pulse.history.dayAt(place), QLocale::ShortFormat));
    };
    drawDate(0, Qt::AlignLeft);
    drawDate(last, Qt::AlignRight);
}

void CheckInChart::drawBar(QPainter &painter, int place) const
{
    const int count = m_pulse.history.days.at(place);
    const QRect room = column(place).adjusted(1, 0, -1, 0);
    if (count > 0) {
        // One among many thousands is seen, too.
        constexpr int least = 2;
        const int height = std::max(int(qint64(room.height()) * count / most()), least);
        QRect bar = room;
        bar.setTop(room.bottom() + 1 - height);
        const bool isBefore = m_upload && place < *m_upload;
        painter.fillRect(bar, isBefore ? severityColour(facts::Severity::Info, palette())
                                       : palette().color(QPalette::Highlight));
    }
    if (place == m_chosen) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawRect(room.adjusted(0, 0, -1, 0));
    }
}

void CheckInChart::drawUpload(QPainter &painter, int place) const
{
    const QRect day = column(place);
    const int middle = day.center().x();
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1, Qt::DashLine));
    painter.drawLine(middle, day.top() - space::small / 2, middle, day.bottom());
    if (m_chosen)
        return;
    const QString name = tr("Upload");
    const int needed = fontMetrics().horizontalAdvance(name) + space::small;
    const int left = std::clamp(middle - needed / 2, 0, std::max(0, width() - needed));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(left, 0, needed, fontMetrics().height()), Qt::AlignCenter, name);
}

} // namespace pushkeeper::ui
