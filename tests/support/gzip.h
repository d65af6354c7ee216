// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace pushkeeper::support {

/// A gzip file (RFC 1952) that holds `data`.
QByteArray gzip(const QByteArray &data);

} // namespace pushkeeper::support
