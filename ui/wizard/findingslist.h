// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facts/finding.h"

#include <QWidget>

namespace pushkeeper::ui {

/// Findings one below the other, the heaviest first. Hidden while there are none.
class FindingsList : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsList(QWidget *parent = nullptr);

    /// Shows these in the place of the earlier ones.
    void setFindings(const facts::Findings &findings);

private:
    QWidget *m_rows = nullptr;
};

} // namespace pushkeeper::ui
