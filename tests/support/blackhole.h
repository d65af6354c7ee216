// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>

#include <memory>

namespace pushkeeper::support {

/// A port on loopback that neither takes a connection nor refuses one, as where nobody is or a firewall drops
/// everything: its queue is full, and nobody ever calls anybody in.
class BlackHole
{
public:
    /// 0: a port that is free.
    explicit BlackHole(quint16 port = 0);
    BlackHole(const BlackHole &) = delete;
    BlackHole &operator=(const BlackHole &) = delete;
    ~BlackHole();

    /// False where the system refuses what does not fit into the queue.
    bool isSilent() const;
    quint16 port() const;
    QUrl url(const QString &scheme = QStringLiteral("http")) const;

private:
    struct Sockets;
    std::unique_ptr<Sockets> m_sockets;
};

} // namespace pushkeeper::support
