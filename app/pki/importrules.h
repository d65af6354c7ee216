// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "facts/finding.h"
#include "facts/pushcertificate.h"
#include "facts/signingrequest.h"
#include "pki/droppedfile.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace pushkeeper::pki {

/// The present moment, and whether a service confirmed it. Where none did, dates only warn: a computer's
/// clock may be wrong, and a wrong clock must not lock a renewal.
struct Moment
{
    QDateTime utc;
    bool confirmed = false;
};

/// A file that somebody wants to import, with everything it is held against. Facts not known stay empty, and
/// their rules say nothing or say that they could not look.
struct ImportCase
{
    DroppedFile file;
    /// The certificate that the tenant has now.
    std::optional<facts::PushCertificate> installed;
    /// The topic that the new certificate must carry.
    std::optional<base::Topic> target;
    /// Signing requests of this tenant, the newest first.
    QList<facts::SigningRequest> requests;
    /// True if it is known that Intune holds the key of the newest request only.
    bool onlyNewestKeyHeld = false;
    /// Signing requests and topics of other tenants seen on this computer.
    QList<facts::SigningRequest> foreignRequests;
    QList<base::Topic> foreignTopics;
    /// Apple Account that the certificate is going to be recorded with.
    QString appleAccount;
    Moment now;
};

/// The importer's decision table: everything that speaks for or against installing this file, the heaviest
/// first. Pure. Whether a renewal may go on is decided from the ids of these findings, never by comparing
/// again. Source of the rules: Apple's certificates as observed, and what Intune does with a wrong one (see
/// app/README.md).
facts::Findings judgeImport(const ImportCase &import);

} // namespace pushkeeper::pki
