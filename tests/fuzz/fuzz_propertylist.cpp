// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "pki/issuers.h"
#include "pki/requestreader.h"
#include "pki/trust.h"

#include <cstdint>
#include <cstdlib>

/// A property list either gives a request or says why not; it never gives one without a key in it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const pushkeeper::pki::TrustJudge judge(pushkeeper::pki::appleIssuers(), {});
    const QByteArray xml(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto request = pushkeeper::pki::readSignedRequest(xml, judge);
    if (request ? request->key.isEmpty() : request.error().detail.isEmpty())
        std::abort();
    return 0;
}
