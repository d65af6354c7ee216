// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/tenantcommand.h"

namespace pushkeeper::cli {

/// `status`: the push certificate that Intune has and, with --agreement, the agreement with Apple.
/// Exit code 1 if there is no certificate, or less than 30 days are left.
class StatusCommand final : public TenantCommand
{
public:
    /// Declares the subcommand.
    explicit StatusCommand(CLI::App &app);

protected:
    base::Result<int> work(session::TenantSession &session, Surroundings &around) const override;

private:
    bool m_agreement = false;
};

} // namespace pushkeeper::cli
