// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QtGlobal>

#include <chrono>
#include <functional>
#include <optional>

namespace pushkeeper::devices {

/// How far a reading is.
struct ReadProgress
{
    qsizetype read = 0;
    /// How many Intune counts; nothing where it does not say.
    std::optional<qsizetype> expected{};
};
using TellProgress = std::function<void(const ReadProgress &)>;

/// The same in the language of the user; with rate and remaining time once two seconds have gone by, if they
/// can be told.
QString readProgressText(const ReadProgress &progress, std::chrono::milliseconds elapsed);

} // namespace pushkeeper::devices
