// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "net/knownorigins.h"

#include "net/httprules.h"

namespace pushkeeper::net {

bool KnownOrigins::holds(const QUrl &url) const
{
    return m_origins.contains(originOf(url));
}

void KnownOrigins::add(const QUrl &url)
{
    m_origins.insert(originOf(url));
}

void KnownOrigins::drop(const QUrl &url)
{
    m_origins.remove(originOf(url));
}

} // namespace pushkeeper::net
