// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/workerpool.h"
#include "facts/cloud.h"
#include "net/httpclient.h"
#include "renewal/state.h"
#include "support/notingbrowser.h"
#include "support/walkstage.h"
#include "ui/dashboard/dashboard.h"
#include "ui/models/proxyanswers.h"
#include "ui/models/tenant.h"

#include <QScrollArea>

#include <memory>

namespace pushkeeper::uikit {

/// A dashboard in a small window on a practice tenant, which can be opened again as the next day.
class DashboardStage
{
public:
    explicit DashboardStage(const rehearsal::PracticeOptions &options);
    ~DashboardStage();

    support::WalkStage &practice() { return *m_practice; }
    ui::Tenant &tenant() { return *m_tenant; }
    ui::Dashboard &dashboard() { return *m_dashboard; }
    QScrollArea &window() { return m_window; }

    /// Opens the tenant as a program that just started; everything comes from the records.
    bool opens();
    /// The same for a tenant that nobody can sign in to.
    bool opensAssisted();
    /// The same where nobody answers.
    bool opensOffline();
    /// Signs in and reads.
    bool reads();
    /// Waits until nothing is under way.
    bool settles() const;
    /// The records tell that this certificate was seen then.
    void noteCertificate(const facts::PushCertificate &certificate, const QDateTime &seenAt);
    /// The records tell of this walk of the tenant.
    void noteWalk(renewal::RenewalState walk);

private:
    bool open(const facts::Cloud &cloud);

    std::unique_ptr<support::WalkStage> m_practice;
    ui::ProxyAnswers m_proxies;
    net::HttpClient m_http{{.userAgent = "tests", .proxy = {}, .proxyDoor = &m_proxies}};
    base::WorkerPools m_pools;
    base::SystemClock m_clock;
    support::NotingBrowser m_browser;
    QScrollArea m_window;
    ui::Dashboard *m_dashboard;
    std::unique_ptr<ui::Tenant> m_tenant;
};

} // namespace pushkeeper::uikit
