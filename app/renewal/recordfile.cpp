// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "renewal/recordfile.h"

#include "base/paths.h"

#include <QDir>
#include <QFile>

namespace pushkeeper::renewal {

using namespace Qt::StringLiterals;

namespace {

constexpr char where[] = "renewal.recordfile";

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
        return base::Error{.kind = base::ErrorKind::Disk,
                           .where = where,
                           .subject = file.fileName(),
                           .detail = file.errorString()};
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
    return base::writePrivateFile(recordFileIn(folder), toJson(record));
}

} // namespace pushkeeper::renewal
