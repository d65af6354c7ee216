// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/credentialfile.h"
#include "auth/fileaccess.h"
#include "base/readfile.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

namespace pushkeeper::auth {

using namespace Qt::StringLiterals;

namespace {

base::Error refused(const QString &path, const QString &reason)
{
    return {.kind = base::ErrorKind::Disk, .where = "auth.credentialfile", .subject = path, .detail = reason};
}

} // namespace

base::Result<QByteArray> readGuardedFile(const QString &path)
{
    const QString notAFile = u"it is not a file"_s;
    const QFileInfo info(path);
    // A pipe would be waited for before anything could be asked about it.
    if (info.exists() && !info.isFile())
        return refused(path, notAFile);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return refused(path, file.errorString());
    // Of what was opened, which nobody can exchange meanwhile as he could what the path leads to.
    struct stat found
    {
    };
    if (::fstat(file.handle(), &found) != 0 || !S_ISREG(found.st_mode))
        return refused(path, notAFile);
    const FileAccess access{
        .owner = found.st_uid, .mode = found.st_mode, .list = accessListOf(file.handle())};
    if (const QString fault = accessFault(access, ::geteuid()); !fault.isEmpty())
        return refused(path, fault);
    return file.read(base::longestFile);
}

} // namespace pushkeeper::auth
