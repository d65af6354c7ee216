// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/surroundings.h"

#include <QString>

namespace pushkeeper::cli {

/// How far something is: one line on the terminal that is written over again and again and is gone at the
/// end. Nothing where nobody watches.
class ProgressLine
{
public:
    /// The surroundings must outlive it.
    explicit ProgressLine(Surroundings &around);
    Q_DISABLE_COPY_MOVE(ProgressLine)
    ~ProgressLine();

    /// Shows this from now on.
    void show(const QString &text);

private:
    Surroundings &m_around;
    qsizetype m_width = 0;
};

} // namespace pushkeeper::cli
