// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/canceltoken.h"

#include <QString>

#include <optional>

namespace pushkeeper::base {

/// True if a person sits there: input and error output of the program are a terminal.
bool hasTerminal();

/// How a line is typed.
enum class Typing { Shown, Hidden };

/// Reads a line from the terminal; hidden ones are not shown while they are typed. Blocks; nothing at the end
/// of the input or when cancelled. Ctrl+C ends the program as ever, and leaves the terminal as it was.
std::optional<QString> readTerminalLine(Typing typing, const CancelToken &token);

} // namespace pushkeeper::base
