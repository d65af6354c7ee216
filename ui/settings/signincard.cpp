// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/signincard.h"

#include "ui/models/tenant.h"
#include "ui/theme/tones.h"
#include "ui/widgets/doctorlist.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/notice.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace pushkeeper::ui {

SignInCard::SignInCard(QWidget *parent)
    : Card(tr("Sign-in and permissions"), parent)
    , m_facts(new FactList(this))
    , m_keeps(new QCheckBox(tr("&Keep the sign-in for watching in the keychain of this system"), this))
    , m_notice(new Notice(this))
    , m_doctor(new DoctorList(this))
    , m_signIn(new QPushButton(tr("Sign &in"), this))
    , m_signOut(new QPushButton(tr("Sign &out"), this))
    , m_check(new QPushButton(tr("&Check permissions"), this))
{
    m_keeps->setObjectName(QStringLiteral("keeps"));
    content()->addWidget(m_facts);
    content()->addWidget(m_keeps);
    buildButtons();
    content()->addWidget(m_notice);
    content()->addWidget(m_doctor);
    m_doctor->hide();
    connect(m_keeps, &QCheckBox::clicked, this, [this](bool keeps) { m_tenant->setKeepsSignIn(keeps); });
    connect(m_doctor, &DoctorList::packageWanted, this, &SignInCard::packageWanted);
    connect(m_doctor, &DoctorList::assistanceWanted, this, &SignInCard::assistanceWanted);
    // The package stands above.
    m_notice->setExits({.assistance = [this] { Q_EMIT assistanceWanted(); }});
}

void SignInCard::buildButtons()
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_signIn);
    row->addWidget(m_signOut);
    row->addWidget(m_check);
    auto *package = new QPushButton(tr("&Package for your Entra admin …"), this);
    row->addWidget(package);
    row->addStretch();
    content()->addLayout(row);
    const auto begin = [this](void (Tenant::*work)()) {
        m_notice->clear();
        (m_tenant->*work)();
    };
    connect(m_signIn, &QPushButton::clicked, this, [begin] { begin(&Tenant::signIn); });
    connect(m_signOut, &QPushButton::clicked, this, [begin] { begin(&Tenant::signOut); });
    connect(m_check, &QPushButton::clicked, this, [begin] { begin(&Tenant::diagnose); });
    connect(package, &QPushButton::clicked, this, &SignInCard::packageWanted);
}

void SignInCard::setTenant(Tenant *tenant)
{
    if (m_tenant)
        m_tenant->disconnect(this);
    m_tenant = tenant;
    m_notice->clear();
    m_doctor->hide();
    m_doctor->setLines({});
    setVisible(tenant && tenant->hasGraph());
    if (!tenant)
        return;
    m_keeps->setVisible(!tenant->cloud().practice);
    connect(tenant, &Tenant::changed, this, &SignInCard::refresh);
    connect(tenant, &Tenant::failed, this, [this](const base::Error &error) { m_notice->say(error); });
    connect(tenant, &Tenant::signedOut, this, [this] {
        m_notice->say(facts::Severity::Good, tr("Signed out."),
                      {tr("The keychain was read again: nothing of this tenant is left in it.")});
    });
    connect(tenant, &Tenant::diagnosed, this, [this](const QList<checkup::Diagnosis> &lines) {
        m_doctor->setLines(lines);
        m_doctor->show();
    });
    refresh();
}

void SignInCard::refresh()
{
    const session::SignInStanding &standing = m_tenant->standing();
    const bool isSignedIn = standing.isUnattended || !standing.user.isEmpty();
    m_facts->clear();
    m_facts->add(tr("Signed in"), standing.isUnattended ? tr("A certificate signs in; nobody has to.")
                                  : isSignedIn          ? standing.user
                                                        : tr("Nobody, as far as is known"));
    if (isSignedIn && !standing.isUnattended)
        m_facts->add(tr("Kept"), standing.isKept ? tr("In the keychain, for reading only")
                                                 : tr("Until the program ends"));
    m_signIn->setText(standing.user.isEmpty() ? tr("Sign &in") : tr("&Use another account"));
    m_keeps->setChecked(m_tenant->keepsSignIn());
    m_keeps->setEnabled(!m_tenant->isBusy());
    for (QPushButton *button : {m_signIn, m_signOut, m_check})
        button->setEnabled(!m_tenant->isBusy());
}

} // namespace pushkeeper::ui
