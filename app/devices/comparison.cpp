// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/comparison.h"

#include "devices/baseline.h"
#include "devices/checkin.h"

#include <QHash>

#include <algorithm>
#include <chrono>
#include <map>
#include <utility>

namespace pushkeeper::devices {

namespace {

bool isSeenSince(const facts::Device &device, const QDateTime &uploadedAt)
{
    return device.lastCheckIn.isValid() && device.lastCheckIn > uploadedAt;
}

bool isEnrolledBefore(const facts::Device &device, const QDateTime &uploadedAt)
{
    return !device.enrolledAt.isValid() || device.enrolledAt <= uploadedAt;
}

bool isLeaving(facts::ManagementState state)
{
    using enum facts::ManagementState;
    return state == RetirePending || state == RetireIssued || state == WipePending || state == WipeIssued ||
           state == DeletePending;
}

/// How many of a platform were alive before, and how many of those are missing.
struct Share
{
    int alive = 0;
    int missing = 0;

    /// A device or two are no network.
    bool isNetwork() const
    {
        constexpr int fewest = 3;
        return missing >= fewest && missing * 2 > alive;
    }
};

/// The comparison under way.
class Comparing
{
public:
    Comparing(const facts::Baseline &baseline, const Fleet &later, QDateTime uploadedAt)
        : m_baseline(baseline)
        , m_later(later)
        , m_uploadedAt(std::move(uploadedAt))
    {
        m_standing.reserve(qsizetype(later.devices.size()));
        for (const facts::Device &device : later.devices)
            m_standing.insert(device.id, &device);
    }

    Comparison result()
    {
        for (const facts::BaselineDevice &device : m_baseline.devices) {
            if (wasAlive(device, m_baseline))
                count(device);
        }
        m_tally.aliveBefore = m_aliveBefore;
        const bool isSilent = verdictOn(m_tally, m_uploadedAt, m_later.readAt) == ProofKind::FellSilent;
        Comparison comparison{.tally = m_tally, .missing = {}};
        for (const facts::BaselineDevice *device : m_missing)
            comparison.missing.push_back(missingOf(*device, isSilent));
        return comparison;
    }

private:
    bool isDue(const facts::BaselineDevice &device) const
    {
        return firstDueAfter(m_uploadedAt, device.lastCheckIn) <= m_later.readAt;
    }

    void count(const facts::BaselineDevice &device)
    {
        Share &platform = m_platforms[device.platform];
        ++m_aliveBefore;
        ++platform.alive;
        m_tally.predicted += isDue(device) ? 1 : 0;
        const facts::Device *now = m_standing.value(device.id);
        if (now && isSeenSince(*now, m_uploadedAt)) {
            ++m_tally.seenSince;
            return;
        }
        if (!isDue(device))
            return;
        ++platform.missing;
        m_missing.push_back(&device);
    }

    MissingDevice missingOf(const facts::BaselineDevice &device, bool isSilent) const
    {
        const facts::Device *now = m_standing.value(device.id);
        if (!now) {
            return {
                .device = {.id = device.id, .platform = device.platform, .lastCheckIn = device.lastCheckIn},
                .reason = MissingReason::Gone};
        }
        return {.device = *now, .reason = reasonOf(device, *now, isSilent)};
    }

    /// What is known of the device itself comes before what is concluded from others.
    MissingReason reasonOf(const facts::BaselineDevice &device, const facts::Device &now, bool isSilent) const
    {
        constexpr std::chrono::seconds cycleAndSlack = std::chrono::hours(9);
        if (isLeaving(now.managementState))
            return MissingReason::Leaving;
        if (isSilent)
            return MissingReason::Certificate;
        if (device.lastCheckIn.secsTo(m_baseline.reachedUntil) > cycleAndSlack.count())
            return MissingReason::Off;
        return m_platforms.at(device.platform).isNetwork() ? MissingReason::Network
                                                           : MissingReason::ThisDevice;
    }

    const facts::Baseline &m_baseline;
    const Fleet &m_later;
    const QDateTime m_uploadedAt;
    QHash<base::DeviceId, const facts::Device *> m_standing;
    Tally m_tally;
    int m_aliveBefore = 0;
    std::map<facts::Platform, Share> m_platforms;
    std::vector<const facts::BaselineDevice *> m_missing;
};

} // namespace

Comparison compare(const facts::Baseline &baseline, const Fleet &later, const QDateTime &uploadedAt)
{
    return Comparing(baseline, later, uploadedAt).result();
}

Comparison compareWithNothing(const Fleet &later, const QDateTime &uploadedAt)
{
    const auto seen =
        std::count_if(later.devices.cbegin(), later.devices.cend(), [&uploadedAt](const auto &device) {
            return isSeenSince(device, uploadedAt) && isEnrolledBefore(device, uploadedAt);
        });
    return {.tally = {.seenSince = int(seen)}, .missing = {}};
}

bool suspectsCertificate(const Fleet &fleet, const QDateTime &lastUpload)
{
    int alive = 0;
    int seen = 0;
    for (const facts::Device &device : fleet.devices) {
        if (!isEnrolledBefore(device, lastUpload) || checkInOf(device, lastUpload) != CheckIn::Alive)
            continue;
        ++alive;
        seen += isSeenSince(device, lastUpload) ? 1 : 0;
    }
    return verdictOn({.aliveBefore = alive, .seenSince = seen}, lastUpload, fleet.readAt) ==
           ProofKind::FellSilent;
}

} // namespace pushkeeper::devices
