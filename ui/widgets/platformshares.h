// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/pulse.h"

#include <QWidget>

class QGridLayout;

namespace pushkeeper::ui {

/// For each platform how many of its devices are alive: as a bar and in numbers.
class PlatformShares : public QWidget
{
    Q_OBJECT

public:
    explicit PlatformShares(QWidget *parent = nullptr);

    /// Shows these from now on, in the place of those before.
    void setPulse(const devices::Pulse &pulse);

private:
    void addRow(const QString &name, const devices::AliveShare &share);

    QWidget *m_rows = nullptr;
};

} // namespace pushkeeper::ui
