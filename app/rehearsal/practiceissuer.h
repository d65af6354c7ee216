// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "rehearsal/certificatedraft.h"
#include "rehearsal/practicekey.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace pushkeeper::rehearsal {

/// What a push certificate shall hold. The defaults give Apple's profile; the last block makes it odd.
struct PushOptions
{
    /// DER SubjectPublicKeyInfo of the request that it answers.
    QByteArray publicKey;
    QDateTime notBefore; // UTC; it ends 365 days minus one second later
    /// Of the topic, lower case; empty draws a new one, as "Create a Certificate" does.
    QString uuid;
    QString country = QStringLiteral("US");
    /// Big endian, at most 8 bytes; empty draws one.
    QByteArray serial;

    QString topicPrefix = QStringLiteral("com.apple.mgmt.External.");
    /// How many UIDs stand in the subject; the second one is another topic.
    int userIds = 1;
    /// The uuid in CN `APSP:`; empty takes that of the topic.
    QString commonNameUuid;
    bool hasPushMarker = true;
    bool allowsClientAuth = true;
    Digest digest = Digest::Sha256;
};

/// Whose vendor certificate it shall be.
struct VendorOptions
{
    QString company = QStringLiteral("Microsoft Corporation");
    QString teamId = QStringLiteral("9KBH5RKYEW");
    QDateTime notBefore; // UTC; it ends 365 days later
    bool hasVendorMarker = true;
};

/// A company that signs requests: its key and its chain as DER (vendor, intermediate, root).
struct PracticeVendor
{
    PracticeKey key;
    QList<QByteArray> chain;
};

/// Certificates of Apple that are easily taken for an MDM push certificate.
enum class LookAlike { AppPush, PassType, ServerPush, ProfileSigning };

/// Certificate authority of the rehearsal: a root, an intermediate for push and one for vendors, in the shape
/// of Apple's. Every name says "Pushkeeper Practice" and all keys are drawn afresh, so nothing it issues can
/// pass for Apple's.
class PracticeIssuer
{
public:
    /// An authority that is in its middle years at `now`. `label` tells two authorities apart by name. Fails
    /// with Crypto.
    static base::Result<PracticeIssuer> create(const QDateTime &now, const QString &label = {});

    const QByteArray &root() const { return m_root; }
    const QByteArray &pushIntermediate() const { return m_push.certificate; }
    const QByteArray &vendorIntermediate() const { return m_vendor.certificate; }

    /// DER of a push certificate. Fails with Crypto, also for a public key that is none.
    base::Result<QByteArray> issuePush(const PushOptions &options) const;
    /// DER of a certificate of another purpose, a year long from `notBefore`. Fails with Crypto.
    base::Result<QByteArray> issueLookAlike(LookAlike kind, const QByteArray &publicKey,
                                            const QDateTime &notBefore) const;
    /// A vendor with a fresh key and a certificate of this authority. Fails with Crypto.
    base::Result<PracticeVendor> createVendor(const VendorOptions &options) const;

private:
    PracticeIssuer(QByteArray root, Signer push, Signer vendor);

    QByteArray m_root;
    Signer m_push;
    Signer m_vendor;
};

/// DER of a push certificate that `key` signs for itself; options.publicKey is not used. Fails with Crypto.
base::Result<QByteArray> selfSignPush(const PushOptions &options, const PracticeKey &key);

} // namespace pushkeeper::rehearsal
