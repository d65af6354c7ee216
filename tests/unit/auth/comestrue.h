// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTest>

#include <chrono>
#include <utility>

namespace pushkeeper::auth {

/// Waits for what threads and programs do. False if it does not happen, which takes half a minute to find
/// out.
template <class Condition>
bool comesTrue(Condition condition)
{
    constexpr std::chrono::milliseconds patience = std::chrono::seconds(30);
    return QTest::qWaitFor(std::move(condition), static_cast<int>(patience.count()));
}

} // namespace pushkeeper::auth
