// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>

class QWidget;

namespace pushkeeper::ui {

/// Gives a window its first size, or as much of it as its screen has room for, so that its buttons can be
/// reached on a small or much enlarged screen as well.
void resizeToFit(QWidget &window, QSize wanted);

} // namespace pushkeeper::ui
