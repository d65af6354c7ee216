// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/browsers.h"
#include "base/urlopener.h"

#include <QObject>
#include <QUrl>

#include <mutex>
#include <optional>

namespace pushkeeper::ui {

/// The browser in which people sign in to a tenant: the system's, or one that they choose, since accounts of
/// admins often live in another one.
class SignInDoor : public QObject, public base::UrlOpener
{
    Q_OBJECT

public:
    /// `system` must outlive it.
    explicit SignInDoor(base::UrlOpener &system, QObject *parent = nullptr);

    /// Opens the page in the chosen browser and says so. Any thread.
    bool open(const QUrl &url) override;

    /// From now on this browser; nothing: the system's.
    void choose(const std::optional<base::Browser> &browser, bool isPrivate);

Q_SIGNALS:
    /// A page for signing in was opened, as far as that can be known.
    void opened(const QUrl &url);

private:
    base::UrlOpener &m_system;
    std::mutex m_mutex;
    std::optional<base::Browser> m_browser;
    bool m_isPrivate = false;
};

} // namespace pushkeeper::ui
