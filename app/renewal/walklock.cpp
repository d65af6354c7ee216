// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "renewal/walklock.h"

#include "base/paths.h"

#include <QDir>

namespace pushkeeper::renewal {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

constexpr char where[] = "renewal.walk";

} // namespace

base::Result<std::unique_ptr<QLockFile>> lockWalk(const QString &folder)
{
    if (const auto made = base::ensurePrivateFolder(folder); !made)
        return made.error();
    auto file = std::make_unique<QLockFile>(QDir(folder).filePath(u"renewal.lock"_s));
    file->setStaleLockTime(0);
    if (file->tryLock(0))
        return file;
    if (file->error() != QLockFile::LockFailedError)
        return base::Error{.kind = ErrorKind::Disk, .where = where, .subject = folder};
    qint64 process = 0;
    QString host;
    QString program;
    (void)file->getLockInfo(&process, &host, &program);
    return base::Error{.kind = ErrorKind::Conflict,
                       .where = where,
                       .subject = u"%1 (%2, %3)"_s.arg(program, host).arg(process),
                       .detail = u"another program walks this tenant"_s};
}

} // namespace pushkeeper::renewal
