// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "rehearsal/practicefleet.h"
#include "rehearsal/practiceissuer.h"
#include "rehearsal/practicetime.h"
#include "rehearsal/uploadedcertificate.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>

#include <mutex>
#include <optional>

namespace pushkeeper::rehearsal {

/// The agreement to send data to Apple. Once given it stays.
struct AppleAgreement
{
    bool granted = false;
    QDateTime grantedAt; // UTC
    QString grantedBy;
};

/// The push certificate as Intune has it.
struct InstalledCertificate
{
    UploadedCertificate facts;
    /// What the admin typed; Intune does not hold it against anything.
    QString appleIdentifier;
    QDateTime uploadedAt; // UTC
};

/// Something that the audit trail tells, newest last.
struct AuditEntry
{
    QDateTime at; // UTC
    QString operation;
    QString actor;
    QString id;
};

/// Intune's part of the practice tenant: agreement, signing requests, the certificate. Tells the fleet what
/// it is reached by. Rules: microsoft-graph.md 1.1 to 1.6. Any thread.
class PracticeIntune
{
public:
    /// Nothing is set up: no agreement, no certificate. `vendor` signs the requests; the rest must outlive
    /// this.
    PracticeIntune(PracticeVendor vendor, PracticeTime &time, PracticeFleet &fleet);

    /// GUID of the tenant inside Intune; stands in the subject of its requests.
    const QString &accountId() const { return m_accountId; }

    /// The agreement as it stands.
    AppleAgreement agreement() const;
    /// Gives the agreement. A second time changes nothing.
    AppleAgreement agree(const QString &admin);

    /// A new signing request with a new key, as the file that Apple's portal takes. The keys of all requests
    /// are kept. Fails with Denied without the agreement, with Crypto otherwise.
    base::Result<QByteArray> downloadRequest(const QString &admin);
    /// DER public keys of all requests, the newest last.
    QList<QByteArray> requestKeys() const;

    /// Replaces the certificate by the one in `pem`. Both texts empty remove it, and nothing comes back. A
    /// new topic is taken without a word, like Intune does. Refused, with Intune's text as detail: Denied
    /// without the agreement, WrongFile if it cannot be read or one text is empty, WrongCertificate if its
    /// key answers none of the requests.
    base::Result<std::optional<InstalledCertificate>> upload(const QString &appleIdentifier,
                                                             const QByteArray &pem, const QString &admin);
    /// The certificate that is installed, if there is one.
    std::optional<InstalledCertificate> installed() const;

    /// A tenant in use for years: agreed, with a certificate (DER) that answers a request of `key`, and with
    /// devices of its topic. Fails if it cannot be read.
    base::Result<> startWith(const QByteArray &der, const PracticeKey &key, const QString &appleIdentifier);
    /// Apple revoked the certificate with this serial number (hexadecimal): its pushes reach nobody, now or
    /// later. Intune shows nothing of it.
    void revoked(const QByteArray &serial);

    /// The next upload arrives, but its answer is lost on the way.
    void loseNextAnswer();
    /// True once after loseNextAnswer().
    bool takeLostAnswer();
    /// What happened to the certificate, oldest first.
    QList<AuditEntry> audit() const;

private:
    base::Result<> refuse(const QString &appleIdentifier, const QByteArray &pem) const;
    base::Result<std::optional<InstalledCertificate>> install(const QString &appleIdentifier,
                                                              const QByteArray &pem);
    void note(const QString &operation, const QString &admin);

    const PracticeVendor m_vendor;
    PracticeTime &m_time;
    PracticeFleet &m_fleet;
    const QString m_accountId;

    mutable std::mutex m_mutex;
    AppleAgreement m_agreement;
    QList<QByteArray> m_requestKeys;
    std::optional<InstalledCertificate> m_installed;
    QSet<QByteArray> m_revoked;
    bool m_losesAnswer = false;
    QList<AuditEntry> m_audit;
};

} // namespace pushkeeper::rehearsal
