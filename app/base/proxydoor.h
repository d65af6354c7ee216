// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/canceltoken.h"

#include <QString>

#include <optional>

namespace pushkeeper::base {

/// Who asks a proxy to be let through.
struct ProxyUser
{
    QString name;
    QString password;

    bool operator==(const ProxyUser &) const = default;
};

/// What a person is asked about a proxy.
struct ProxyQuestion
{
    /// "host:port".
    QString proxy;
    /// The proxy has refused what it was told before.
    bool wasRefused = false;

    bool operator==(const ProxyQuestion &) const = default;
};

/// The door to a person who knows name and password for a proxy: a window shows a dialog, the console asks on
/// its terminal.
class ProxyDoor
{
public:
    ProxyDoor() = default;
    ProxyDoor(const ProxyDoor &) = delete;
    ProxyDoor &operator=(const ProxyDoor &) = delete;
    virtual ~ProxyDoor() = default;

    /// Asks, and waits on its worker until somebody answers; nothing if nobody will, or when cancelled. One
    /// question at a time.
    virtual std::optional<ProxyUser> ask(const ProxyQuestion &question, const CancelToken &token) = 0;
};

} // namespace pushkeeper::base
