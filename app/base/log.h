// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QLoggingCategory>
#include <QString>

namespace pushkeeper::base {

// One category a room, named "pushkeeper.<room>". Silent below a warning; the environment variable
// QT_LOGGING_RULES of Qt opens them, for instance "pushkeeper.net.debug=true".
Q_DECLARE_LOGGING_CATEGORY(logBase)
Q_DECLARE_LOGGING_CATEGORY(logFacts)
Q_DECLARE_LOGGING_CATEGORY(logPki)
Q_DECLARE_LOGGING_CATEGORY(logNet)
Q_DECLARE_LOGGING_CATEGORY(logSecrets)
Q_DECLARE_LOGGING_CATEGORY(logAuth)
Q_DECLARE_LOGGING_CATEGORY(logGraph)
Q_DECLARE_LOGGING_CATEGORY(logStorage)
Q_DECLARE_LOGGING_CATEGORY(logDevices)
Q_DECLARE_LOGGING_CATEGORY(logWatch)
Q_DECLARE_LOGGING_CATEGORY(logReports)
Q_DECLARE_LOGGING_CATEGORY(logRenewal)
Q_DECLARE_LOGGING_CATEGORY(logCheckup)
Q_DECLARE_LOGGING_CATEGORY(logSession)
Q_DECLARE_LOGGING_CATEGORY(logCli)
Q_DECLARE_LOGGING_CATEGORY(logUi)

/// Sends every message of the process, Qt's own included, through redact() and then to stderr and, if `file`
/// is not empty, to the end of that file, which only this user may read. Holds until the process ends; a
/// second call changes the file. Fails (Disk) if the file cannot be opened or closed to others; then only
/// stderr is written.
Result<> installLog(const QString &file = {});

} // namespace pushkeeper::base
