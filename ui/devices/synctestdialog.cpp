// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/devices/synctestdialog.h"

#include "base/printable.h"
#include "devices/synctestwords.h"
#include "ui/devices/syncchoiceform.h"
#include "ui/devices/syncprogress.h"
#include "ui/theme/tones.h"
#include "ui/widgets/firstsize.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/texts.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pushkeeper::ui {

namespace {

constexpr QSize firstSize(680, 640);
/// Whoever is on answers within minutes; after an hour silence says something.
constexpr std::chrono::minutes wait{60};

/// The devices of a test as they would be chosen again.
devices::ChosenDevices devicesOf(const devices::SyncTestState &state, const devices::Fleet &fleet,
                                 const QDateTime &now)
{
    devices::SyncChoice choice;
    for (const devices::SyncTarget &target : state.targets)
        choice.ids.append(target.id);
    return devices::chooseDevices(choice, fleet, now);
}

} // namespace

SyncTestDialog::SyncTestDialog(Tenant &tenant, const QList<base::DeviceId> &chosen, QWidget *parent)
    : QDialog(parent)
    , m_tenant(tenant)
    , m_tester(tenant.makeSyncTester())
    , m_notice(new Notice(this))
    , m_pages(new QStackedWidget(this))
    , m_progress(new SyncProgress)
    , m_act(new QPushButton(this))
    , m_other(new QPushButton(this))
{
    setWindowTitle(tr("Sync test"));
    resizeToFit(*this, firstSize);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(titleLabel(tr("Do the devices answer now?"), this));
    layout->addWidget(m_notice);
    m_pages->addWidget(scrolling(buildChoice(chosen)));
    m_pages->addWidget(scrolling(buildByHand()));
    m_pages->addWidget(scrolling(m_progress));
    layout->addWidget(m_pages, 1);
    layout->addWidget(buildButtons());
    m_notice->setExits({.package = [this] { Q_EMIT packageWanted(); }});
    connectAll();
    connect(m_tester.get(), &SyncTester::opened, this, [this, has = !chosen.isEmpty()] { showFirst(has); });
    showPlan();
    m_act->setEnabled(false);
    m_tester->open();
}

SyncTestDialog::~SyncTestDialog() = default;

QWidget *SyncTestDialog::buildChoice(const QList<base::DeviceId> &chosen)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    m_form = new SyncChoiceForm(chosen, page);
    m_plan = guideLabel({}, page);
    layout->addWidget(guideLabel(tr("Which devices are asked to check in?"), page));
    layout->addWidget(m_form);
    layout->addSpacing(space::small);
    layout->addWidget(m_plan);
    layout->addStretch();
    return page;
}

QWidget *SyncTestDialog::buildByHand()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(
        guideLabel(tr("Intune can ask the devices without this program. No permission is needed "
                      "here but that to read devices."),
                   page));
    m_steps = plainLabel({}, page);
    layout->addWidget(m_steps);
    layout->addStretch();
    return page;
}

QWidget *SyncTestDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_act, QDialogButtonBox::ActionRole);
    buttons->addButton(m_other, QDialogButtonBox::ActionRole);
    m_act->setObjectName(QStringLiteral("act"));
    m_other->setObjectName(QStringLiteral("other"));
    m_act->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_act, &QPushButton::clicked, this, &SyncTestDialog::act);
    connect(m_other, &QPushButton::clicked, this, &SyncTestDialog::doOther);
    return buttons;
}

void SyncTestDialog::connectAll()
{
    connect(m_form, &SyncChoiceForm::changed, this, &SyncTestDialog::showPlan);
    connect(&m_tenant, &Tenant::changed, this, &SyncTestDialog::showPlan);
    connect(m_tester.get(), &SyncTester::changed, this, &SyncTestDialog::showTest);
    connect(m_tester.get(), &SyncTester::failed, this, &SyncTestDialog::tell);
}

/// What was interrupted goes on: by itself where that only reads.
void SyncTestDialog::showFirst(bool hasChosen)
{
    const auto &state = m_tester->state();
    const bool isOpen = state && !state->finishedAt.isValid();
    if (isOpen && isKnown())
        m_whom = devicesOf(*state, *m_tenant.known().fleet, m_tenant.clock().now());
    showPage(isOpen || (state && !hasChosen) ? TestPage : ChoicePage);
    if (isOpen && state->askingEndedAt.isValid())
        m_tester->goOn();
}

