// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "enginestage.h"

#include "facts/cloud.h"
#include "renewal/walk.h"
#include "session/signins.h"

#include <QTest>

#include <utility>

namespace pushkeeper::renewalkit {

using namespace Qt::StringLiterals;

namespace {

/// Milliseconds; long, since what is waited for comes by itself.
constexpr int patience = 60'000;

} // namespace

EngineStage::EngineStage(StagePlan plan)
    : m_plan(std::move(plan))
    , m_practice(m_plan.practice)
    , m_session(support::must(facts::cloudFromJson(m_practice.tenant().cloudFile())),
                {.http = m_http,
                 .clock = m_clock,
                 .browser = m_browser,
                 .home = m_practice.home(),
                 .signsInByHand = m_plan.signsInByHand,
                 .heardServerTime = [this](const QDateTime &time) { m_clock.learn(time); }})
{
    startEngine();
}

renewal::Outcome EngineStage::ended(qsizetype before)
{
    if (QTest::qWaitFor([&] { return m_outcomes.size() > before; }, patience))
        return m_outcomes.at(before);
    return {.fault = base::Error{.kind = base::ErrorKind::Timeout, .where = "enginestage"}};
}

bool EngineStage::looksAtTheFolder()
{
    const int before = m_clock.waits();
    return QTest::qWaitFor([&] { return m_clock.waits() >= before + 2; }, patience);
}

std::unique_ptr<renewal::Engine> EngineStage::makeEngine()
{
    const auto signIn = m_plan.signIn ? m_plan.signIn : [this](const base::CancelToken &token) {
        return m_session.signIns().signInWhereWanted(token);
    };
    const auto open = [this] {
        m_plan.beforeOpening();
        return m_session.openWalk(!m_plan.isAssisted);
    };
    return std::make_unique<renewal::Engine>(renewal::Engine::Doors{.pool = m_pools.blocking(),
                                                                    .open = open,
                                                                    .signIn = signIn,
                                                                    .browser = m_browser,
                                                                    .portal = m_session.portal()});
}

void EngineStage::startEngine()
{
    m_engine = makeEngine();
    renewal::Engine *const engine = m_engine.get();
    QObject::connect(engine, &renewal::Engine::changed, engine, [this, engine] {
        m_news.append(engine->isBusy() ? u"busy"_s : engine->isWatching() ? u"watching"_s : u"idle"_s);
    });
    QObject::connect(engine, &renewal::Engine::signingIn, engine, [this] { ++m_signIns; });
    QObject::connect(engine, &renewal::Engine::ended, engine, [this](const renewal::Outcome &outcome) {
        m_news.append(u"ended"_s);
        m_outcomes.append(outcome);
    });
}

renewal::Step EngineStage::walkToTheFile()
{
    const QString account = m_practice.tenant().microsoft().start().appleAccount;
    (void)run([](renewal::Engine &engine) { engine.assess({}); });
    (void)run([&account](renewal::Engine &engine) { engine.confirmAccount(account); });
    (void)run([](renewal::Engine &engine) { engine.takeRequest(false); });
    return stepAfter([](renewal::Engine &engine) { engine.openPortal(); });
}

QString EngineStage::download(const QString &name, const QByteArray &certificate)
{
    QString path = m_downloads.filePath(name);
    support::WalkStage::write(path, certificate);
    return path;
}

QString EngineStage::downloadRightFile(const QString &name)
{
    return download(name, m_practice.certificateFor(support::WalkStage::read(state().requestFile)));
}

QString EngineStage::downloadWrongFile(const QString &name)
{
    auto &apple = m_practice.tenant().apple();
    const QString account = m_practice.tenant().microsoft().start().appleAccount;
    const rehearsal::PortalUpload upload{.fileName = u"IntuneCSR.txt"_s,
                                         .bytes = support::WalkStage::read(state().requestFile)};
    const auto row = support::must(apple.create(account, upload));
    return download(name, support::must(apple.download(account, row.uuid)));
}

} // namespace pushkeeper::renewalkit
