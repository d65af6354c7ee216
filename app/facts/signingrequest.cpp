// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "facts/signingrequest.h"

namespace pushkeeper::facts {

std::optional<Certificate> vendorOf(const SigningRequest &request)
{
    if (request.chain.isEmpty())
        return std::nullopt;
    return request.chainState == ChainState::WrongOrder ? request.chain.constLast()
                                                        : request.chain.constFirst();
}

} // namespace pushkeeper::facts
