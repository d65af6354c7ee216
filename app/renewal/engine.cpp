// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "renewal/engine.h"

#include "base/readfile.h"
#include "base/signedin.h"
#include "base/workerpool.h"
#include "renewal/rules/nextstep.h"
#include "renewal/walk.h"

#include <mutex>
#include <utility>

namespace pushkeeper::renewal {

namespace {

/// An outcome that is nothing but done or failed.
template <class Value>
Outcome plain(const base::Result<Value> &result)
{
    return result ? Outcome() : Outcome{.fault = result.error()};
}

Outcome ofGate(const base::Result<ImportGate> &gate)
{
    return gate ? Outcome{.gate = *gate} : Outcome{.fault = gate.error()};
}

Outcome ofEcho(const base::Result<Echo> &echo)
{
    return echo ? Outcome{.echo = *echo} : Outcome{.fault = echo.error()};
}

Outcome ofFindings(const base::Result<facts::Findings> &findings)
{
    return findings ? Outcome{.findings = *findings} : Outcome{.fault = findings.error()};
}

} // namespace

/// What the acts share on their workers, one after the other.
struct Engine::Shared
{
    std::mutex mutex;
    std::unique_ptr<Walk> walk;
    /// The file of the folder of downloads that was refused last.
    QByteArray refused;

