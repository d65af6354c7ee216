// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "looks.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QMenuBar>
#include <QTabBar>
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

/// What may be pressed with Alt, besides buttons and labels: tabs and menus.
QStringList barTexts(const QWidget &window)
{
    QStringList texts;
    for (const QTabBar *tabs : window.findChildren<QTabBar *>()) {
        for (int i = 0; tabs->isVisibleTo(&window) && i < tabs->count(); ++i)
            texts.append(tabs->tabText(i));
    }
    for (const QMenuBar *menus : window.findChildren<QMenuBar *>()) {
        for (const QAction *menu : menus->actions())
            texts.append(menu->text());
    }
    return texts;
}

QString mnemonicTextOf(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    return label && !label->buddy() ? QString() : textOf(widget);
}

QStringList sameMnemonics(const QStringList &texts)
{
    QStringList faults;
    QHash<QKeySequence, QString> taken;
    for (const QString &text : texts) {
        const QKeySequence mnemonic = QKeySequence::mnemonic(text);
        if (mnemonic.isEmpty())
            continue;
        if (taken.contains(mnemonic))
            faults.append(QStringLiteral("same mnemonic: %1 | %2").arg(taken.value(mnemonic), text));
        taken.insert(mnemonic, text);
    }
    return faults;
}

} // namespace

QStringList faultsOf(const QWidget &window)
{
    QStringList faults;
    QStringList texts = barTexts(window);
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
        texts.append(mnemonicTextOf(*widget));
    }
    faults += sameMnemonics(texts);
    return faults;
}

} // namespace pushkeeper::uikit
