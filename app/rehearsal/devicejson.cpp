// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/devicejson.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace pushkeeper::rehearsal {

namespace {

/// What a property is written from.
struct Subject
{
    const FleetView &fleet;
    const FleetDevice &device;
    DeviceSight sight;
};

/// How Graph writes "never".
constexpr char never[] = "0001-01-01T00:00:00Z";

void appendPadded(QByteArray &text, int value, int width)
{
    std::array<char, 4> digits{};
    for (auto i = static_cast<std::size_t>(width); i-- > 0; value /= 10)
        digits.at(i) = static_cast<char>('0' + value % 10);
    text.append(digits.data(), width);
}

void appendDate(QByteArray &json, Moment moment)
{
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(moment - day);
    appendPadded(json, int(date.year()), 4);
    json += '-';
    appendPadded(json, static_cast<int>(unsigned(date.month())), 2);
    json += '-';
    appendPadded(json, static_cast<int>(unsigned(date.day())), 2);
    json += 'T';
    appendPadded(json, static_cast<int>(time.hours().count()), 2);
    json += ':';
    appendPadded(json, static_cast<int>(time.minutes().count()), 2);
    json += ':';
    appendPadded(json, static_cast<int>(time.seconds().count()), 2);
}

/// Texts of the fleet hold neither quotes nor backslashes nor control characters.
void appendText(QByteArray &json, const QByteArray &text)
{
    json += '"';
    json += text;
    json += '"';
}

void writeCheckIn(QByteArray &json, const Subject &s)
{
    const auto last = s.fleet.lastCheckIn(s.device.number);
    json += '"';
    if (last) {
        appendDate(json, *last);
        json += "Z\"";
    } else {
        json += never;
        json += '"';
    }
}

/// Graph writes up to seven digits of fraction and leaves out zeros at the end.
void writeEnrolled(QByteArray &json, const Subject &s)
{
    json += '"';
    appendDate(json, s.fleet.enrolledAt(s.device.number));
    QByteArray fraction = QByteArray::number(s.device.dice % 10'000'000).rightJustified(7, '0');
    while (fraction.endsWith('0'))
        fraction.chop(1);
    if (!fraction.isEmpty())
        json += '.' + fraction;
    json += "Z\"";
}

void writeManagementEnd(QByteArray &json, const Subject &s)
{
    if (s.device.habit == Habit::Never) {
        json += R"("9999-12-31T23:59:59.9999999Z")";
        return;
    }
    json += '"';
    appendDate(json, s.fleet.enrolledAt(s.device.number) + std::chrono::days(365 * 4));
    json += "Z\"";
}

void writeUdid(QByteArray &json, const Subject &s)
{
    if (s.sight == DeviceSight::InList)
        json += "null";
    else
        appendText(json, fleettext::digits(s.device, 30, 8) + '-' + fleettext::digits(s.device, 31, 16));
}

bool isPhone(const FleetDevice &device)
{
    return QByteArrayView(device.kind->shortName) == QByteArrayView("IPHONE");
}

bool isPersonal(const FleetDevice &device)
{
    return device.owner == facts::OwnerType::Personal;
}

void appendName(QByteArray &json, QLatin1String name)
{
    json += '"';
    json.append(name.data(), name.size());
    json += '"';
}

} // namespace

/// A property of managedDevice: written by a function, or always the same text.
struct DeviceField
{
    const char *name;
    void (*write)(QByteArray &json, const Subject &subject);
    const char *constant = nullptr;
};

