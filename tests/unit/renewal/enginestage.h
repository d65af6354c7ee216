// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/workerpool.h"
#include "enginedoors.h"
#include "net/httpclient.h"
#include "renewal/engine.h"
#include "renewal/rules/nextstep.h"
#include "session/tenantsession.h"
#include "support/notingbrowser.h"
#include "support/walkstage.h"

#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace pushkeeper::renewalkit {

/// What differs from stage to stage.
struct StagePlan
{
    rehearsal::PracticeOptions practice{.devices = 5};
    bool signsInByHand = false;
    bool isAssisted = false;
    /// In the place of the session's own, unless empty.
    std::function<base::Result<QString>(const base::CancelToken &)> signIn{};
    /// On the worker, before a walk is opened.
    std::function<void()> beforeOpening = [] {};
};

/// An engine over a practice tenant, and everything that it said.
class EngineStage
{
public:
    explicit EngineStage(StagePlan plan = {});

    support::WalkStage &practice() { return m_practice; }
    QThreadPool &pool() { return m_pools.blocking(); }
    support::NotingBrowser &browser() { return m_browser; }
    renewal::Engine &engine() { return *m_engine; }
    const renewal::RenewalState &state() const { return m_engine->state(); }
    /// What ended, oldest first.
    const QList<renewal::Outcome> &outcomes() const { return m_outcomes; }
    /// "busy", "watching" or "idle" for each changed(), "ended" for each ended(), oldest first.
    const QStringList &news() const { return m_news; }
    /// How often signingIn() was heard.
    int signIns() const { return m_signIns; }

    void endEngine() { m_engine.reset(); }
    /// A second engine may be made while the first one lives.
    std::unique_ptr<renewal::Engine> makeEngine();
    void startEngine();

    /// Calls an act and waits for its end. One that does not come is a fault of kind Timeout.
    template <class Act>
    renewal::Outcome run(Act act)
    {
        const qsizetype before = m_outcomes.size();
        act(engine());
        return ended(before);
    }
    /// The same; returns the step that comes next, Connect after a fault.
    template <class Act>
    renewal::Step stepAfter(Act act)
    {
        return run(std::move(act)).fault ? renewal::Step::Connect : renewal::nextStep(state());
    }
    /// The outcome behind the first `before` ones.
    renewal::Outcome ended(qsizetype before);
    /// Until the folder of a watch was looked at from now on, twice.
    bool looksAtTheFolder();

    /// From the start to the step Certificate of a renewal.
    renewal::Step walkToTheFile();
    /// What the right button gives for the request of the walk, and what Create gives, put into `downloads`.
    QString downloadRightFile(const QString &name);
    QString downloadWrongFile(const QString &name);
    QString downloads() const { return m_downloads.path(); }

private:
    QString download(const QString &name, const QByteArray &certificate);

    StagePlan m_plan;
    BriskClock m_clock;
    support::NotingBrowser m_browser;
    QTemporaryDir m_downloads;
    support::WalkStage m_practice;
    net::HttpClient m_http{{.userAgent = "tests", .proxy = {}}};
    session::TenantSession m_session;
    base::WorkerPools m_pools;
    QList<renewal::Outcome> m_outcomes;
    QStringList m_news;
    int m_signIns = 0;
    std::unique_ptr<renewal::Engine> m_engine;
};

} // namespace pushkeeper::renewalkit
