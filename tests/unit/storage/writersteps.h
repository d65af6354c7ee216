// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <array>

namespace pushkeeper::storagekit {

// What the writer and the test that kills it agree on. The writer prints a line when a step is committed:
//   renewal <index> <step>    certificate <serial in hexadecimal>    snapshot <number>

constexpr int renewalCount = 3;
constexpr int devicesInSnapshot = 60;

} // namespace pushkeeper::storagekit
