// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace pushkeeper::house {

/// A regular expression for an #include of Qt Gui or Qt Widgets: the modules themselves, and their usual
/// classes in either spelling (`<QWidget>`, `<qwidget.h>`). The build of `core` without these modules catches
/// the rest.
QString guiIncludePattern();

} // namespace pushkeeper::house
