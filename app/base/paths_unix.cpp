// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/paths.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <string>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace pushkeeper::base {

using namespace Qt::StringLiterals;

namespace {

Error refused(const QString &path, const QString &reason)
{
    return {.kind = ErrorKind::Disk, .where = "base.paths", .subject = path, .detail = reason};
}

Error refused(const QString &path, const char *call, int code)
{
    const std::string reason = std::generic_category().message(code);
    return refused(path, QString::fromLatin1(call) + ": "_L1 + QString::fromStdString(reason));
}

/// 0, also if something of this name exists, or the code of the failure.
int tryMkdir(const QString &path)
{
    const bool exists = ::mkdir(QFile::encodeName(path).constData(), S_IRWXU) == 0 || errno == EEXIST;
    return exists ? 0 : errno;
}

/// Every missing part of the path gets the mode at once: none is open to others for a moment.
Result<> makeFolder(const QString &path)
{
    int failure = tryMkdir(path);
    const QString parent = QFileInfo(path).path();
    if (failure == ENOENT && parent != path) {
        if (Result<> made = makeFolder(parent); !made)
            return made;
        failure = tryMkdir(path);
    }
    return failure == 0 ? Result<>() : refused(path, "mkdir", failure);
}

} // namespace

Result<> ensurePrivateFolder(const QString &path)
{
    if (Result<> made = makeFolder(path); !made)
        return made;
    const QByteArray name = QFile::encodeName(path);
    struct stat found
    {
    };
    if (::stat(name.constData(), &found) != 0)
        return refused(path, "stat", errno);
    if (!S_ISDIR(found.st_mode))
        return refused(path, u"not a folder"_s);
    // Closing /tmp, when PUSHKEEPER_HOME names it by mistake, would stop the whole system.
    if ((found.st_mode & S_ISVTX) != 0)
        return refused(path, u"a folder that users share"_s);
    if (found.st_uid != ::geteuid())
        return refused(path, u"belongs to another user"_s);
    if ((found.st_mode & (S_IRWXG | S_IRWXO)) != 0 && ::chmod(name.constData(), S_IRWXU) != 0)
        return refused(path, "chmod", errno);
    return {};
}

void restrictNewFiles()
{
    ::umask(S_IRWXG | S_IRWXO);
}

} // namespace pushkeeper::base
