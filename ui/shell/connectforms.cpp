// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/connectforms.h"

#include "base/errortext.h"
#include "base/ids.h"
#include "session/connection.h"
#include "session/knowntenants.h"
#include "ui/models/tenant.h"
#include "ui/theme/tones.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pushkeeper::ui {

using namespace Qt::StringLiterals;

namespace {

QVBoxLayout *layoutOf(QWidget *form)
{
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    return layout;
}

QLineEdit *idField(const QString &name, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setAccessibleName(name);
    field->setPlaceholderText(u"00000000-0000-0000-0000-000000000000"_s);
    return field;
}

QString idIn(const QLineEdit &field)
{
    return field.text().trimmed().toLower();
}

} // namespace

TenantForm::TenantForm(QWidget *parent)
    : QWidget(parent)
    , m_typed(new QLineEdit(this))
{
    QVBoxLayout *layout = layoutOf(this);
    auto *name = new QLabel(tr("Do&main, tenant ID, or the address of somebody there"), this);
    name->setBuddy(m_typed);
    m_typed->setPlaceholderText(u"example.com"_s);
    layout->addWidget(name);
    layout->addWidget(m_typed);
    layout->addWidget(guideLabel(
        tr("Or open the connection file that your Entra admin gave you: it knows the rest."), this));
    auto *file = new QPushButton(tr("&Open a connection file …"), this);
    layout->addWidget(file, 0, Qt::AlignLeading);
    layout->addStretch();
    setFocusProxy(m_typed);
    connect(m_typed, &QLineEdit::textChanged, this, &TenantForm::edited);
    connect(file, &QPushButton::clicked, this, &TenantForm::fileWanted);
}

QString TenantForm::typed() const
{
    return m_typed->text().trimmed();
}

RegistrationForm::RegistrationForm(const QList<facts::TenantProfile> &partners, QWidget *parent)
    : QWidget(parent)
    , m_partners(partners)
    , m_facts(new FactList(this))
    , m_watch(idField(tr("Client ID for watching"), this))
    , m_renew(idField(tr("Client ID for renewing"), this))
    , m_partner(new QComboBox(this))
    , m_quickTry(new QCheckBox(tr("&Quick try with Microsoft's own client ID"), this))
    , m_warning(guideLabel(
          tr("Many tools share that client ID: what the tenant allows it, it allows all of them, and "
             "the logs name Microsoft's tool. The sign-in is never stored. Only to try."),
          this))
{
    QVBoxLayout *layout = layoutOf(this);
    layout->addWidget(m_facts);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Client ID for &watching"), m_watch);
    form->addRow(tr("Client ID for &renewing"), m_renew);
    m_partner->addItem(tr("This tenant's own"));
    for (const facts::TenantProfile &partner : m_partners)
        m_partner->addItem(tr("Those of %1, as its partner").arg(session::shownName(partner)));
    form->addRow(tr("Re&gistrations"), m_partner);
    form->setRowVisible(m_partner, !m_partners.isEmpty());
    layout->addLayout(form);
    layout->addWidget(m_quickTry);
    layout->addWidget(m_warning);
    m_warning->hide();
    layout->addWidget(
        guideLabel(tr("No client IDs? The tenant has no registration yet. Forward the package to your "
                      "Entra admin; until the answer comes you can work without signing in."),
                   this));
    auto *row = new QHBoxLayout;
    auto *package = new QPushButton(tr("&Package for your Entra admin …"), this);
    package->setObjectName(QStringLiteral("package"));
    auto *without = new QPushButton(tr("Wor&k without signing in"), this);
    row->addWidget(package);
    row->addWidget(without);
    row->addStretch();
    layout->addLayout(row);
    layout->addStretch();
    setFocusProxy(m_watch);
    connect(m_watch, &QLineEdit::textChanged, this, &RegistrationForm::edited);
    connect(m_renew, &QLineEdit::textChanged, this, &RegistrationForm::edited);
    connect(m_partner, &QComboBox::currentIndexChanged, this, &RegistrationForm::takePartner);
    connect(m_quickTry, &QCheckBox::toggled, this, &RegistrationForm::takeSharedClient);
    connect(package, &QPushButton::clicked, this, &RegistrationForm::packageWanted);
    connect(without, &QPushButton::clicked, this, &RegistrationForm::assistanceWanted);
}

