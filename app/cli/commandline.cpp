// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commandline.h"

#include "base/version.h"
#include "cli/authcommand.h"
#include "cli/csrcommand.h"
#include "cli/datacommand.h"
#include "cli/devicescommand.h"
#include "cli/doctorcommand.h"
#include "cli/inspectcommand.h"
#include "cli/rehearsecommand.h"
#include "cli/statuscommand.h"
#include "cli/synctestcommand.h"
#include "cli/text.h"
#include "cli/walkcommand.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>
#include <iterator>
#include <memory>
#include <sstream>
#include <utility>
#include <vector>

namespace pushkeeper::cli {

namespace {

/// CLI11 takes the arguments from the back.
std::vector<std::string> reversed(const QStringList &arguments)
{
    std::vector<std::string> result;
    std::transform(arguments.crbegin(), arguments.crend(), std::back_inserter(result),
                   [](const QString &argument) { return argument.toStdString(); });
    return result;
}

/// Prints what CLI11 has to say (help, version) and returns its exit code.
int answer(const CLI::App &app, const CLI::Success &request, Console &console)
{
    std::ostringstream text;
    const int code = app.exit(request, text, text);
    console.out << QString::fromStdString(text.str()) << Qt::flush;
    return code;
}

} // namespace

int runCommandLine(const QStringList &arguments, Surroundings &around)
{
    const QString purpose =
        Text::tr("Keeps the Apple MDM push certificate of a Microsoft Intune tenant alive.");
    CLI::App app(purpose.toStdString(), "pushkeeperctl");
    app.set_version_flag("--version", "pushkeeperctl " + QString(base::version).toStdString(),
                         Text::tr("Show the version and end.").toStdString());
    app.set_help_flag("-h,--help", Text::tr("Show this help and end.").toStdString());
    app.require_subcommand(1);
    std::vector<std::unique_ptr<Command>> commands = authCommands(app);
    commands.push_back(std::make_unique<StatusCommand>(app));
    commands.push_back(std::make_unique<InspectCommand>(app));
    commands.push_back(std::make_unique<DevicesCommand>(app));
    commands.push_back(std::make_unique<SyncTestCommand>(app));
    commands.push_back(std::make_unique<DoctorCommand>(app));
    commands.push_back(std::make_unique<CsrCommand>(app));
    commands.push_back(std::make_unique<WalkCommand>(app, WalkCommand::Kind::Setup));
    commands.push_back(std::make_unique<WalkCommand>(app, WalkCommand::Kind::Renew));
    commands.push_back(std::make_unique<RehearseCommand>(app));
    for (std::unique_ptr<Command> &command : dataCommands(app))
        commands.push_back(std::move(command));
    try {
        app.parse(reversed(arguments));
    } catch (const CLI::Success &request) {
        return answer(app, request, around.console);
    } catch (const CLI::ParseError &error) {
        const bool json = arguments.contains(QLatin1String("--json"));
        return reportUsage(around.console, QString::fromUtf8(error.what()), json);
    }
    const auto called = std::find_if(commands.cbegin(), commands.cend(),
                                     [](const auto &command) { return command->isCalled(); });
    return (*called)->run(around);
}

} // namespace pushkeeper::cli
