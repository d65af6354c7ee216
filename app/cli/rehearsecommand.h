// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

#include <string>

namespace pushkeeper::cli {

/// `rehearse`: plays a story with a practice tenant and a practice admin, and ends as the walk in it ended.
/// With --serve it keeps a practice tenant running and prints its cloud file, which every other command takes
/// by
/// --cloud-file, until it is cancelled.
class RehearseCommand final : public Command
{
public:
    /// Declares the subcommand.
    explicit RehearseCommand(CLI::App &app);

    int run(Surroundings &around) const override;

private:
    int play(Surroundings &around) const;
    int serve(Surroundings &around) const;

    std::string m_scenario = "renewal";
    bool m_json = false;
    bool m_serve = false;
    bool m_empty = false;
    unsigned short m_port = 0;
    unsigned m_devices = 200;
    int m_daysLeft = 20;
};

} // namespace pushkeeper::cli
