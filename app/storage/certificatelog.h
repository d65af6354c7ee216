// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "facts/pushcertificate.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace pushkeeper::storage {

/// A push certificate as it is kept: what is known of it and since when. Public data only.
struct KeptCertificate
{
    facts::PushCertificate certificate;
    /// Common name of the issuer; empty where nobody could tell.
    QString issuer;
    /// SHA-256 of the certificate; empty unless it passed through here.
    base::Thumbprint thumbprint;
    /// The certificate; empty unless it passed through here.
    QByteArray pem;
    QDateTime firstSeen; // UTC
    QDateTime lastSeen;  // UTC

    bool operator==(const KeptCertificate &) const = default;
};

/// What is known of a certificate after it was seen once more. Where both sightings tell something, the one
/// with the better source counts, and of two equal ones the later: live before file, file before recorded,
/// recorded before typed. What only one of them tells is kept. Both must be of the same topic and serial.
KeptCertificate merged(const KeptCertificate &kept, const KeptCertificate &seen);

/// The name of a source in the database: "live", "typed", "recorded" or "file".
QString sourceName(facts::Source source);
/// The source of that name; Recorded for any other.
facts::Source sourceNamed(const QString &name);

} // namespace pushkeeper::storage
