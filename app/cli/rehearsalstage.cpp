// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/rehearsalstage.h"

#include "facts/cloud.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace pushkeeper::cli {

using namespace Qt::StringLiterals;

namespace {

/// The portal is walked before open() returns, so that a failure ends the rehearsal instead of a wait.
class AdminAtTheBrowser final : public base::UrlOpener
{
public:
    explicit AdminAtTheBrowser(base::CancelToken token)
        : m_admin({})
        , m_token(std::move(token))
    {
    }

    void setPlan(const rehearsal::AdminPlan &plan) { m_admin.setPlan(plan); }
    QList<base::Error> errors() const { return m_admin.errors(); }

    bool open(const QUrl &url) override
    {
        constexpr std::chrono::milliseconds pause{5};
        (void)m_admin.open(url);
        while (!m_admin.isIdle() && !m_token.waitFor(pause)) {
        }
        if (!m_admin.errors().isEmpty())
            m_token.cancel();
        return m_admin.errors().isEmpty();
    }

private:
    rehearsal::PracticeAdmin m_admin;
    base::CancelToken m_token;
};

QString freshHome(const base::DataHome &home, const base::Clock &clock)
{
    const QString now = clock.now().toString(u"yyyyMMdd-hhmmss-zzz"_s);
    return QDir(home.practice().root()).filePath(u"rehearsals/"_s + now);
}

} // namespace

RehearsalStage::RehearsalStage(std::unique_ptr<base::SystemClock> clock,
                               std::unique_ptr<rehearsal::PracticeTenant> tenant, QString home,
                               Surroundings &around)
    : m_clock(std::move(clock))
    , m_tenant(std::move(tenant))
    , m_home(std::move(home))
    , m_around(around)
{
    const auto &start = m_tenant->microsoft().start();
    m_plan = {.appleAccount = start.appleAccount,
              .task = rehearsal::PortalTask::Renew,
              .uuid = start.topicUuid,
              .downloadFolder = m_downloads.path()};
}

base::Result<std::unique_ptr<RehearsalStage>>
RehearsalStage::create(const rehearsal::PracticeOptions &options, Surroundings &around)
{
    auto clock = std::make_unique<base::SystemClock>();
    auto tenant = rehearsal::PracticeTenant::create(options, *clock);
    if (!tenant)
        return tenant.error();
    return std::unique_ptr<RehearsalStage>(new RehearsalStage(std::move(clock), std::move(*tenant),
                                                              freshHome(around.home, around.clock), around));
}

WalkAnswers RehearsalStage::answers() const
{
    return {.downloads = m_downloads.path()};
}

base::Result<WalkEnd> RehearsalStage::walk(WalkAnswers answers)
{
    const auto cloud = facts::cloudFromJson(m_tenant->cloudFile());
    if (!cloud)
        return cloud.error();
    const base::CancelToken token;
    AdminAtTheBrowser admin(token);
    base::SystemClock clock;
    Surroundings around{.console = m_around.console,
                        .http = m_around.http,
                        .clock = clock,
                        .browser = admin,
                        .home = base::DataHome(m_home),
                        .heardServerTime = [&clock](const QDateTime &time) { clock.learnFromServer(time); },
                        .token = token};
    session::TenantSession session(*cloud, {.http = around.http,
                                            .clock = clock,
                                            .browser = admin,
                                            .home = around.home,
                                            .heardServerTime = around.heardServerTime});
    answers.beforePortal = [this, &admin](const renewal::RenewalState &state) {
        rehearsal::AdminPlan plan = m_plan;
        plan.requestFolder = QFileInfo(state.requestFile).path();
        admin.setPlan(plan);
    };
    auto end = WalkThrough(session, answers, around).run();
    if (!admin.errors().isEmpty())
        return admin.errors().constFirst();
    return end;
}

base::Result<QString> RehearsalStage::fetchCertificate(const rehearsal::AdminPlan &plan)
{
    AdminAtTheBrowser admin{base::CancelToken()};
    rehearsal::AdminPlan own = plan;
    own.downloadFolder = m_downloads.filePath(u"by-hand"_s);
    (void)QDir().mkpath(own.downloadFolder);
    admin.setPlan(own);
    if (!admin.open(QUrl(m_tenant->portalPage())))
        return admin.errors().constFirst();
    const QFileInfoList files = QDir(own.downloadFolder).entryInfoList(QDir::Files, QDir::Time);
    return files.isEmpty() ? QString() : files.constFirst().filePath();
}

void RehearsalStage::pass(std::chrono::hours duration)
{
    m_tenant->microsoft().time().advance(duration);
}

} // namespace pushkeeper::cli
