// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/practiceadmin.h"

#include <chrono>
#include <utility>

namespace pushkeeper::rehearsal {

using namespace Qt::StringLiterals;

PracticeAdmin::PracticeAdmin(AdminPlan plan)
    : m_plan(std::move(plan))
    , m_thread([this] { run(); })
{
}

PracticeAdmin::~PracticeAdmin()
{
    constexpr std::chrono::milliseconds patience{50};
    {
        std::unique_lock lock(m_mutex);
        m_isStopping = true;
        m_changed.notify_all();
        // Again and again, since a connection that is just being made does not notice.
        while (!m_isFinished) {
            if (m_browser)
                m_browser->stop();
            m_changed.wait_for(lock, patience, [this] { return m_isFinished; });
        }
    }
    m_thread.join();
}

void PracticeAdmin::setPlan(const AdminPlan &plan)
{
    const std::lock_guard lock(m_mutex);
    m_plan = plan;
}

bool PracticeAdmin::open(const QUrl &url)
{
    const std::lock_guard lock(m_mutex);
    m_errands.append({url, m_plan});
    m_changed.notify_all();
    return true;
}

bool PracticeAdmin::isIdle() const
{
    const std::lock_guard lock(m_mutex);
    return m_errands.isEmpty();
}

QList<base::Error> PracticeAdmin::errors() const
{
    const std::lock_guard lock(m_mutex);
    return m_errors;
}

void PracticeAdmin::run()
{
    for (;;) {
        Errand errand;
        AdminBrowser browser;
        if (!takeErrand(errand, browser))
            return;
        const bool isPortal = errand.url.path().startsWith("/pushcert"_L1);
        finishErrand(isPortal ? walkPortal(browser, errand.url, errand.plan)
                              : walkSignIn(browser, errand.url, errand.plan));
    }
}

/// Waits for the next errand; false if there is to be none any more.
bool PracticeAdmin::takeErrand(Errand &errand, AdminBrowser &browser)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isStopping || !m_errands.isEmpty(); });
    if (m_isStopping) {
        m_isFinished = true;
        m_changed.notify_all();
        return false;
    }
    errand = m_errands.first();
    m_browser = &browser;
    return true;
}

void PracticeAdmin::finishErrand(const base::Result<> &outcome)
{
    const std::lock_guard lock(m_mutex);
    m_browser = nullptr;
    m_errands.removeFirst();
    if (!outcome)
        m_errors.append(outcome.error());
}

} // namespace pushkeeper::rehearsal
