// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "cli/tenantcommand.h"
#include "facts/tenantprofile.h"

#include <memory>
#include <string>
#include <vector>

namespace pushkeeper::cli {

/// Declares `auth` with all its subcommands; the objects must outlive the parsing.
std::vector<std::unique_ptr<Command>> authCommands(CLI::App &app);

/// `auth connect`: notes a tenant and how it is reached.
class ConnectCommand final : public Command
{
public:
    explicit ConnectCommand(CLI::App &auth);
    int run(Surroundings &around) const override;

private:
    base::Result<facts::TenantProfile> profile(Surroundings &around) const;
    base::Result<facts::TenantProfile> profileOfCloud(const Surroundings &around) const;
    base::Result<> addClients(facts::TenantProfile &profile, const Surroundings &around) const;

    std::string m_tenant;
    std::string m_file;
    std::string m_cloudFile;
    std::string m_name;
    std::string m_watch;
    std::string m_renew;
    std::string m_partner;
    bool m_isQuickTry = false;
    bool m_json = false;
};

/// `auth login`: a person signs in for watching.
class LoginCommand final : public TenantCommand
{
public:
    explicit LoginCommand(CLI::App &auth);

protected:
    base::Result<int> work(session::TenantSession &session, Surroundings &around) const override;
};

/// `auth logout`: removes every credential of a tenant and looks whether nothing is left.
class LogoutCommand final : public TenantCommand
{
public:
    explicit LogoutCommand(CLI::App &auth);

protected:
    base::Result<int> work(session::TenantSession &session, Surroundings &around) const override;
};

/// `auth certificate`: makes a key for unattended watching and writes its public certificate.
class CertificateCommand final : public TenantCommand
{
public:
    explicit CertificateCommand(CLI::App &auth);

protected:
    base::Result<int> work(session::TenantSession &session, Surroundings &around) const override;

private:
    std::string m_file;
    bool m_replaces = false;
};

} // namespace pushkeeper::cli
