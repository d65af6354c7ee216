// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/console.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace pushkeeper::base {
class Clock;
}

namespace pushkeeper::cli {

/// `inspect FILE…`: judges certificates and signing requests on disk. Works offline.
/// Exit code: 0 accept, 1 warn, 2 stop, for the worst file; 64 if an option or the file it names is of no
/// use.
class InspectCommand
{
public:
    /// Declares the subcommand. The object must outlive the parsing.
    explicit InspectCommand(CLI::App &app);
    Q_DISABLE_COPY_MOVE(InspectCommand)
    ~InspectCommand() = default;

    /// Runs the command with what was parsed and returns the exit code.
    int run(Console &console, const base::Clock &clock) const;

private:
    std::vector<std::string> m_files;
    std::vector<std::string> m_issuers;
    std::string m_against;
    std::string m_request;
    std::string m_at;
    bool m_json = false;
};

} // namespace pushkeeper::cli
