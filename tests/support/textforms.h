// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

/// What editors, tools and copying by hand make of a PEM text.
namespace pushkeeper::support {

/// Every line end is replaced.
QByteArray withLineEnds(QByteArray text, const QByteArray &lineEnd);
/// Latin-1 text in UTF-16 with a byte order mark.
QByteArray toUtf16(const QByteArray &text, bool bigEndian);
/// Every line begins with four blanks.
QByteArray indented(const QByteArray &text);
/// One byte is changed where `position` says; counted from the end if negative.
QByteArray withFlippedBit(QByteArray bytes, qsizetype position);
/// The blocks of all certificates, in order, each with its final newline.
QByteArray toPemBundle(const QList<QByteArray> &certificates);
/// The same with no line end between the armours.
QByteArray toGluedBundle(const QList<QByteArray> &certificates);
/// A PEM block that says it is a private key and holds a plain sentence. `sort` precedes the words, for
/// instance "RSA ".
QByteArray pretendedPrivateKey(const QByteArray &sort = {});

} // namespace pushkeeper::support
