// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "support/blackhole.h"

#ifdef Q_OS_LINUX
#include <QList>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace pushkeeper::support {

using namespace Qt::StringLiterals;

#ifdef Q_OS_LINUX

struct BlackHole::Sockets
{
    int listening = -1;
    QList<int> waiting;
    bool isSilent = false;
};

namespace {

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

/// A connection that is not there after a moment never will be.
bool isLeftWaiting(int socket)
{
    constexpr int moment = 200; // milliseconds
    pollfd wait{.fd = socket, .events = POLLOUT, .revents = 0};
    return ::poll(&wait, 1, moment) == 0;
}

} // namespace

BlackHole::BlackHole(quint16 port)
    : m_sockets(std::make_unique<Sockets>())
{
    const int listening = m_sockets->listening = ::socket(AF_INET, SOCK_STREAM, 0);
    const int yes = 1;
    ::setsockopt(listening, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_in address = loopback(port);
    if (::bind(listening, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        return;
    ::listen(listening, 0);
    address = loopback(this->port());
    constexpr int mostInLine = 16;
    for (int number = 0; number < mostInLine && !m_sockets->isSilent; ++number) {
        const int waiting = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
        m_sockets->waiting.append(waiting);
        (void)::connect(waiting, reinterpret_cast<sockaddr *>(&address), sizeof address);
        m_sockets->isSilent = isLeftWaiting(waiting);
    }
}

BlackHole::~BlackHole()
{
    for (const int waiting : m_sockets->waiting)
        ::close(waiting);
    ::close(m_sockets->listening);
}

bool BlackHole::isSilent() const
{
    return m_sockets->isSilent;
}

quint16 BlackHole::port() const
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    ::getsockname(m_sockets->listening, reinterpret_cast<sockaddr *>(&address), &size);
    return ntohs(address.sin_port);
}

#else

struct BlackHole::Sockets
{
};

BlackHole::BlackHole(quint16)
{
}
BlackHole::~BlackHole() = default;

bool BlackHole::isSilent() const
{
    return false;
}

quint16 BlackHole::port() const
{
    return 0;
}

#endif

QUrl BlackHole::url(const QString &scheme) const
{
    return QUrl(u"%1://127.0.0.1:%2/"_s.arg(scheme).arg(port()));
}

} // namespace pushkeeper::support
