// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
// Linked into every test program. Qt calls its HTTP thread finished a moment before it has ended; where a
// program ends in that moment, OpenSSL would clean up under the thread, and the leak checker name what the
// thread had yet to give back.
#include <openssl/crypto.h>

namespace {

[[maybe_unused]] const int noCleanup = OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);

} // namespace
