// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/lastupload.h"
#include "facts/agreement.h"
#include "session/recollection.h"

#include <QDateTime>
#include <QTextStream>

#include <optional>

namespace pushkeeper::cli {

/// What `status` found out.
struct Status
{
    /// With the certificate that is shown: Intune's, or the recorded one.
    session::Recollection known{};
    LastUpload lastUpload{};
    /// Empty where it was not asked for or Intune does not know.
    std::optional<facts::Agreement> agreement{};
    /// Nobody was asked; everything is what the records hold.
    bool isRecorded = false;
    QDateTime now{};
};

/// Writes it as one line of JSON.
void writeStatusJson(QTextStream &out, const Status &status);
/// Writes how long, whether the devices answer, and what next, in the language of the user.
void writeStatusText(QTextStream &out, const Status &status);

} // namespace pushkeeper::cli
