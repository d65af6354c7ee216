// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facts/finding.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace pushkeeper::ui {

/// A sentence with the sign of its severity before it.
class MarkedLine : public QWidget
{
    Q_OBJECT

public:
    explicit MarkedLine(QWidget *parent = nullptr);

    /// Says this in the place of what was said before; an empty text hides it.
    void say(facts::Severity severity, const QString &text);
    /// What is said; empty if nothing is.
    QString text() const;

private:
    QHBoxLayout *m_row;
    QWidget *m_mark = nullptr;
    QLabel *m_text;
};

} // namespace pushkeeper::ui
