// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "cli/command.h"
#include "reports/adminrequest.h"

#include <string>
#include <vector>

namespace pushkeeper::cli {

/// `auth package`: the package for the Entra admin, as one ZIP to forward.
class PackageCommand final : public Command
{
public:
    explicit PackageCommand(CLI::App &auth);
    int run(Surroundings &around) const override;

private:
    base::Result<reports::AdminRequest> request(Surroundings &around) const;
    base::Result<facts::TenantProfile> profile(Surroundings &around) const;

    std::string m_tenant;
    std::string m_file;
    std::string m_certificate;
    std::vector<std::string> m_users;
    bool m_hasSyncTest = false;
    bool m_hasAudit = false;
    bool m_hasTokens = false;
    bool m_hasRoleCheck = false;
    bool m_isForCustomers = false;
    bool m_allowsDeviceCode = false;
    bool m_json = false;
};

} // namespace pushkeeper::cli
