// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rehearsal/appleportal.h"
#include "rehearsal/practicerequest.h"
#include "support/fakeclock.h"
#include "support/samplekit.h"

#include <QList>

#include <mutex>

namespace pushkeeper::support {

/// What takes long to make and no test changes.
struct PortalKeys
{
    QDateTime start{QDate(2027, 3, 4), QTime(10, 51, 19), Qt::UTC};
    rehearsal::PracticeIssuer issuer = must(rehearsal::PracticeIssuer::create(start));
    rehearsal::PracticeVendor vendor = vendorFrom(start);
    rehearsal::PracticeKey key = must(rehearsal::PracticeKey::generate());
    rehearsal::PracticeKey otherKey = must(rehearsal::PracticeKey::generate());

    /// A vendor whose certificate runs a year from `notBefore`.
    rehearsal::PracticeVendor vendorFrom(const QDateTime &notBefore) const
    {
        rehearsal::VendorOptions options;
        options.notBefore = notBefore;
        return must(issuer.createVendor(options));
    }
};

/// A portal with a vendor that may sign requests, at a time that the test moves.
struct PortalKit
{
    explicit PortalKit(const PortalKeys &keys)
        : issuer(keys.issuer)
        , vendor(keys.vendor)
        , clock(keys.start)
    {
        portal.setRevocationListener([this](const base::SerialNumber &serial) {
            const std::lock_guard lock(mutex);
            revoked.append(serial);
        });
    }

    /// True if the portal told that this serial was revoked.
    bool isRevoked(const base::SerialNumber &serial) const
    {
        const std::lock_guard lock(mutex);
        return revoked.contains(serial);
    }

    const rehearsal::PracticeIssuer &issuer;
    rehearsal::PracticeVendor vendor;
    FakeClock clock;
    rehearsal::PracticeTime time{clock};
    rehearsal::ApplePortal portal{issuer, time};
    mutable std::mutex mutex;
    QList<base::SerialNumber> revoked;
    QString account = QStringLiteral("mdm@practice.example");

    /// The request of `from`, signed in the given form by the vendor of the kit.
    rehearsal::PortalUpload upload(const rehearsal::PracticeKey &from,
                                   const rehearsal::RequestForm &form = {}) const
    {
        return uploadOf(vendor, from, form);
    }

    /// The request of `from`, signed in the given form by `by`.
    static rehearsal::PortalUpload uploadOf(const rehearsal::PracticeVendor &by,
                                            const rehearsal::PracticeKey &from,
                                            const rehearsal::RequestForm &form = {})
    {
        const QString guid = QStringLiteral("5e1f0a4c-2b3d-4c5e-8f60-718293a4b5c6");
        const QByteArray der = must(rehearsal::makeRequest(from, guid));
        return {QStringLiteral("IntuneCSR.csr"), must(rehearsal::makeSignedRequest(der, by, form))};
    }
};

} // namespace pushkeeper::support
