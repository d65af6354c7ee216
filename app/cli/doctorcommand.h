// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/tenantcommand.h"

namespace pushkeeper::cli {

/// `doctor`: what works, what is missing, what for, and who can grant it. Nothing is changed. Exit code: 0
/// nothing is missing, 1 the clock is wrong, 4 sign-in, permission or role, 5 only services or network.
class DoctorCommand final : public TenantCommand
{
public:
    explicit DoctorCommand(CLI::App &app);

protected:
    base::Result<int> work(session::TenantSession &session, Surroundings &around) const override;

private:
    bool m_signsIn = false;
};

} // namespace pushkeeper::cli
