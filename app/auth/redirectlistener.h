// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/redirectanswer.h"
#include "base/canceltoken.h"
#include "base/result.h"

#include <QByteArray>
#include <QUrl>

#include <chrono>
#include <memory>

namespace pushkeeper::auth {

/// Waits on this computer for the browser to come back from Entra: one listener for one sign-in, on both
/// loopback addresses with one port (a browser may take either for localhost), on a thread of its own.
/// Source: RFC 8252, sections 7.3 and 8.3.
class RedirectListener
{
public:
    /// Starts to listen for the answer that carries `state`; every other one is turned away. `firstPort` is
    /// the port that is tried first, 0: any. Errors: Offline if no port can be had.
    static base::Result<std::unique_ptr<RedirectListener>> listen(const QByteArray &state,
                                                                  quint16 firstPort = 0);

    RedirectListener(const RedirectListener &) = delete;
    RedirectListener &operator=(const RedirectListener &) = delete;
    ~RedirectListener();

    /// `http://localhost:<port>/`, as Entra must be told and as it comes back.
    QUrl redirectUri() const;
    /// Blocks its worker until the answer is there. Errors: Timeout after `limit`, Cancelled.
    base::Result<RedirectAnswer> waitForAnswer(std::chrono::milliseconds limit,
                                               const base::CancelToken &token);

private:
    struct Shared;
    class Desk;
    RedirectListener(const QByteArray &state, quint16 firstPort);

    std::shared_ptr<Shared> m_shared;
    std::unique_ptr<Desk> m_desk;
};

} // namespace pushkeeper::auth
