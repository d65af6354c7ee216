// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "cli/command.h"
#include "cli/tenantchoice.h"
#include "session/tenantsession.h"

#include <QString>

namespace pushkeeper::cli {

/// A command that works on a tenant: which one, in which form it answers, and who signs in.
class TenantCommand : public Command
{
public:
    /// Adds the subcommand with the options that all of its kind have.
    TenantCommand(CLI::App &app, const std::string &name, const std::string &purpose);

    int run(Surroundings &around) const final;

protected:
    /// What the command does once the tenant is known; returns the exit code.
    virtual base::Result<int> work(session::TenantSession &session, Surroundings &around) const = 0;

    bool asJson() const { return m_json; }

private:
    static void tellRecordFault(Surroundings &around, const base::Error &fault);

    TenantChoice m_choice;
    bool m_json = false;
    bool m_byHand = false;
    bool m_byCode = false;
    bool m_isThisRunOnly = false;
};

} // namespace pushkeeper::cli
