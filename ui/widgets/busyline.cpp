// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/busyline.h"

#include "ui/theme/tones.h"
#include "ui/widgets/texts.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace pushkeeper::ui {

BusyLine::BusyLine(QWidget *parent)
    : QWidget(parent)
    , m_what(guideLabel({}, this))
{
    constexpr int barWidth = 96;
    constexpr int barHeight = 8;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    auto *bar = new QProgressBar(this);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedSize(barWidth, barHeight);
    bar->setAccessibleName(tr("Under way"));
    row->addWidget(bar);
    row->addWidget(m_what, 1);
    auto *cancel = new QPushButton(tr("&Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancel"));
    connect(cancel, &QPushButton::clicked, this, &BusyLine::cancelled);
    row->addWidget(cancel);
    hide();
}

void BusyLine::begin(const QString &what)
{
    m_what->setText(what);
    show();
}

void BusyLine::end()
{
    hide();
}

} // namespace pushkeeper::ui
