// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

namespace pushkeeper::base {

/// What can be done about an error besides trying again.
struct WaysOut
{
    /// An Entra admin has to register or approve first: the package to forward.
    bool hasPackage = false;
    /// Nobody may sign in or act here at present: go on without signing in meanwhile.
    bool isAssisted = false;
    /// The keychain is in the way: sign in for this run only.
    bool isForThisRun = false;

    bool operator==(const WaysOut &) const = default;
};

/// The ways out of an error. Front ends offer them; none decides it for itself.
WaysOut waysOut(const Error &error);

} // namespace pushkeeper::base
