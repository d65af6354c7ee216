// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/comparison.h"

#include "base/printable.h"
#include "pki/shownvalues.h"
#include "ui/theme/tones.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/texts.h"

#include <QGridLayout>

namespace pushkeeper::ui {

Comparison::Comparison(QWidget *parent)
    : Card(tr("Old and new"), parent)
{
}

void Comparison::addRow(const QString &name, const QString &before, const QString &after)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(new Caption(name, m_table), row, 0, Qt::AlignTop);
    QLabel *old = plainLabel(base::printable(before), m_table);
    QLabel *fresh = plainLabel(base::printable(after), m_table);
    old->setAccessibleName(tr("%1, in Intune now").arg(name));
    fresh->setAccessibleName(tr("%1, from Apple").arg(name));
    m_grid->addWidget(old, row, 1);
    m_grid->addWidget(fresh, row, 2);
}

void Comparison::compare(const renewal::RenewalState &state)
{
    delete m_table;
    m_table = new QWidget(this);
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::large);
    m_grid->setVerticalSpacing(space::small / 2);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    m_grid->addWidget(new Caption(tr("In Intune now"), m_table), 0, 1);
    m_grid->addWidget(new Caption(tr("From Apple"), m_table), 0, 2);
    content()->addWidget(m_table);
    if (!state.certificate)
        return;
    const auto installed = renewal::installedBefore(state);
    const facts::PushCertificate old = installed.value_or(facts::PushCertificate());
    const QString none = tr("none");
    addRow(tr("Topic"), installed ? old.topic.uuid() : none, state.certificate->topic.uuid());
    addRow(tr("Serial number"), installed ? old.serial.text() : none, state.certificate->serial.text());
    addRow(tr("Valid until"), installed ? pki::shownDate(old.notAfter) : none,
           pki::shownDate(state.certificate->notAfter));
    addRow(tr("Apple Account"), installed ? old.appleAccount : none, state.appleAccount);
}

} // namespace pushkeeper::ui
