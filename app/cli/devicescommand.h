// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/console.h"
#include "cli/tenantcommand.h"
#include "devices/fleetquery.h"

#include <string>
#include <vector>

namespace pushkeeper::cli {

/// `devices`: the Apple devices that Intune manages, all or some of them, counted by platform and by their
/// last check-in; with --list, --json or --csv each of them.
class DevicesCommand final : public TenantCommand
{
public:
    /// Declares the subcommand.
    explicit DevicesCommand(CLI::App &app);

protected:
    base::Result<int> work(session::TenantSession &session, Surroundings &around) const override;

private:
    devices::FleetQuery query() const;
    base::Result<int> writeCsv(const devices::FleetIndex &index, const std::vector<quint32> &rows,
                               Console &console) const;

    bool m_list = false;
    bool m_isWhole = false;
    std::string m_filter;
    std::vector<std::string> m_verdicts;
    std::vector<std::string> m_platforms;
    std::string m_csv;
};

} // namespace pushkeeper::cli
