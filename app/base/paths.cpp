// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/paths.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace pushkeeper::base {

using namespace Qt::StringLiterals;

DataHome::DataHome(const QString &root)
    : m_root(QDir::cleanPath(QDir::current().absoluteFilePath(QDir::fromNativeSeparators(root))))
{
}

DataHome DataHome::ofUser()
{
    const QString chosen = qEnvironmentVariable("PUSHKEEPER_HOME");
    if (!chosen.isEmpty())
        return DataHome(chosen);
    // Not AppDataLocation: it holds the name of the program, and there are two. Local, not roaming: lock
    // files and a database must not be copied between computers.
    return DataHome(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/pushkeeper"_L1);
}

DataHome DataHome::practice() const
{
    return DataHome(m_root + "/practice"_L1);
}

Result<QString> DataHome::tenantFolder(const TenantId &tenant) const
{
    if (!isGuid(tenant.text())) {
        return Error{.kind = ErrorKind::Internal,
                     .where = "base.paths",
                     .subject = tenant.text(),
                     .detail = u"tenant id is not a GUID"_s};
    }
    return QString(m_root + "/tenants/"_L1 + tenant.text().toLower());
}

QString credentialFile()
{
    return qEnvironmentVariable("PUSHKEEPER_CREDENTIAL_FILE");
}

Result<> writePrivateFile(const QString &path, const QByteArray &bytes)
{
    if (auto made = ensurePrivateFolder(QFileInfo(path).path()); !made)
        return made;
    QSaveFile file(path);
    bool written = file.open(QIODevice::WriteOnly);
    written = written && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    written = written && file.write(bytes) == bytes.size() && file.commit();
    if (written)
        return {};
    return Error{
        .kind = ErrorKind::Disk, .where = "base.paths", .subject = path, .detail = file.errorString()};
}

} // namespace pushkeeper::base
