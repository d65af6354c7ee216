// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/rehearsal.h"

#include <QDir>

#include <utility>

namespace pushkeeper::ui {

using namespace Qt::StringLiterals;

Rehearsal::Rehearsal(std::unique_ptr<base::SystemClock> clock,
                     std::unique_ptr<rehearsal::PracticeTenant> tenant, facts::Cloud cloud,
                     base::DataHome home)
    : m_clock(std::move(clock))
    , m_tenant(std::move(tenant))
    , m_cloud(std::move(cloud))
    , m_home(std::move(home))
{
}

base::Result<std::shared_ptr<Rehearsal>> Rehearsal::create(const rehearsal::PracticeOptions &options,
                                                           const base::DataHome &home, const QDateTime &now)
{
    auto clock = std::make_unique<base::SystemClock>();
    auto tenant = rehearsal::PracticeTenant::create(options, *clock);
    if (!tenant)
        return tenant.error();
    const auto cloud = facts::cloudFromJson((*tenant)->cloudFile());
    if (!cloud)
        return cloud.error();
    const QDir practice(home.practice().root());
    const base::DataHome own(practice.filePath(u"rehearsals/"_s + now.toString(u"yyyyMMdd-hhmmss-zzz"_s)));
    std::shared_ptr<Rehearsal> rehearsal(new Rehearsal(std::move(clock), std::move(*tenant), *cloud, own));
    if (const auto made = base::ensurePrivateFolder(rehearsal->downloads()); !made)
        return made.error();
    return rehearsal;
}

QString Rehearsal::downloads() const
{
    return QDir(m_home.root()).filePath(u"downloads"_s);
}

/// The devices know the topic that the tenant began with; if it began without, the one that it has now.
QString Rehearsal::uuid() const
{
    QString first = m_tenant->microsoft().start().topicUuid;
    if (!first.isEmpty())
        return first;
    const auto installed = m_tenant->microsoft().intune().installed();
    return installed ? installed->facts.topic.uuid() : QString();
}

void Rehearsal::pressButton(rehearsal::PortalTask task, const QString &requestFolder)
{
    m_admin.setPlan({.appleAccount = m_tenant->microsoft().start().appleAccount,
                     .task = task,
                     .uuid = uuid(),
                     .requestFolder = requestFolder,
                     .downloadFolder = downloads()});
    (void)m_admin.open(QUrl(portalPage()));
}

void Rehearsal::pass(std::chrono::hours duration)
{
    m_tenant->microsoft().time().advance(duration);
}

} // namespace pushkeeper::ui
