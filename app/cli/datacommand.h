// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/tenantcommand.h"

#include <memory>
#include <string>
#include <vector>

namespace pushkeeper::cli {

/// Declares `data` with its subcommands; the objects must outlive the parsing.
std::vector<std::unique_ptr<Command>> dataCommands(CLI::App &app);

/// `data show`: what this computer holds of a tenant, what for, and for how long. Nobody is asked.
class DataShowCommand final : public TenantCommand
{
public:
    explicit DataShowCommand(CLI::App &data);

protected:
    base::Result<int> work(session::TenantSession &session, Surroundings &around) const override;
};

/// `data export`: all of it in a new file, except for credentials.
class DataExportCommand final : public TenantCommand
{
public:
    explicit DataExportCommand(CLI::App &data);

protected:
    base::Result<int> work(session::TenantSession &session, Surroundings &around) const override;

private:
    std::string m_file;
};

/// `data forget`: forgets the devices, or everything of a tenant. Without --yes it only says what would go;
/// exit code 3 then.
class DataForgetCommand final : public TenantCommand
{
public:
    explicit DataForgetCommand(CLI::App &data);

protected:
    base::Result<int> work(session::TenantSession &session, Surroundings &around) const override;

private:
    base::Result<int> ask(session::TenantSession &session, Surroundings &around) const;

    bool m_isOnlyDevices = false;
    bool m_isSure = false;
};

} // namespace pushkeeper::cli
