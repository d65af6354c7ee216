// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/doctorlist.h"

#include "checkup/consentmessage.h"
#include "ui/theme/tones.h"
#include "ui/widgets/severitymark.h"
#include "ui/widgets/texts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

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
        return DoctorList::tr("Needs attention");
    case Unknown:
        return DoctorList::tr("Not looked at");
    case Later:
        return DoctorList::tr("Not testable yet");
    }
    Q_UNREACHABLE();
}

QPushButton *lineButton(const QString &name, const QString &subject, QWidget *parent)
{
    auto *button = new QPushButton(name, parent);
    button->setAccessibleName(DoctorList::tr("%1: %2").arg(subject, name));
    return button;
}

QPushButton *copyButton(const QString &name, const QString &what, const QString &subject, QWidget *parent)
{
    QPushButton *button = lineButton(name, subject, parent);
    button->setToolTip(what);
    QObject::connect(button, &QPushButton::clicked, button,
                     [what] { QGuiApplication::clipboard()->setText(what); });
    return button;
}

/// Nothing is added for an empty row, which would take room.
void addRow(QBoxLayout &texts, QBoxLayout *row)
{
    if (row->count() == 0) {
        delete row;
        return;
    }
    row->addStretch();
    texts.addLayout(row);
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
    // What needs attention is read without scrolling; a cause stays above what it keeps from working.
    QList<checkup::Diagnosis> ordered = lines;
    std::stable_partition(ordered.begin(), ordered.end(),
                          [](const checkup::Diagnosis &line) { return line.mark == checkup::Mark::Missing; });
    if (ordered == m_lines)
        return;
    m_lines = ordered;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const checkup::Diagnosis &line : std::as_const(m_lines))
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
    addButtons(line, *texts, whole);
    row->addLayout(texts, 1);
    return whole;
}

/// What is handed on stands in one row, what the user does meanwhile in the next.
void DoctorList::addButtons(const checkup::Diagnosis &line, QBoxLayout &texts, QWidget *whole)
{
    auto *copies = new QHBoxLayout;
    copies->setSpacing(space::small);
    copies->setContentsMargins(0, space::small, 0, 0);
    if (!line.link.isEmpty()) {
        copies->addWidget(copyButton(tr("Copy link"), QString::fromLatin1(line.link), line.title, whole));
        copies->addWidget(copyButton(tr("Copy message"), checkup::consentMessage(line), line.title, whole));
    }
    if (!line.details.isEmpty())
        copies->addWidget(copyButton(tr("Copy details"), line.details, line.title, whole));
    addRow(texts, copies);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(space::small);
    ways->setContentsMargins(0, space::small / 2, 0, 0);
    const auto offer = [&](const QString &name, void (DoctorList::*wanted)()) {
        QPushButton *button = lineButton(name, line.title, whole);
        ways->addWidget(button);
        // Queued: what it begins may take the button away.
        connect(button, &QPushButton::clicked, this, wanted, Qt::QueuedConnection);
    };
    if (line.ways.hasPackage)
        offer(tr("Package for your Entra admin …"), &DoctorList::packageWanted);
    if (line.ways.isAssisted)
        offer(tr("Go on without signing in"), &DoctorList::assistanceWanted);
    addRow(texts, ways);
}

} // namespace pushkeeper::ui
