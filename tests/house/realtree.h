// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "housechecks/sourcetree.h"

#include <QtTest>

namespace pushkeeper::house {

/// The sources this test was built from.
inline SourceTree realTree()
{
    return SourceTree::fromFolder(QStringLiteral(PUSHKEEPER_SOURCE_DIR));
}

} // namespace pushkeeper::house

/// Prints one line for each violation, and fails if there are any. A tree without our sources would keep
/// every rule, so it fails, too.
#define VERIFY_HOUSE(check)                                                                                  \
    do {                                                                                                     \
        const auto tree = pushkeeper::house::realTree();                                                     \
        QVERIFY2(tree.contains(QStringLiteral("app/base/error.h")),                                          \
                 "the sources are not where they were built");                                               \
        const auto violations = check(tree);                                                                 \
        for (const auto &violation : violations)                                                             \
            qWarning("%s", qPrintable(report({violation}).trimmed()));                                       \
        QVERIFY2(violations.isEmpty(), "see the lines above");                                               \
    } while (false)
