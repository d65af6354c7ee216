// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace pushkeeper::pki {

/// Reads the top-level dictionary of an XML property list: its `string` values as UTF-8 and its `data` values
/// as the base64 text they are. Other values are passed over. Errors (WrongFile): `detail` is "entities" for
/// a document that declares entities or an internal DTD (refused before any is expanded), "cut off" if the
/// document ends early, "not a property list" otherwise.
base::Result<QHash<QString, QByteArray>> readDictionary(const QByteArray &xml);

} // namespace pushkeeper::pki
