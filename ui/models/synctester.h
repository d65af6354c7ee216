// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/canceltoken.h"
#include "devices/syncchoice.h"
#include "devices/synctest.h"
#include "session/tenantsession.h"

#include <QObject>
#include <QThreadPool>

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace pushkeeper::ui {

/// The sync test of a tenant as a window drives it. Everything returns at once and runs on a worker, one act
/// at a time; while one is under way further ones are ignored.
class SyncTester : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it must outlive it. signIn() blocks its worker.
    struct Doors
    {
        QThreadPool &pool;
        session::TenantSession &session;
        std::function<base::Result<QString>(const base::CancelToken &)> signIn;
    };
    explicit SyncTester(Doors doors, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(SyncTester)
    /// Pauses the test and waits for that.
    ~SyncTester() override;

    /// How the latest test stands; nothing if there is none, or it was not looked up yet.
    const std::optional<devices::SyncTestState> &state() const { return m_state; }
    /// When something happens next (UTC); invalid if nothing will.
    const QDateTime &nextAt() const { return m_nextAt; }
    /// True while it asks or watches.
    bool isRunning() const { return m_isRunning; }

    /// Looks up the latest test; ends with opened() or failed().
    void open();
    /// Begins a fresh test and does it; see goOn().
    void begin(const devices::ChosenDevices &chosen, std::chrono::minutes wait);
    /// The admin asked these devices in Intune just now; watches them as a fresh test, see goOn(). Nothing:
    /// those of the latest test, which goes on.
    void askedByHand(const std::optional<devices::ChosenDevices> &chosen, std::chrono::minutes wait);
    /// Goes on with the latest test; changed() tells of each event, failed() why it ended before it was over.
    void goOn();
    /// Ends what is under way; it can go on later.
    void pause();

Q_SIGNALS:
    void opened();
    void changed();
    void failed(const pushkeeper::base::Error &error);

private:
    using Outcome = base::Result<std::optional<devices::SyncTestState>>;

    void run(const std::function<base::Result<>()> &prepare);
    Outcome goOnWorker(const std::function<base::Result<>()> &prepare, const base::CancelToken &token);
    void take(const devices::SyncTestProgress &progress);
    void receive(const Outcome &outcome);

    const Doors m_doors;
    /// Held by the act that is under way.
    std::shared_ptr<std::mutex> m_running = std::make_shared<std::mutex>();
    base::CancelToken m_token;
    std::optional<devices::SyncTestState> m_state;
    QDateTime m_nextAt;
    bool m_isRunning = false;
};

} // namespace pushkeeper::ui
