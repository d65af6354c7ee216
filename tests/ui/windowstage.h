// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/workerpool.h"
#include "net/httpclient.h"
#include "renewal/step.h"
#include "support/notingbrowser.h"
#include "support/walkstage.h"
#include "ui/dashboard/dashboard.h"
#include "ui/models/proxyanswers.h"
#include "ui/shell/mainwindow.h"
#include "ui/wizard/wizard.h"

#include <QSet>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace pushkeeper::uikit {

/// The window on a practice tenant, and hands on its keyboard.
class WindowStage
{
public:
    explicit WindowStage(const rehearsal::PracticeOptions &options);
    ~WindowStage();

    support::WalkStage &practice() { return m_practice; }
    ui::MainWindow &window() { return *m_window; }
    ui::Tenant *tenant() const { return m_tenant; }
    ui::Wizard *wizard() const;
    /// The first step of the walk that is not done.
    renewal::Step next() const;
    QStringList browsed() const;

    /// Waits until the tenant is shown and nothing is under way.
    bool opens();
    /// Presses a key where the focus is, and waits until what it began is over.
    bool press(Qt::Key key);
    /// Types a text where the focus is.
    void type(const QString &text);
    /// Waits until nothing is under way in the wizard or the window.
    bool settles() const;
    /// The admin's browser puts the signed certificate into the folder of downloads.
    void download();
    /// Where it lies then.
    QString certificateFile() const;
    /// What is wrong with the looks of what is seen now; each fault is noted once, with the step.
    void look();
    const QStringList &faults() const { return m_faults; }

private:
    QWidget *top() const;

    support::WalkStage m_practice;
    ui::ProxyAnswers m_proxies;
    net::HttpClient m_http{{.userAgent = "tests", .proxy = {}, .proxyDoor = &m_proxies}};
    base::WorkerPools m_pools;
    base::SystemClock m_clock;
    support::NotingBrowser m_browser;
    ui::Tenant *m_tenant = nullptr;
    std::unique_ptr<ui::MainWindow> m_window;
    QStringList m_faults;
    QSet<QString> m_seen;
};

} // namespace pushkeeper::uikit
