// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pki/inspect.h"

#include <QList>
#include <QString>

namespace pushkeeper::cli {

/// Inspections as a JSON array; the names and values are documented in packaging/docs/inspect.md.
QString inspectionsAsJson(const QList<pki::Inspection> &inspections);

/// Inspections for people, in their language.
QString inspectionsAsText(const QList<pki::Inspection> &inspections);

} // namespace pushkeeper::cli
