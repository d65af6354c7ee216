// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/helddata.h"

namespace pushkeeper::session {

/// The kinds of what is held of a tenant.
enum class HeldKind {
    Connection,
    Record,
    Certificates,
    Requests,
    Renewals,
    Journal,
    Devices,
    /// The same where the user wants no device named.
    NamelessDevices,
    Baselines,
    SyncTest,
    SignIn,
    Key,
};

/// The item of a kind with its words, in the language of the user.
HeldItem heldItem(HeldKind kind, qint64 count);

} // namespace pushkeeper::session
