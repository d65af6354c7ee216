// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "devices/proofverdict.h"
#include "facts/finding.h"
#include "facts/pushcertificate.h"
#include "renewal/mode.h"
#include "renewal/step.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace pushkeeper::renewal {

/// The certificate that is going to be uploaded. Public data only.
struct NewCertificate
{
    QByteArray der;
    base::Topic topic;
    base::SerialNumber serial;
    QDateTime notAfter; // UTC

    bool operator==(const NewCertificate &) const = default;
};

/// What was found out about the tenant before anything was done.
struct Assessed
{
    Mode mode = Mode::Renewal;
    /// The topic that the new certificate must carry; empty in a first set-up.
    base::Topic target;
    /// What Intune had; nothing if it had none.
    std::optional<facts::PushCertificate> installed;
    /// Apple devices that are managed here, and those that checked in within 24 hours; nothing if they could
    /// not be read.
    std::optional<int> devices;
    std::optional<int> aliveBefore;
    /// Three days left or fewer: what is not needed for the renewal itself comes later.
    bool isHurried = false;
    QDateTime at; // UTC

    bool operator==(const Assessed &) const = default;
};

/// What the devices say after the upload. The verdict follows from it, see devices/proofverdict.
struct Proof
{
    devices::Tally tally{};
    QDateTime at{}; // UTC, by the clock of the service

    bool operator==(const Proof &) const = default;
};

/// How far a set-up or renewal has come: everything that is needed to go on after a power failure, and no
/// secret. Dates are UTC; an invalid one stands for "not yet".
struct RenewalState
{
    QString id;
    base::TenantId tenant;
    QDateTime startedAt;
    /// Nothing is read from Graph: the admin types what Intune's page shows.
    bool isAssisted = false;
    std::optional<Assessed> assessed;
    /// Why a topic is given up; empty unless Mode says so.
    QString reason;

    QString appleAccount;
    bool isAccountConfirmed = false;
    /// Intune's agreement with Apple; nothing while nobody knows.
    std::optional<bool> isAgreed;

    /// Intune was asked for a signing request; set before the call.
    QDateTime requestAnnouncedAt;
    QDateTime requestTakenAt;
    base::Thumbprint requestKey;
    /// Where the signing request was saved.
    QString requestFile;
    QDateTime portalOpenedAt;

    std::optional<NewCertificate> certificate;
    /// What speaks for or against the file that was chosen last.
    facts::Findings findings;
    bool areWarningsAccepted = false;

    /// Set before the upload is sent, so that after a failure Intune is asked first.
    QDateTime uploadAnnouncedAt;
    QDateTime uploadedAt;
    /// A fresh read showed topic, serial number and expiry of the new certificate.
    QDateTime installedAt;
    std::optional<Proof> proof;
    QDateTime finishedAt;

    bool operator==(const RenewalState &) const = default;
};

/// The kind of walk; a renewal until the tenant was looked at.
Mode modeOf(const RenewalState &state);
/// What Intune had when the tenant was looked at; nothing if it had none, or nobody looked yet.
std::optional<facts::PushCertificate> installedBefore(const RenewalState &state);

} // namespace pushkeeper::renewal
