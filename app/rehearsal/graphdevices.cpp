// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/graphtenant.h"

#include "rehearsal/devicejson.h"
#include "rehearsal/devicequery.h"

#include <QUrl>

#include <optional>

namespace pushkeeper::rehearsal::graphdevices {

using namespace Qt::StringLiterals;

namespace {

constexpr int noContent = 204;
constexpr int badRequest = 400;
constexpr int notFound = 404;

constexpr QLatin1String systemToken("$skiptoken");

/// Address of the page behind: the same call with another $skiptoken.
QString nextLink(const GraphCall &call, const QString &token)
{
    QStringList parts;
    for (auto value = call.query.cbegin(); value != call.query.cend(); ++value) {
        if (value.key() != systemToken)
            parts += value.key() + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value.value(), ",'"));
    }
    parts.sort();
    parts += u"$skiptoken="_s + token;
    return u"%1/%2/%3?%4"_s.arg(call.origin, call.version, call.path.join(u'/'), parts.join(u'&'));
}

GraphAnswer badQuery(const GraphCall &call, const QString &text)
{
    return graphFault(call, badRequest, u"BadRequest"_s, text);
}

/// The device that the path names, if it is enrolled.
std::optional<quint32> deviceIn(const GraphCall &call, const FleetView &fleet)
{
    const QByteArray id = call.path.value(2).toLower().toLatin1();
    const auto number = fleettext::numberOf(id);
    if (!number || *number >= fleet.count() || fleettext::id(fleet.device(*number)) != id)
        return std::nullopt;
    return number;
}

GraphAnswer unknownDevice(const GraphCall &call)
{
    return intuneFault(call, notFound, u"ResourceNotFound"_s, u"Device was not found."_s);
}

} // namespace

GraphAnswer list(const GraphTenant &tenant, const GraphCall &call)
{
    QString refusal;
    const DeviceQuery query = readDeviceQuery(call.query, &refusal);
    if (!refusal.isEmpty())
        return badQuery(call, refusal);
    const DevicePage page = devicePage(tenant.fleet.at(momentOf(call.at)), query);
    // Intune counts the rows of the page here.
    QByteArray body = R"({"@odata.context":")" +
                      contextOf(call, u"deviceManagement/managedDevices"_s).toUtf8() +
                      R"(","@odata.count":)" + QByteArray::number(page.count);
    if (!page.next.isEmpty())
        body += R"(,"@odata.nextLink":")" + nextLink(call, page.next).toUtf8() + '"';
    return {.body = body + R"(,"value":[)" + page.rows + "]}"};
}

GraphAnswer one(const GraphTenant &tenant, const GraphCall &call)
{
    QString refusal;
    const DeviceQuery query = readDeviceQuery(call.query, &refusal);
    if (!refusal.isEmpty())
        return badQuery(call, refusal);
    const FleetView fleet = tenant.fleet.at(momentOf(call.at));
    const auto number = deviceIn(call, fleet);
    if (!number)
        return unknownDevice(call);
    QByteArray object;
    appendDevice(object, fleet, *number, query.fields, DeviceSight::Alone);
    const QByteArray context = contextOf(call, u"deviceManagement/managedDevices/$entity"_s).toUtf8();
    return {.body = R"({"@odata.context":")" + context + R"(",)" + object.mid(1)};
}

GraphAnswer sync(const GraphTenant &tenant, const GraphCall &call)
{
    const Moment now = momentOf(call.at);
    const auto number = deviceIn(call, tenant.fleet.at(now));
    if (!number || !tenant.fleet.requestSync(*number, now))
        return unknownDevice(call);
    return {.status = noContent};
}

GraphAnswer overview(const GraphTenant &tenant, const GraphCall &call)
{
    const FleetView fleet = tenant.fleet.at(momentOf(call.at));
    const auto count = static_cast<int>(fleet.count());
    int macs = 0;
    for (quint32 number = 0; number < fleet.count(); ++number) {
        if (QLatin1String(fleet.device(number).kind->system) == "macOS"_L1)
            ++macs;
    }
    const QJsonObject systems{{u"androidCount"_s, 0},
                              {u"iosCount"_s, count - macs},
                              {u"macOSCount"_s, macs},
                              {u"windowsMobileCount"_s, 0},
                              {u"windowsCount"_s, 0},
                              {u"unknownCount"_s, 0},
                              {u"androidDedicatedCount"_s, 0},
                              {u"androidDeviceAdminCount"_s, 0},
                              {u"androidFullyManagedCount"_s, 0},
                              {u"androidWorkProfileCount"_s, 0},
                              {u"androidCorporateWorkProfileCount"_s, 0},
                              {u"configMgrDeviceCount"_s, 0}};
    const QJsonObject exchange{{u"allowedDeviceCount"_s, 0},
                               {u"blockedDeviceCount"_s, 0},
                               {u"quarantinedDeviceCount"_s, 0},
                               {u"unknownDeviceCount"_s, 0},
                               {u"unavailableDeviceCount"_s, count}};
    return objectAnswer(call, u"deviceManagement/managedDeviceOverview/$entity"_s,
                        {{u"id"_s, u"7e57ab1e-0000-4000-8000-000000000002"_s},
                         {u"enrolledDeviceCount"_s, count},
                         {u"mdmEnrolledCount"_s, count},
                         {u"dualEnrolledDeviceCount"_s, 0},
                         {u"deviceOperatingSystemSummary"_s, systems},
                         {u"deviceExchangeAccessStateSummary"_s, exchange}});
}

} // namespace pushkeeper::rehearsal::graphdevices
