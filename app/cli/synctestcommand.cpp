// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/synctestcommand.h"

#include "cli/exitcodes.h"
#include "cli/progressline.h"
#include "cli/signedin.h"
#include "cli/synctestoutput.h"
#include "cli/text.h"
#include "devices/synctestwords.h"
#include "pki/shownvalues.h"

#include <CLI/App.hpp>

#include <QRandomGenerator>

#include <algorithm>

namespace pushkeeper::cli {

using namespace Qt::StringLiterals;
using devices::SyncTestState;

namespace {

constexpr int longestWait = 24 * 60;
constexpr int largestSample = 1'000'000;

std::vector<std::string> platformNames()
{
    using enum facts::Platform;
    std::vector<std::string> names;
    for (const facts::Platform platform : {Ios, IpadOs, MacOs, TvOs, VisionOs})
        names.push_back(QString(facts::platformName(platform)).toStdString());
    return names;
}

void tellSteps(Surroundings &around, int count)
{
    const QStringList steps = devices::byHandTexts(count);
    for (qsizetype i = 0; i < steps.size(); ++i)
        around.console.err << u"%1. %2\n"_s.arg(i + 1).arg(steps.at(i));
    around.console.err << Qt::flush;
}

/// Whoever may not act on devices can still do it in Intune.
void tellWayOut(Surroundings &around, const base::Error &error)
{
    if (error.kind != base::ErrorKind::ConsentMissing && error.kind != base::ErrorKind::Denied)
        return;
    around.console.err << Text::tr("You can ask the devices in Intune yourself, and watch the answers here:")
                       << '\n';
    tellSteps(around, 0);
    around.console.err << Text::tr("Then run this again with --no-request.") << Qt::endl;
}

} // namespace

SyncTestCommand::SyncTestCommand(CLI::App &app)
    : TenantCommand(app, "synctest",
                    Text::tr("Ask devices to check in now, and see which of them do.").toStdString())
{
    declareChoice();
    declaration()
        .add_option("--wait", m_wait, Text::tr("How many minutes to wait for answers.").toStdString())
        ->type_name("MINUTES")
        ->check(CLI::Range(0, longestWait));
    declaration().add_flag(
        "--no-request", m_noRequest,
        Text::tr("Send nothing: you ask the devices in Intune, the answers are watched here.").toStdString());
    declaration().add_flag("--restart", m_restarts,
                           Text::tr("Drop a test that was interrupted and begin a new one.").toStdString());
    declaration().footer(
        Text::tr(
            "Exit code: 0 all devices answered, 1 some did not, 3 it was not said whom to ask, 4 sign-in or "
            "permission needed, 5 service or network, 6 cancelled, 64 wrong usage. A test that was "
            "interrupted goes on with the next call; nobody is asked twice.")
            .toStdString());
}

void SyncTestCommand::declareChoice()
{
    CLI::App &command = declaration();
    CLI::Option *sample =
        command.add_option("--sample", m_sample, Text::tr("So many devices, drawn at random.").toStdString())
            ->type_name("N")
            ->check(CLI::Range(1, largestSample));
    CLI::Option *platform =
        command.add_option("--platform", m_platform, Text::tr("Only devices of this system.").toStdString())
            ->check(CLI::IsMember(platformNames(), CLI::ignore_case));
    command.add_flag("--all", m_all, Text::tr("Every device that can answer.").toStdString())
        ->excludes(sample)
        ->excludes(platform);
    command
        .add_option("--device", m_devices, Text::tr("These devices, by their ids in Intune.").toStdString())
        ->type_name("ID")
        ->excludes("--all")
        ->excludes(sample)
        ->excludes(platform);
}

bool SyncTestCommand::namesDevices() const
{
    return m_all || m_sample > 0 || !m_platform.empty() || !m_devices.empty();
}

devices::SyncChoice SyncTestCommand::choice() const
{
    devices::SyncChoice choice{.seed = QRandomGenerator::system()->generate64()};
    for (const std::string &id : m_devices)
        choice.ids.append(base::DeviceId(QString::fromStdString(id).trimmed().toLower()));
    if (!m_platform.empty())
        choice.platform = facts::platformFromGraph(QString::fromStdString(m_platform), {});
    if (m_sample > 0)
        choice.sample = m_sample;
    return choice;
}

base::Result<std::optional<int>> SyncTestCommand::begin(session::TenantSession &session,
                                                        Surroundings &around) const
{
    if (!namesDevices()) {
        around.console.err << Text::tr("Whom to ask? Name it with --sample, --platform, --all or --device.")
                           << Qt::endl;
        if (asJson())
            around.console.out << uR"({"missing":"--sample"})"_s << Qt::endl;
        return std::optional(exitcode::missing);
    }
    const auto fleet = signedIn(session, around, [&] { return session.readDevices(around.token); });
    if (!fleet)
        return fleet.error();
    const devices::ChosenDevices chosen = devices::chooseDevices(choice(), **fleet, around.clock.now());
    if (!chosen.unknown.isEmpty())
        return base::Error{.kind = base::ErrorKind::WrongInput,
                           .where = "cli.synctest",
                           .subject = u"--device "_s + chosen.unknown.constFirst().text()};
    around.console.err << devices::chosenText(chosen) << '\n';
    if (const QString leftOut = devices::leftOutText(chosen); !leftOut.isEmpty())
        around.console.err << leftOut << '\n';
    around.console.err << Qt::flush;
    if (chosen.devices.isEmpty())
        return std::optional(exitcode::warning);
    if (const auto begun = session.syncTests().begin(chosen, std::chrono::minutes(m_wait)); !begun)
        return begun.error();
    return std::optional<int>();
}

base::Result<> SyncTestCommand::askByHand(session::TenantSession &session, Surroundings &around) const
{
    const auto latest = session.syncTests().latest();
    if (!latest)
        return latest.error();
    const auto &kept = *latest;
    if (!kept || kept->askingEndedAt.isValid())
        return {};
    tellSteps(around, int(kept->targets.size()));
    if (around.ask && !around.ask(Text::tr("Press Enter as soon as you pressed it:")))
        return base::Error{.kind = base::ErrorKind::Cancelled};
    return session.syncTests().askedByHand();
}

base::Result<SyncTestState> SyncTestCommand::go(session::TenantSession &session, Surroundings &around) const
{
    ProgressLine line(around);
    return signedIn(session, around, [&] {
        return session.syncTests().go(
            [&line](const auto &progress) { line.show(syncTestProgressText(progress)); }, around.token);
    });
}

base::Result<int> SyncTestCommand::work(session::TenantSession &session, Surroundings &around) const
{
    const auto latest = session.syncTests().latest();
    if (!latest)
        return latest.error();
    if (const auto &kept = *latest; kept && !kept->finishedAt.isValid() && !m_restarts) {
        around.console.err << Text::tr("Going on with the sync test of %1; --restart begins a new one.")
                                  .arg(pki::shownDate(kept->startedAt))
                           << Qt::endl;
    } else {
        const auto begun = begin(session, around);
        if (!begun)
            return begun.error();
        if (const auto &code = *begun)
            return *code;
    }
    if (m_noRequest) {
        if (const auto asked = askByHand(session, around); !asked)
            return asked.error();
    }
    const auto state = go(session, around);
    if (!state) {
        tellWayOut(around, state.error());
        return state.error();
    }
    const auto known = session.recall();
    const devices::SharedFleet fleet = known ? known->fleet : nullptr;
    asJson() ? writeSyncTestJson(around.console.out, *state, fleet)
             : writeSyncTest(around.console.out, *state, fleet);
    const devices::SyncTestResult result = devices::resultOf(*state);
    return result.all.answered == result.chosen ? exitcode::done : exitcode::warning;
}

} // namespace pushkeeper::cli
