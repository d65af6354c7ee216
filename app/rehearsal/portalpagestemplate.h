// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

namespace pushkeeper::rehearsal {

/// Values of the named places of a template.
using PageValues = QHash<QString, QString>;

/// Fills the places of `text` in one pass, so that a value is never searched for places itself: `{{name}}`
/// with the value escaped for HTML, `{{{name}}}` with the value as it stands. A place without a value is left
/// empty.
QString filled(const QString &text, const PageValues &values);

/// The template `apple-<name>.html` of the practice pages, filled.
QString filledTemplate(const QString &name, const PageValues &values);

} // namespace pushkeeper::rehearsal
