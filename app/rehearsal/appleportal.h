// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "rehearsal/appleportalrequest.h"
#include "rehearsal/practiceissuer.h"
#include "rehearsal/practicetime.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <mutex>

namespace pushkeeper::rehearsal {

/// What the column "Status" of the portal says.
enum class PortalStatus { Active, Expired, Revoked };

/// A certificate in the portal's table.
struct PortalRow
{
    QString uuid; // of the topic, lower case; names the row
    QString vendor;
    base::SerialNumber serial;
    QDateTime notBefore; // UTC
    QDateTime notAfter;  // UTC
    PortalStatus status = PortalStatus::Active;
    QString notes;
};

/// Apple's Push Certificates Portal: Apple Accounts and their certificates, in memory. Accounts are named by
/// their address, in any case. A row is found by the uuid of its topic and only with its own account:
/// NotFound otherwise. Any thread.
class ApplePortal
{
public:
    /// Both must live longer.
    ApplePortal(const PracticeIssuer &issuer, const PracticeTime &time);

    /// Whether `.csr` is refused from now on, as the real portal does at times.
    void setRefusesCsr(bool refuses);
    /// True while `.csr` is refused.
    bool refusesCsr() const;

    /// Calls `listener` with every serial that is revoked from now on, in the thread that revokes.
    void setRevocationListener(std::function<void(const base::SerialNumber &)> listener);

    /// Puts a certificate (DER) there that was issued elsewhere, for instance the one that Intune has
    /// installed. `uuid` is that of its topic. Fails with WrongCertificate if they differ, with Conflict if
    /// the uuid has a row in any account.
    base::Result<> seed(const QString &account, const QString &uuid, const QByteArray &certificate,
                        const QString &notes = {});

    /// The rows of the account, the one that ends first at the top.
    QList<PortalRow> rows(const QString &account) const;
    /// One row.
    base::Result<PortalRow> row(const QString &account, const QString &uuid) const;

    /// "Create a Certificate": a new row with a new topic, which runs a year less a second from now on. Fails
    /// as judgeUpload does.
    base::Result<PortalRow> create(const QString &account, const PortalUpload &upload);
    /// "Renew": the same topic with a new serial, new dates and the key of the upload. The certificate before
    /// it stays valid. Fails as judgeUpload does, and with Conflict once the row is revoked.
    base::Result<PortalRow> renew(const QString &account, const QString &uuid, const PortalUpload &upload);
    /// "Revoke": for good, with every certificate that the row ever had.
    base::Result<> revoke(const QString &account, const QString &uuid);
    /// The current certificate in the portal's form: one PEM block whose last line is not ended.
    base::Result<QByteArray> download(const QString &account, const QString &uuid) const;

private:
    struct Entry
    {
        QString account{}; // lower case
        PortalRow row{};
        QByteArray certificate{}; // DER
        QList<base::SerialNumber> serials{};
        bool revoked = false;
    };

    /// Fills the entry with what the upload earns; an entry without a uuid draws one.
    base::Result<> issue(Entry &entry, const PortalUpload &upload) const;
    /// Makes `certificate` the current one of the entry.
    static base::Result<> place(Entry &entry, const QByteArray &certificate);
    const Entry *find(const QString &account, const QString &uuid) const;
    PortalRow shown(const Entry &entry) const;

    const PracticeIssuer &m_issuer;
    const PracticeTime &m_time;
    mutable std::mutex m_mutex;
    bool m_refusesCsr = false;
    std::function<void(const base::SerialNumber &)> m_revocationListener;
    QHash<QString, Entry> m_entries; // by uuid
};

} // namespace pushkeeper::rehearsal
