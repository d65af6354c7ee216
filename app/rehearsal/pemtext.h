// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace pushkeeper::rehearsal {

/// How base64 is laid out in a text file.
struct TextLayout
{
    /// Characters of base64 in a line; 0 leaves it on one line.
    int columns = 64;
    QByteArray lineEnd = "\n";
};

/// Base64 of `bytes` in lines; the last line is not ended.
QByteArray toBase64Lines(const QByteArray &bytes, const TextLayout &layout = {});

/// PEM block with armour `label` (for instance "CERTIFICATE") around the base64 of `der`; its last line is
/// ended.
QByteArray toPem(const QByteArray &label, const QByteArray &der, const TextLayout &layout = {});

} // namespace pushkeeper::rehearsal
