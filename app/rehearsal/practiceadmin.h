// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "base/urlopener.h"
#include "rehearsal/practiceadminwalk.h"

#include <QList>
#include <QUrl>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace pushkeeper::rehearsal {

/// A robot in the place of the person at the browser: signs in, consents, and walks Apple's portal of the
/// practice tenant by its own HTTP client. It takes one address after another, on a thread of its own.
class PracticeAdmin final : public base::UrlOpener
{
public:
    /// Follows `plan` until it is told another.
    explicit PracticeAdmin(AdminPlan plan);
    /// Breaks off what is under way.
    ~PracticeAdmin() override;

    /// Holds for addresses that are opened from now on.
    void setPlan(const AdminPlan &plan);
    /// Returns at once. Below `/pushcert` the portal is walked, anything else is a sign-in. An address of
    /// another computer becomes an error of kind Denied.
    bool open(const QUrl &url) override;
    /// True if every address is done with.
    bool isIdle() const;
    /// What went wrong so far, oldest first.
    QList<base::Error> errors() const;

private:
    struct Errand
    {
        QUrl url;
        AdminPlan plan;
    };

    void run();
    bool takeErrand(Errand &errand, AdminBrowser &browser);
    void finishErrand(const base::Result<> &outcome);

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    AdminPlan m_plan;
    QList<Errand> m_errands; // the first is under way
    QList<base::Error> m_errors;
    AdminBrowser *m_browser = nullptr; // of the errand under way
    bool m_isStopping = false;
    bool m_isFinished = false;
    std::thread m_thread; // last, since it uses the rest from its start
};

} // namespace pushkeeper::rehearsal
