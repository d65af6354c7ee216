// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/pemtext.h"

namespace pushkeeper::rehearsal {

QByteArray toBase64Lines(const QByteArray &bytes, const TextLayout &layout)
{
    QByteArray base64 = bytes.toBase64();
    if (layout.columns <= 0)
        return base64;
    QByteArray lines;
    for (qsizetype at = 0; at < base64.size(); at += layout.columns) {
        if (at > 0)
            lines += layout.lineEnd;
        lines += base64.mid(at, layout.columns);
    }
    return lines;
}

QByteArray toPem(const QByteArray &label, const QByteArray &der, const TextLayout &layout)
{
    return "-----BEGIN " + label + "-----" + layout.lineEnd + toBase64Lines(der, layout) + layout.lineEnd +
           "-----END " + label + "-----" + layout.lineEnd;
}

} // namespace pushkeeper::rehearsal
