// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/findingrow.h"

#include "ui/theme/tones.h"
#include "ui/widgets/severitymark.h"
#include "ui/widgets/texts.h"

#include <QHBoxLayout>

namespace pushkeeper::ui {

FindingRow::FindingRow(const facts::Finding &finding, QWidget *parent)
    : QWidget(parent)
{
    constexpr int markSize = 18;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    row->addWidget(new SeverityMark(finding.severity, markSize, this), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    QLabel *text = plainLabel(finding.text, this);
    texts->addWidget(text);
    if (!finding.next.isEmpty()) {
        scaleFont(*text, 1, QFont::DemiBold);
        texts->addWidget(plainLabel(finding.next, this));
    }
    row->addLayout(texts, 1);
}

} // namespace pushkeeper::ui
