// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/rehearsecommand.h"

#include "cli/exitcodes.h"
#include "cli/text.h"
#include "rehearsal/practicetenant.h"

#include <CLI/App.hpp>

#include <chrono>

namespace pushkeeper::cli {

namespace {

void describe(QTextStream &err, const rehearsal::PracticeTenant &tenant)
{
    err << Text::tr("This is a practice tenant; nothing in it is real.") << '\n'
        << Text::tr("Intune's page: %1").arg(tenant.intunePage()) << '\n'
        << Text::tr("Apple's portal: %1").arg(tenant.portalPage()) << '\n'
        << Text::tr("Press Ctrl+C to end it.") << Qt::endl;
}

} // namespace

RehearseCommand::RehearseCommand(CLI::App &app)
    : Command(
          app, "rehearse",
          Text::tr("Run a practice tenant on this computer: Intune, Entra and Apple's portal, with devices.")
              .toStdString())
{
    CLI::App &command = declaration();
    command
        .add_flag("--serve", m_serve,
                  Text::tr("Keep it running until it is ended, and print its cloud file.").toStdString())
        ->required();
    command.add_option("--port", m_port,
                       Text::tr("The port to listen on; any free one otherwise.").toStdString());
    command
        .add_option("--devices", m_devices,
                    Text::tr("How many devices the practice tenant has.").toStdString())
        ->check(CLI::Range(0U, 1'000'000U));
    command
        .add_option(
            "--days-left", m_daysLeft,
            Text::tr("How many days its certificate has left; negative if it has expired.").toStdString())
        ->check(CLI::Range(-365, 364));
    command.add_flag("--empty", m_empty,
                     Text::tr("Begin before the first set-up: no certificate yet.").toStdString());
}

int RehearseCommand::run(Surroundings &around) const
{
    const rehearsal::PracticeOptions options{
        .devices = m_devices, .port = m_port, .startsEmpty = m_empty, .daysLeft = m_daysLeft};
    const auto tenant = rehearsal::PracticeTenant::create(options, around.clock);
    if (!tenant) {
        reportError(around.console, tenant.error(), false);
        return exitcode::service;
    }
    around.console.out << (*tenant)->cloudFile() << Qt::flush;
    describe(around.console.err, **tenant);
    while (!around.token.waitFor(std::chrono::hours(24))) {
    }
    return exitcode::done;
}

} // namespace pushkeeper::cli
