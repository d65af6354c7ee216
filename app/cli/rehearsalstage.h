// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "cli/surroundings.h"
#include "cli/walkthrough.h"
#include "rehearsal/practiceadmin.h"
#include "rehearsal/practicetenant.h"

#include <QTemporaryDir>

#include <chrono>
#include <memory>

namespace pushkeeper::cli {

/// A practice tenant with everybody who plays a part in a rehearsal: Pushkeeper itself, and an admin at the
/// browser.
class RehearsalStage
{
public:
    /// The records of this rehearsal get a folder of their own in the practice part of the home.
    static base::Result<std::unique_ptr<RehearsalStage>> create(const rehearsal::PracticeOptions &options,
                                                                Surroundings &around);
    RehearsalStage(const RehearsalStage &) = delete;
    RehearsalStage &operator=(const RehearsalStage &) = delete;

    /// The tenant, for what happens to it from outside.
    rehearsal::PracticeTenant &tenant() { return *m_tenant; }
    /// Where the records lie.
    const QString &records() const { return m_home; }
    /// What the admin is going to do in Apple's portal.
    rehearsal::AdminPlan &plan() { return m_plan; }
    /// Answers that take the certificate from the folder of downloads.
    WalkAnswers answers() const;

    /// Pushkeeper walks as far as it can, in a session of its own, as a program that was just started.
    base::Result<WalkEnd> walk(WalkAnswers answers);
    /// The admin walks Apple's portal without Pushkeeper and returns the file that he downloads there.
    base::Result<QString> fetchCertificate(const rehearsal::AdminPlan &plan);
    /// The practice tenant's time moves on.
    void pass(std::chrono::hours duration);

private:
    RehearsalStage(std::unique_ptr<base::SystemClock> clock,
                   std::unique_ptr<rehearsal::PracticeTenant> tenant, QString home, Surroundings &around);

    /// The tenant has a time of its own, so it learns nothing from what Pushkeeper hears.
    const std::unique_ptr<base::SystemClock> m_clock;
    const std::unique_ptr<rehearsal::PracticeTenant> m_tenant;
    const QString m_home;
    Surroundings &m_around;
    QTemporaryDir m_downloads;
    rehearsal::AdminPlan m_plan;
};

} // namespace pushkeeper::cli
