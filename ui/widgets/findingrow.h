// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facts/finding.h"

#include <QWidget>

namespace pushkeeper::ui {

/// One finding: its sign, what was found, and what to do now.
class FindingRow : public QWidget
{
    Q_OBJECT

public:
    explicit FindingRow(const facts::Finding &finding, QWidget *parent = nullptr);
};

} // namespace pushkeeper::ui
