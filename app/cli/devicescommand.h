// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/tenantcommand.h"

namespace pushkeeper::cli {

/// `devices`: the Apple devices that Intune manages, counted by platform and by their last check-in; with
/// --list or --json each of them.
class DevicesCommand final : public TenantCommand
{
public:
    /// Declares the subcommand.
    explicit DevicesCommand(CLI::App &app);

protected:
    base::Result<int> work(session::TenantSession &session, Surroundings &around) const override;

private:
    bool m_list = false;
};

} // namespace pushkeeper::cli
