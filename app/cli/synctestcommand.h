// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/tenantcommand.h"
#include "devices/syncchoice.h"
#include "session/synctests.h"

#include <optional>
#include <string>
#include <vector>

namespace pushkeeper::cli {

/// `synctest`: asks devices to check in, and says which of them did. Goes on with a test that was
/// interrupted. Exit code: 0 all answered, 1 some did not, 3 it was not said whom to ask; the rest as
/// TenantCommand says.
class SyncTestCommand final : public TenantCommand
{
public:
    /// Declares the subcommand. The object must outlive the parsing.
    explicit SyncTestCommand(CLI::App &app);

protected:
    base::Result<int> work(session::TenantSession &session, Surroundings &around) const override;

private:
    void declareChoice();
    bool namesDevices() const;
    devices::SyncChoice choice() const;
    /// Begins a fresh test; an exit code if there is nothing to do.
    base::Result<std::optional<int>> begin(session::TenantSession &session, Surroundings &around) const;
    /// Says how Intune asks them, and waits until the admin has done it.
    base::Result<> askByHand(session::TenantSession &session, Surroundings &around) const;
    base::Result<devices::SyncTestState> go(session::TenantSession &session, Surroundings &around) const;

    int m_sample = 0;
    std::string m_platform;
    bool m_all = false;
    std::vector<std::string> m_devices;
    int m_wait = 15;
    bool m_noRequest = false;
    bool m_restarts = false;
};

} // namespace pushkeeper::cli
