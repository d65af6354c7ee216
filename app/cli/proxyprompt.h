// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/proxydoor.h"
#include "base/terminal.h"

#include <QTextStream>

#include <functional>

namespace pushkeeper::cli {

/// Asks on the terminal for name and password at a proxy.
class ProxyPrompt final : public base::ProxyDoor
{
public:
    using ReadLine = std::function<std::optional<QString>(base::Typing, const base::CancelToken &)>;

    /// Asks on `terminal`, which must outlive it, and reads the answers by `readLine` (see
    /// base::readTerminalLine). Without the latter nobody is asked.
    ProxyPrompt(QTextStream &terminal, ReadLine readLine);

    std::optional<base::ProxyUser> ask(const base::ProxyQuestion &question,
                                       const base::CancelToken &token) override;

private:
    QTextStream &m_terminal;
    const ReadLine m_readLine;
};

} // namespace pushkeeper::cli
