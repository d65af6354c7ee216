// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/findingslist.h"

#include "ui/theme/tones.h"
#include "ui/widgets/findingrow.h"

#include <QVBoxLayout>

namespace pushkeeper::ui {

FindingsList::FindingsList(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    hide();
}

void FindingsList::setFindings(const facts::Findings &findings)
{
    delete m_rows;
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::medium);
    for (const facts::Finding &finding : facts::heaviestFirst(findings))
        rows->addWidget(new FindingRow(finding, m_rows));
    layout()->addWidget(m_rows);
    setVisible(!findings.isEmpty());
}

} // namespace pushkeeper::ui
