// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/tenantcommand.h"
#include "cli/walkanswers.h"

#include <string>

namespace pushkeeper::cli {

/// `setup` and `renew`: the whole way from sign-in to the receipt. Each call goes on where the last one
/// stood. Exit code: 0 done, 1 Intune does not show it yet, 2 stopped by a lock, 3 an answer is missing; the
/// rest as TenantCommand says.
class WalkCommand final : public TenantCommand
{
public:
    /// Which of the two commands it is.
    enum class Kind { Setup, Renew };
    /// Declares the subcommand. The object must outlive the parsing.
    WalkCommand(CLI::App &app, Kind kind);

protected:
    base::Result<int> work(session::TenantSession &session, Surroundings &around) const override;

private:
    void declareDecisions();
    WalkAnswers answers() const;

    const Kind m_kind;
    std::string m_appleAccount;
    std::string m_certificate;
    std::string m_downloads;
    std::string m_until = "receipt";
    std::string m_adopt;
    std::string m_topic;
    std::string m_giveUp;
    std::string m_confirmation;
    bool m_agrees = false;
    bool m_acceptsWarnings = false;
    bool m_restores = false;
    bool m_isEarly = false;
    bool m_noInput = false;
};

} // namespace pushkeeper::cli
