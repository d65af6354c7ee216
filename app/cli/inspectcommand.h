// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

#include <string>
#include <vector>

namespace pushkeeper::cli {

/// `inspect FILE…`: judges certificates and signing requests on disk. Works offline.
/// Exit code: 0 accept, 1 warn, 2 stop, for the worst file; 64 if an option or the file it names is of no
/// use.
class InspectCommand final : public Command
{
public:
    /// Declares the subcommand. The object must outlive the parsing.
    explicit InspectCommand(CLI::App &app);

    int run(Surroundings &around) const override;

private:
    std::vector<std::string> m_files;
    std::vector<std::string> m_issuers;
    std::string m_against;
    std::string m_request;
    std::string m_at;
    bool m_json = false;
};

} // namespace pushkeeper::cli
