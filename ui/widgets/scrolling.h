// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace pushkeeper::ui {

/// Puts a page into a place that scrolls where the window is too small for it; the place owns the page.
QWidget *scrolling(QWidget *page);

} // namespace pushkeeper::ui
