// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace pushkeeper::facts {

/// What sort of Apple Account owns the push certificate.
enum class AccountKind {
    /// An Apple Account of its own, on a shared mailbox.
    Dedicated,
    /// A Managed Apple Account.
    Managed,
    /// An account that was there before, perhaps somebody's own.
    Existing,
};

// Each part keeps in `others` what a later version wrote into it, so that writing it back loses nothing.
// Fields marked "needed" must be there for the file to be read again.

/// A push certificate that was seen at this tenant. Public data only.
struct SeenCertificate
{
    base::Topic topic;         // needed
    base::SerialNumber serial; // needed
    QDateTime notBefore;       // UTC; invalid where nobody could tell
    QDateTime notAfter;        // UTC, needed
    /// SHA-256 of the certificate; empty unless it passed through here.
    base::Thumbprint thumbprint;
    QJsonObject others;

    bool operator==(const SeenCertificate &) const = default;
};

/// Answers of one look at who can reach the Apple Account. Names as the customer keeps them.
struct AccessReview
{
    QDateTime date; // UTC, needed
    QStringList knowsPassword;
    QStringList getsCodes;
    QStringList readsMailbox;
    /// Who had access and left.
    QStringList left;
    QJsonObject others;

    bool operator==(const AccessReview &) const = default;
};

/// Whose Apple Account the certificate hangs on, and who can reach it. Never the password.
struct AccountRecord
{
    AccountKind kind = AccountKind::Existing;
    QString account;
    QString mailbox;
    /// Who holds the trusted telephone numbers.
    QStringList numberHolders;
    QList<AccessReview> reviews;
    QJsonObject others;

    bool operator==(const AccountRecord &) const = default;
};

/// Proof of one set-up or renewal, in figures that name no device and no user of one.
struct Receipt
{
    QDateTime date; // UTC, needed
    QString by;
    base::SerialNumber oldSerial; // empty after a first set-up
    base::SerialNumber newSerial; // needed
    base::Topic topic;
    /// What the devices say, as a sentence; empty until they were asked.
    QString verdict;
    int aliveBefore = 0;
    /// How many of those have checked in after the upload.
    int seenSince = 0;
    QJsonObject others;

    bool operator==(const Receipt &) const = default;
};

/// What whoever comes next year must know of a tenant: one portable file without secrets and without devices.
struct TenantRecord
{
    base::TenantId tenant; // needed
    QString name;
    /// The topic that every renewal is held against; empty until one is pinned.
    base::Topic topic;
    QList<SeenCertificate> certificates;
    std::optional<AccountRecord> account;
    QList<Receipt> receipts;
    QJsonObject others;

    bool operator==(const TenantRecord &) const = default;
};

/// Highest format of the file that this version reads, and the one it writes. New keys do not raise it; a
/// change that an older version would misread does.
inline constexpr int tenantRecordFormat = 1;

/// Reads a tenant record file. Errors: WrongFile for a damaged file (the detail names the place) and for a
/// newer format (the detail is a sentence that says so). Such a file must not be written over.
base::Result<TenantRecord> tenantRecordFromJson(const QByteArray &json);

/// The tenant record file: UTF-8, indented, keys in alphabetical order, dates in UTC to the second; empty
/// fields are left out. The same record always gives the same bytes.
QByteArray toJson(const TenantRecord &record);

} // namespace pushkeeper::facts

Q_DECLARE_METATYPE(pushkeeper::facts::TenantRecord)
