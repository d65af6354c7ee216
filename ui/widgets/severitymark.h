// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facts/finding.h"

#include <QWidget>

namespace pushkeeper::ui {

/// A small sign for a severity, told apart by shape as well as by colour: a tick or an i in a circle, an
/// exclamation mark in a triangle, a cross in an octagon.
class SeverityMark : public QWidget
{
    Q_OBJECT

public:
    /// `size` is the side of the square it fills, in device-independent pixels.
    SeverityMark(facts::Severity severity, int size, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    facts::Severity m_severity;
    int m_size;
};

/// What a severity is called in words, for people who cannot see the sign.
QString severityText(facts::Severity severity);

} // namespace pushkeeper::ui
