// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace pushkeeper::ui {

/// The name of a figure beside it: quieter than the figure, and readable in every palette.
class Caption : public QLabel
{
    Q_OBJECT

public:
    explicit Caption(const QString &text, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeColour();
};

} // namespace pushkeeper::ui
