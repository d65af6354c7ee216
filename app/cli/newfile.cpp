// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/newfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace pushkeeper::cli {

using namespace Qt::StringLiterals;

namespace {

base::Error diskError(const QString &path, const QString &detail)
{
    return {.kind = base::ErrorKind::Disk, .where = "cli.newfile", .subject = path, .detail = detail};
}

} // namespace

base::Result<> freePlace(const QString &path)
{
    const QString folder = QFileInfo(path).path();
    if (!QDir(folder).exists())
        return diskError(folder, u"no such folder"_s);
    if (QFile::exists(path))
        return diskError(path, u"the file exists already"_s);
    return {};
}

base::Result<> writeNewFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly) &&
                         file.write(bytes) == bytes.size() && file.flush();
    if (written)
        return {};
    const base::Error error = diskError(path, file.errorString());
    if (file.isOpen())
        file.remove();
    return error;
}

} // namespace pushkeeper::cli
