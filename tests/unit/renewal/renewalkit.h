// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "renewal/state.h"

#include <QString>

namespace pushkeeper::renewalkit {

/// Noon of the day on which everything here happens.
inline QDateTime noon()
{
    return {QDate(2027, 3, 4), QTime(12, 0), Qt::UTC};
}

inline base::TenantId contoso()
{
    return base::TenantId(QStringLiteral("0f8fad5b-d9cb-469f-a165-70867728950e"));
}

/// The topic whose uuid ends in `digit`.
inline base::Topic topicOf(char digit)
{
    return base::Topic(QStringLiteral("com.apple.mgmt.External.9a1f0c52-0000-4000-8000-00000000000") +
                       QLatin1Char(digit));
}

/// What Intune has: serial number 0A.
inline facts::PushCertificate installedOf(const base::Topic &topic)
{
    return {.topic = topic,
            .serial = base::SerialNumber::fromHex(QStringLiteral("0A")),
            .notBefore = noon().addDays(-345),
            .notAfter = noon().addDays(20),
            .appleAccount = QStringLiteral("mdm@contoso.example")};
}

/// What comes from the portal: serial number 0B.
inline renewal::NewCertificate newOf(const base::Topic &topic)
{
    return {.der = "DER",
            .topic = topic,
            .serial = base::SerialNumber::fromHex(QStringLiteral("0B")),
            .notAfter = noon().addDays(365)};
}

inline facts::Finding findingOf(const QString &id, facts::Severity severity)
{
    return {.id = id, .severity = severity, .text = QStringLiteral("What it is."), .next = {}};
}

/// A renewal that has just been assessed, and one whose certificate is chosen and free of findings.
inline renewal::RenewalState assessedState(renewal::Mode mode = renewal::Mode::Renewal)
{
    renewal::RenewalState state{
        .id = QStringLiteral("walk"), .tenant = contoso(), .startedAt = noon().addDays(-1)};
    state.assessed = renewal::Assessed{.mode = mode,
                                       .target = topicOf('1'),
                                       .installed = installedOf(topicOf('1')),
                                       .devices = 215,
                                       .aliveBefore = 212,
                                       .at = noon()};
    return state;
}

inline renewal::RenewalState chosenState(renewal::Mode mode = renewal::Mode::Renewal)
{
    renewal::RenewalState state = assessedState(mode);
    state.appleAccount = QStringLiteral("mdm@contoso.example");
    state.isAccountConfirmed = true;
    state.requestAnnouncedAt = noon().addSecs(10);
    state.requestTakenAt = noon().addSecs(11);
    state.requestKey = base::Thumbprint(QByteArray(32, 'k'));
    state.requestFile = QStringLiteral("IntuneCSR.csr");
    state.portalOpenedAt = noon().addSecs(12);
    state.certificate = newOf(topicOf('1'));
    return state;
}

} // namespace pushkeeper::renewalkit
