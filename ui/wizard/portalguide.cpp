// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/portalguide.h"

#include "renewal/words.h"
#include "ui/theme/tones.h"
#include "ui/widgets/texts.h"

#include <QDir>
#include <QVBoxLayout>

namespace pushkeeper::ui {

PortalGuide::PortalGuide(QWidget *parent)
    : QWidget(parent)
    , m_account(plainLabel({}, this))
    , m_button(plainLabel({}, this))
    , m_row(plainLabel({}, this))
    , m_request(plainLabel({}, this))
    , m_address(plainLabel({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small / 2);
    scaleFont(*m_button, 1, QFont::DemiBold);
    for (QLabel *label : {m_address, m_account, m_button, m_row, m_request})
        layout->addWidget(label);
}

void PortalGuide::guide(const renewal::RenewalState &state, const QUrl &portal)
{
    m_address->setText(tr("Address: %1").arg(portal.toString()));
    m_account->setText(tr("Sign in with %1").arg(state.appleAccount));
    m_account->setVisible(!state.appleAccount.isEmpty());
    m_button->setText(renewal::buttonText(state));
    const QString row = renewal::isCreateRight(state) ? QString() : renewal::rowText(state);
    m_row->setText(row);
    m_row->setVisible(!row.isEmpty());
    m_request->setText(tr("Upload there: %1").arg(QDir::toNativeSeparators(state.requestFile)));
    m_request->setVisible(!state.requestFile.isEmpty());
}

} // namespace pushkeeper::ui
