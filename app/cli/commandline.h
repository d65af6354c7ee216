// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/console.h"

#include <QStringList>

namespace pushkeeper::base {
class Clock;
}

namespace pushkeeper::cli {

/// Runs the console program: reads the arguments (without the program's name), runs the command they name and
/// returns the exit code that the command documents; 64 if the arguments cannot be understood.
int runCommandLine(const QStringList &arguments, Console &console, base::Clock &clock);

} // namespace pushkeeper::cli
