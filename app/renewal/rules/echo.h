// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facts/pushcertificate.h"
#include "renewal/state.h"

#include <optional>

namespace pushkeeper::renewal {

/// What a fresh read shows after an upload.
enum class Echo {
    /// Topic, serial number, expiry and account are those of the upload.
    Installed,
    /// Still what was there before.
    NotYet,
    /// Something else: another hand was faster.
    Other,
};

/// The lock Echo: "installed" is what a fresh read shows, never what the upload answered. Pure. `live` is
/// that read, nothing if Intune has no certificate.
Echo echoOf(const RenewalState &state, const std::optional<facts::PushCertificate> &live);

} // namespace pushkeeper::renewal
