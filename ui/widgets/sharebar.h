// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/pulse.h"

#include <QWidget>

namespace pushkeeper::ui {

/// The share of devices that are alive, as a bar; whoever shows it says the numbers beside it.
class ShareBar : public QWidget
{
    Q_OBJECT

public:
    explicit ShareBar(const devices::AliveShare &share, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    devices::AliveShare m_share;
};

} // namespace pushkeeper::ui
