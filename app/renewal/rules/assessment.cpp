// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "renewal/rules/assessment.h"

#include "base/clock.h"

namespace pushkeeper::renewal {

namespace {

/// The lock First.
bool isUntouched(const Situation &situation)
{
    return situation.pinned.isEmpty() && situation.recorded.isEmpty() && situation.typed.isEmpty() &&
           situation.devices == 0 && !situation.isInAuditTrail;
}

base::Topic knownTopic(const Situation &situation)
{
    for (const base::Topic *topic : {&situation.pinned, &situation.recorded}) {
        if (!topic->isEmpty())
            return *topic;
    }
    return situation.typed;
}

Verdict withoutCertificate(const Situation &situation)
{
    if (isUntouched(situation))
        return {.mode = Mode::FirstSetup};
    const base::Topic topic = knownTopic(situation);
    return {.mode = Mode::Rescue,
            .target = topic,
            .isHurried = true,
            .question = topic.isEmpty() ? OpenQuestion::TopicOfDevices : OpenQuestion::None};
}

/// Pinned and live differ: one of the two is wrong, and only the admin knows which.
Verdict betweenTwoTopics(const Situation &situation, const base::Topic &live)
{
    switch (situation.decision) {
    case Decision::Restore:
        return {.mode = Mode::Restore, .target = situation.pinned, .isHurried = true};
    case Decision::Adopt:
        return {.mode = Mode::Adopt, .target = live};
    case Decision::None:
    case Decision::GiveUpTopic:
        break;
    }
    return {.mode = Mode::Restore, .target = situation.pinned, .question = OpenQuestion::RestoreOrAdopt};
}

Verdict withCertificate(const Situation &situation, const facts::PushCertificate &installed)
{
    constexpr qint64 hurriedDays = 3;
    if (!situation.pinned.isEmpty() && situation.pinned != installed.topic)
        return betweenTwoTopics(situation, installed.topic);
    return {.mode = Mode::Renewal,
            .target = installed.topic,
            .isHurried = base::daysLeft(installed.notAfter, situation.now) <= hurriedDays};
}

/// The way past the lock Topic.
bool isGivenUpKnowingly(const Situation &situation, const base::Topic &topic)
{
    return !situation.reason.trimmed().isEmpty() && situation.isPlanExported &&
           situation.typedBlock.trimmed().toLower() == topic.lastBlock();
}

} // namespace

Verdict assess(const Situation &situation)
{
    const auto &installed = situation.installed;
    Verdict verdict = installed ? withCertificate(situation, *installed) : withoutCertificate(situation);
    if (situation.decision == Decision::GiveUpTopic && verdict.mode != Mode::FirstSetup) {
        verdict.mode = Mode::NewTopic;
        verdict.question = isGivenUpKnowingly(situation, verdict.target) ? OpenQuestion::None
                                                                         : OpenQuestion::ConfirmNewTopic;
    }
    return verdict;
}

} // namespace pushkeeper::renewal
