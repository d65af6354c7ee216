// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/pulse.h"

#include <QWidget>

#include <optional>

namespace pushkeeper::ui {

/// On which day each device checked in last, as a bar for each day, with the day of an upload marked. The
/// arrow keys, Home and End choose a day, whose numbers are then said; so does the pointer.
class CheckInChart : public QWidget
{
    Q_OBJECT

public:
    explicit CheckInChart(QWidget *parent = nullptr);

    /// Shows this from now on; the upload is marked if it is valid and within the days shown.
    void setPulse(const devices::Pulse &pulse, const QDateTime &uploadedAt);
    /// The place of the day that is chosen; nothing: none.
    std::optional<int> chosen() const { return m_chosen; }
    /// The place of the day of the upload; nothing: none is marked.
    std::optional<int> marked() const { return m_upload; }
    /// The place of the day whose bar stands here; nothing beside the bars.
    std::optional<int> placeAt(const QPoint &position) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int most() const;
    int numbersWidth() const;
    QRect plot() const;
    QRect column(int place) const;
    QString textOf(int place) const;
    void choose(std::optional<int> place);
    void drawFrame(QPainter &painter) const;
    void drawBar(QPainter &painter, int place) const;
    void drawUpload(QPainter &painter, int place) const;

    devices::Pulse m_pulse;
    std::optional<int> m_upload;
    std::optional<int> m_chosen;
};

} // namespace pushkeeper::ui
