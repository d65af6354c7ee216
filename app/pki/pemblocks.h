// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

namespace pushkeeper::pki {

/// One armoured block of a text, `-----BEGIN label-----` to `-----END label-----`.
struct PemBlock
{
    /// How whole the block is.
    enum class State {
        Good,
        /// The end line is missing, or the base64 ends within the structure.
        CutOff,
        /// The base64 holds foreign characters.
        Damaged,
        /// Nothing stands between the two lines.
        Empty,
    };

    QByteArray label;
    /// What the base64 stands for. Always empty for private keys: they are noticed, never read.
    QByteArray der;
    State state = State::Good;

    bool isPrivateKey() const { return label.endsWith("PRIVATE KEY"); }
};

/// All blocks of a text in their order. Kind to what editors and portals do: indented lines, glued blocks,
/// text between blocks, lines of any length. The text is UTF-8 with LF (see asText).
QList<PemBlock> pemBlocks(const QByteArray &text);

/// True if the text names armour, whether or not a block can be read from it.
bool mentionsArmour(const QByteArray &text);

} // namespace pushkeeper::pki
