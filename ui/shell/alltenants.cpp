// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/alltenants.h"

#include "ui/models/tenant.h"
#include "ui/shell/tenantrow.h"
#include "ui/theme/tones.h"
#include "ui/widgets/firstsize.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/texts.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace pushkeeper::ui {

namespace {

constexpr QSize firstSize(720, 560);

} // namespace

AllTenants::AllTenants(QWidget *parent)
    : QDialog(parent)
    , m_none(guideLabel(tr("No tenant is connected yet."), this))
    , m_list(new QWidget)
{
    setWindowTitle(tr("All tenants"));
    resizeToFit(*this, firstSize);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(titleLabel(tr("All tenants"), this));
    layout->addWidget(
        guideLabel(tr("Who is signed in where, and whether the tenant still allows it. Entra is asked; "
                      "nothing is changed by looking."),
                   this));
    layout->addWidget(m_none);
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::medium);
    rows->addStretch();
    layout->addWidget(scrolling(m_list), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *again = buttons->addButton(tr("Loo&k again"), QDialogButtonBox::ActionRole);
    layout->addWidget(buttons);
    connect(again, &QPushButton::clicked, this, &AllTenants::look);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void AllTenants::setTenants(const QList<Tenant *> &tenants)
{
    qDeleteAll(std::exchange(m_rows, {}));
    m_none->setVisible(tenants.isEmpty());
    auto *rows = static_cast<QVBoxLayout *>(m_list->layout());
    for (Tenant *tenant : tenants) {
        auto *row = new TenantRow(*tenant, m_list);
        rows->insertWidget(int(m_rows.size()), row);
        m_rows.append(row);
        connect(row, &TenantRow::openWanted, this, [this, tenant] { Q_EMIT openWanted(tenant); });
        connect(row, &TenantRow::packageWanted, this, [this, tenant] { Q_EMIT packageWanted(tenant); });
        connect(row, &TenantRow::assistanceWanted, this, [this, tenant] { Q_EMIT assistanceWanted(tenant); });
    }
    look();
}

void AllTenants::look()
{
    for (TenantRow *row : std::as_const(m_rows))
        row->look();
}

} // namespace pushkeeper::ui
