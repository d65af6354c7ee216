// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/urlopener.h"

#include <QList>

namespace pushkeeper::support {

/// A browser that opens nothing and remembers what it was asked for.
class QuietBrowser final : public base::UrlOpener
{
public:
    bool open(const QUrl &url) override
    {
        m_asked.append(url);
        return true;
    }
    const QList<QUrl> &asked() const { return m_asked; }

private:
    QList<QUrl> m_asked;
};

} // namespace pushkeeper::support
