// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/tenantcommand.h"

namespace pushkeeper::cli {

/// `csr`: takes a fresh signing request from Intune and saves it, byte for byte, with a twin whose name ends
/// in .txt for a portal that refuses .csr. An existing file is never written over.
class CsrCommand final : public TenantCommand
{
public:
    /// Declares the subcommand.
    explicit CsrCommand(CLI::App &app);

protected:
    base::Result<int> work(session::TenantSession &session, Surroundings &around) const override;

private:
    std::string m_folder = ".";
};

} // namespace pushkeeper::cli
