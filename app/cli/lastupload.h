// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "cli/surroundings.h"
#include "renewal/state.h"
#include "session/recollection.h"
#include "session/tenantsession.h"

#include <QJsonValue>
#include <QString>

#include <optional>

namespace pushkeeper::cli {

/// What the devices say about the last upload.
struct LastUpload
{
    /// The finished walk that made it, with its proof; nothing if it is not ours, or without sign-in.
    std::optional<renewal::RenewalState> walk{};
    /// The last reading alone shows it: the devices fell silent after the upload, whoever made it.
    bool isSuspected = false;
};

/// What the records hold of it. Asks nobody.
LastUpload lastUploadIn(const session::Recollection &known);

/// Looks into the records for it. The devices are read anew first, as long as that can change the verdict;
/// where they cannot be read, what is known already is said. Signs in as signedIn() does. Errors: Cancelled,
/// Disk, Database. Blocks.
base::Result<LastUpload> lookAtLastUpload(session::TenantSession &session, Surroundings &around);

/// True if the devices fell silent after it.
bool isSilent(const LastUpload &upload);
/// The verdict with its numbers and what to do next; empty if there is none.
QString textOf(const LastUpload &upload);
/// The same for programs; null if there is none.
QJsonValue asJson(const LastUpload &upload);

} // namespace pushkeeper::cli
