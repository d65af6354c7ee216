// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/rehearsecommand.h"

#include "cli/exitcodes.h"
#include "cli/scenarios.h"
#include "cli/text.h"
#include "cli/walkwords.h"
#include "rehearsal/practicetenant.h"

#include <CLI/App.hpp>

#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>
#include <string>
#include <vector>

namespace pushkeeper::cli {

using namespace Qt::StringLiterals;

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
    command.add_flag("--serve", m_serve,
                     Text::tr("Keep it running until it is ended, and print its cloud file.").toStdString());
    std::vector<std::string> names;
    for (const QString &name : scenarioNames())
        names.push_back(name.toStdString());
    command
        .add_option("--scenario", m_scenario,
                    Text::tr("The story to play; a practice admin presses the buttons.").toStdString())
        ->check(CLI::IsMember(names))
        ->excludes("--serve");
    command.add_flag("--json", m_json, Text::tr("Answer in JSON.").toStdString());
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
    return m_serve ? serve(around) : play(around);
}

int RehearseCommand::play(Surroundings &around) const
{
    const auto rehearsed = playScenario(QString::fromStdString(m_scenario), m_devices, around);
    if (!rehearsed) {
        reportError(around.console, rehearsed.error(), m_json);
        return exitCodeOf(rehearsed.error());
    }
    if (m_json) {
        QJsonObject json = walkAsJson(rehearsed->end);
        json[u"scenario"_s] = QString::fromStdString(m_scenario);
        json[u"records"_s] = rehearsed->records;
        json[u"uploads"_s] = rehearsed->uploads;
        around.console.out << QJsonDocument(json).toJson(QJsonDocument::Compact) << Qt::endl;
    } else {
        around.console.err << Text::tr("The records of this rehearsal lie in %1").arg(rehearsed->records)
                           << Qt::endl;
    }
    return rehearsed->end.code;
}

int RehearseCommand::serve(Surroundings &around) const
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
