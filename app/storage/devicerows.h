// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facts/device.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace pushkeeper::storage {

/// How many devices stand in one row of the database. Row by row they would take six times as long.
constexpr std::size_t devicesOfPage = 200;

/// The devices as CBOR (RFC 8949): an array of arrays, with words for what is enumerated and milliseconds
/// since 1970 in UTC, null for none.
QByteArray pageOf(std::span<const facts::Device> devices);

/// Appends the devices of a page. False if it is damaged; what was appended by then stays.
bool readPage(const QByteArray &page, std::vector<facts::Device> &devices);

} // namespace pushkeeper::storage