void SyncTestDialog::showPage(Page page)
{
    m_pages->setCurrentIndex(page);
    if (page == ChoicePage)
        showPlan();
    else if (page == TestPage)
        showTest();
    else
        showSteps();
    showButtons();
}

void SyncTestDialog::showSteps()
{
    QStringList steps = devices::byHandTexts(int(m_whom.devices.size()));
    for (qsizetype i = 0; i < steps.size(); ++i)
        steps[i].prepend(QStringLiteral("%1. ").arg(i + 1));
    m_steps->setText(steps.join(QStringLiteral("\n\n")));
}

void SyncTestDialog::showPlan()
{
    if (m_pages->currentIndex() != ChoicePage)
        return;
    QStringList texts;
    if (isKnown()) {
        m_whom = devices::chooseDevices(m_form->choice(), *m_tenant.known().fleet, m_tenant.clock().now());
        texts.append(devices::chosenText(m_whom));
        texts.append(devices::leftOutText(m_whom));
        if (!m_whom.devices.isEmpty())
            texts.append(devices::plannedTexts(m_whom, wait));
    } else {
        texts.append(tr("The devices of this tenant have not been read yet. Read them first."));
    }
    texts.removeAll(QString());
    m_plan->setText(texts.join(QStringLiteral("\n\n")));
    showButtons();
}

void SyncTestDialog::showTest()
{
    if (const auto &state = m_tester->state())
        m_progress->setTest(*state, m_tenant.known().fleet, m_tester->nextAt(), m_tester->isRunning());
    if (m_tester->isRunning() && m_pages->currentIndex() != TestPage)
        m_pages->setCurrentIndex(TestPage);
    showButtons();
}

void SyncTestDialog::showButtons()
{
    const int count = int(m_whom.devices.size());
    const bool isRunning = m_tester->isRunning();
    const auto &state = m_tester->state();
    m_act->setEnabled(true);
    m_other->setVisible(true);
    switch (m_pages->currentIndex()) {
    case ChoicePage:
        m_act->setText(isKnown() ? tr("As&k %Ln device(s) to check in", nullptr, count)
                                 : tr("&Read the devices"));
        m_act->setEnabled(isKnown() ? count > 0 : !m_tenant.isBusy());
        m_other->setText(tr("Ask them in &Intune myself …"));
        m_other->setVisible(isKnown() && count > 0);
        break;
    case ByHandPage:
        m_act->setText(tr("I &pressed it"));
        m_other->setText(tr("Copy the de&vices"));
        break;
    default:
        m_act->setText(isRunning ? tr("&Pause") : tr("&Go on"));
        m_act->setVisible(isRunning || (state && !state->finishedAt.isValid()));
        m_other->setText(tr("&New test"));
        m_other->setVisible(!isRunning);
        return;
    }
    m_act->setVisible(true);
}

/// A pause is no news. What ended before anybody was asked leaves the earlier test, or none, behind.
void SyncTestDialog::tell(const base::Error &error)
{
    using enum base::ErrorKind;
    if (error.kind != Cancelled)
        m_notice->say(error);
    const auto &state = m_tester->state();
    if (error.kind == ConsentMissing || error.kind == Denied) {
        m_isFresh = !state || state->askingEndedAt.isValid();
        showPage(ByHandPage);
    } else {
        showPage(state && !state->finishedAt.isValid() ? TestPage : ChoicePage);
    }
}

void SyncTestDialog::act()
{
    m_notice->clear();
    switch (m_pages->currentIndex()) {
    case ChoicePage:
        isKnown() ? m_tester->begin(m_whom, wait) : m_tenant.read();
        break;
    case ByHandPage:
        m_tester->askedByHand(m_isFresh ? std::optional(m_whom) : std::nullopt, wait);
        break;
    default:
        m_tester->isRunning() ? m_tester->pause() : m_tester->goOn();
    }
}

void SyncTestDialog::doOther()
{
    m_notice->clear();
    switch (m_pages->currentIndex()) {
    case ChoicePage:
        m_isFresh = true;
        showPage(ByHandPage);
        break;
    case ByHandPage:
        copyDevices();
        break;
    default:
        showPage(ChoicePage);
    }
}

void SyncTestDialog::copyDevices() const
{
    QStringList lines;
    for (const facts::Device &device : m_whom.devices)
        lines.append(base::printable(device.name) + QLatin1Char('\t') + base::printable(device.serialNumber));
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace pushkeeper::ui
