// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/practicebar.h"

#include "ui/theme/tones.h"
#include "ui/widgets/texts.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

#include <utility>

namespace pushkeeper::ui {

using namespace std::chrono_literals;
using rehearsal::PortalTask;

PracticeBar::PracticeBar(base::UrlOpener &browser, QWidget *parent)
    : QFrame(parent)
    , m_browser(browser)
    , m_text(guideLabel({}, this))
    , m_parts(new QPushButton(tr("P&lay a part"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, space::small, space::large, space::small);
    row->setSpacing(space::medium);
    row->addWidget(m_text, 1);
    row->addWidget(m_parts);
    m_parts->setObjectName(QStringLiteral("parts"));
    auto *menu = new QMenu(m_parts);
    menu->addAction(tr("Apple's portal: press &Renew for me"), this, [this] { press(PortalTask::Renew); });
    menu->addAction(tr("Apple's portal: press &Create for me"), this, [this] { press(PortalTask::Create); });
    menu->addAction(tr("Open &Apple's portal"), this,
                    [this] { (void)m_browser.open(QUrl(m_rehearsal->portalPage())); });
    menu->addAction(tr("Open &Intune's page"), this,
                    [this] { (void)m_browser.open(QUrl(m_rehearsal->intunePage())); });
    menu->addSeparator();
    menu->addAction(tr("&8 hours later"), this, [this] { pass(8h); });
    menu->addAction(tr("A &day later"), this, [this] { pass(24h); });
    menu->addAction(tr("A &month later"), this, [this] { pass(24h * 30); });
    menu->addAction(tr("11 m&onths later"), this, [this] { pass(24h * 335); });
    m_parts->setMenu(menu);
    m_lookAgain.setInterval(200ms);
    connect(&m_lookAgain, &QTimer::timeout, this, &PracticeBar::look);
}

void PracticeBar::setTenant(Tenant *tenant, std::shared_ptr<Rehearsal> rehearsal)
{
    m_tenant = tenant;
    m_rehearsal = std::move(rehearsal);
    m_parts->setVisible(m_rehearsal != nullptr);
    m_text->setText(tr("Practice tenant. Nothing in it is real, and nothing can break."));
}

void PracticeBar::press(PortalTask task)
{
    const auto walk = m_tenant->openWalk();
    m_rehearsal->pressButton(task, QFileInfo(walk ? walk->requestFile : QString()).path());
    m_text->setText(tr("The practice admin is at Apple's portal …"));
    m_lookAgain.start();
}

void PracticeBar::look()
{
    if (m_rehearsal && m_rehearsal->isPressing())
        return;
    m_lookAgain.stop();
    if (!m_rehearsal)
        return;
    const QList<base::Error> errors = m_rehearsal->errors();
    m_text->setText(errors.isEmpty()
                        ? tr("The practice admin has downloaded the certificate.")
                        : tr("The practice admin could not do that. Take the signing request first."));
}

void PracticeBar::pass(std::chrono::hours duration)
{
    m_rehearsal->pass(duration);
    m_text->setText(tr("Time has moved on in the practice tenant."));
    m_tenant->read();
}

void PracticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor fill = severityColour(facts::Severity::Warn, palette());
    fill.setAlphaF(0.14F);
    painter.fillRect(rect(), fill);
    painter.setPen(QPen(severityColour(facts::Severity::Warn, palette()), 1));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace pushkeeper::ui
