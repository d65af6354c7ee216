// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QString>
#include <QUrl>

namespace pushkeeper::net {

/// The origins that could be reached the last time. Lives in the network thread.
class KnownOrigins
{
public:
    /// A connection to the origin of this address came about the last time.
    bool holds(const QUrl &url) const;
    /// One came about.
    void add(const QUrl &url);
    /// None came about this time.
    void drop(const QUrl &url);

private:
    QSet<QString> m_origins;
};

} // namespace pushkeeper::net
