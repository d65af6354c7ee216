// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "pki/pemblocks.h"

#include "pki/der.h"
#include "pki/textform.h"

namespace pushkeeper::pki {

namespace {

constexpr char beginMark[] = "-----BEGIN ";
constexpr char endMark[] = "-----END ";
constexpr char dashes[] = "-----";
constexpr qsizetype longestLabel = 64;

/// Old private key files and mails carry `Name: value` lines above an empty line, before the base64.
QByteArray withoutHeaders(const QByteArray &body)
{
    const qsizetype emptyLine = body.indexOf("\n\n");
    if (emptyLine < 0 || body.left(emptyLine).indexOf(": ") < 0)
        return body;
    return body.mid(emptyLine + 2);
}

void readBody(PemBlock &block, const QByteArray &body)
{
    if (block.isPrivateKey())
        return;
    const QByteArray base64 = withoutHeaders(body);
    if (base64.trimmed().isEmpty()) {
        block.state = PemBlock::State::Empty;
        return;
    }
    const auto der = decodeBase64(base64);
    if (!der) {
        block.state = PemBlock::State::Damaged;
        return;
    }
    block.der = *der;
    if (isCutOff(block.der))
        block.state = PemBlock::State::CutOff;
}

} // namespace

QList<PemBlock> pemBlocks(const QByteArray &text)
{
    QList<PemBlock> blocks;
    qsizetype position = text.indexOf(beginMark);
    while (position >= 0) {
        const qsizetype labelStart = position + qsizetype(sizeof beginMark) - 1;
        const qsizetype labelEnd = text.indexOf(dashes, labelStart);
        if (labelEnd < 0)
            break;
        PemBlock block;
        block.label = text.mid(labelStart, labelEnd - labelStart).trimmed();
        const qsizetype bodyStart = labelEnd + qsizetype(sizeof dashes) - 1;
        const qsizetype next = text.indexOf(beginMark, bodyStart);
        const qsizetype end = text.indexOf(endMark, bodyStart);
        if (block.label.size() <= longestLabel) {
            if (end >= 0 && (next < 0 || end < next))
                readBody(block, text.mid(bodyStart, end - bodyStart));
            else
                block.state = PemBlock::State::CutOff;
            blocks.append(block);
        }
        position = next;
    }
    return blocks;
}

bool mentionsArmour(const QByteArray &text)
{
    return text.contains("BEGIN CERTIFICATE") || text.contains("END CERTIFICATE") || text.contains(beginMark);
}

} // namespace pushkeeper::pki
