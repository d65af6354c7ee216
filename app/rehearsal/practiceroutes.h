// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace httplib {
class Server;
}

namespace pushkeeper::rehearsal {

/// One part of the practice server that answers some paths.
class PracticeRoutes
{
public:
    PracticeRoutes() = default;
    PracticeRoutes(const PracticeRoutes &) = delete;
    PracticeRoutes &operator=(const PracticeRoutes &) = delete;
    virtual ~PracticeRoutes() = default;

    /// Adds the paths to `server`, which asks from its own threads. The routes must live longer than it.
    virtual void addTo(httplib::Server &server) = 0;
};

} // namespace pushkeeper::rehearsal
