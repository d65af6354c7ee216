// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/seal.h"

#include <QByteArray>

namespace pushkeeper::secrets {

/// How many random bytes name a sealed file.
inline constexpr qsizetype fileIdSize = 16;

/// What the keychain holds in the place of a secret that was sealed into a file: a mark, a version, which
/// file, and its key.
QByteArray makeEnvelope(const QByteArray &fileId, const SealKey &key);

/// True for an envelope of any version. A secret that happens to look like one must be sealed itself.
bool isEnvelope(const QByteArray &stored);

/// The file's id in an envelope, whose key goes into `key`. Errors: WrongFile (cut off, or of a version that
/// is not known).
base::Result<QByteArray> openEnvelope(const QByteArray &stored, SealKey &key);

} // namespace pushkeeper::secrets
