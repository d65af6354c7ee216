// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"

#include <QDateTime>
#include <QString>

namespace pushkeeper::facts {

/// Where a fact comes from, so that a walk without Graph can use the same rules.
enum class Source { Live, Typed, Recorded, File };

/// The push certificate of a tenant: installed now, or recorded earlier. Public data only.
struct PushCertificate
{
    base::Topic topic;
    base::SerialNumber serial;
    QDateTime notBefore; // UTC; invalid where the source does not tell
    QDateTime notAfter;  // UTC
    /// Apple Account as the tenant has it on record; Intune calls it Apple ID.
    QString appleAccount;
    /// Key of the certificate; empty where the source does not tell.
    base::Thumbprint key;
    Source source = Source::Live;

    bool operator==(const PushCertificate &) const = default;
};

} // namespace pushkeeper::facts
