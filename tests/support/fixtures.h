// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace pushkeeper::support {

/// The folder with the shared fixtures: what the environment variable PUSHKEEPER_SHARED names, otherwise
/// `shared` beside the source tree. Nothing if there is no such folder; tests that need it then skip.
std::optional<QString> sharedFolder();

} // namespace pushkeeper::support
