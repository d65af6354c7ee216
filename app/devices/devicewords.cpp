// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/devicewords.h"

#include <QCoreApplication>

namespace pushkeeper::devices {

namespace {

/// The words of the list of devices.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DeviceList)
};

QString checkInWord(CheckIn checkIn)
{
    switch (checkIn) {
    case CheckIn::Alive:
        return Words::tr("Within 24 hours");
    case CheckIn::Late:
        return Words::tr("Within 7 days");
    case CheckIn::Stale:
        return Words::tr("Silent for 7 days");
    case CheckIn::Silent:
        return Words::tr("Silent for 90 days");
    case CheckIn::Never:
        return Words::tr("Never");
    case CheckIn::AsDesigned:
        return Words::tr("Not expected");
    }
    return {};
}

QString ownerWord(facts::OwnerType owner)
{
    switch (owner) {
    case facts::OwnerType::Unknown:
        return Words::tr("Not known");
    case facts::OwnerType::Company:
        return Words::tr("Company");
    case facts::OwnerType::Personal:
        return Words::tr("Personal");
    }
    return {};
}

QString complianceWord(facts::ComplianceState state)
{
    using enum facts::ComplianceState;
    switch (state) {
    case Unknown:
        return Words::tr("Not known");
    case Compliant:
        return Words::tr("Compliant");
    case Noncompliant:
        return Words::tr("Not compliant");
    case Conflict:
        return Words::tr("Conflict");
    case Error:
        return Words::tr("Error");
    case InGracePeriod:
        return Words::tr("In grace period");
    case ConfigManager:
        return Words::tr("Configuration Manager");
    }
    return {};
}

} // namespace

QString columnTitle(Column column)
{
    switch (column) {
    case Column::Name:
        return Words::tr("Name");
    case Column::Platform:
        return Words::tr("Platform");
    case Column::Model:
        return Words::tr("Model");
    case Column::SerialNumber:
        return Words::tr("Serial number");
    case Column::LastCheckIn:
        return Words::tr("Last check-in");
    case Column::CheckIn:
        return Words::tr("Checked in");
    case Column::Owner:
        return Words::tr("Owner");
    case Column::Compliance:
        return Words::tr("Compliance");
    case Column::ManagementState:
        return Words::tr("Management");
    case Column::Enrolled:
        return Words::tr("Enrolled");
    }
    Q_UNREACHABLE();
}

QString facetTitle(Facet facet)
{
    switch (facet) {
    case Facet::Platform:
        return columnTitle(Column::Platform);
    case Facet::CheckIn:
        return columnTitle(Column::CheckIn);
    case Facet::Owner:
        return columnTitle(Column::Owner);
    case Facet::Compliance:
        return columnTitle(Column::Compliance);
    }
    Q_UNREACHABLE();
}

QString facetText(Facet facet, int value)
{
    switch (facet) {
    case Facet::Platform:
        return facts::Platform(value) == facts::Platform::Other ? Words::tr("Other")
                                                                : facts::platformName(facts::Platform(value));
    case Facet::CheckIn:
        return checkInWord(CheckIn(value));
    case Facet::Owner:
        return ownerWord(facts::OwnerType(value));
    case Facet::Compliance:
        return complianceWord(facts::ComplianceState(value));
    }
    Q_UNREACHABLE();
}

QString managementStateText(facts::ManagementState state)
{
    using enum facts::ManagementState;
    switch (state) {
    case Managed:
        return Words::tr("Managed");
    case RetirePending:
        return Words::tr("Waits to be retired");
    case RetireFailed:
        return Words::tr("Retiring failed");
    case WipePending:
        return Words::tr("Waits to be wiped");
    case WipeFailed:
        return Words::tr("Wiping failed");
    case Unhealthy:
        return Words::tr("Unhealthy");
    case DeletePending:
        return Words::tr("Waits to be deleted");
    case RetireIssued:
        return Words::tr("Retired");
    case WipeIssued:
        return Words::tr("Wiped");
    case WipeCanceled:
        return Words::tr("Wiping called off");
    case RetireCanceled:
        return Words::tr("Retiring called off");
    case Discovered:
        return Words::tr("Only discovered");
    case Other:
        return Words::tr("Other");
    }
    Q_UNREACHABLE();
}

QString verdictSentence(CheckIn checkIn)
{
    switch (checkIn) {
    case CheckIn::Alive:
        return Words::tr("It answers: its last check-in is less than 24 hours old. Nothing to do.");
    case CheckIn::Late:
        return Words::tr(
            "It missed its usual check-ins, which come about every 8 hours. It may be switched off "
            "or without a network; look again tomorrow.");
    case CheckIn::Stale:
        return Words::tr(
            "It has been silent for more than 7 days. Switch it on where it has a network, and "
            "read the devices again. If many fell silent at once, look at the push certificate.");
    case CheckIn::Silent:
        return Words::tr("It has been silent for more than 90 days and proves nothing about the certificate. "
                         "If it is lost or out of use, retire it in Intune.");
    case CheckIn::Never:
        return Words::tr("It never checked in: its enrolment did not come to its end. Enrol it again, or "
                         "delete it in Intune.");
    case CheckIn::AsDesigned:
        return Words::tr("No check-in is expected: it was retired, wiped or deleted, or is only discovered. "
                         "Nothing to do.");
    }
    Q_UNREACHABLE();
}

} // namespace pushkeeper::devices
