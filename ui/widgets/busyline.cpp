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
    m_what->setText(m_user.isEmpty() ? what
                                     : tr("Signed in as %1 at tenant %2. %3").arg(m_user, m_tenant, what));
    show();
}

void BusyLine::tellSignedIn(const QString &user, const QString &tenant)
{
    m_user = user;
    m_tenant = tenant;
}

void BusyLine::end()
{
    m_user.clear();
    hide();
}

} // namespace pushkeeper::ui
