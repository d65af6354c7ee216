// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingspage.h"

#include "ui/settings/signincard.h"
#include "ui/theme/tones.h"
#include "ui/widgets/card.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/texts.h"

#include <QCheckBox>
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
    layout->addWidget(buildPrivacy());
    m_places = addFactCard(*layout, tr("Folders"), this);
    layout->addStretch();
}

QWidget *SettingsPage::buildPrivacy()
{
    auto *card = new Card(tr("What is recorded of devices"), this);
    m_namesDevices = new QCheckBox(tr("Keep names and serial numbers of company devices"), card);
    m_namesDevices->setObjectName(QStringLiteral("namesDevices"));
    card->content()->addWidget(m_namesDevices);
    card->content()->addWidget(guideLabel(tr("Of personally owned devices neither is ever kept, and of "
                                             "nobody's device its user. Without the tick "
                                             "the list shows names only after it was read anew."),
                                          card));
    connect(m_namesDevices, &QCheckBox::clicked, this,
            [this](bool names) { m_shown->setNamesDevices(names); });
    return card;
}

void SettingsPage::refresh()
{
    m_namesDevices->setEnabled(!m_shown->isBusy());
    m_namesDevices->setChecked(m_shown->known().namesDevices);
}

void SettingsPage::setTenant(Tenant *tenant)
{
    if (m_shown)
        m_shown->disconnect(this);
    m_shown = tenant;
    m_tenant->clear();
    m_places->clear();
    m_signIn->setTenant(tenant);
    if (!tenant)
        return;
    connect(tenant, &Tenant::changed, this, &SettingsPage::refresh);
    refresh();
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
