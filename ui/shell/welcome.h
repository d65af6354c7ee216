// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace pushkeeper::ui {

/// What there is to begin with while no tenant is known.
class Welcome : public QWidget
{
    Q_OBJECT

public:
    explicit Welcome(QWidget *parent = nullptr);

Q_SIGNALS:
    void practiceWanted();
    void assistanceWanted();
    void connectionWanted();
    void fileCheckWanted();

private:
    using Wish = void (Welcome::*)();
    void addChoice(QVBoxLayout &layout, const QString &title, const QString &what, const QString &action,
                   Wish wish);
};

} // namespace pushkeeper::ui
