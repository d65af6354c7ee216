// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/devicescommand.h"

#include "base/printable.h"
#include "cli/exitcodes.h"
#include "cli/isotext.h"
#include "cli/signedin.h"
#include "cli/text.h"
#include "devices/fleetcounts.h"
#include "pki/shownvalues.h"

#include <CLI/App.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pushkeeper::cli {

using namespace Qt::StringLiterals;
using devices::CheckIn;
using facts::Device;

namespace {

QJsonObject asJson(const Device &device, const QDateTime &now)
{
    return {{u"id"_s, device.id.text()},
            {u"name"_s, device.name},
            {u"model"_s, device.model},
            {u"serial"_s, device.serialNumber},
            {u"platform"_s, facts::platformName(device.platform)},
            {u"owner"_s, facts::ownerTypeName(device.ownerType)},
            {u"management_state"_s, facts::managementStateName(device.managementState)},
            {u"last_check_in"_s, isoText(device.lastCheckIn)},
            {u"check_in"_s, devices::checkInName(devices::checkInOf(device, now))}};
}

void writeJson(QTextStream &out, const std::vector<Device> &fleet, const QDateTime &now)
{
    const devices::FleetCounts counts = devices::countFleet(fleet, now);
    QJsonObject platforms;
    for (auto it = counts.platforms.cbegin(); it != counts.platforms.cend(); ++it)
        platforms[facts::platformName(it.key())] = it.value();
    QJsonObject checkIns;
    for (const CheckIn checkIn : devices::allCheckIns())
        checkIns[devices::checkInName(checkIn)] = counts.checkIns.value(checkIn);
    QJsonArray rows;
    for (const Device &device : fleet)
        rows.append(asJson(device, now));
    const QJsonObject json{{u"count"_s, qint64(fleet.size())},
                           {u"platforms"_s, platforms},
                           {u"check_ins"_s, checkIns},
                           {u"devices"_s, rows},
                           {u"checked_at"_s, isoText(now)}};
    out << QJsonDocument(json).toJson(QJsonDocument::Compact) << Qt::endl;
}

void writeCounts(QTextStream &out, const std::vector<Device> &fleet, const QDateTime &now)
{
    const devices::FleetCounts counts = devices::countFleet(fleet, now);
    out << Text::tr("%n Apple device(s)", nullptr, int(fleet.size())) << '\n';
    for (auto it = counts.platforms.cbegin(); it != counts.platforms.cend(); ++it)
        out << u"  %1  %2\n"_s.arg(it.value(), 7).arg(facts::platformName(it.key()));
    // A zero is news, too: nobody within 24 hours means that the fleet is silent.
    for (const CheckIn checkIn : devices::allCheckIns())
        out << u"  %1  %2\n"_s.arg(counts.checkIns.value(checkIn), 7).arg(devices::checkInText(checkIn));
    out << Qt::flush;
}

void writeList(QTextStream &out, const std::vector<Device> &devices)
{
    for (const Device &device : devices) {
        const QString seen =
            device.lastCheckIn.isValid() ? pki::shownDate(device.lastCheckIn) : Text::tr("never");
        const QStringList cells{base::printable(device.name), facts::platformName(device.platform),
                                base::printable(device.model), base::printable(device.serialNumber), seen};
        out << cells.join(u'\t') << '\n';
    }
    out << Qt::flush;
}

} // namespace

DevicesCommand::DevicesCommand(CLI::App &app)
    : TenantCommand(app, "devices", Text::tr("Show the Apple devices that Intune manages.").toStdString())
{
    declaration().add_flag("--list", m_list,
                           Text::tr("List each device, not only the counts.").toStdString());
}

base::Result<int> DevicesCommand::work(session::TenantSession &session, Surroundings &around) const
{
    const base::CancelToken &token = around.token;
    const auto fleet = signedIn(session, around, [&] { return session.readDevices(token); });
    if (!fleet)
        return fleet.error();
    const std::vector<Device> &devices = (*fleet)->devices;
    const QDateTime now = around.clock.now();
    QTextStream &out = around.console.out;
    if (asJson()) {
        writeJson(out, devices, now);
        return exitcode::done;
    }
    if (m_list)
        writeList(out, devices);
    writeCounts(out, devices, now);
    return exitcode::done;
}

} // namespace pushkeeper::cli
