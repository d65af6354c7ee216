// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingspage.h"

#include "ui/settings/signincard.h"
#include "ui/theme/tones.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/texts.h"

#include <QDir>
#include <QVBoxLayout>

namespace pushkeeper::ui {

SettingsPage::SettingsPage(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(titleLabel(tr("Settings"), this));
    m_tenant = addFactCard(*layout, tr("Tenant"), this);
    m_signIn = new SignInCard(this);
    layout->addWidget(m_signIn);
    connect(m_signIn, &SignInCard::packageWanted, this, &SettingsPage::packageWanted);
    connect(m_signIn, &SignInCard::assistanceWanted, this, &SettingsPage::assistanceWanted);
    m_places = addFactCard(*layout, tr("Folders"), this);
    layout->addStretch();
}

void SettingsPage::setTenant(Tenant *tenant)
{
    m_tenant->clear();
    m_places->clear();
    m_signIn->setTenant(tenant);
    if (!tenant)
        return;
    const facts::Cloud &cloud = tenant->cloud();
    m_tenant->add(tr("Name"), tenant->name());
    m_tenant->add(tr("Tenant ID"), cloud.tenant.text());
    m_tenant->add(tr("Cloud"), cloud.name);
    m_tenant->add(tr("Sign-in"),
                  tenant->hasGraph() ? cloud.login.host() : tr("None: you type what Intune shows"));
    m_tenant->add(tr("Client ID for watching"), cloud.clientWatch);
    m_tenant->add(tr("Client ID for renewing"), cloud.clientRenew);
    m_tenant->add(tr("Client ID without a person"), cloud.clientUnattended);
    m_places->add(tr("Records"), QDir::toNativeSeparators(tenant->folder()));
    m_places->add(tr("Downloads"), QDir::toNativeSeparators(tenant->downloads()));
}

} // namespace pushkeeper::ui
