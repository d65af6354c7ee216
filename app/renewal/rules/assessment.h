// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "facts/pushcertificate.h"
#include "renewal/mode.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace pushkeeper::renewal {

/// What the admin decided where facts alone do not.
enum class Decision {
    None,
    /// Back to the topic that the devices know.
    Restore,
    /// The topic that is installed now is the tenant's from now on.
    Adopt,
    /// The Apple Account cannot be reached any more: a new topic.
    GiveUpTopic,
};

/// Everything that decides what kind of walk this is.
struct Situation
{
    /// What Intune has; nothing if it has none.
    std::optional<facts::PushCertificate> installed;
    /// The topic that the tenant record holds to.
    base::Topic pinned;
    /// The topic of the last certificate that was ever seen here; weaker than `pinned`.
    base::Topic recorded;
    /// Read from a device's profile or a receipt, and typed.
    base::Topic typed;
    /// Apple devices that a live read found; nothing if they could not be read.
    std::optional<int> devices;
    /// An audit event speaks of an earlier certificate.
    bool isInAuditTrail = false;
    Decision decision = Decision::None;
    /// For GiveUpTopic: why, the last block of the old topic as the admin typed it, and whether an earlier
    /// run left the plan for enrolling the devices again.
    QString reason;
    QString typedBlock;
    bool isPlanExported = false;
    QDateTime now; // UTC
};

/// What must be answered before anything else is done.
enum class OpenQuestion {
    None,
    /// Another topic is installed than the devices know: restore or adopt.
    RestoreOrAdopt,
    /// The certificate is gone, devices may be enrolled, and nobody knows their topic.
    TopicOfDevices,
    /// A topic is given up only with a reason, the exported plan, and the last block of the topic typed.
    ConfirmNewTopic,
};

/// The mode and the topic that every later step is held against.
struct Verdict
{
    Mode mode = Mode::Renewal;
    base::Topic target;
    bool isHurried = false;
    OpenQuestion question = OpenQuestion::None;
};

/// Decides mode and target. Pure. The lock First is here: Create is right only where nothing speaks of an
/// earlier certificate and a live read found no device; otherwise a missing certificate is one that is gone.
/// So is the only way to a new topic.
Verdict assess(const Situation &situation);

} // namespace pushkeeper::renewal
