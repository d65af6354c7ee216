// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "renewal/rules/importgate.h"

#include <QStringList>

#include <algorithm>

namespace pushkeeper::renewal {

using namespace Qt::StringLiterals;
using facts::Finding;
using facts::Severity;

namespace {

/// Findings that stop, and the lock that each belongs to; all others are about what the file is.
Lock lockOf(const QString &finding)
{
    static const QStringList topic{u"topic-differs"_s, u"topic-of-other-tenant"_s, u"two-topics"_s};
    static const QStringList key{u"key-fits-none"_s, u"key-of-other-tenant"_s};
    static const QStringList time{u"expired"_s, u"older-than-installed"_s};
    if (topic.contains(finding))
        return Lock::Topic;
    if (key.contains(finding))
        return Lock::Key;
    return time.contains(finding) ? Lock::Time : Lock::Origin;
}

bool isWaived(const Finding &finding, Mode mode)
{
    return mode == Mode::NewTopic && finding.id == "topic-differs"_L1;
}

QList<Lock> locksOf(const facts::Findings &findings, Mode mode)
{
    QList<Lock> locks;
    for (const Finding &finding : findings) {
        const Lock lock = lockOf(finding.id);
        if (finding.severity == Severity::Stop && !isWaived(finding, mode) && !locks.contains(lock))
            locks.append(lock);
    }
    return locks;
}

} // namespace

ImportGate importGate(const facts::Findings &findings, Mode mode)
{
    using Answer = ImportGate::Answer;
    if (contains(findings, u"already-installed"_s))
        return {.answer = Answer::AlreadyInstalled, .locks = {}};
    const QList<Lock> locks = locksOf(findings, mode);
    const bool isMoved = contains(findings, u"account-moved"_s);
    if (!locks.isEmpty())
        return {.answer = Answer::Locked, .locks = locks, .isMovedAccount = isMoved};
    const bool warns =
        std::any_of(findings.cbegin(), findings.cend(), [isMoved, mode](const Finding &finding) {
            // Nothing is replaced, so the age of the certificate is no news here.
            const bool isAge = isMoved && finding.id == "expires-soon"_L1;
            return (finding.severity == Severity::Warn && !isAge) || isWaived(finding, mode);
        });
    return {.answer = warns ? Answer::AfterReading : Answer::Open, .locks = {}, .isMovedAccount = isMoved};
}

QLatin1String lockName(Lock lock)
{
    constexpr std::array names{"topic"_L1, "key"_L1, "origin"_L1, "time"_L1};
    return names.at(static_cast<std::size_t>(lock));
}

} // namespace pushkeeper::renewal
