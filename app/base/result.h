// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace pushkeeper::base {

/// A value of type T, or the Error that prevented it. An Error converts by itself: `return Error{...};`.
/// Look before you read: `if (!r) return r.error();`, then `*r`.
template <class T = void>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
    Result(Error error) // NOLINT(google-explicit-constructor): `return Error{...};` reads plainly
        : tl::expected<T, Error>(tl::unexpect, std::move(error))
    {
    }
};

} // namespace pushkeeper::base
