// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/datacommand.h"

#include "base/errortext.h"
#include "cli/exitcodes.h"
#include "cli/newfile.h"
#include "cli/text.h"
#include "session/helddata.h"
#include "session/recollection.h"

#include <CLI/App.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pushkeeper::cli {

using namespace Qt::StringLiterals;
using session::HeldItem;

namespace {

void writeJson(QTextStream &out, const QJsonDocument &json)
{
    out << json.toJson(QJsonDocument::Compact) << Qt::endl;
}

void writeItem(QTextStream &out, const HeldItem &item)
{
    out << u"  %1  %2\n"_s.arg(item.fault ? u"?"_s : QString::number(item.count), 7).arg(item.title);
    out << u"           "_s << Text::tr("For: %1").arg(item.purpose) << '\n';
    out << u"           "_s << Text::tr("Stays: %1").arg(item.stays) << '\n';
    if (const auto &fault = item.fault)
        out << u"           "_s << base::errorText(*fault).title << '\n';
}

QJsonObject asJson(const HeldItem &item)
{
    QJsonObject json{
        {u"id"_s, item.id}, {u"title"_s, item.title}, {u"purpose"_s, item.purpose}, {u"stays"_s, item.stays}};
    if (const auto &fault = item.fault)
        json[u"fault"_s] = base::kindName(fault->kind);
    else
        json[u"count"_s] = item.count;
    return json;
}

} // namespace

std::vector<std::unique_ptr<Command>> dataCommands(CLI::App &app)
{
    CLI::App &data = *app.add_subcommand(
        "data", Text::tr("Show, hand on or forget what this computer holds of a tenant.").toStdString());
    data.require_subcommand(1);
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<DataShowCommand>(data));
    commands.push_back(std::make_unique<DataExportCommand>(data));
    commands.push_back(std::make_unique<DataForgetCommand>(data));
    return commands;
}

DataShowCommand::DataShowCommand(CLI::App &data)
    : TenantCommand(data, "show",
                    Text::tr("Show what is held of a tenant, what for, and for how long.").toStdString())
{
}

base::Result<int> DataShowCommand::work(session::TenantSession &session, Surroundings &around) const
{
    const auto items = session.heldData().look(around.token);
    if (!items)
        return items.error();
    QTextStream &out = around.console.out;
    if (asJson()) {
        QJsonArray array;
        for (const HeldItem &item : *items)
            array.append(cli::asJson(item));
        writeJson(out, QJsonDocument(array));
        return exitcode::done;
    }
    out << Text::tr("This computer holds of tenant %1:").arg(session.cloud().tenant.text()) << '\n';
    for (const HeldItem &item : *items)
        writeItem(out, item);
    out << Text::tr("Users of devices are never kept.") << Qt::endl;
    return exitcode::done;
}

DataExportCommand::DataExportCommand(CLI::App &data)
    : TenantCommand(data, "export",
                    Text::tr("Write all that is held of a tenant into a new file, except for credentials.")
                        .toStdString())
{
    declaration()
        .add_option("--file", m_file, Text::tr("The new file, as JSON; '-' for the output.").toStdString())
        ->type_name("FILE")
        ->required();
}

base::Result<int> DataExportCommand::work(session::TenantSession &session, Surroundings &around) const
{
    const QString path = QString::fromStdString(m_file);
    const bool isFile = path != "-"_L1;
    if (const auto place = isFile ? freePlace(path) : base::Result<>(); !place)
        return place.error();
    const auto json = session.heldData().exported();
    if (!json)
        return json.error();
    if (!isFile) {
        around.console.out << QString::fromUtf8(*json) << Qt::flush;
        return exitcode::done;
    }
    if (const auto written = writeNewFile(path, *json); !written)
        return written.error();
    if (asJson())
        writeJson(around.console.out, QJsonDocument(QJsonObject{{u"file"_s, path}}));
    else
        around.console.out << Text::tr("Written to %1. It names devices and accounts: keep it where others "
                                       "cannot read it.")
                                  .arg(path)
                           << Qt::endl;
    return exitcode::done;
}

DataForgetCommand::DataForgetCommand(CLI::App &data)
    : TenantCommand(data, "forget",
                    Text::tr("Forget what is held of a tenant, credentials included.").toStdString())
{
    declaration().add_flag("--devices", m_isOnlyDevices,
                           Text::tr("Only what tells devices apart; the tenant stays.").toStdString());
    declaration().add_flag("--yes", m_isSure, Text::tr("Do it; without this it is only said.").toStdString());
}

/// Says what would go, and what that would mean for a renewal.
base::Result<int> DataForgetCommand::ask(session::TenantSession &session, Surroundings &around) const
{
    const auto known = session.recall();
    if (!known)
        return known.error();
    QString text =
        m_isOnlyDevices
            ? Text::tr("This would forget the last reading of the devices, the baselines and the "
                       "sync test. A verdict on an upload that is not firm yet would stay as it is.")
            : Text::tr("This would sign out and forget the tenant with its record, its "
                       "certificates and its renewals. The next renewal would not know the topic "
                       "that it must keep. Export it first: pushkeeperctl data export.");
    if (!m_isOnlyDevices && session::openWalk(*known))
        text += u' ' + Text::tr("A set-up or renewal is under way. It would have to begin anew.");
    if (asJson())
        writeJson(around.console.out,
                  QJsonDocument(QJsonObject{{u"forgotten"_s, false}, {u"needs"_s, u"--yes"_s}}));
    else
        around.console.err << text << '\n'
                           << Text::tr("Nothing was changed. To do it, add --yes.") << Qt::endl;
    return exitcode::missing;
}

base::Result<int> DataForgetCommand::work(session::TenantSession &session, Surroundings &around) const
{
    if (!m_isSure)
        return ask(session, around);
    const auto forgotten =
        m_isOnlyDevices ? session.heldData().forgetDevices() : session.heldData().forgetAll(around.token);
    if (!forgotten)
        return forgotten.error();
    if (asJson())
        writeJson(around.console.out, QJsonDocument(QJsonObject{{u"forgotten"_s, true}}));
    else if (m_isOnlyDevices)
        around.console.out << Text::tr("Forgotten. The next reading of the devices begins anew.") << Qt::endl;
    else
        around.console.out << Text::tr("Forgotten. Only the journal still says what was done when, without "
                                       "devices and their users.")
                           << Qt::endl;
    return exitcode::done;
}

} // namespace pushkeeper::cli
