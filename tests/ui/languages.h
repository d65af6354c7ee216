// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace pushkeeper::uikit {

/// A row of the test for every language that the program speaks; its column is "language".
void addLanguages();
/// The program speaks this one from now on.
void useLanguage(const QString &name);

} // namespace pushkeeper::uikit
