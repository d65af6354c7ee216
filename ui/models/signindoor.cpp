// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/signindoor.h"

namespace pushkeeper::ui {

SignInDoor::SignInDoor(base::UrlOpener &system, QObject *parent)
    : QObject(parent)
    , m_system(system)
{
}

bool SignInDoor::open(const QUrl &url)
{
    const auto [browser, isPrivate] = [this] {
        const std::lock_guard lock(m_mutex);
        return std::pair(m_browser, m_isPrivate);
    }();
    const bool isOpen = browser ? base::openIn(*browser, url, isPrivate) : m_system.open(url);
    Q_EMIT opened(url);
    return isOpen;
}

void SignInDoor::choose(const std::optional<base::Browser> &browser, bool isPrivate)
{
    const std::lock_guard lock(m_mutex);
    m_browser = browser;
    m_isPrivate = isPrivate;
}

} // namespace pushkeeper::ui
