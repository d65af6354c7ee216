// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/progressline.h"

namespace pushkeeper::cli {

ProgressLine::ProgressLine(Surroundings &around)
    : m_around(around)
{
}

ProgressLine::~ProgressLine()
{
    if (m_width == 0)
        return;
    show({});
    m_around.console.err << '\r' << Qt::flush;
}

/// Blanks take away what stood there before: not every terminal of Windows knows a sequence for that.
void ProgressLine::show(const QString &text)
{
    if (!m_around.isWatched)
        return;
    m_around.console.err << '\r' << text.leftJustified(m_width) << Qt::flush;
    m_width = text.size();
}

} // namespace pushkeeper::cli
