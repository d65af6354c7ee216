// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/notice.h"

#include "base/errortext.h"
#include "base/waysout.h"
#include "ui/theme/tones.h"
#include "ui/widgets/severitymark.h"
#include "ui/widgets/texts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace pushkeeper::ui {

Notice::Notice(QWidget *parent)
    : Card(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    hide();
}

void Notice::say(facts::Severity severity, const QString &title, const QStringList &lines)
{
    constexpr int markSize = 22;
    clear();
    m_title = title;
    m_content = new QWidget(this);
    auto *row = new QHBoxLayout(m_content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    row->addWidget(new SeverityMark(severity, markSize, m_content), 0, Qt::AlignTop);
    m_texts = new QVBoxLayout;
    m_texts->setSpacing(space::small / 2);
    QLabel *head = plainLabel(title, m_content);
    scaleFont(*head, 1, QFont::DemiBold);
    m_texts->addWidget(head);
    for (const QString &line : lines) {
        if (!line.isEmpty())
            m_texts->addWidget(plainLabel(line, m_content));
    }
    row->addLayout(m_texts, 1);
    layout()->addWidget(m_content);
    setAccessibleName(tr("%1: %2").arg(severityText(severity), title));
    show();
}

void Notice::say(const base::Error &error)
{
    const base::ErrorText text = base::errorText(error);
    const bool isOwnWish = error.kind == base::ErrorKind::Cancelled;
    say(isOwnWish ? facts::Severity::Info : facts::Severity::Warn, text.title, {text.meaning, text.next});
    offerExits(error);
    if (isOwnWish || text.details.isEmpty())
        return;
    auto *copy = new QPushButton(tr("Copy &details"), m_content);
    copy->setToolTip(text.details);
    connect(copy, &QPushButton::clicked, copy,
            [details = text.details] { QGuiApplication::clipboard()->setText(details); });
    m_texts->addSpacing(space::small / 2);
    m_texts->addWidget(copy, 0, Qt::AlignLeading);
}

/// No mnemonics: the page below may offer the same.
void Notice::offerExits(const base::Error &error)
{
    const base::WaysOut ways = base::waysOut(error);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->setContentsMargins(0, space::small, 0, 0);
    if (ways.hasPackage)
        offer(*row, tr("Package for your Entra admin …"), m_exits.package);
    if (ways.isAssisted)
        offer(*row, tr("Go on without signing in"), m_exits.assistance);
    if (ways.isForThisRun)
        offer(*row, tr("Go on without the keychain"), m_exits.thisRun);
    if (row->count() == 0) {
        delete row;
        return;
    }
    row->addStretch();
    m_texts->addLayout(row);
}

void Notice::offer(QHBoxLayout &row, const QString &name, const std::function<void()> &act)
{
    if (!act)
        return;
    auto *button = new QPushButton(name, m_content);
    // Queued: what it begins may take the button away.
    connect(button, &QPushButton::clicked, this, act, Qt::QueuedConnection);
    row.addWidget(button);
}

void Notice::clear()
{
    delete m_content;
    m_content = nullptr;
    m_title.clear();
    hide();
}

} // namespace pushkeeper::ui
