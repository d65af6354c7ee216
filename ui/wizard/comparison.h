// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "renewal/state.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace pushkeeper::ui {

/// What Intune has and what came from Apple, side by side.
class Comparison : public Card
{
    Q_OBJECT

public:
    explicit Comparison(QWidget *parent);

    /// Shows the two certificates of this state; nothing while there is no new one.
    void compare(const renewal::RenewalState &state);

private:
    void addRow(const QString &name, const QString &before, const QString &after);

    QWidget *m_table = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace pushkeeper::ui
