// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "dashboardstage.h"

#include "renewal/statejson.h"
#include "session/records.h"
#include "storage/database.h"
#include "storage/journal.h"
#include "storage/renewalstore.h"
#include "support/fakeclock.h"
#include "support/runonworker.h"

#include <QTest>

namespace pushkeeper::uikit {

using namespace Qt::StringLiterals;

DashboardStage::DashboardStage(const rehearsal::PracticeOptions &options)
    : m_practice(std::make_unique<support::WalkStage>(options))
    , m_dashboard(new ui::Dashboard)
{
    m_window.setWidget(m_dashboard);
    m_window.setWidgetResizable(true);
    constexpr QSize small(900, 600);
    m_window.resize(small);
    m_window.show();
}

DashboardStage::~DashboardStage()
{
    m_dashboard->setTenant(nullptr);
}

bool DashboardStage::open(const facts::Cloud &cloud)
{
    m_dashboard->setTenant(nullptr);
    m_tenant = std::make_unique<ui::Tenant>(cloud,
                                            ui::Services{.pools = m_pools,
                                                         .http = m_http,
                                                         .proxies = m_proxies,
                                                         .clock = m_clock,
                                                         .browser = m_browser,
                                                         .home = m_practice->home(),
                                                         .downloads = m_practice->file(u"downloads"_s)},
                                            ui::Tenant::Place{.name = u"Contoso"_s,
                                                              .home = m_practice->home(),
                                                              .downloads = m_practice->file(u"downloads"_s)});
    m_dashboard->setTenant(m_tenant.get());
    m_tenant->recall();
    return settles();
}

bool DashboardStage::opens()
{
    return open(support::must(facts::cloudFromJson(m_practice->tenant().cloudFile())));
}

bool DashboardStage::opensAssisted()
{
    facts::Cloud cloud = support::must(facts::cloudFromJson(m_practice->tenant().cloudFile()));
    cloud.clientWatch.clear();
    return open(cloud);
}

bool DashboardStage::opensOffline()
{
    facts::Cloud cloud = support::must(facts::cloudFromJson(m_practice->tenant().cloudFile()));
    cloud.graph = QUrl(u"http://127.0.0.1:1"_s);
    cloud.login = cloud.graph;
    return open(cloud);
}

bool DashboardStage::reads()
{
    m_tenant->read();
    return settles();
}

bool DashboardStage::settles() const
{
    return QTest::qWaitFor([this] { return m_tenant->isRecalled() && !m_tenant->isBusy(); }, 60'000);
}

void DashboardStage::noteCertificate(const facts::PushCertificate &certificate, const QDateTime &seenAt)
{
    const support::FakeClock then(seenAt);
    const auto cloud = support::must(facts::cloudFromJson(m_practice->tenant().cloudFile()));
    const auto noted = support::runOnWorker([&] {
        return support::must(session::Records::open(m_practice->home(), cloud, then))
            ->noteCertificate(certificate);
    });
    QVERIFY(noted.has_value());
}

void DashboardStage::noteWalk(renewal::RenewalState walk)
{
    walk.tenant = m_practice->tenantId();
    const storage::KeptRenewal kept{.id = walk.id,
                                    .tenant = walk.tenant,
                                    .startedAt = walk.startedAt,
                                    .finishedAt = walk.finishedAt,
                                    .state = renewal::toJson(walk)};
    const auto saved = support::runOnWorker([&] {
        const auto database =
            support::must(storage::Database::open(m_practice->home().practice().root(), m_clock));
        return storage::RenewalStore(*database).save(kept, {.tenant = kept.tenant, .kind = u"test"_s});
    });
    QVERIFY(saved.has_value());
}

} // namespace pushkeeper::uikit
