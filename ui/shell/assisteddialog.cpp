// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/assisteddialog.h"

#include "ui/theme/tones.h"
#include "ui/widgets/texts.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace pushkeeper::ui {

using namespace Qt::StringLiterals;

AssistedDialog::AssistedDialog(QWidget *parent)
    : QDialog(parent)
    , m_id(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Without signing in"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(
        guideLabel(tr("The Tenant ID keeps the records of your tenants apart. Entra's admin center shows "
                      "it under Overview."),
                   this));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Tenant ID"), m_id);
    form->addRow(tr("&Name"), m_name);
    layout->addLayout(form);
    layout->addWidget(m_buttons);
    m_id->setAccessibleName(tr("Tenant ID"));
    m_id->setPlaceholderText(u"00000000-0000-0000-0000-000000000000"_s);
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(u"example.com"_s);
    constexpr int widthInLetters = 44;
    m_id->setMinimumWidth(fontMetrics().averageCharWidth() * widthInLetters);
    connect(m_id, &QLineEdit::textChanged, this, &AssistedDialog::refresh);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT named(profile());
        accept();
    });
    refresh();
}

facts::TenantProfile AssistedDialog::profile() const
{
    return {.tenant = base::TenantId(m_id->text().trimmed().toLower()), .name = m_name->text().trimmed()};
}

void AssistedDialog::refresh()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(base::isGuid(profile().tenant.text()));
}

} // namespace pushkeeper::ui