namespace {

constexpr DeviceField fields[] = {
    {"id", [](QByteArray &j, const Subject &s) { appendText(j, fleettext::id(s.device)); }},
    {"userId", [](QByteArray &j, const Subject &s) { appendText(j, fleettext::guid(s.device, 10)); }},
    {"deviceName", [](QByteArray &j, const Subject &s) { appendText(j, fleettext::name(s.device)); }},
    {"managedDeviceName",
     [](QByteArray &j, const Subject &s) {
         appendText(j, fleettext::userPrincipalName(s.device).split('@').first() + '_' +
                           s.device.kind->system + '_' + fleettext::digits(s.device, 12, 8));
     }},
    {"managedDeviceOwnerType",
     [](QByteArray &j, const Subject &s) { appendName(j, facts::ownerTypeName(s.device.owner)); }},
    {"enrolledDateTime", writeEnrolled},
    {"lastSyncDateTime", writeCheckIn},
    {"operatingSystem", [](QByteArray &j, const Subject &s) { appendText(j, s.device.kind->system); }},
    {"complianceState",
     [](QByteArray &j, const Subject &s) {
         appendText(j, s.device.habit == Habit::Regular ? "compliant" : "noncompliant");
     }},
    {"jailBroken", nullptr, R"("Unknown")"},
    {"managementAgent", nullptr, R"("mdm")"},
    {"osVersion", [](QByteArray &j, const Subject &s) { appendText(j, s.device.kind->systemVersion); }},
    {"easActivated", nullptr, "false"},
    {"easDeviceId", nullptr, "null"},
    {"easActivationDateTime", nullptr, R"("0001-01-01T00:00:00Z")"},
    {"azureADRegistered", nullptr, "true"},
    {"deviceEnrollmentType",
     [](QByteArray &j, const Subject &s) {
         appendText(j, isPersonal(s.device) ? "userEnrollment" : "appleBulkWithUser");
     }},
    {"activationLockBypassCode", nullptr, "null"},
    {"emailAddress",
     [](QByteArray &j, const Subject &s) { appendText(j, fleettext::userPrincipalName(s.device)); }},
    {"azureADDeviceId",
     [](QByteArray &j, const Subject &s) { appendText(j, fleettext::guid(s.device, 14)); }},
    {"deviceRegistrationState", nullptr, R"("registered")"},
    {"deviceCategoryDisplayName", nullptr, R"("Unknown")"},
    {"isSupervised", [](QByteArray &j, const Subject &s) { j += isPersonal(s.device) ? "false" : "true"; }},
    {"exchangeLastSuccessfulSyncDateTime", nullptr, R"("0001-01-01T00:00:00Z")"},
    {"exchangeAccessState", nullptr, R"("none")"},
    {"exchangeAccessStateReason", nullptr, R"("none")"},
    {"remoteAssistanceSessionUrl", nullptr, "null"},
    {"remoteAssistanceSessionErrorDetails", nullptr, "null"},
    {"isEncrypted", nullptr, "true"},
    {"userPrincipalName",
     [](QByteArray &j, const Subject &s) { appendText(j, fleettext::userPrincipalName(s.device)); }},
    {"model", [](QByteArray &j, const Subject &s) { appendText(j, s.device.kind->model); }},
    {"manufacturer", nullptr, R"("Apple")"},
    {"imei", nullptr, "null"},
    {"complianceGracePeriodExpirationDateTime", nullptr, R"("9999-12-31T23:59:59.9999999Z")"},
    {"serialNumber",
     [](QByteArray &j, const Subject &s) { appendText(j, fleettext::serialNumber(s.device)); }},
    {"phoneNumber",
     [](QByteArray &j, const Subject &s) {
         appendText(j, isPhone(s.device) ? QByteArray("*******") + QByteArray::number(s.device.dice % 100)
                                         : QByteArray());
     }},
    {"androidSecurityPatchLevel", nullptr, R"("")"},
    {"userDisplayName",
     [](QByteArray &j, const Subject &s) { appendText(j, fleettext::userName(s.device)); }},
    {"configurationManagerClientEnabledFeatures", nullptr, "null"},
    {"wiFiMacAddress",
     [](QByteArray &j, const Subject &s) { appendText(j, fleettext::digits(s.device, 16, 12).toLower()); }},
    {"deviceHealthAttestationState", nullptr, "null"},
    {"subscriberCarrier", nullptr, R"("")"},
    {"meid", nullptr, R"("")"},
    {"totalStorageSpaceInBytes", nullptr, "137438953472"},
    {"freeStorageSpaceInBytes",
     [](QByteArray &j, const Subject &s) { j += QByteArray::number(s.device.dice % 137'438'953'472ULL); }},
    {"partnerReportedThreatState", nullptr, R"("unknown")"},
    {"requireUserEnrollmentApproval", nullptr, "null"},
    {"managementCertificateExpirationDate", writeManagementEnd},
    {"iccid", nullptr, "null"},
    {"udid", writeUdid},
    {"notes", nullptr, "null"},
    {"ethernetMacAddress", nullptr, "null"},
    {"physicalMemoryInBytes", nullptr, "0"},
    {"enrollmentProfileName", nullptr, "null"},
    {"managementState",
     [](QByteArray &j, const Subject &s) { appendName(j, facts::managementStateName(s.device.state)); }},
    {"deviceActionResults", nullptr, "[]"},
};

const DeviceField *fieldNamed(const QString &name)
{
    const auto *const found =
        std::find_if(std::begin(fields), std::end(fields),
                     [&name](const DeviceField &f) { return name == QLatin1String(f.name); });
    return found == std::end(fields) ? nullptr : found;
}

} // namespace

DeviceFields allDeviceFields()
{
    DeviceFields all;
    for (const DeviceField &field : fields)
        all.push_back(&field);
    return all;
}

std::optional<DeviceFields> selectedDeviceFields(const QString &select, QString *unknown)
{
    // Graph adds the key of an entity even if it was not asked for.
    DeviceFields selected{&fields[0]};
    const QStringList names = select.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const DeviceField *field = fieldNamed(name.trimmed());
        if (!field) {
            *unknown = name.trimmed();
            return std::nullopt;
        }
        if (std::find(selected.begin(), selected.end(), field) == selected.end())
            selected.push_back(field);
    }
    return selected;
}

void appendDevice(QByteArray &json, const FleetView &fleet, quint32 number, const DeviceFields &chosen,
                  DeviceSight sight)
{
    const Subject subject{fleet, fleet.device(number), sight};
    char separator = '{';
    for (const DeviceField *field : chosen) {
        json += separator;
        json += '"';
        json += field->name;
        json += "\":";
        if (field->write)
            field->write(json, subject);
        else
            json += field->constant;
        separator = ',';
    }
    json += '}';
}

QByteArray isoDate(Moment moment)
{
    QByteArray text;
    appendDate(text, moment);
    return text + 'Z';
}

} // namespace pushkeeper::rehearsal
