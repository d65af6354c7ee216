// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/connectdialog.h"

#include "base/workerpool.h"
#include "session/connection.h"
#include "ui/models/tenant.h"
#include "ui/shell/connectforms.h"
#include "ui/shell/packagedialog.h"
#include "ui/theme/tones.h"
#include "ui/widgets/busyline.h"
#include "ui/widgets/doctorlist.h"
#include "ui/widgets/firstsize.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/texts.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace pushkeeper::ui {

namespace {

constexpr QSize firstSize(680, 620);

} // namespace

ConnectDialog::ConnectDialog(Services services, const QList<facts::TenantProfile> &partners,
                             std::function<Tenant *(const session::KnownTenant &)> open, QWidget *parent)
    : QDialog(parent)
    , m_services(std::move(services))
    , m_open(std::move(open))
    , m_title(titleLabel({}, this))
    , m_purpose(guideLabel({}, this))
    , m_pages(new QStackedWidget(this))
    , m_find(new TenantForm)
    , m_register(new RegistrationForm(partners))
    , m_signIn(new SignInStep)
    , m_doctor(new DoctorList)
    , m_notice(new Notice(this))
    , m_busy(new BusyLine(this))
{
    setWindowTitle(tr("Connect a tenant"));
    resizeToFit(*this, firstSize);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(m_title);
    layout->addWidget(m_purpose);
    layout->addWidget(m_notice);
    for (QWidget *page : std::initializer_list<QWidget *>{m_find, m_register, m_signIn, m_doctor})
        m_pages->addWidget(scrolling(page));
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_busy);
    layout->addWidget(buildButtons());
    connect(m_find, &TenantForm::edited, this, &ConnectDialog::refresh);
    connect(m_find, &TenantForm::fileWanted, this, &ConnectDialog::chooseFile);
    connect(m_register, &RegistrationForm::edited, this, &ConnectDialog::refresh);
    connect(m_register, &RegistrationForm::packageWanted, this, &ConnectDialog::makePackage);
    connect(m_register, &RegistrationForm::assistanceWanted, this, &ConnectDialog::goOnWithout);
    connect(m_doctor, &DoctorList::packageWanted, this, &ConnectDialog::makePackage);
    connect(m_doctor, &DoctorList::assistanceWanted, this, &ConnectDialog::goOnWithout);
    m_notice->setExits({.package = [this] { makePackage(); }, .assistance = [this] { goOnWithout(); }});
    connect(m_busy, &BusyLine::cancelled, this, [this] {
        m_token.cancel();
        if (m_tenant)
            m_tenant->cancel();
    });
    show(Step::Find);
}

QWidget *ConnectDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_next = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_next->setObjectName(QStringLiteral("next"));
    m_next->setDefault(true);
    m_another = buttons->addButton(tr("&Use another account"), QDialogButtonBox::ResetRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_next, &QPushButton::clicked, this, &ConnectDialog::next);
    connect(m_another, &QPushButton::clicked, this, [this] {
        show(Step::SignIn);
        signIn();
    });
    return buttons;
}

ConnectDialog::~ConnectDialog()
{
    m_token.cancel();
}

void ConnectDialog::done(int result)
{
    m_token.cancel();
    leave();
    QDialog::done(result);
}

void ConnectDialog::show(Step step)
{
    m_step = step;
    m_pages->setCurrentIndex(int(step));
    m_returnsFocus = step == Step::SignIn || step == Step::Check;
    refresh();
    switch (step) {
    case Step::Find:
        m_find->setFocus();
        break;
    case Step::Register:
        m_register->setFocus();
        break;
    case Step::SignIn:
    case Step::Check:
        break; // as soon as the button can be pressed
    }
    Q_EMIT stepShown(step);
}

void ConnectDialog::refresh()
{
    const bool isBusy = m_isBusy || (m_tenant && m_tenant->isBusy());
    const auto say = [this](const QString &title, const QString &purpose, const QString &action) {
        m_title->setText(title);
        m_purpose->setText(purpose);
        m_next->setText(action);
    };
    bool isReady = true;
    switch (m_step) {
    case Step::Find:
        say(tr("Which tenant?"),
            tr("Microsoft Entra tells anybody the ID of a tenant; nobody signs in for that."),
            tr("&Find it"));
        isReady = !m_find->typed().isEmpty();
        break;
    case Step::Register:
        say(tr("How do people sign in?"),
            tr("Two registrations in Entra: one can only read, the other one renews and is used only then."),
            tr("Co&nnect"));
        isReady = m_register->isComplete();
        break;
    case Step::SignIn:
        say(tr("Who are you?"),
            tr("You sign in on Microsoft's page, in your browser. Pushkeeper never sees a password."),
            m_signIn->isDone() ? tr("Check &permissions") : tr("Sign &in"));
        break;
    case Step::Check:
        say(tr("What does the tenant still lack?"), tr("Nothing is changed by looking."), tr("Loo&k again"));
        break;
    }
    m_another->setVisible(m_tenant && !m_tenant->standing().user.isEmpty());
    m_another->setEnabled(!isBusy);
    // A button that is switched off hands the focus on to Close, where Return would end it all.
    m_returnsFocus = m_returnsFocus || focusWidget() == m_next;
    m_next->setEnabled(isReady && !isBusy);
    if (m_next->isEnabled() && std::exchange(m_returnsFocus, false))
        m_next->setFocus();
    if (!isBusy)
        m_busy->end();
}

