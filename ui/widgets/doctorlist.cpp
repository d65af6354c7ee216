// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/doctorlist.h"

#include "ui/theme/tones.h"
#include "ui/widgets/severitymark.h"
#include "ui/widgets/texts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace pushkeeper::ui {

namespace {

QString markText(checkup::Mark mark)
{
    using enum checkup::Mark;
    switch (mark) {
    case Good:
        return DoctorList::tr("Good");
    case Note:
        return DoctorList::tr("To know");
    case Missing:
        return DoctorList::tr("Missing");
    case Unknown:
        return DoctorList::tr("Not looked at");
    case Later:
        return DoctorList::tr("Not testable yet");
    }
    Q_UNREACHABLE();
}

QPushButton *copyButton(const QString &name, const QString &what, const QString &subject, QWidget *parent)
{
    auto *button = new QPushButton(name, parent);
    button->setToolTip(what);
    button->setAccessibleName(DoctorList::tr("%1: %2").arg(subject, name));
    QObject::connect(button, &QPushButton::clicked, button,
                     [what] { QGuiApplication::clipboard()->setText(what); });
    return button;
}

} // namespace

DoctorList::DoctorList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::medium);
}

void DoctorList::setLines(const QList<checkup::Diagnosis> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const checkup::Diagnosis &line : lines)
        m_layout->addWidget(buildLine(line));
    m_layout->addStretch();
}

QWidget *DoctorList::buildLine(const checkup::Diagnosis &line)
{
    constexpr int markSize = 18;
    auto *whole = new QWidget(this);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    row->addWidget(new SeverityMark(checkup::severityOf(line.mark), markSize, whole), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::small / 2);
    QLabel *head = guideLabel(tr("%1 – %2").arg(line.title, markText(line.mark)), whole);
    scaleFont(*head, 1, QFont::DemiBold);
    texts->addWidget(head);
    texts->addWidget(guideLabel(tr("For: %1").arg(line.purpose), whole));
    for (const QString &text : {line.found, line.next}) {
        if (!text.isEmpty())
            texts->addWidget(plainLabel(text, whole));
    }
    if (!line.who.isEmpty())
        texts->addWidget(guideLabel(tr("Who can: %1").arg(line.who), whole));
    auto *buttons = new QHBoxLayout;
    if (!line.link.isEmpty())
        buttons->addWidget(copyButton(tr("Copy link"), QString::fromLatin1(line.link), line.title, whole));
    if (!line.details.isEmpty())
        buttons->addWidget(copyButton(tr("Copy details"), line.details, line.title, whole));
    buttons->addStretch();
    texts->addLayout(buttons);
    row->addLayout(texts, 1);
    return whole;
}

} // namespace pushkeeper::ui
