// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QTcpSocket;

namespace pushkeeper::support {

/// Closes the socket with a TCP reset, so that the other side sees a broken connection and no proper end.
void resetConnection(QTcpSocket &socket);

} // namespace pushkeeper::support
