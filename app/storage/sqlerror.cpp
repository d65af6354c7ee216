// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/sqlerror.h"

namespace pushkeeper::storage {

using namespace Qt::StringLiterals;

namespace {

// Primary result codes, part of SQLite's stable interface.
enum ResultCode {
    resultOk = 0,
    resultPerm = 3,
    resultReadOnly = 8,
    resultIoErr = 10,
    resultCorrupt = 11,
    resultFull = 13,
    resultCantOpen = 14,
    resultNotADb = 26,
};

constexpr int primaryMask = 0xff;

} // namespace

SqlFault faultOf(int resultCode)
{
    switch (resultCode & primaryMask) {
    case resultOk:
        return SqlFault::None;
    case resultCorrupt:
    case resultNotADb:
        return SqlFault::Damaged;
    case resultReadOnly:
        return SqlFault::ReadOnly;
    case resultPerm:
    case resultIoErr:
    case resultFull:
    case resultCantOpen:
        return SqlFault::Disk;
    default:
        return SqlFault::Other;
    }
}

SqlFault faultOf(const QSqlError &error)
{
    if (!error.isValid())
        return SqlFault::None;
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    const SqlFault fault = faultOf(code);
    return isNumber && fault != SqlFault::None ? fault : SqlFault::Other;
}

base::Error errorOf(const QSqlError &error, const QByteArray &where)
{
    const SqlFault fault = faultOf(error);
    const bool isDisk = fault == SqlFault::Disk || fault == SqlFault::ReadOnly;
    return {.kind = isDisk ? base::ErrorKind::Disk : base::ErrorKind::Database,
            .where = where,
            .detail = u"%1 (SQLite %2)"_s.arg(error.databaseText(), error.nativeErrorCode())};
}

} // namespace pushkeeper::storage
