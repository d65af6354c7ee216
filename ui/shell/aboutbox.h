// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace pushkeeper::ui {

/// Says what this program is and in which version, above `window`. Returns at once.
void openAboutBox(QWidget *window);

} // namespace pushkeeper::ui
