// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <optional>

namespace pushkeeper::ui {

/// How much of a year is left, as a ring around the number of days, with marks where reminders are due.
class DaysRing : public QWidget
{
    Q_OBJECT

public:
    explicit DaysRing(QWidget *parent = nullptr);

    /// Nothing: not known. Negative: days since the expiry.
    void setDays(std::optional<qint64> days);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<qint64> m_days;
};

/// What a number of days says: "20 days left", "expired 3 days ago", "the last day".
QString daysText(qint64 days);

} // namespace pushkeeper::ui
