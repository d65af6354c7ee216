// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/paths.h"
#include "base/result.h"
#include "cli/surroundings.h"
#include "cli/walkthrough.h"

#include <QString>
#include <QStringList>

namespace pushkeeper::cli {

/// How a rehearsal ended.
struct Rehearsed
{
    WalkEnd end;
    /// Where its records lie.
    QString records;
    /// Uploads that Intune took from Pushkeeper.
    int uploads = 0;
};

/// The stories that can be rehearsed: "first-setup", "renewal", "wrong-button", "deaf", "expired",
/// "lost-answer", "gone", "moved-account".
QStringList scenarioNames();

/// Plays one of them from its beginning to its end, with a practice tenant of its own and a practice admin
/// who presses the buttons. Each call keeps its own records. Blocks.
base::Result<Rehearsed> playScenario(const QString &name, quint32 devices, Surroundings &around);

} // namespace pushkeeper::cli
