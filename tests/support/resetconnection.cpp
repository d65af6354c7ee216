// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "support/resetconnection.h"

#include <QTcpSocket>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace pushkeeper::support {

void resetConnection(QTcpSocket &socket)
{
    // Qt has no option for this one: with a linger time of zero, closing resets.
    linger atOnce{};
    atOnce.l_onoff = 1;
    atOnce.l_linger = 0;
#ifdef Q_OS_WIN
    const auto descriptor = static_cast<SOCKET>(socket.socketDescriptor());
    ::setsockopt(descriptor, SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&atOnce), sizeof atOnce);
#else
    ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
#endif
    socket.abort();
}

} // namespace pushkeeper::support
