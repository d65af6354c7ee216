// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/tenantrow.h"

#include "base/errortext.h"
#include "base/waysout.h"
#include "ui/models/tenant.h"
#include "ui/theme/tones.h"
#include "ui/widgets/severitymark.h"
#include "ui/widgets/texts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace pushkeeper::ui {

TenantRow::TenantRow(Tenant &tenant, QWidget *parent)
    : Card(tenant.name(), parent)
    , m_tenant(tenant)
    , m_name(tenant.name())
    , m_row(new QHBoxLayout)
    , m_state(plainLabel({}, this))
    , m_next(guideLabel({}, this))
    , m_signIn(buildButton(tr("Sign in")))
    , m_open(buildButton(tr("Open")))
{
    m_signIn->setObjectName(QStringLiteral("signIn"));
    m_open->setObjectName(QStringLiteral("open"));
    m_row->setSpacing(space::small);
    m_row->addWidget(m_state, 1);
    m_row->addWidget(m_signIn);
    m_row->addWidget(m_open);
    content()->addLayout(m_row);
    content()->addWidget(m_next);
    connect(m_open, &QPushButton::clicked, this, &TenantRow::openWanted);
    connect(m_signIn, &QPushButton::clicked, this, &TenantRow::signIn);
    connect(&tenant, &Tenant::stood, this, &TenantRow::take);
    connect(&tenant, &Tenant::changed, this, &TenantRow::lookWhenFree);
    connect(&tenant, &Tenant::signedIn, this, &TenantRow::look);
    connect(&tenant, &Tenant::signedOut, this, &TenantRow::look);
    connect(&tenant, &Tenant::failed, this, [this](const base::Error &error) {
        if (!std::exchange(m_isSigningIn, false))
            return;
        if (base::waysOut(error) == base::WaysOut())
            look();
        else
            take(session::standingAfter(m_tenant.cloud(), error));
    });
    refresh();
}

QPushButton *TenantRow::buildButton(const QString &name)
{
    auto *button = new QPushButton(name, this);
    button->setAccessibleName(tr("%1: %2").arg(m_name, name));
    return button;
}

void TenantRow::look()
{
    m_isWanted = true;
    lookWhenFree();
}

void TenantRow::lookWhenFree()
{
    if (m_isWanted && !m_tenant.isBusy()) {
        m_isWanted = false;
        m_standing.reset();
        m_tenant.lookHowItStands();
    }
    refresh();
}

void TenantRow::signIn()
{
    m_isSigningIn = true;
    m_tenant.signIn();
}

void TenantRow::take(const session::TenantStanding &standing)
{
    m_standing = standing;
    refresh();
}

void TenantRow::refresh()
{
    constexpr int markSize = 18;
    const bool isBusy = m_isWanted || m_tenant.isBusy();
    delete m_mark;
    m_mark = new SeverityMark(m_standing ? session::severityOf(*m_standing) : facts::Severity::Info, markSize,
                              this);
    m_row->insertWidget(0, m_mark, 0, Qt::AlignVCenter);
    m_state->setText(m_standing ? session::standingText(*m_standing) : isBusy ? tr("Looking …") : QString());
    m_next->setText(m_standing && m_standing->fault ? base::errorText(*m_standing->fault).next : QString());
    m_next->setVisible(!m_next->text().isEmpty());
    m_signIn->setVisible(m_tenant.hasGraph());
    m_signIn->setEnabled(!isBusy);
    offerWays();
}

void TenantRow::offerWays()
{
    delete m_ways;
    m_ways = nullptr;
    if (!m_standing || !m_standing->fault)
        return;
    m_ways = new QWidget(this);
    // Below each other: side by side they are wider than the window in some languages.
    auto *column = new QVBoxLayout(m_ways);
    column->setContentsMargins(0, space::small, 0, 0);
    column->setSpacing(space::small);
    content()->addWidget(m_ways);
    const base::WaysOut ways = base::waysOut(*m_standing->fault);
    if (const QString link = m_standing->consentLink; !link.isEmpty())
        addWay(tr("Copy the consent link"), [link] {
            QGuiApplication::clipboard()->setText(link);
        })->setObjectName(QStringLiteral("consentLink"));
    if (ways.hasPackage)
        addWay(tr("Package for your Entra admin …"), [this] { Q_EMIT packageWanted(); });
    if (ways.isAssisted)
        addWay(tr("Go on without signing in"), [this] { Q_EMIT assistanceWanted(); });
}

QPushButton *TenantRow::addWay(const QString &name, const std::function<void()> &act)
{
    QPushButton *button = buildButton(name);
    m_ways->layout()->addWidget(button);
    m_ways->layout()->setAlignment(button, Qt::AlignLeft);
    // Queued: what it begins may take the button away.
    connect(button, &QPushButton::clicked, this, act, Qt::QueuedConnection);
    return button;
}

} // namespace pushkeeper::ui
