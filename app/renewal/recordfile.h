// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "facts/tenantrecord.h"

#include <QString>

namespace pushkeeper::renewal {

/// Where the record file of a tenant lies in the tenant's folder.
QString recordFileIn(const QString &folder);
/// Reads the record file; a fresh record if there is none. Errors: Disk; WrongFile for a damaged one, one of
/// a newer format and one of another tenant, which must not be written over. The subject is the file.
base::Result<facts::TenantRecord> readRecord(const QString &folder, const base::TenantId &tenant);
/// Writes the record file in one piece, for this user alone. Errors: Disk.
base::Result<> writeRecord(const QString &folder, const facts::TenantRecord &record);

} // namespace pushkeeper::renewal