void ConnectDialog::next()
{
    m_notice->clear();
    switch (m_step) {
    case Step::Find:
        find();
        break;
    case Step::Register:
        m_profile = m_register->profile();
        connectNow();
        break;
    case Step::SignIn:
        if (!m_signIn->isDone()) {
            signIn();
            break;
        }
        show(Step::Check);
        [[fallthrough]];
    case Step::Check:
        m_busy->begin(tr("Looking at services, permissions and roles …"));
        m_tenant->diagnose();
        break;
    }
}

void ConnectDialog::signIn()
{
    m_notice->clear();
    m_busy->begin(tr("Waiting for the sign-in in your browser …"));
    m_tenant->signIn();
}

void ConnectDialog::find()
{
    m_isBusy = true;
    m_token = base::CancelToken();
    m_busy->begin(tr("Asking Microsoft Entra …"));
    base::runAndDeliver(
        m_services.pools.blocking(), this,
        [home = m_services.home, typed = m_find->typed(), &http = m_services.http, token = m_token] {
            return session::findTenant(home, typed, http, token);
        },
        [this](const base::Result<facts::TenantProfile> &found) {
            m_isBusy = false;
            if (found)
                take(*found);
            else
                m_notice->say(found.error());
            refresh();
        });
    refresh();
}

void ConnectDialog::openFile(const QString &path)
{
    m_notice->clear();
    base::runAndDeliver(
        m_services.pools.blocking(), this,
        [home = m_services.home, path] { return session::readConnectionFile(home, path); },
        [this](const base::Result<facts::TenantProfile> &profile) {
            if (profile)
                take(*profile);
            else
                m_notice->say(profile.error());
        });
}

void ConnectDialog::take(const facts::TenantProfile &profile)
{
    leave();
    m_profile = profile;
    m_register->setProfile(profile);
    show(Step::Register);
}

void ConnectDialog::connectNow()
{
    base::runAndDeliver(
        m_services.pools.blocking(), this,
        [home = m_services.home, &clock = m_services.clock, profile = m_profile] {
            return session::connectTenant(home, clock, profile);
        },
        [this](const base::Result<session::KnownTenant> &kept) {
            if (!kept)
                m_notice->say(kept.error());
            else if (Tenant *tenant = m_open(*kept))
                follow(*tenant);
            else
                m_notice->say(facts::Severity::Warn, tr("A set-up or renewal of this tenant is open."),
                              {tr("Close its window first, then connect again. Nothing is lost by that.")});
        });
}

void ConnectDialog::follow(Tenant &tenant)
{
    m_tenant = &tenant;
    m_signIn->setTenant(&tenant);
    connect(&tenant, &Tenant::changed, this, [this] {
        m_signIn->refresh();
        refresh();
    });
    connect(&tenant, &Tenant::failed, this, [this](const base::Error &error) { m_notice->say(error); });
    connect(&tenant, &Tenant::diagnosed, this,
            [this](const QList<checkup::Diagnosis> &lines) { m_doctor->setLines(lines); });
    connect(&tenant, &QObject::destroyed, this, &QDialog::reject);
    show(Step::SignIn);
}

/// What was asked of the tenant is not waited for any more.
void ConnectDialog::leave()
{
    if (!m_tenant)
        return;
    m_tenant->disconnect(this);
    if (m_tenant->isBusy())
        m_tenant->cancelSignIn();
    m_tenant = nullptr;
}

void ConnectDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose the connection file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ConnectDialog::openFile);
    dialog->open();
}

void ConnectDialog::goOnWithout()
{
    Q_EMIT assistanceWanted(m_profile);
    accept();
}

void ConnectDialog::makePackage()
{
    base::runAndDeliver(
        m_services.pools.blocking(), this,
        [home = m_services.home, profile = m_profile] { return session::cloudOf(home, profile); },
        [this](const std::optional<facts::Cloud> &cloud) {
            auto *dialog = new PackageDialog(m_profile, cloud.value_or(facts::Cloud()), m_services, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
}

} // namespace pushkeeper::ui
