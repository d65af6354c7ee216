// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "facts/finding.h"

#include <algorithm>

namespace pushkeeper::facts {

Severity worst(const Findings &findings)
{
    const auto heaviest =
        std::max_element(findings.cbegin(), findings.cend(),
                         [](const auto &a, const auto &b) { return a.severity < b.severity; });
    return heaviest == findings.cend() ? Severity::Good : heaviest->severity;
}

Findings heaviestFirst(Findings findings)
{
    const auto weight = [](const Finding &finding) { return std::max(finding.severity, Severity::Info); };
    std::stable_sort(findings.begin(), findings.end(),
                     [weight](const Finding &a, const Finding &b) { return weight(a) > weight(b); });
    return findings;
}

bool contains(const Findings &findings, const QString &id)
{
    return std::any_of(findings.cbegin(), findings.cend(), [&id](const Finding &f) { return f.id == id; });
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Good:
        return QStringLiteral("good");
    case Severity::Info:
        return QStringLiteral("info");
    case Severity::Warn:
        return QStringLiteral("warn");
    case Severity::Stop:
        return QStringLiteral("stop");
    }
    Q_UNREACHABLE();
}

QString verdictName(Severity severity)
{
    return severity < Severity::Warn ? QStringLiteral("accept") : severityName(severity);
}

} // namespace pushkeeper::facts
