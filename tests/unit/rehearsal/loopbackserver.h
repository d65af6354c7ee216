// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <httplib.h>

#include <string>
#include <thread>

namespace pushkeeper::support {

/// A server on a free loopback port, which runs until it is destroyed.
class LoopbackServer
{
public:
    /// Calls `add(httplib::Server &)` before it listens.
    template <class Add>
    explicit LoopbackServer(Add add)
    {
        add(m_server);
        m_port = m_server.bind_to_any_port("127.0.0.1");
        m_thread = std::thread([this] { m_server.listen_after_bind(); });
    }
    LoopbackServer(const LoopbackServer &) = delete;
    LoopbackServer &operator=(const LoopbackServer &) = delete;
    ~LoopbackServer()
    {
        // stop() is lost on a server that has not begun to run.
        while (!m_server.is_running())
            std::this_thread::yield();
        m_server.stop();
        m_thread.join();
    }

    int port() const { return m_port; }
    std::string origin() const { return "http://127.0.0.1:" + std::to_string(m_port); }

private:
    httplib::Server m_server;
    int m_port = -1;
    std::thread m_thread;
};

} // namespace pushkeeper::support
