// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>

namespace pushkeeper::bench {

/// Reads all devices of a page server with libcurl and simdjson and nothing else, one page after the other,
/// into plain structs; with a `database` it writes them into that file by SQLite's C API in one transaction.
/// Returns how many there were; 0 after any error.
std::size_t readBare(const std::string &origin, const std::string &database);

} // namespace pushkeeper::bench
