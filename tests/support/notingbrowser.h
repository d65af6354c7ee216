// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/urlopener.h"

#include <QList>
#include <QUrl>

#include <mutex>

namespace pushkeeper::support {

/// A browser that shows nothing and remembers what it was to show.
class NotingBrowser final : public base::UrlOpener
{
public:
    bool open(const QUrl &url) override
    {
        const std::lock_guard lock(m_mutex);
        m_urls.append(url);
        return true;
    }
    QList<QUrl> urls() const
    {
        const std::lock_guard lock(m_mutex);
        return m_urls;
    }

private:
    mutable std::mutex m_mutex;
    QList<QUrl> m_urls;
};

} // namespace pushkeeper::support
