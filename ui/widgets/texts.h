// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace pushkeeper::ui {

/// Text that can be selected, also by keyboard, wraps, and never takes foreign text for markup.
QLabel *plainLabel(const QString &text, QWidget *parent);
/// Text that tells what to do: wraps, cannot be selected, so that the keyboard passes it.
QLabel *guideLabel(const QString &text, QWidget *parent);
/// The title of a page or of a section; takes the focus by program, so that screen readers begin there.
QLabel *titleLabel(const QString &text, QWidget *parent, qreal scale = 1.5);
/// Makes the text of a label larger or heavier.
void scaleFont(QLabel &label, qreal factor, QFont::Weight weight);

} // namespace pushkeeper::ui
