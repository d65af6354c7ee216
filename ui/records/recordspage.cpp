// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/recordspage.h"

#include "pki/shownvalues.h"
#include "ui/theme/tones.h"
#include "ui/widgets/texts.h"

#include <QDir>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace pushkeeper::ui {

using renewal::Mode;
using renewal::RenewalState;

namespace {

QString kindText(const RenewalState &walk)
{
    switch (renewal::modeOf(walk)) {
    case Mode::FirstSetup:
        return RecordsPage::tr("First set-up");
    case Mode::Renewal:
        return RecordsPage::tr("Renewal");
    case Mode::Restore:
        return RecordsPage::tr("Back to the earlier topic");
    case Mode::Adopt:
        return RecordsPage::tr("New topic kept");
    case Mode::MovedAccount:
        return RecordsPage::tr("Other Apple Account");
    case Mode::Rescue:
        return RecordsPage::tr("Rescue");
    case Mode::NewTopic:
        return RecordsPage::tr("New topic");
    }
    Q_UNREACHABLE();
}

QString standText(const RenewalState &walk)
{
    if (walk.finishedAt.isValid())
        return RecordsPage::tr("Finished");
    return walk.installedAt.isValid() ? RecordsPage::tr("In Intune, receipt open")
                                      : RecordsPage::tr("Under way");
}

} // namespace

RecordsPage::RecordsPage(QWidget *parent)
    : QWidget(parent)
    , m_text(plainLabel({}, this))
    , m_walks(new QTreeWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(titleLabel(tr("Records"), this));
    layout->addWidget(m_text);
    m_walks->setHeaderLabels({tr("Started"), tr("Kind"), tr("State"), tr("New serial number")});
    m_walks->setRootIsDecorated(false);
    m_walks->setUniformRowHeights(true);
    m_walks->setAccessibleName(tr("Set-ups and renewals"));
    m_walks->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    layout->addWidget(m_walks, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::medium);
    auto *folder = new QPushButton(tr("&Open the folder"), this);
    auto *check = new QPushButton(tr("&Check a file …"), this);
    buttons->addWidget(folder);
    buttons->addWidget(check);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(folder, &QPushButton::clicked, this, [this] { Q_EMIT folderWanted(m_tenant->folder()); });
    connect(check, &QPushButton::clicked, this, &RecordsPage::fileCheckWanted);
}

void RecordsPage::setTenant(Tenant *tenant)
{
    if (m_tenant)
        m_tenant->disconnect(this);
    m_tenant = tenant;
    if (!tenant)
        return;
    connect(tenant, &Tenant::changed, this, &RecordsPage::refresh);
    refresh();
}

void RecordsPage::refresh()
{
    m_text->setText(tr("They lie in %1").arg(QDir::toNativeSeparators(m_tenant->folder())));
    m_walks->clear();
    for (const RenewalState &walk : m_tenant->known().walks) {
        auto *row = new QTreeWidgetItem(m_walks);
        row->setText(0, pki::shownDate(walk.startedAt));
        row->setText(1, kindText(walk));
        row->setText(2, standText(walk));
        row->setText(3, walk.certificate ? walk.certificate->serial.text() : QString());
    }
}

} // namespace pushkeeper::ui
