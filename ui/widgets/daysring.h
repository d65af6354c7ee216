// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "watch/grace.h"

#include <QWidget>

#include <optional>

namespace pushkeeper::ui {

/// How much of a year is left, as a ring around the number of days, with marks where reminders are due. After
/// the expiry: the days since then, and what is left of the grace as a dashed ring.
class DaysRing : public QWidget
{
    Q_OBJECT

public:
    explicit DaysRing(QWidget *parent = nullptr);

    /// Shows days left (negative after the expiry, see base::daysLeft) and the grace; nothing: not known.
    void setDays(std::optional<qint64> days, const watch::Grace &grace = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void drawTime(QPainter &painter, const QRectF &circle, qint64 days) const;
    void drawNumber(QPainter &painter, const QRectF &circle) const;

    std::optional<qint64> m_days;
    watch::Grace m_grace;
};

/// What a number of days says: "20 days left", "less than a day left"; after the expiry
/// which day that is: "expired, day 3".
QString daysText(qint64 days);

} // namespace pushkeeper::ui
