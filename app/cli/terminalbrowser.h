// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/urlopener.h"

#include <QTextStream>

namespace pushkeeper::cli {

/// Shows an address on the terminal and opens it in the browser of the system where there is one.
class TerminalBrowser final : public base::UrlOpener
{
public:
    /// Writes to `terminal`, which must outlive it.
    explicit TerminalBrowser(QTextStream &terminal)
        : m_terminal(terminal)
    {
    }

    bool open(const QUrl &url) override;

private:
    QTextStream &m_terminal;
};

} // namespace pushkeeper::cli
