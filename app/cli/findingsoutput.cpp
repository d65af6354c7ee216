// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/findingsoutput.h"

#include <QJsonObject>

namespace pushkeeper::cli {

using facts::Severity;

namespace {

QString mark(Severity severity)
{
    switch (severity) {
    case Severity::Good:
        return QStringLiteral("  + ");
    case Severity::Info:
        return QStringLiteral("  - ");
    case Severity::Warn:
        return QStringLiteral("  ! ");
    case Severity::Stop:
        return QStringLiteral("  x ");
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonArray findingsAsJson(const facts::Findings &findings)
{
    QJsonArray array;
    for (const facts::Finding &finding : findings) {
        array.append(QJsonObject{{QStringLiteral("id"), finding.id},
                                 {QStringLiteral("severity"), facts::severityName(finding.severity)},
                                 {QStringLiteral("text"), finding.text},
                                 {QStringLiteral("next"), finding.next}});
    }
    return array;
}

void writeFindings(QTextStream &out, const facts::Findings &findings)
{
    for (const facts::Finding &finding : findings) {
        out << mark(finding.severity) << finding.text << '\n';
        if (!finding.next.isEmpty())
            out << "    " << finding.next << '\n';
    }
}

} // namespace pushkeeper::cli
