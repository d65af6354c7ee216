// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "looks.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QWidget>

namespace pushkeeper::uikit {

namespace {

bool isCut(const QLabel &label)
{
    const int width = label.contentsRect().width();
    if (label.wordWrap())
        return label.height() < label.heightForWidth(label.width());
    return width < label.fontMetrics().size(Qt::TextShowMnemonic, label.text()).width();
}

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button ? button->text() : QString();
}

bool isCutOff(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return !label->text().isEmpty() && isCut(*label);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button && !button->text().isEmpty() && button->width() < button->sizeHint().width();
}

QString nameOf(QWidget &widget)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

} // namespace

QStringList faultsOf(const QWidget &window)
{
    QStringList faults;
    QHash<QKeySequence, QString> mnemonics;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window) || widget->window() != &window)
            continue;
        if (isCutOff(*widget))
            faults.append(QStringLiteral("cut off: ") + textOf(*widget));
        const bool takesTab =
            (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && !widget->focusProxy();
        if (takesTab && nameOf(*widget).isEmpty())
            faults.append(QStringLiteral("no name: ") +
                          QString::fromLatin1(widget->metaObject()->className()));
        const QKeySequence mnemonic =
            qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLabel *>(widget)
                ? QKeySequence::mnemonic(textOf(*widget))
                : QKeySequence();
        const auto *label = qobject_cast<QLabel *>(widget);
        if (mnemonic.isEmpty() || (label && !label->buddy()))
            continue;
        if (mnemonics.contains(mnemonic))
            faults.append(
                QStringLiteral("same mnemonic: %1 | %2").arg(mnemonics.value(mnemonic), textOf(*widget)));
        mnemonics.insert(mnemonic, textOf(*widget));
    }
    return faults;
}

} // namespace pushkeeper::uikit
