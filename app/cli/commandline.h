// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/surroundings.h"

#include <QStringList>

namespace pushkeeper::cli {

/// Runs the console program: reads the arguments (without the program's name), runs the command they name and
/// returns the exit code that the command documents; 64 if the arguments cannot be understood.
int runCommandLine(const QStringList &arguments, Surroundings &around);

} // namespace pushkeeper::cli