    /// Opens the walk if need be, and does the act. With the mutex held.
    Outcome perform(const Act &act, const decltype(Doors::open) &open, const base::CancelToken &token);
};

Outcome Engine::Shared::perform(const Act &act, const decltype(Doors::open) &open,
                                const base::CancelToken &token)
{
    if (token.isCancelled())
        return {.fault = base::Error{.kind = base::ErrorKind::Cancelled}};
    if (!walk) {
        auto opened = open();
        if (!opened)
            return {.fault = opened.error()};
        walk = std::move(*opened);
    }
    return act(*walk, token);
}

struct Engine::Delivery
{
    Outcome outcome;
    /// Nothing if the walk could not be opened.
    std::optional<RenewalState> state;
};

Engine::Engine(Doors doors, QObject *parent)
    : QObject(parent)
    , m_doors(std::move(doors))
    , m_shared(std::make_shared<Shared>())
{
}

Engine::~Engine()
{
    m_token.cancel();
    const std::lock_guard lock(m_shared->mutex);
    m_shared->walk.reset();
}

base::Result<QString> Engine::signIn(const base::CancelToken &token)
{
    Q_EMIT signingIn();
    auto user = m_doors.signIn(token);
    Q_EMIT signInEnded();
    return user;
}

template <class Call>
auto Engine::signedIn(const base::CancelToken &token, Call call)
{
    return base::signedIn([this, &token] { return signIn(token); }, std::move(call));
}

void Engine::start(Act act, bool isWatch)
{
    if (m_isBusy)
        return;
    m_token.cancel();
    m_token = base::CancelToken();
    m_isBusy = !isWatch;
    m_isWatching = isWatch;
    const int generation = ++m_generation;
    const auto work = [shared = m_shared, open = m_doors.open, token = m_token,
                       act = std::move(act)]() -> Delivery {
        const std::lock_guard lock(shared->mutex);
        Delivery delivery{.outcome = shared->perform(act, open, token), .state = {}};
        // Whatever became of this act: an earlier one, whose news was dropped, may have changed the state.
        if (shared->walk)
            delivery.state = shared->walk->state();
        return delivery;
    };
    base::runAndDeliver(m_doors.pool, this, work,
                        [this, generation](const Delivery &delivery) { receive(generation, delivery); });
    Q_EMIT changed();
}

void Engine::receive(int generation, const Delivery &delivery)
{
    // What a later act has replaced is not news any more.
    if (generation != m_generation)
        return;
    if (delivery.state)
        m_state = *delivery.state;
    m_isBusy = false;
    m_isWatching = false;
    Q_EMIT changed();
    Q_EMIT ended(delivery.outcome);
}

void Engine::cancel()
{
    m_token.cancel();
}

void Engine::open()
{
    start([](Walk &, const base::CancelToken &) { return Outcome(); });
}

void Engine::assess(const AssessAnswers &answers)
{
    start([this, answers](Walk &walk, const base::CancelToken &token) -> Outcome {
        const auto look = [&] { return walk.assess(answers, token); };
        auto question = signedIn(token, look);
        if (question && isAgreementUnknown(walk.state())) {
            if (const auto user = signIn(token); !user)
                return {.fault = user.error()};
            question = look();
        }
        return question ? Outcome{.question = *question} : Outcome{.fault = question.error()};
    });
}

void Engine::confirmAccount(const QString &appleAccount)
{
    start([appleAccount](Walk &walk, const base::CancelToken &) {
        return plain(walk.confirmAccount(appleAccount));
    });
}

void Engine::giveAgreement()
{
    start([this](Walk &walk, const base::CancelToken &token) {
        return plain(signedIn(token, [&] { return walk.giveAgreement(token); }));
    });
}

void Engine::takeRequest(bool again)
{
    start([this, again](Walk &walk, const base::CancelToken &token) {
        return ofFindings(signedIn(token, [&] { return walk.takeRequest(again, token); }));
    });
}

void Engine::useRequest(const QString &path)
{
    start([path](Walk &walk, const base::CancelToken &) -> Outcome {
        const auto file = base::readFile(path);
        return file ? ofFindings(walk.useRequest(*file)) : Outcome{.fault = file.error()};
    });
}

void Engine::openPortal()
{
    start([this](Walk &walk, const base::CancelToken &) {
        return plain(walk.openPortal(m_doors.browser, m_doors.portal));
    });
}

void Engine::chooseCertificate(const QString &path)
{
    start([path](Walk &walk, const base::CancelToken &) -> Outcome {
        const auto file = base::readFile(path);
        return file ? ofGate(walk.chooseCertificate(*file)) : Outcome{.fault = file.error()};
    });
}

void Engine::watch(const QString &folder)
{
    const auto wait = [folder, shared = m_shared.get()](Walk &walk,
                                                        const base::CancelToken &token) -> Outcome {
        const auto file = walk.waitForCertificate(folder, token, shared->refused);
        if (!file)
            return {.fault = file.error()};
        const auto gate = walk.chooseCertificate(*file);
        // What was taken may have to be judged anew later, and so may what could not be judged.
        shared->refused = gate && !walk.state().certificate ? *file : QByteArray();
        return ofGate(gate);
    };
    start(wait, true);
}

void Engine::acceptWarnings()
{
    start([](Walk &walk, const base::CancelToken &) { return plain(walk.acceptWarnings()); });
}

void Engine::upload()
{
    start([this](Walk &walk, const base::CancelToken &token) -> Outcome {
        const auto uploaded = signedIn(token, [&] { return walk.upload(token); });
        if (!uploaded)
            return {.fault = uploaded.error()};
        return ofEcho(signedIn(token, [&] { return walk.confirm(token); }));
    });
}

void Engine::confirm()
{
    start([this](Walk &walk, const base::CancelToken &token) {
        return ofEcho(signedIn(token, [&] { return walk.confirm(token); }));
    });
}

void Engine::confirmShown(const facts::PushCertificate &shown)
{
    start([shown](Walk &walk, const base::CancelToken &) { return ofEcho(walk.confirmShown(shown)); });
}

void Engine::countDevices()
{
    start([this](Walk &walk, const base::CancelToken &token) -> Outcome {
        const auto missing = signedIn(token, [&] { return walk.countDevices(token); });
        return missing ? Outcome{.missing = *missing} : Outcome{.fault = missing.error()};
    });
}

void Engine::finish()
{
    start([](Walk &walk, const base::CancelToken &) { return plain(walk.finish()); });
}

} // namespace pushkeeper::renewal
