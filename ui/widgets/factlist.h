// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QBoxLayout;
class QFormLayout;

namespace pushkeeper::ui {

/// Figures with their names, one below the other. Foreign text is shown as it is, never as markup.
class FactList : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(QWidget *parent = nullptr);

    /// An empty value is left out.
    void add(const QString &name, const QString &value);
    /// Takes all of them away.
    void clear();
    /// True if there is none.
    bool isEmpty() const;

private:
    QFormLayout *m_form;
};

/// Adds a card with a title and figures to the layout of `parent`; returns the figures.
FactList *addFactCard(QBoxLayout &layout, const QString &title, QWidget *parent);

} // namespace pushkeeper::ui
