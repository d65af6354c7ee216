// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>

namespace pushkeeper::base {

/// Hands an address to the browser of the system, without a shell. False if there is no program to hand it
/// to; true proves nothing. Other programs of this computer can see the address, so no secret belongs into
/// it.
bool openInSystemBrowser(const QUrl &url);

} // namespace pushkeeper::base