void RegistrationForm::takePartner(int index)
{
    const facts::TenantProfile &source = index > 0 ? m_partners.at(index - 1) : m_profile;
    m_watch->setText(source.clientWatch);
    m_renew->setText(source.clientRenew);
}

void RegistrationForm::takeSharedClient(bool isTaken)
{
    m_warning->setVisible(isTaken);
    m_watch->setText(isTaken ? session::sharedClientId() : m_profile.clientWatch);
    m_renew->setText(isTaken ? session::sharedClientId() : m_profile.clientRenew);
}

void RegistrationForm::setProfile(const facts::TenantProfile &profile)
{
    m_profile = profile;
    m_facts->clear();
    m_facts->add(tr("Name"), profile.name);
    m_facts->add(tr("Domain"), profile.domain);
    m_facts->add(tr("Tenant ID"), profile.tenant.text());
    m_facts->add(tr("Cloud"), profile.cloud);
    m_watch->setText(profile.clientWatch);
    m_renew->setText(profile.clientRenew);
}

facts::TenantProfile RegistrationForm::profile() const
{
    facts::TenantProfile profile = m_profile;
    profile.clientWatch = idIn(*m_watch);
    profile.clientRenew = idIn(*m_renew);
    if (const int partner = m_partner->currentIndex(); partner > 0 && !m_quickTry->isChecked())
        profile.clientUnattended = m_partners.at(partner - 1).clientUnattended;
    return profile;
}

bool RegistrationForm::isComplete() const
{
    return base::isGuid(idIn(*m_watch)) && base::isGuid(idIn(*m_renew));
}

SignInStep::SignInStep(QWidget *parent)
    : QWidget(parent)
    , m_keeps(new QCheckBox(tr("&Keep the sign-in for watching in the keychain of this system"), this))
    , m_facts(new FactList(this))
    , m_note(plainLabel({}, this))
{
    QVBoxLayout *layout = layoutOf(this);
    m_keeps->setObjectName(QStringLiteral("keeps"));
    layout->addWidget(m_keeps);
    layout->addWidget(
        guideLabel(tr("It can only read. Without it you sign in each time the program starts. The sign-in "
                      "for renewing is never kept."),
                   this));
    layout->addWidget(m_facts);
    layout->addWidget(m_note);
    layout->addStretch();
    setFocusProxy(m_keeps);
    connect(m_keeps, &QCheckBox::clicked, this, [this](bool keeps) { m_tenant->setKeepsSignIn(keeps); });
}

void SignInStep::setTenant(Tenant *tenant)
{
    m_tenant = tenant;
    refresh();
}

bool SignInStep::isDone() const
{
    return m_tenant && (!m_tenant->standing().user.isEmpty() || m_tenant->standing().isUnattended);
}

void SignInStep::refresh()
{
    m_keeps->setEnabled(!m_tenant->isBusy());
    m_keeps->setChecked(m_tenant->keepsSignIn());
    m_facts->clear();
    m_note->clear();
    m_note->setVisible(isDone());
    if (!isDone())
        return;
    const session::SignInStanding &standing = m_tenant->standing();
    m_facts->add(tr("Account"), standing.user);
    m_facts->add(tr("Tenant"), m_tenant->name());
    m_facts->add(tr("Tenant ID"), m_tenant->cloud().tenant.text());
    const auto &fault = standing.keepFault;
    if (standing.isKept)
        m_note->setText(tr("Nothing was read yet. The sign-in rests in the keychain."));
    else if (fault)
        m_note->setText(tr("Nothing was read yet. The sign-in ends with the program: %1. %2")
                            .arg(base::errorText(*fault).title, base::errorText(*fault).next));
    else
        m_note->setText(tr("Nothing was read yet. The sign-in ends with the program."));
}

} // namespace pushkeeper::ui
