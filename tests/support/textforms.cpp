// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "support/textforms.h"

#include "rehearsal/pemtext.h"

#include <QString>
#include <QStringConverter>

namespace pushkeeper::support {

QByteArray withLineEnds(QByteArray text, const QByteArray &lineEnd)
{
    return text.replace('\n', lineEnd);
}

QByteArray toUtf16(const QByteArray &text, bool bigEndian)
{
    QStringEncoder encoder(bigEndian ? QStringConverter::Utf16BE : QStringConverter::Utf16LE,
                           QStringConverter::Flag::WriteBom);
    return encoder(QString::fromLatin1(text));
}

QByteArray indented(const QByteArray &text)
{
    const QByteArray margin = "    ";
    return margin + withLineEnds(text.trimmed(), '\n' + margin) + '\n';
}

QByteArray withFlippedBit(QByteArray bytes, qsizetype position)
{
    char &byte = bytes[position < 0 ? bytes.size() + position : position];
    byte = static_cast<char>(byte ^ 0x01);
    return bytes;
}

QByteArray toPemBundle(const QList<QByteArray> &certificates)
{
    QByteArray bundle;
    for (const QByteArray &certificate : certificates)
        bundle += rehearsal::toPem("CERTIFICATE", certificate);
    return bundle;
}

QByteArray toGluedBundle(const QList<QByteArray> &certificates)
{
    QByteArray bundle;
    for (const QByteArray &certificate : certificates)
        bundle += rehearsal::toPem("CERTIFICATE", certificate).chopped(1);
    return bundle;
}

QByteArray pretendedPrivateKey(const QByteArray &sort)
{
    return rehearsal::toPem(sort + "PRIVATE KEY",
                            "These are plain words and not a key; they only stand where one would.");
}

} // namespace pushkeeper::support
