// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "renewal/recordfile.h"

#include "base/paths.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace pushkeeper::renewal {

using namespace Qt::StringLiterals;

namespace {

constexpr char where[] = "renewal.recordfile";

base::Error diskError(const QString &path, const QString &detail)
{
    return {.kind = base::ErrorKind::Disk, .where = where, .subject = path, .detail = detail};
}

} // namespace

QString recordFileIn(const QString &folder)
{
    return QDir(folder).filePath(u"tenant-record.json"_s);
}

base::Result<facts::TenantRecord> readRecord(const QString &folder, const base::TenantId &tenant)
{
    QFile file(recordFileIn(folder));
    if (!file.exists())
        return facts::TenantRecord{.tenant = tenant};
    if (!file.open(QIODevice::ReadOnly))
        return diskError(file.fileName(), file.errorString());
    auto record = facts::tenantRecordFromJson(file.readAll());
    if (!record) {
        base::Error error = record.error();
        error.subject = file.fileName();
        return error;
    }
    if (record->tenant.text().compare(tenant.text(), Qt::CaseInsensitive) != 0) {
        base::Error error = base::wrongFile(where, u"the record of another tenant"_s);
        error.subject = file.fileName();
        return error;
    }
    return record;
}

base::Result<> writeRecord(const QString &folder, const facts::TenantRecord &record)
{
    if (const auto made = base::ensurePrivateFolder(folder); !made)
        return made.error();
    QSaveFile file(recordFileIn(folder));
    const QByteArray json = toJson(record);
    if (!file.open(QIODevice::WriteOnly))
        return diskError(file.fileName(), file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(json) != json.size() || !file.commit())
        return diskError(file.fileName(), file.errorString());
    return {};
}

} // namespace pushkeeper::renewal
