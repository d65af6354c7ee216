// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/readfile.h"

#include <QFile>

namespace pushkeeper::base {

Result<QByteArray> readFile(const QString &path, qint64 mostBytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            .kind = ErrorKind::Disk, .where = "base.readfile", .subject = path, .detail = file.errorString()};
    }
    QByteArray content = file.read(mostBytes);
    return content.isNull() ? QByteArray("") : content;
}

} // namespace pushkeeper::base
