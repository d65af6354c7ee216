// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/devicescommand.h"

#include "base/printable.h"
#include "cli/exitcodes.h"
#include "cli/isotext.h"
#include "cli/newfile.h"
#include "cli/progressline.h"
#include "cli/signedin.h"
#include "cli/text.h"
#include "devices/fleetcounts.h"
#include "devices/readprogress.h"
#include "pki/shownvalues.h"
#include "reports/devicecsv.h"

#include <CLI/App.hpp>

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <initializer_list>
#include <optional>

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
            {u"compliance"_s, facts::complianceStateName(device.compliance)},
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
    out << Text::tr("%Ln Apple device(s)", nullptr, int(fleet.size())) << '\n';
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

template <class Value>
int valueNamed(const std::string &name, std::initializer_list<Value> values, QLatin1String (*nameOf)(Value))
{
    const auto named = std::find_if(values.begin(), values.end(), [&](Value value) {
        return nameOf(value).compare(QString::fromStdString(name), Qt::CaseInsensitive) == 0;
    });
    return named == values.end() ? -1 : int(*named);
}

int checkInNamed(const std::string &name)
{
    using enum CheckIn;
    return valueNamed(name, {Alive, Late, Stale, Silent, Never, AsDesigned}, &devices::checkInName);
}

int platformNamed(const std::string &name)
{
    using enum facts::Platform;
    return valueNamed(name, {Ios, IpadOs, MacOs, TvOs, VisionOs}, &facts::platformName);
}

/// Refuses names that stand for nothing.
CLI::Validator known(int (*valueOf)(const std::string &), const QString &names)
{
    const auto check = [valueOf, names](std::string &name) {
        return valueOf(name) >= 0 ? std::string() : Text::tr("Please choose of: %1").arg(names).toStdString();
    };
    return {check, std::string()};
}

} // namespace

DevicesCommand::DevicesCommand(CLI::App &app)
    : TenantCommand(app, "devices", Text::tr("Show the Apple devices that Intune manages.").toStdString())
{
    CLI::App &command = declaration();
    command.add_flag(
        "--refresh", m_isWhole,
        Text::tr("Read every device anew, not only those that have checked in since.").toStdString());
    command.add_flag("--list", m_list, Text::tr("List each device, not only the counts.").toStdString());
    command
        .add_option("--filter", m_filter,
                    Text::tr("Only devices with all these words in name, model, serial number or platform.")
                        .toStdString())
        ->type_name("WORDS");
    command
        .add_option(
            "--verdict", m_verdicts,
            Text::tr("Only devices whose last check-in says this: alive, late, stale, silent, never or "
                     "as-designed; can be given several times.")
                .toStdString())
        ->type_name("NAME")
        ->allow_extra_args(false)
        ->check(known(&checkInNamed, u"alive, late, stale, silent, never, as-designed"_s));
    command
        .add_option(
            "--platform", m_platforms,
            Text::tr("Only devices of this platform: iOS, iPadOS, macOS, tvOS or visionOS; can be given "
                     "several times.")
                .toStdString())
        ->type_name("NAME")
        ->allow_extra_args(false)
        ->check(known(&platformNamed, u"iOS, iPadOS, macOS, tvOS, visionOS"_s));
    command
        .add_option(
            "--csv", m_csv,
            Text::tr("Write the devices into this new file, as a table for spreadsheets; '-' for the output.")
                .toStdString())
        ->type_name("FILE")
        ->excludes(command.get_option("--json"));
}

devices::FleetQuery DevicesCommand::query() const
{
    devices::FleetQuery query{.text = QString::fromStdString(m_filter)};
    for (const std::string &name : m_verdicts)
        query.chosen.at(devices::Facet::CheckIn, checkInNamed(name)) = true;
    for (const std::string &name : m_platforms)
        query.chosen.at(devices::Facet::Platform, platformNamed(name)) = true;
    return query;
}

base::Result<int> DevicesCommand::writeCsv(const devices::FleetIndex &index, const std::vector<quint32> &rows,
                                           Console &console) const
{
    const QByteArray csv = reports::deviceCsv(index, rows);
    const QString path = QString::fromStdString(m_csv);
    if (path == "-"_L1) {
        // Without its mark, which belongs to files.
        console.out << QString::fromUtf8(csv) << Qt::flush;
        return exitcode::done;
    }
    if (const auto written = writeNewFile(path, csv); !written)
        return written.error();
    console.err << Text::tr("%Ln device(s) written to %1", nullptr, int(rows.size())).arg(path) << Qt::endl;
    return exitcode::done;
}

base::Result<int> DevicesCommand::work(session::TenantSession &session, Surroundings &around) const
{
    const base::CancelToken &token = around.token;
    const bool needsPlace = !m_csv.empty() && m_csv != "-";
    if (const auto place = needsPlace ? freePlace(QString::fromStdString(m_csv)) : base::Result<>(); !place)
        return place.error();
    using Reading = session::TenantSession::Reading;
    const Reading wish = m_isWhole ? Reading::Whole : Reading::Changes;
    const auto fleet = signedIn(session, around, [&] {
        ProgressLine line(around);
        QElapsedTimer timer;
        timer.start();
        return session.readDevices(token, wish, [&](const devices::ReadProgress &progress) {
            line.show(devices::readProgressText(progress, std::chrono::milliseconds(timer.elapsed())));
        });
    });
    if (!fleet)
        return fleet.error();
    const QDateTime now = around.clock.now();
    const auto index = devices::FleetIndex::make(*fleet, now, token);
    const auto found = index ? devices::answer(*index, query(), token) : std::nullopt;
    if (!found)
        return base::Error{.kind = base::ErrorKind::Cancelled};
    if (!m_csv.empty())
        return writeCsv(*index, found->rows, around.console);
    std::vector<Device> devices;
    devices.reserve(found->rows.size());
    for (const quint32 row : found->rows)
        devices.push_back(index->device(row));
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
