// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/wizard.h"

#include "base/waysout.h"
#include "renewal/rules/nextstep.h"
#include "ui/theme/tones.h"
#include "ui/widgets/busyline.h"
#include "ui/widgets/firstsize.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/texts.h"
#include "ui/wizard/accountpage.h"
#include "ui/wizard/applepage.h"
#include "ui/wizard/checkpage.h"
#include "ui/wizard/proofpage.h"
#include "ui/wizard/stagelist.h"
#include "ui/wizard/uploadpage.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>

#include <utility>

namespace pushkeeper::ui {

using renewal::Stage;
using renewal::Step;

namespace {

constexpr QSize firstSize(880, 640);

} // namespace

Wizard::Wizard(Tenant &tenant, bool withGraph, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_isAssisted(!withGraph)
    , m_tenant(tenant)
    , m_engine(tenant.makeEngine(withGraph))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::large);
    // The page is made before its buttons, so that the keyboard comes to it first.
    QWidget *main = buildMain();
    layout->addWidget(buildSide());
    layout->addWidget(main, 1);
    resizeToFit(*this, firstSize);
    if (parent)
        move(parent->window()->frameGeometry().center() - rect().center());
    connect(m_engine.get(), &renewal::Engine::changed, this, &Wizard::refresh);
    connect(m_engine.get(), &renewal::Engine::ended, this, &Wizard::receive);
    connect(m_engine.get(), &renewal::Engine::signingIn, this,
            [this] { m_busy->begin(tr("Please sign in; your browser opens for it …")); });
    connect(m_engine.get(), &renewal::Engine::signInEnded, this, &Wizard::refresh);
    connect(&tenant, &Tenant::signInEnded, this,
            [this](const QString &user) { m_busy->tellSignedIn(user, m_tenant.name()); });
    look(Stage::Check);
    m_engine->open();
}

Wizard::~Wizard() = default;

QWidget *Wizard::buildSide()
{
    m_stages = new StageList(this);
    connect(m_stages, &StageList::chosen, this, &Wizard::look);
    return m_stages;
}

QWidget *Wizard::buildMain()
{
    auto *main = new QWidget(this);
    auto *layout = new QVBoxLayout(main);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    m_title = titleLabel({}, main);
    m_purpose = guideLabel({}, main);
    m_notice = new Notice(main);
    // The way without signing in stands below.
    m_notice->setExits({.package = [this] { Q_EMIT packageWanted(); }});
    layout->addWidget(m_title);
    layout->addWidget(m_purpose);
    layout->addWidget(m_notice);
    m_stack = new QStackedWidget(main);
    buildPages();
    layout->addWidget(m_stack, 1);
    m_busy = new BusyLine(main);
    connect(m_busy, &BusyLine::cancelled, m_engine.get(), &renewal::Engine::cancel);
    layout->addWidget(m_busy);
    layout->addWidget(buildButtons());
    return main;
}

void Wizard::buildPages()
{
    const WizardWork work{.tenant = m_tenant, .engine = *m_engine, .isAssisted = m_isAssisted};
    m_pages = {new CheckPage(work, m_stack), new AccountPage(work, m_stack), new ApplePage(work, m_stack),
               new UploadPage(work, m_stack), new ProofPage(work, m_stack)};
    for (Page *page : std::as_const(m_pages)) {
        m_stack->addWidget(scrolling(page));
        connect(page, &Page::newTopicWanted, this, &Wizard::askForNewTopic);
        connect(page, &Page::actionChanged, this, &Wizard::refreshButton);
        connect(page, &Page::said, m_notice,
                [this](facts::Severity severity, const QString &title, const QStringList &lines) {
                    m_notice->say(severity, title, lines);
                });
    }
}

QWidget *Wizard::buildButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    m_assistance = new QPushButton(tr("Go on &without signing in"), buttons);
    m_assistance->setObjectName(QStringLiteral("assistance"));
    m_action = new QPushButton(buttons);
    m_action->setObjectName(QStringLiteral("action"));
    m_action->setDefault(true);
    m_next = new QPushButton(tr("&Next"), buttons);
    m_next->setObjectName(QStringLiteral("next"));
    m_close = new QPushButton(tr("Clo&se"), buttons);
    m_close->setObjectName(QStringLiteral("close"));
    row->addWidget(m_assistance);
    row->addStretch();
    row->addWidget(m_close);
    row->addWidget(m_action);
    row->addWidget(m_next);
    connect(m_next, &QPushButton::clicked, this, [this] { look(nextStage()); });
    connect(m_action, &QPushButton::clicked, this, [this] {
        m_notice->clear();
        shownPage().act();
    });
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    connect(m_assistance, &QPushButton::clicked, this, &Wizard::assistanceWanted);
    return buttons;
}

