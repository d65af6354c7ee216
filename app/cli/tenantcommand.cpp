// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/tenantcommand.h"

#include "cli/exitcodes.h"
#include "cli/signedin.h"
#include "cli/text.h"
#include "session/signins.h"

#include <CLI/App.hpp>

namespace pushkeeper::cli {

TenantCommand::TenantCommand(CLI::App &app, const std::string &name, const std::string &purpose)
    : Command(app, name, purpose)
{
    m_choice.declare(declaration());
    declaration().add_flag("--json", m_json, Text::tr("Answer in JSON.").toStdString());
    declaration().add_flag("--by-hand", m_byHand,
                           Text::tr("Sign in by hand, also at a practice tenant.").toStdString());
    declaration().add_flag(
        "--device-code", m_byCode,
        Text::tr("Sign in with a code at any browser; policies often block this.").toStdString());
    declaration().add_flag(
        "--this-run-only", m_isThisRunOnly,
        Text::tr("Do without the keychain: the sign-in ends with this command.").toStdString());
    declaration().footer(Text::tr("Exit code: 0 done, 1 warning, 4 sign-in or permission needed, 5 service "
                                  "or network, 6 cancelled, "
                                  "64 wrong usage.")
                             .toStdString());
}

int TenantCommand::run(Surroundings &around) const
{
    const auto cloud = m_choice.cloud(around);
    if (!cloud) {
        reportError(around.console, cloud.error(), m_json);
        return exitCodeOf(cloud.error());
    }
    session::TenantSession session(
        *cloud, {.http = around.http,
                 .clock = around.clock,
                 .browser = around.browser,
                 .home = around.home,
                 .signsInByHand = m_byHand,
                 .heardServerTime = around.heardServerTime,
                 .secrets = around.secrets,
                 .credentialFile = around.credentialFile,
                 .showCode = [&around](const session::SignInCode &code) { tellCode(around.console, code); }});
    if (m_isThisRunOnly)
        session.signIns().keepForThisRun();
    session.signIns().setWay(m_byCode ? session::SignInWay::Code : session::SignInWay::Browser);
    const auto code = work(session, around);
    if (const auto fault = session.recordFault())
        tellRecordFault(around, *fault);
    if (code)
        return *code;
    reportError(around.console, code.error(), m_json);
    return exitCodeOf(code.error());
}

void TenantCommand::tellRecordFault(Surroundings &around, const base::Error &fault)
{
    around.console.err << Text::tr("This could not be written into the records:") << '\n';
    reportError(around.console, fault, false);
}

} // namespace pushkeeper::cli
