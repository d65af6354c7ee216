// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

namespace pushkeeper::facts {

/// How much a finding weighs: Good confirms, Info tells, Warn lets the user go on after reading, Stop does
/// not go on.
enum class Severity { Good, Info, Warn, Stop };

/// One thing a check found out.
struct Finding
{
    /// Stable name, for instance "topic-differs". Rules and scripts go by it; it is never translated.
    QString id;
    Severity severity = Severity::Info;
    /// What was found, a sentence in the language of the user.
    QString text;
    /// What to do now, a sentence in the language of the user; empty where nothing is to be done.
    QString next;

    bool operator==(const Finding &) const = default;
};

using Findings = QList<Finding>;

/// The heaviest severity among the findings; Good if there are none.
Severity worst(const Findings &findings);
/// The same findings, the heaviest first; those of one severity keep their order, and so do those that do not
/// warn, so that a confirmation stays beside what belongs to it.
Findings heaviestFirst(Findings findings);
/// True if a finding of this id is among them.
bool contains(const Findings &findings, const QString &id);
/// The name of a severity in JSON and in files: "good", "info", "warn" or "stop".
QString severityName(Severity severity);
/// The name of the verdict that a severity leads to: "accept", "warn" or "stop".
QString verdictName(Severity severity);

} // namespace pushkeeper::facts

Q_DECLARE_METATYPE(pushkeeper::facts::Finding)
