// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/opensslhandles.h"

#include <openssl/err.h>

#include <array>

namespace pushkeeper::rehearsal {

base::Error cryptoError(const QByteArray &where)
{
    std::array<char, 256> text{};
    ERR_error_string_n(ERR_peek_last_error(), text.data(), text.size());
    ERR_clear_error();
    base::Error error;
    error.kind = base::ErrorKind::Crypto;
    error.where = where;
    error.detail = QString::fromLatin1(text.data());
    return error;
}

} // namespace pushkeeper::rehearsal
