// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QString>

namespace pushkeeper::base {

/// The folder that holds everything the program keeps. Only names it; see ensurePrivateFolder.
class DataHome
{
public:
    /// At an absolute path, or at one relative to the current folder.
    explicit DataHome(const QString &root);
    /// The one of this user, the same for the window and the console: the folder named by the environment
    /// variable PUSHKEEPER_HOME; without it `pushkeeper` in the system's folder for data of programs.
    static DataHome ofUser();

    /// Absolute and without a slash at its end.
    const QString &root() const { return m_root; }
    /// The home of rehearsals, inside this one, so that they never touch real records.
    DataHome practice() const;
    /// The folder of a tenant. Refused (Internal) unless the id is a GUID: a path must not come out of an
    /// answer.
    Result<QString> tenantFolder(const TenantId &tenant) const;

private:
    QString m_root;
};

/// The file with the certificate credential for unattended watching, which the environment variable
/// PUSHKEEPER_CREDENTIAL_FILE names; empty if it names none.
QString credentialFile();

/// Makes sure that the folder exists and that only this user gets in; missing parents are made in the same
/// way. An existing folder is closed to others. Refused (Disk) if it cannot be made or closed.
Result<> ensurePrivateFolder(const QString &path);

/// Writes the file in one piece, readable by this user alone, and makes its folder. Errors: Disk; an earlier
/// file is whole then.
Result<> writePrivateFile(const QString &path, const QByteArray &bytes);
/// Lets only this user read what the process writes from now on. Call it first in main.
void restrictNewFiles();

} // namespace pushkeeper::base
