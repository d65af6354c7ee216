// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"

#include <QDateTime>
#include <QLatin1String>
#include <QMetaType>
#include <QString>
#include <QStringView>

#include <string_view>

namespace pushkeeper::facts {

/// Apple's systems; everything else is Other.
enum class Platform : quint8 { Ios, IpadOs, MacOs, TvOs, VisionOs, Other };

/// Whose device it is, as Intune keeps it. Unknown stands for words of a newer Graph as well.
enum class OwnerType : quint8 { Unknown, Company, Personal };

/// Where a device stands in its management (Graph's managementState, v1.0). Other stands for words of a newer
/// Graph.
enum class ManagementState : quint8 {
    Managed,
    RetirePending,
    RetireFailed,
    WipePending,
    WipeFailed,
    Unhealthy,
    DeletePending,
    RetireIssued,
    WipeIssued,
    WipeCanceled,
    RetireCanceled,
    Discovered,
    Other,
};

/// Whether a device keeps the rules of its company (Graph's complianceState). Unknown stands for words of a
/// newer Graph as well.
enum class ComplianceState : quint8 {
    Unknown,
    Compliant,
    Noncompliant,
    Conflict,
    Error,
    InGracePeriod,
    ConfigManager,
};

/// A device that Intune manages, as it stood at one reading.
struct Device
{
    base::DeviceId id;
    QString name;
    QString model;
    QString serialNumber;
    Platform platform = Platform::Other;
    OwnerType ownerType = OwnerType::Unknown;
    ManagementState managementState = ManagementState::Other;
    ComplianceState compliance = ComplianceState::Unknown;
    QDateTime enrolledAt;  // UTC; invalid where Intune does not know
    QDateTime lastCheckIn; // UTC; invalid: never

    bool operator==(const Device &) const = default;
};

/// Platform from Graph's operatingSystem and model, in any case. The model decides where the system does not
/// tell: iPads may report iOS, and how Apple TV and Vision Pro report theirs is not documented.
Platform platformFromGraph(QStringView operatingSystem, QStringView model);
/// From Graph's managedDeviceOwnerType.
OwnerType ownerTypeFromGraph(QStringView text);
/// From Graph's managementState.
ManagementState managementStateFromGraph(QStringView text);
/// From Graph's complianceState.
ComplianceState complianceStateFromGraph(QStringView text);
/// From a date of Graph with 0 to 7 digits of fraction, to UTC. Its sentinels (years 1 and 9999) and what is
/// not a date with its zone give an invalid value.
QDateTime dateFromGraph(QStringView text);
/// The same for UTF-8; several times as fast for whole seconds of UTC, which most dates are.
QDateTime dateFromGraph(std::string_view text);

/// Apple's spelling, the same in every language and in files: "iPadOS"; "other" for the rest.
QLatin1String platformName(Platform platform);
/// Graph's spelling: "company". For files, never translated.
QLatin1String ownerTypeName(OwnerType type);
/// Graph's spelling: "retirePending"; "other" for the rest. For files, never translated.
QLatin1String managementStateName(ManagementState state);
/// Graph's spelling: "inGracePeriod". For files, never translated.
QLatin1String complianceStateName(ComplianceState state);

} // namespace pushkeeper::facts

Q_DECLARE_METATYPE(pushkeeper::facts::Device)
