// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/paths.h"
#include "base/result.h"
#include "facts/cloud.h"
#include "rehearsal/practiceadmin.h"
#include "rehearsal/practicetenant.h"

#include <QString>

#include <chrono>
#include <memory>

namespace pushkeeper::ui {

/// A practice tenant inside the window's program, with an admin who can press the buttons of Apple's portal.
class Rehearsal
{
public:
    /// Blocks while keys are made. Its records lie in a folder of their own below `home`. Errors: those of
    /// PracticeTenant::create; Disk.
    static base::Result<std::shared_ptr<Rehearsal>> create(const rehearsal::PracticeOptions &options,
                                                           const base::DataHome &home, const QDateTime &now);
    Rehearsal(const Rehearsal &) = delete;
    Rehearsal &operator=(const Rehearsal &) = delete;

    const facts::Cloud &cloud() const { return m_cloud; }
    /// Where its records lie.
    const base::DataHome &home() const { return m_home; }
    /// Where its admin's browser puts what is downloaded.
    QString downloads() const;
    /// Intune's page for people.
    QString intunePage() const { return m_tenant->intunePage(); }
    /// Apple's portal for people.
    QString portalPage() const { return m_tenant->portalPage(); }

    /// The admin walks Apple's portal with the newest request in `requestFolder`; returns at once.
    void pressButton(rehearsal::PortalTask task, const QString &requestFolder);
    bool isPressing() const { return !m_admin.isIdle(); }
    /// What went wrong at the portal, oldest first.
    QList<base::Error> errors() const { return m_admin.errors(); }
    /// The practice tenant's time moves on.
    void pass(std::chrono::hours duration);

private:
    Rehearsal(std::unique_ptr<base::SystemClock> clock, std::unique_ptr<rehearsal::PracticeTenant> tenant,
              facts::Cloud cloud, base::DataHome home);
    QString uuid() const;

    /// The tenant has a time of its own, so it learns nothing from what Pushkeeper hears.
    const std::unique_ptr<base::SystemClock> m_clock;
    const std::unique_ptr<rehearsal::PracticeTenant> m_tenant;
    const facts::Cloud m_cloud;
    const base::DataHome m_home;
    rehearsal::PracticeAdmin m_admin{{}};
};

} // namespace pushkeeper::ui
