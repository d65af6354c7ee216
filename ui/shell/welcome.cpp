// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/welcome.h"

#include "ui/theme/tones.h"
#include "ui/widgets/card.h"
#include "ui/widgets/texts.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace pushkeeper::ui {

Welcome::Welcome(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(titleLabel(tr("Keep the Apple MDM push certificate alive"), this));
    layout->addWidget(
        guideLabel(tr("Pushkeeper sets it up, renews it every year without losing a device, and proves "
                      "that devices still answer."),
                   this));
    addChoice(*layout, tr("Practise first"),
              tr("A practice tenant on this computer, with Intune, Apple's portal and devices. Nothing in it "
                 "is real."),
              tr("&Practise"), &Welcome::practiceWanted);
    addChoice(*layout, tr("Connect a tenant"),
              tr("By its domain, or with the connection file that your Entra admin gave you."),
              tr("C&onnect …"), &Welcome::connectionWanted);
    addChoice(*layout, tr("Without signing in"),
              tr("For when consent takes days and the certificate ends tomorrow: you type what Intune's page "
                 "shows."),
              tr("Go on &without"), &Welcome::assistanceWanted);
    addChoice(*layout, tr("Check a file"),
              tr("Find out whether a file is the certificate or signing request that Intune needs."),
              tr("&Check …"), &Welcome::fileCheckWanted);
    layout->addStretch();
}

void Welcome::addChoice(QVBoxLayout &layout, const QString &title, const QString &what, const QString &action,
                        Wish wish)
{
    auto *card = new Card(title, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::large);
    row->addWidget(guideLabel(what, card), 1);
    auto *button = new QPushButton(action, card);
    button->setAccessibleDescription(what);
    row->addWidget(button, 0, Qt::AlignTop);
    card->content()->addLayout(row);
    connect(button, &QPushButton::clicked, this, wish);
    layout.addWidget(card);
}

} // namespace pushkeeper::ui
