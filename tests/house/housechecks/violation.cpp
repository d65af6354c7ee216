// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "housechecks/violation.h"

#include <QStringList>

namespace pushkeeper::house {

using namespace Qt::StringLiterals;

QString report(const Violations &violations)
{
    QStringList lines;
    for (const Violation &v : violations)
        lines +=
            v.line > 0 ? u"%1:%2: %3"_s.arg(v.file).arg(v.line).arg(v.text) : u"%1: %2"_s.arg(v.file, v.text);
    return lines.isEmpty() ? QString() : u"\n"_s + lines.join(u'\n');
}

} // namespace pushkeeper::house
