// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

namespace pushkeeper::cli {

/// Exit codes of the commands that work on a tenant; `inspect` and `check` have their own.
namespace exitcode {
inline constexpr int done = 0;
inline constexpr int warning = 1;
/// A lock holds.
inline constexpr int stopped = 2;
/// An answer is missing; the option that gives it was named.
inline constexpr int missing = 3;
inline constexpr int signIn = 4;
inline constexpr int service = 5;
inline constexpr int cancelled = 6;
} // namespace exitcode

/// The exit code that stands for an error: 4 if a sign-in, a permission or a role is missing, 6 if it was
/// cancelled, 64 for a file that the user named and that is of no use, 5 for everything else.
int exitCodeOf(const base::Error &error);

} // namespace pushkeeper::cli
