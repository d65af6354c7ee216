// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/canceltoken.h"
#include "base/result.h"
#include "base/urlopener.h"
#include "devices/comparison.h"
#include "renewal/rules/assessment.h"
#include "renewal/rules/echo.h"
#include "renewal/rules/importgate.h"
#include "renewal/state.h"
#include "renewal/steps/assess.h"

#include <QObject>
#include <QThreadPool>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace pushkeeper::renewal {

class Walk;

/// What an act of the engine came to.
struct Outcome
{
    /// Nothing: it was done, as far as the rest says.
    std::optional<base::Error> fault{};
    /// Of assess(): what must be answered first.
    OpenQuestion question = OpenQuestion::None;
    /// Of the acts that choose a certificate.
    std::optional<ImportGate> gate{};
    /// Of upload() and the confirming acts.
    std::optional<Echo> echo{};
    /// Of the acts that take a signing request: what speaks for or against it.
    facts::Findings findings{};
    /// Of countDevices(): who was alive before the upload and is still missing.
    std::optional<std::vector<devices::MissingDevice>> missing{};
};

/// A walk for a window: every act returns at once, runs on a worker, and comes home by signals. One act at a
/// time; while one is under way further ones are ignored. Signs in where an act wants it, and goes on.
class Engine : public QObject
{
    Q_OBJECT

public:
    /// What the engine reaches the walk through; all of it must outlive the engine. The functions block their
    /// worker.
    struct Doors
    {
        QThreadPool &pool;
        std::function<base::Result<std::unique_ptr<Walk>>()> open;
        std::function<base::Result<QString>(const base::CancelToken &)> signIn;
        base::UrlOpener &browser;
        /// Apple's portal.
        QUrl portal;
    };
    explicit Engine(Doors doors, QObject *parent = nullptr);
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;
    /// Cancels what is under way and waits for its end.
    ~Engine() override;

    /// As far as it is known here.
    const RenewalState &state() const { return m_state; }
    /// True while an act is under way; waiting for a file is none.
    bool isBusy() const { return m_isBusy; }
    bool isWatching() const { return m_isWatching; }
    const QUrl &portal() const { return m_doors.portal; }

    // The acts. Each ends with ended(), unless it was replaced or cancelled by the window's end.

    /// Opens the walk, as every other act does first.
    void open();
    /// See Walk::assess. Signs in for the agreement with Apple as well, if a first set-up needs it.
    void assess(const AssessAnswers &answers);
    /// See Walk::confirmAccount.
    void confirmAccount(const QString &appleAccount);
    /// See Walk::giveAgreement.
    void giveAgreement();
    /// See Walk::takeRequest.
    void takeRequest(bool again);
    /// See Walk::useRequest.
    void useRequest(const QString &path);
    /// See Walk::openPortal.
    void openPortal();
    /// See Walk::chooseCertificate.
    void chooseCertificate(const QString &path);
    /// Waits for a certificate in a folder, and chooses it. Any other act ends the wait. The file that was
    /// refused last is not found again.
    void watch(const QString &folder);
    /// See Walk::acceptWarnings.
    void acceptWarnings();
    /// Uploads and confirms.
    void upload();
    /// See Walk::confirm.
    void confirm();
    /// See Walk::confirmShown.
    void confirmShown(const facts::PushCertificate &shown);
    /// See Walk::countDevices.
    void countDevices();
    /// See Walk::finish.
    void finish();

    /// Ends what is under way; it ends with Cancelled.
    void cancel();

Q_SIGNALS:
    /// State, business or watching are others now.
    void changed();
    /// A browser is being opened for somebody to sign in.
    void signingIn();
    /// That is over, well or not.
    void signInEnded();
    void ended(const pushkeeper::renewal::Outcome &outcome);

private:
    struct Shared;
    struct Delivery;
    using Act = std::function<Outcome(Walk &, const base::CancelToken &)>;

    void start(Act act, bool isWatch = false);
    void receive(int generation, const Delivery &delivery);
    /// Signs in, and says so. On the worker.
    base::Result<QString> signIn(const base::CancelToken &token);
    /// Runs a call of the walk, and again after the sign-ins that it wants. On the worker.
    template <class Call>
    auto signedIn(const base::CancelToken &token, Call call);

    const Doors m_doors;
    const std::shared_ptr<Shared> m_shared;
    RenewalState m_state;
    base::CancelToken m_token;
    int m_generation = 0;
    bool m_isBusy = false;
    bool m_isWatching = false;
};

} // namespace pushkeeper::renewal
