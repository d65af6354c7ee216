// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/workerpool.h"
#include "net/httpclient.h"
#include "rehearsal/practiceadmin.h"
#include "servicedouble.h"
#include "support/notingbrowser.h"
#include "support/notingstore.h"
#include "support/walkstage.h"
#include "ui/models/proxyanswers.h"
#include "ui/shell/connectdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/wizard/wizard.h"

#include <QAbstractButton>
#include <QSet>
#include <QStringList>

#include <atomic>
#include <memory>

namespace pushkeeper::uikit {

/// Somebody at the browser: notes each page, and signs in and consents unless he is away.
class Person final : public base::UrlOpener
{
public:
    bool open(const QUrl &url) override;

    void setAway(bool isAway) { m_isAway = isAway; }
    /// Who signs in from now on.
    void setUser(const QString &user) { m_admin.setPlan({.entraUser = user, .acceptsConsent = true}); }
    QList<QUrl> pages() const { return m_notes.urls(); }
    /// Where he could not go on, for the log of the test.
    QString troubles() const;
    /// How many pages were opened to sign in by this client.
    int signInsOf(const QString &client) const;

private:
    support::NotingBrowser m_notes;
    rehearsal::PracticeAdmin m_admin{
        {.entraUser = QStringLiteral("admin@practice.example"), .acceptsConsent = true}};
    std::atomic<bool> m_isAway = false;
};

/// The window of a program that knows three clouds: "Practice", where all is well; "Partial", whose Graph may
/// not list devices; "Refusing", whose Entra refuses. The practice services stand in for a real tenant, so
/// what holds for one holds here: a keychain, a browser of the user's, Apple's own issuers.
class ConnectStage
{
public:
    ConnectStage();
    ~ConnectStage();

    support::WalkStage &practice() { return m_practice; }
    ServiceDouble &refusing() { return m_double; }
    support::NotingStore &keychain() { return *m_keychain; }
    Person &person() { return m_person; }
    ui::MainWindow &window() { return *m_window; }
    ui::Tenant *tenant() const { return m_tenant; }
    ui::ConnectDialog *dialog() const { return m_window->findChild<ui::ConnectDialog *>(); }
    ui::Wizard *wizard() const { return m_window->findChild<ui::Wizard *>(); }
    QString clientWatch() const;
    QString clientRenew() const;
    /// The name under which the sign-in for watching rests.
    QString restingName() const;

    /// The path of a file that says how the practice tenant, or another one, is reached through `cloud`.
    QString connectionFile(const QString &cloud, const QString &tenant = {}) const;
    /// Opens such a file in the dialog and goes on to the sign-in.
    bool connects(const QString &cloud, const QString &tenant = {});
    /// The same, and closes the dialog before anybody signs in.
    bool knows(const QString &cloud, const QString &tenant = {});
    /// Does what the button of the dialog says, and waits until that is over.
    bool goesOn();
    /// Waits until nothing is under way at the tenant, nor in a wizard.
    bool settles() const;

    /// Presses a key where the focus of a window is.
    static void press(QWidget &top, Qt::Key key);
    /// The visible button of that text below `top`, mnemonic or not; nothing if there is none.
    static QAbstractButton *button(const QWidget &top, const QString &text);
    /// What is said to the user below `top`.
    static QString said(const QWidget &top);

    /// Notes what is wrong with the looks of a window, each fault once.
    void look(const QWidget &top);
    QString faults() const { return m_faults.join(QLatin1Char('\n')); }

private:
    support::WalkStage m_practice;
    ServiceDouble m_double;
    support::FaultServer m_proxy;
    std::shared_ptr<support::NotingStore> m_keychain = std::make_shared<support::NotingStore>();
    base::WorkerPools m_pools;
    base::SystemClock m_clock;
    Person m_person;
    ui::ProxyAnswers m_proxies;
    net::HttpClient m_http{{.userAgent = "tests", .proxy = {}, .proxyDoor = &m_proxies}};
    ui::Tenant *m_tenant = nullptr;
    std::unique_ptr<ui::MainWindow> m_window;
    QStringList m_faults;
    QSet<QString> m_seen;
};

} // namespace pushkeeper::uikit
