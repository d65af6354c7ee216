// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facts/finding.h"

#include <QJsonArray>
#include <QTextStream>

namespace pushkeeper::cli {

/// Findings as they stand in every JSON answer: id, severity, text, next.
QJsonArray findingsAsJson(const facts::Findings &findings);

/// Findings for people, each with its mark and, on a line of its own, what to do.
void writeFindings(QTextStream &out, const facts::Findings &findings);

} // namespace pushkeeper::cli
