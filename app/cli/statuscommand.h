// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/tenantcommand.h"

namespace pushkeeper::cli {

struct Status;

/// `status`: how long the push certificate lasts, whether the devices answered when they were read last, and
/// what to do next; with --agreement, the agreement with Apple; with --recorded, without asking anybody.
/// Exit code 1 if there is no certificate, or less than 30 days are left.
class StatusCommand final : public TenantCommand
{
public:
    /// Declares the subcommand.
    explicit StatusCommand(CLI::App &app);

protected:
    base::Result<int> work(session::TenantSession &session, Surroundings &around) const override;

private:
    static base::Result<Status> recorded(session::TenantSession &session);
    base::Result<Status> live(session::TenantSession &session, Surroundings &around) const;

    bool m_agreement = false;
    bool m_isRecorded = false;
};

} // namespace pushkeeper::cli
