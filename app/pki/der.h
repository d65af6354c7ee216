// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

namespace pushkeeper::pki {

/// Length in bytes, header included, that the outermost DER SEQUENCE claims to have; nothing if the bytes do
/// not begin with the header of a SEQUENCE of definite length.
std::optional<qint64> sequenceLength(const QByteArray &der);

/// True if the bytes begin a DER SEQUENCE that is longer than what is there.
bool isCutOff(const QByteArray &der);

} // namespace pushkeeper::pki
