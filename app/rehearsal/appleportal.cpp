// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/appleportal.h"

#include "base/printable.h"
#include "rehearsal/appleportalcertificate.h"
#include "rehearsal/pemtext.h"

#include <algorithm>
#include <utility>

namespace pushkeeper::rehearsal {

using namespace Qt::StringLiterals;

namespace {

constexpr auto where = "rehearsal.appleportal";
constexpr qsizetype longestNotes = 400;

QString folded(const QString &account)
{
    return account.trimmed().toLower();
}

base::Error failure(base::ErrorKind kind, const QString &detail)
{
    return {.kind = kind, .where = where, .detail = detail};
}

base::Error rowMissing()
{
    return failure(base::ErrorKind::NotFound, u"This account has no such certificate."_s);
}

} // namespace

ApplePortal::ApplePortal(const PracticeIssuer &issuer, const PracticeTime &time)
    : m_issuer(issuer)
    , m_time(time)
{
}

void ApplePortal::setRefusesCsr(bool refuses)
{
    const std::lock_guard lock(m_mutex);
    m_refusesCsr = refuses;
}

bool ApplePortal::refusesCsr() const
{
    const std::lock_guard lock(m_mutex);
    return m_refusesCsr;
}

void ApplePortal::setRevocationListener(std::function<void(const base::SerialNumber &)> listener)
{
    const std::lock_guard lock(m_mutex);
    m_revocationListener = std::move(listener);
}

base::Result<> ApplePortal::seed(const QString &account, const QString &uuid, const QByteArray &certificate,
                                 const QString &notes)
{
    Entry entry{.account = folded(account), .row = {.uuid = uuid.toLower()}};
    entry.row.vendor = VendorOptions().company;
    entry.row.notes = base::printable(notes, longestNotes);
    if (auto placed = place(entry, certificate); !placed)
        return placed.error();
    const std::lock_guard lock(m_mutex);
    if (m_entries.contains(entry.row.uuid))
        return failure(base::ErrorKind::Conflict, u"The topic has a row already."_s);
    m_entries.insert(entry.row.uuid, entry);
    return {};
}

QList<PortalRow> ApplePortal::rows(const QString &account) const
{
    const std::lock_guard lock(m_mutex);
    QList<PortalRow> rows;
    for (const Entry &entry : m_entries) {
        if (entry.account == folded(account))
            rows.append(shown(entry));
    }
    std::sort(rows.begin(), rows.end(), [](const PortalRow &a, const PortalRow &b) {
        return std::pair(a.notAfter, a.uuid) < std::pair(b.notAfter, b.uuid);
    });
    return rows;
}

base::Result<PortalRow> ApplePortal::row(const QString &account, const QString &uuid) const
{
    const std::lock_guard lock(m_mutex);
    const Entry *entry = find(account, uuid);
    if (!entry)
        return rowMissing();
    return shown(*entry);
}

base::Result<PortalRow> ApplePortal::create(const QString &account, const PortalUpload &upload)
{
    const std::lock_guard lock(m_mutex);
    Entry entry{.account = folded(account)};
    if (auto issued = issue(entry, upload); !issued)
        return issued.error();
    m_entries.insert(entry.row.uuid, entry);
    return shown(entry);
}

base::Result<PortalRow> ApplePortal::renew(const QString &account, const QString &uuid,
                                           const PortalUpload &upload)
{
    const std::lock_guard lock(m_mutex);
    const Entry *found = find(account, uuid);
    if (!found)
        return rowMissing();
    if (found->revoked)
        return failure(base::ErrorKind::Conflict, u"A revoked certificate cannot be renewed."_s);
    Entry entry = *found;
    if (auto issued = issue(entry, upload); !issued)
        return issued.error();
    m_entries.insert(entry.row.uuid, entry);
    return shown(entry);
}

base::Result<> ApplePortal::revoke(const QString &account, const QString &uuid)
{
    std::unique_lock lock(m_mutex);
    const Entry *found = find(account, uuid);
    if (!found)
        return rowMissing();
    Entry &entry = m_entries[found->row.uuid]; // clazy:exclude=detaching-member
    entry.revoked = true;
    const QList<base::SerialNumber> serials = entry.serials;
    const auto listener = m_revocationListener;
    // The listener may well ask the portal something.
    lock.unlock();
    for (const base::SerialNumber &serial : serials) {
        if (listener)
            listener(serial);
    }
    return {};
}

base::Result<QByteArray> ApplePortal::download(const QString &account, const QString &uuid) const
{
    const std::lock_guard lock(m_mutex);
    const Entry *entry = find(account, uuid);
    if (!entry)
        return rowMissing();
    QByteArray pem = toPem("CERTIFICATE", entry->certificate);
    pem.chop(1);
    return pem;
}

base::Result<> ApplePortal::issue(Entry &entry, const PortalUpload &upload) const
{
    const QDateTime now = m_time.now();
    const auto request =
        judgeUpload(upload, {.root = m_issuer.root(), .now = now, .refusesCsr = m_refusesCsr});
    if (!request)
        return request.error();
    PushOptions options;
    options.publicKey = request->publicKey;
    options.notBefore = now;
    options.uuid = entry.row.uuid;
    const auto certificate = m_issuer.issuePush(options);
    if (!certificate)
        return certificate.error();
    entry.row.vendor = request->vendor;
    entry.row.notes = base::printable(upload.notes, longestNotes);
    return place(entry, *certificate);
}

base::Result<> ApplePortal::place(Entry &entry, const QByteArray &certificate)
{
    const auto read = readPortalCertificate(certificate);
    if (!read)
        return read.error();
    const QString uuid = base::Topic(read->userId).uuid();
    if (uuid.isEmpty() || (!entry.row.uuid.isEmpty() && entry.row.uuid != uuid))
        return failure(base::ErrorKind::WrongCertificate, u"The certificate has another topic."_s);
    entry.row.uuid = uuid;
    entry.row.serial = read->serial;
    entry.row.notBefore = read->notBefore;
    entry.row.notAfter = read->notAfter;
    entry.certificate = certificate;
    entry.serials.append(read->serial);
    return {};
}

const ApplePortal::Entry *ApplePortal::find(const QString &account, const QString &uuid) const
{
    const auto found = m_entries.constFind(uuid.toLower());
    return found != m_entries.cend() && found->account == folded(account) ? &*found : nullptr;
}

PortalRow ApplePortal::shown(const Entry &entry) const
{
    PortalRow row = entry.row;
    if (entry.revoked)
        row.status = PortalStatus::Revoked;
    else if (m_time.now() > entry.row.notAfter)
        row.status = PortalStatus::Expired;
    return row;
}

} // namespace pushkeeper::rehearsal
