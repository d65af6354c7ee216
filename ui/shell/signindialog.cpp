// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/signindialog.h"

#include "base/workerpool.h"
#include "ui/models/tenant.h"
#include "ui/theme/tones.h"
#include "ui/widgets/texts.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace pushkeeper::ui {

namespace {

constexpr int textWidthInLetters = 56;

} // namespace

SignInDialog::SignInDialog(Tenant &tenant, QThreadPool &pool, QWidget *parent)
    : QDialog(parent)
    , m_tenant(tenant)
    , m_text(guideLabel({}, this))
    , m_code(titleLabel({}, this, 2))
    , m_hint(guideLabel(tr("Administrators often have their account in another browser or profile: choose it "
                           "here, or a private window, which asks for the account anew."),
                        this))
    , m_browsers(new QMenu(this))
    , m_again(new QPushButton(tr("&Open again"), this))
    , m_copy(new QPushButton(tr("Copy &link"), this))
    , m_other(new QPushButton(tr("Other &browser"), this))
    , m_way(new QPushButton(this))
{
    setWindowTitle(tr("Sign in to %1").arg(tenant.name()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(m_text);
    layout->addWidget(m_code);
    layout->addWidget(m_hint);
    auto *row = new QHBoxLayout;
    row->addWidget(m_again);
    row->addWidget(m_copy);
    row->addWidget(m_other);
    row->addStretch();
    layout->addLayout(row);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_way, QDialogButtonBox::ResetRole);
    layout->addWidget(buttons);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * textWidthInLetters);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_code->setAccessibleName(tr("Code"));
    m_other->setMenu(m_browsers);
    addBrowser(tr("The browser of the system"));
    base::runAndDeliver(
        pool, this, [] { return base::installedBrowsers(); },
        [this](const QList<base::Browser> &browsers) { addBrowsers(browsers); });
    connect(&tenant, &QObject::destroyed, this, &QObject::deleteLater);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_again, &QPushButton::clicked, this, [this] { m_tenant.door().open(m_page); });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_page.toString(QUrl::FullyEncoded)); });
    connect(m_way, &QPushButton::clicked, this, [this] {
        m_tenant.signInBy(m_isByCode ? session::SignInWay::Browser : session::SignInWay::Code);
    });
}

void SignInDialog::attend(Tenant &tenant, QThreadPool &pool, QWidget &window)
{
    const auto shown = std::make_shared<QPointer<SignInDialog>>();
    const auto beside = [shown, &tenant, &pool, &window] {
        if (!*shown) {
            QWidget *active = QApplication::activeWindow();
            *shown = new SignInDialog(tenant, pool, active ? active : &window);
            (*shown)->setAttribute(Qt::WA_DeleteOnClose);
        }
        return shown->data();
    };
    connect(&tenant.door(), &SignInDoor::opened, &window,
            [beside](const QUrl &url) { beside()->showPage(url); });
    connect(&tenant, &Tenant::codeShown, &window,
            [beside](const session::SignInCode &code) { beside()->showCode(code); });
    connect(&tenant, &Tenant::signInEnded, &window, [shown] {
        if (!*shown)
            return;
        QWidget *parent = (*shown)->parentWidget();
        delete *shown;
        // The browser stands in front.
        parent->window()->raise();
        parent->window()->activateWindow();
        QApplication::alert(parent->window());
    });
}

void SignInDialog::addBrowser(const QString &name, const std::optional<base::Browser> &browser,
                              bool isPrivate)
{
    QAction *action = m_browsers->addAction(name);
    connect(action, &QAction::triggered, this, [this, browser, isPrivate] {
        m_tenant.door().choose(browser, isPrivate);
        m_tenant.door().open(m_page);
    });
}

void SignInDialog::addBrowsers(const QList<base::Browser> &browsers)
{
    for (const base::Browser &browser : browsers) {
        addBrowser(browser.name, browser);
        if (!browser.privateArguments.isEmpty())
            addBrowser(tr("%1, private window").arg(browser.name), browser, true);
    }
}

void SignInDialog::showPage(const QUrl &url)
{
    // The page where the code is typed was opened for the user; the code still stands.
    if (m_isByCode && url == m_page)
        return;
    m_page = url;
    m_isByCode = false;
    m_text->setText(
        tr("Your browser opens Microsoft's sign-in page. Sign in there; this window closes by itself."));
    m_code->hide();
    m_hint->show();
    m_way->setText(tr("Use a &code instead"));
    show();
    adjustSize();
}

void SignInDialog::showCode(const session::SignInCode &code)
{
    m_page = code.page;
    m_isByCode = true;
    m_text->setText(tr("Open %1 in any browser, on this or another computer, and type this code. Policies of "
                       "organisations often block this way; then sign in with the browser.")
                        .arg(code.page.toDisplayString()));
    m_code->setText(code.code);
    m_code->show();
    m_hint->hide();
    m_way->setText(tr("Use the bro&wser instead"));
    show();
    adjustSize();
}

void SignInDialog::reject()
{
    m_tenant.cancelSignIn();
    QDialog::reject();
}

} // namespace pushkeeper::ui
