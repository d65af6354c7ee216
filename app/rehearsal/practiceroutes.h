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
    /// Adds the paths of this part to a server that does not listen yet. The part must outlive the server.
    virtual void addTo(httplib::Server &server) = 0;
};

} // namespace pushkeeper::rehearsal
