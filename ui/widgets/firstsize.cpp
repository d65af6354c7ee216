// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/firstsize.h"

#include <QScreen>
#include <QWidget>

namespace pushkeeper::ui {

void resizeToFit(QWidget &window, QSize wanted)
{
    // What the system draws around a window is known only once it is shown.
    constexpr QSize frame(16, 48);
    window.resize(wanted.boundedTo(window.screen()->availableSize() - frame));
}

} // namespace pushkeeper::ui
