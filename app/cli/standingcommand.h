// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "facts/tenantprofile.h"

#include <string>

namespace pushkeeper::cli {

/// `auth status`: who is signed in where, for one tenant or all that are connected. Exit code: 0 all are, 1
/// one is not, 4 consent is missing somewhere.
class StandingCommand final : public Command
{
public:
    explicit StandingCommand(CLI::App &auth);
    int run(Surroundings &around) const override;

private:
    struct Line;
    Line look(const facts::TenantProfile &profile, Surroundings &around) const;
    int tell(const QList<Line> &lines, Surroundings &around) const;

    std::string m_tenant;
    bool m_asksEntra = false;
    bool m_json = false;
};

} // namespace pushkeeper::cli
