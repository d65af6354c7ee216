// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>

namespace pushkeeper::base {

/// The door to the user's browser. A window opens the system's browser, the console may print the address,
/// and in a rehearsal a practice admin may stand behind it.
class UrlOpener
{
public:
    UrlOpener() = default;
    UrlOpener(const UrlOpener &) = delete;
    UrlOpener &operator=(const UrlOpener &) = delete;
    virtual ~UrlOpener() = default;

    /// Asks for the page to be shown and returns at once. False if it is known that nothing will open; true
    /// proves nothing, so the address is always shown as well. May be called from any thread.
    virtual bool open(const QUrl &url) = 0;
};

} // namespace pushkeeper::base