void Wizard::askForNewTopic()
{
    look(Stage::Check);
    static_cast<CheckPage &>(shownPage()).askForNewTopic();
}

Page &Wizard::shownPage() const
{
    return *m_pages.at(m_stack->currentIndex());
}

Stage Wizard::nextStage() const
{
    const Step step = renewal::nextStep(state());
    return step == Step::Done ? Stage::Proof : renewal::stageOf(step);
}

void Wizard::look(Stage stage)
{
    m_stack->setCurrentIndex(int(stage));
    m_notice->clear();
    refresh();
    shownPage().enter();
    takeFocus();
}

/// The keyboard stays where the admin types; otherwise it comes to what is to be done next.
void Wizard::takeFocus()
{
    const QWidget *focus = focusWidget();
    if (focus && focus->isVisible() && focus->isEnabled() && shownPage().isAncestorOf(focus))
        return;
    for (QPushButton *button : {m_next, m_action, m_close}) {
        if (button->isVisibleTo(this) && button->isEnabled()) {
            button->setFocus();
            return;
        }
    }
}

void Wizard::receive(const renewal::Outcome &outcome)
{
    const Stage before = shownPage().stage();
    m_isAccessRefused = outcome.fault && base::waysOut(*outcome.fault).isAssisted;
    if (outcome.fault)
        tellFault(*outcome.fault);
    else
        shownPage().ended(outcome);
    // What is green goes on by itself; what has to be read stays.
    const bool goesOn = !outcome.fault && outcome.question == renewal::OpenQuestion::None &&
                        m_notice->title().isEmpty() && shownPage().goesOn() && nextStage() > before &&
                        !m_engine->isBusy();
    if (goesOn)
        look(nextStage());
    else
        takeFocus();
    refresh();
    Q_EMIT walked();
}

void Wizard::tellFault(const base::Error &error)
{
    // Declined on Entra's page is no wish to end: somebody may have to consent first.
    const bool isOwnWish =
        error.kind == base::ErrorKind::Cancelled && base::waysOut(error) == base::WaysOut();
    if (isOwnWish && !m_engine->state().uploadAnnouncedAt.isValid())
        m_notice->say(facts::Severity::Info, tr("Ended as you wished. Nothing is lost."));
    else
        m_notice->say(error);
}

void Wizard::refresh()
{
    Page &page = shownPage();
    page.refresh();
    m_title->setText(page.title());
    m_purpose->setText(page.purpose());
    const int number = int(page.stage()) + 1;
    setWindowTitle(tr("Step %1 of %2: %3 – %4")
                       .arg(number)
                       .arg(m_pages.size())
                       .arg(stageText(page.stage()), m_tenant.name()));
    m_stages->setStages(page.stage(), nextStage(), state().finishedAt.isValid());
    if (m_engine->isBusy())
        m_busy->begin(page.business());
    else
        m_busy->end();
    const bool isFirstLook = page.stage() == Stage::Check && !state().assessed;
    m_assistance->setVisible(!m_isAssisted && (isFirstLook || m_isAccessRefused));
    refreshButton();
}

void Wizard::refreshButton()
{
    const Page &page = shownPage();
    const bool isNext = page.stage() < nextStage();
    const QString action = page.action();
    m_action->setVisible(!action.isEmpty());
    m_action->setText(action);
    m_action->setEnabled(!m_engine->isBusy() && page.isReady());
    m_action->setDefault(!isNext);
    m_next->setVisible(isNext);
    m_next->setEnabled(!m_engine->isBusy());
    m_next->setDefault(isNext);
}

void Wizard::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    QPushButton *const wanted = m_next->isVisible() ? m_next : m_action;
    if (isReturn && wanted->isVisible() && wanted->isEnabled())
        wanted->click();
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace pushkeeper::ui
