// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/platformshares.h"

#include "ui/theme/tones.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/sharebar.h"
#include "ui/widgets/texts.h"

#include <QGridLayout>
#include <QLocale>

namespace pushkeeper::ui {

namespace {

QString shownPlatform(facts::Platform platform)
{
    return platform == facts::Platform::Other ? PlatformShares::tr("Others")
                                              : QString(facts::platformName(platform));
}

} // namespace

PlatformShares::PlatformShares(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void PlatformShares::setPulse(const devices::Pulse &pulse)
{
    delete m_rows;
    m_rows = new QWidget(this);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::small / 2);
    grid->setColumnStretch(1, 1);
    layout()->addWidget(m_rows);
    for (auto it = pulse.platforms.cbegin(); it != pulse.platforms.cend(); ++it)
        addRow(shownPlatform(it.key()), it.value());
}

void PlatformShares::addRow(const QString &name, const devices::AliveShare &share)
{
    auto *grid = static_cast<QGridLayout *>(m_rows->layout());
    const int row = grid->rowCount();
    QLabel *numbers = plainLabel(tr("%1 of %2 (%3 %)")
                                     .arg(locale().toString(share.alive), locale().toString(share.all),
                                          locale().toString(share.percent().value_or(0))),
                                 m_rows);
    numbers->setWordWrap(false);
    numbers->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    numbers->setAccessibleName(tr("%1: checked in within 24 hours").arg(name));
    auto *title = new Caption(name, m_rows);
    title->setBuddy(numbers);
    grid->addWidget(title, row, 0);
    grid->addWidget(new ShareBar(share, m_rows), row, 1, Qt::AlignVCenter);
    grid->addWidget(numbers, row, 2);
}

} // namespace pushkeeper::ui
