// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/waysout.h"
#include "checkup/examination.h"
#include "facts/finding.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace pushkeeper::checkup {

/// How it stands with one thing that the work needs.
enum class Mark {
    Good,
    /// Works, with something to know.
    Note,
    Missing,
    /// It could not be looked at, because something before it is missing.
    Unknown,
    /// It cannot be tested before the step that needs it.
    Later,
};

/// One line of the permission doctor, in the language of the user.
struct Diagnosis
{
    /// Stable name for scripts, for instance "sign-in-service"; never translated.
    QString id;
    Mark mark = Mark::Unknown;
    QString title;
    /// What it is needed for.
    QString purpose;
    /// What was found.
    QString found;
    /// What to do now; empty where nothing is to be done.
    QString next{};
    /// Who can do that; empty where the user can.
    QString who{};
    /// A link to forward to them, encoded; empty if there is none.
    QByteArray link{};
    /// For support: English, free of secrets; may be empty.
    QString details{};
    /// What else helps against what is missing.
    base::WaysOut ways{};
    /// What kind of error stands behind what is missing; nothing if none does.
    std::optional<base::ErrorKind> fault{};

    bool operator==(const Diagnosis &) const = default;
};

/// What an examination means, line by line, in the order in which one depends on the other.
QList<Diagnosis> diagnose(const Examination &seen);
/// The name of a mark for scripts: "good", "note", "missing", "unknown" or "later".
QString markName(Mark mark);
/// The same as a severity, for front ends that show findings.
facts::Severity severityOf(Mark mark);

} // namespace pushkeeper::checkup

Q_DECLARE_METATYPE(pushkeeper::checkup::Diagnosis)
