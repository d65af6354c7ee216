// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reports/adminrequest.h"

#include <QByteArray>
#include <QString>

namespace pushkeeper::reports {

/// The connection file as it will be, with TENANT-ID, CLIENT-WATCH, CLIENT-RENEW and CLIENT-UNATTENDED in the
/// places of what only the registering tells.
QString connectionText(const AdminRequest &request);

/// The script for bash and Azure CLI. The request is a checked one.
QByteArray shellScript(const AdminRequest &request);
/// The script for Microsoft Graph PowerShell; begins with a byte order mark, because Windows PowerShell takes
/// a file without one for the code page of the computer. The request is a checked one.
QByteArray powerShellScript(const AdminRequest &request);

} // namespace pushkeeper::reports
