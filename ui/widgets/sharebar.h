// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/fleetcounts.h"

#include <QWidget>

namespace pushkeeper::ui {

/// The share of devices by their last check-in, as one bar, with the numbers in words below.
class ShareBar : public QWidget
{
    Q_OBJECT

public:
    explicit ShareBar(QWidget *parent = nullptr);

    /// Shows these from now on.
    void setCounts(const devices::FleetCounts &counts);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    devices::FleetCounts m_counts;
};

} // namespace pushkeeper::ui
