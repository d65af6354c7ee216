// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/folderlock.h"

#include "base/paths.h"

#include <QDir>

namespace pushkeeper::base {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<QLockFile>> lockFolder(const QString &folder, const QString &fileName,
                                              const QByteArray &where, const QString &what)
{
    if (const auto made = ensurePrivateFolder(folder); !made)
        return made.error();
    auto file = std::make_unique<QLockFile>(QDir(folder).filePath(fileName));
    file->setStaleLockTime(0);
    if (file->tryLock(0))
        return file;
    if (file->error() != QLockFile::LockFailedError)
        return Error{.kind = ErrorKind::Disk, .where = where, .subject = folder};
    qint64 process = 0;
    QString host;
    QString program;
    (void)file->getLockInfo(&process, &host, &program);
    return Error{.kind = ErrorKind::Conflict,
                 .where = where,
                 .subject = u"%1 (%2, %3)"_s.arg(program, host).arg(process),
                 .detail = u"another program is at it: %1"_s.arg(what)};
}

} // namespace pushkeeper::base
