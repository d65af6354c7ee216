// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "facts/device.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <optional>

namespace pushkeeper::facts {

namespace {

template <class Value>
struct Named
{
    Value value;
    QLatin1String name;
};

constexpr std::array platforms{
    Named<Platform>{Platform::Ios, QLatin1String("iOS")},
    Named<Platform>{Platform::IpadOs, QLatin1String("iPadOS")},
    Named<Platform>{Platform::MacOs, QLatin1String("macOS")},
    Named<Platform>{Platform::TvOs, QLatin1String("tvOS")},
    Named<Platform>{Platform::VisionOs, QLatin1String("visionOS")},
    Named<Platform>{Platform::Other, QLatin1String("other")},
};

constexpr std::array ownerTypes{
    Named<OwnerType>{OwnerType::Company, QLatin1String("company")},
    Named<OwnerType>{OwnerType::Personal, QLatin1String("personal")},
    Named<OwnerType>{OwnerType::Unknown, QLatin1String("unknown")},
};

constexpr std::array managementStates{
    Named<ManagementState>{ManagementState::Managed, QLatin1String("managed")},
    Named<ManagementState>{ManagementState::RetirePending, QLatin1String("retirePending")},
    Named<ManagementState>{ManagementState::RetireFailed, QLatin1String("retireFailed")},
    Named<ManagementState>{ManagementState::WipePending, QLatin1String("wipePending")},
    Named<ManagementState>{ManagementState::WipeFailed, QLatin1String("wipeFailed")},
    Named<ManagementState>{ManagementState::Unhealthy, QLatin1String("unhealthy")},
    Named<ManagementState>{ManagementState::DeletePending, QLatin1String("deletePending")},
    Named<ManagementState>{ManagementState::RetireIssued, QLatin1String("retireIssued")},
    Named<ManagementState>{ManagementState::WipeIssued, QLatin1String("wipeIssued")},
    Named<ManagementState>{ManagementState::WipeCanceled, QLatin1String("wipeCanceled")},
    Named<ManagementState>{ManagementState::RetireCanceled, QLatin1String("retireCanceled")},
    Named<ManagementState>{ManagementState::Discovered, QLatin1String("discovered")},
    Named<ManagementState>{ManagementState::Other, QLatin1String("other")},
};

constexpr std::array complianceStates{
    Named<ComplianceState>{ComplianceState::Compliant, QLatin1String("compliant")},
    Named<ComplianceState>{ComplianceState::Noncompliant, QLatin1String("noncompliant")},
    Named<ComplianceState>{ComplianceState::Conflict, QLatin1String("conflict")},
    Named<ComplianceState>{ComplianceState::Error, QLatin1String("error")},
    Named<ComplianceState>{ComplianceState::InGracePeriod, QLatin1String("inGracePeriod")},
    Named<ComplianceState>{ComplianceState::ConfigManager, QLatin1String("configManager")},
    Named<ComplianceState>{ComplianceState::Unknown, QLatin1String("unknown")},
};

/// The last row of a table stands for everything that has no row.
template <class Table>
auto valueOf(const Table &table, QStringView name)
{
    const auto row = std::find_if(table.begin(), table.end() - 1, [name](const auto &named) {
        return name.compare(named.name, Qt::CaseInsensitive) == 0;
    });
    return row->value;
}

template <class Table, class Value>
QLatin1String nameOf(const Table &table, Value value)
{
    const auto row = std::find_if(table.begin(), table.end() - 1,
                                  [value](const auto &named) { return named.value == value; });
    return row->name;
}

/// The number that stands at `from`, `digits` long; nothing if that is no number.
std::optional<int> numberAt(std::string_view text, std::size_t from, std::size_t digits)
{
    int number = 0;
    const char *const end = text.data() + from + digits;
    const auto read = std::from_chars(text.data() + from, end, number);
    return read.ec == std::errc() && read.ptr == end && number >= 0 ? std::optional(number) : std::nullopt;
}

/// "2026-11-24T12:00:00Z"; nothing for every other form, and for years that may be sentinels.
std::optional<QDateTime> wholeSecond(std::string_view text)
{
    constexpr std::string_view form = "0000-00-00T00:00:00Z";
    if (text.size() != form.size())
        return std::nullopt;
    for (std::size_t i = 0; i < form.size(); ++i) {
        if (form[i] != '0' && text[i] != form[i])
            return std::nullopt;
    }
    constexpr int firstYear = 1900;
    constexpr int lastYear = 2500;
    const auto year = numberAt(text, 0, 4);
    const auto month = numberAt(text, 5, 2);
    const auto day = numberAt(text, 8, 2);
    const auto hour = numberAt(text, 11, 2);
    const auto minute = numberAt(text, 14, 2);
    const auto second = numberAt(text, 17, 2);
    if (!year || !month || !day || !hour || !minute || !second || *year < firstYear || *year > lastYear ||
        *hour > 23 || *minute > 59 || *second > 59)
        return std::nullopt;
    using namespace std::chrono;
    const year_month_day date{std::chrono::year(*year), std::chrono::month(unsigned(*month)),
                              std::chrono::day(unsigned(*day))};
    if (!date.ok())
        return std::nullopt;
    const milliseconds at =
        sys_days(date).time_since_epoch() + hours(*hour) + minutes(*minute) + seconds(*second);
    return QDateTime::fromMSecsSinceEpoch(at.count(), Qt::UTC);
}

/// Models come as a name for people or as Apple's identifier ("Apple TV 4K", "AppleTV14,1").
constexpr std::array modelStarts{
    Named<Platform>{Platform::TvOs, QLatin1String("Apple TV")},
    Named<Platform>{Platform::TvOs, QLatin1String("AppleTV")},
    Named<Platform>{Platform::VisionOs, QLatin1String("Apple Vision")},
    Named<Platform>{Platform::VisionOs, QLatin1String("RealityDevice")},
    Named<Platform>{Platform::IpadOs, QLatin1String("iPad")},
};

} // namespace

Platform platformFromGraph(QStringView operatingSystem, QStringView model)
{
    const Platform told = valueOf(platforms, operatingSystem.trimmed());
    if (told != Platform::Ios && told != Platform::Other)
        return told;
    const auto known = std::find_if(modelStarts.begin(), modelStarts.end(), [model](const auto &start) {
        return model.startsWith(start.name, Qt::CaseInsensitive);
    });
    return known == modelStarts.end() ? told : known->value;
}

OwnerType ownerTypeFromGraph(QStringView text)
{
    return valueOf(ownerTypes, text.trimmed());
}

ManagementState managementStateFromGraph(QStringView text)
{
    return valueOf(managementStates, text.trimmed());
}

ComplianceState complianceStateFromGraph(QStringView text)
{
    return valueOf(complianceStates, text.trimmed());
}

QDateTime dateFromGraph(QStringView text)
{
    constexpr int firstYear = 1;
    constexpr int lastYear = 9999;
    const QDateTime date = QDateTime::fromString(text.trimmed(), Qt::ISODate);
    const bool isInstant = date.isValid() && date.timeSpec() != Qt::LocalTime;
    const int year = date.date().year();
    return isInstant && year > firstYear && year < lastYear ? date.toUTC() : QDateTime();
}

QDateTime dateFromGraph(std::string_view text)
{
    const auto usual = wholeSecond(text);
    return usual ? *usual : dateFromGraph(QString::fromUtf8(text.data(), qsizetype(text.size())));
}

QLatin1String platformName(Platform platform)
{
    return nameOf(platforms, platform);
}

QLatin1String ownerTypeName(OwnerType type)
{
    return nameOf(ownerTypes, type);
}

QLatin1String managementStateName(ManagementState state)
{
    return nameOf(managementStates, state);
}

QLatin1String complianceStateName(ComplianceState state)
{
    return nameOf(complianceStates, state);
}

} // namespace pushkeeper::facts
