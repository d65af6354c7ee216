// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "cli/surroundings.h"
#include "facts/cloud.h"

#include <string>

namespace CLI {
class App;
}

namespace pushkeeper::cli {

/// Which tenant a command works on: `--tenant` names one that is known, `--cloud-file` describes one.
class TenantChoice
{
public:
    /// Adds the two options.
    void declare(CLI::App &command);
    /// The cloud with the tenant in it. Errors: those of session::readCloudFile, session::knownTenants and
    /// session::chosenTenant; SignInNeeded if nobody can sign in there.
    base::Result<facts::Cloud> cloud(const Surroundings &around) const;

private:
    std::string m_name;
    std::string m_cloudFile;
};

} // namespace pushkeeper::cli
