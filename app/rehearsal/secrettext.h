// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace pushkeeper::rehearsal {

/// Random text of `length` characters that an address can hold.
QByteArray secretText(qsizetype length);

} // namespace pushkeeper::rehearsal
