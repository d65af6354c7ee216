// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/paths.h"
#include "secrets/secretstore.h"

#include <QDir>
#include <QFile>

#include <utility>

namespace pushkeeper::auth {

/// A store that two programs reach: one file for each secret, as it is. For invented secrets only.
class FileStore final : public secrets::SecretStore
{
public:
    explicit FileStore(QString folder)
        : m_folder(std::move(folder))
    {
    }

    base::Result<std::optional<QByteArray>> read(const QString &name, const base::CancelToken &) override
    {
        QFile file(pathOf(name));
        if (!file.exists())
            return std::optional<QByteArray>();
        if (!file.open(QIODevice::ReadOnly))
            return base::Error{.kind = base::ErrorKind::Disk, .subject = file.fileName()};
        return std::optional(file.readAll());
    }
    base::Result<> write(const QString &name, const QByteArray &secret, const base::CancelToken &) override
    {
        return base::writePrivateFile(pathOf(name), secret);
    }
    base::Result<> remove(const QString &name, const base::CancelToken &) override
    {
        QFile::remove(pathOf(name));
        return {};
    }
    bool isKept() const override { return true; }

private:
    QString pathOf(const QString &name) const { return QDir(m_folder).filePath(name); }

    const QString m_folder;
};

} // namespace pushkeeper::auth
