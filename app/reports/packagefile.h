// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace pushkeeper::reports {

/// One file of a set that is handed on.
struct PackageFile
{
    /// A plain name, without a folder.
    QString name;
    QByteArray bytes;

    bool operator==(const PackageFile &) const = default;
};

using PackageFiles = QList<PackageFile>;

} // namespace pushkeeper::reports
