// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "devices/syncchoice.h"
#include "facts/device.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>

#include <chrono>
#include <optional>

namespace pushkeeper::devices {

/// Why a device of a sync test does not count.
enum class SyncRefusal : quint8 {
    None,
    /// It is no longer in Intune.
    Gone,
    /// The role of whoever is signed in does not reach it.
    Denied,
    /// Intune did not take the request.
    Refused,
};

/// One device of a sync test. All times are UTC; invalid: it has not happened.
struct SyncTarget
{
    base::DeviceId id;
    facts::Platform platform = facts::Platform::Other;
    /// The request is on its way, and nothing is known of it yet.
    QDateTime announcedAt{};
    /// Intune took the request, by Graph's own clock.
    QDateTime askedAt{};
    /// The check-in that answers it.
    QDateTime answeredAt{};
    /// Graph throttles it: not to be asked before.
    QDateTime waitsUntil{};
    SyncRefusal refusal = SyncRefusal::None;

    bool operator==(const SyncTarget &) const = default;
};

/// A sync test as it stands: a value that is saved after every event. It holds no names.
struct SyncTestState
{
    QDateTime startedAt{};
    /// Of the certificate that the test is to prove; invalid if there is none.
    QDateTime uploadedAt{};
    Population population{};
    /// See ChosenDevices.
    bool isSample = false;
    /// The admin asks the devices in Intune's own page; the program only watches.
    bool isByHand = false;
    /// How long to wait for answers, from the last request on.
    std::chrono::minutes wait{0};
    /// No more requests are to be sent; from here on check-ins are watched.
    QDateTime askingEndedAt{};
    QDateTime lookedAt{};
    QDateTime finishedAt{};
    QList<SyncTarget> targets{};

    bool operator==(const SyncTestState &) const = default;
};

/// A test that begins at a moment.
SyncTestState newSyncTest(const ChosenDevices &chosen, const QDateTime &uploadedAt, std::chrono::minutes wait,
                          const QDateTime &now);

// What happens to it. Places are indexes into the targets; moments are UTC.

/// The places to ask next, at most `most`: not asked yet, not refused, not throttled at that moment.
QList<qsizetype> toAskNext(const SyncTestState &state, const QDateTime &now, qsizetype most);
/// When the first of those that are throttled may be asked again; invalid if none is.
QDateTime throttledUntil(const SyncTestState &state);
/// The requests are about to be sent. Saved first: whoever is killed then asks nobody twice.
void announce(SyncTestState &state, const QList<qsizetype> &places, const QDateTime &now);
/// What Intune said to each of them, in that order; `at` is when. Throttled ones wait for their own pause. An
/// error ends the asking: permission or sign-in is missing, for all of them. Those that were not taken are as
/// before then.
base::Result<> takeAnswers(SyncTestState &state, const QList<qsizetype> &places,
                           const QList<base::Result<>> &answers, const QDateTime &at);
/// The requests as a whole failed. Where that is proof that none was taken they are as before, at a throttle
/// until its pause is over; otherwise they stay announced.
void takeFailure(SyncTestState &state, const QList<qsizetype> &places, const base::Error &error,
                 const QDateTime &now);
/// Of what is still announced nobody will hear: it counts as asked, and a check-in counts only from one
/// minute later on, when the request must have been sent. Returns the places.
QList<qsizetype> settleAnnounced(SyncTestState &state);
/// Everybody was asked in Intune's own page, at that moment.
void takeAskedByHand(SyncTestState &state, const QDateTime &at);

/// True if the check-in (UTC) answers: it is later than the request to this device and later than the upload,
/// if there is one.
bool isAnswer(const SyncTarget &target, const QDateTime &checkIn, const QDateTime &uploadedAt);
/// The places whose answer is still awaited.
QList<qsizetype> awaited(const SyncTestState &state);
/// Takes what a look showed of a device: nothing if it is gone. True if that changed anything.
bool takeLook(SyncTestState &state, qsizetype place, const std::optional<facts::Device> &device);
/// When to look for check-ins next: 1, 2, 5, 10 and 15 minutes after the asking, then every 15, at last when
/// the wait is over.
QDateTime nextLook(const SyncTestState &state);
/// True if nothing is left to wait for: all have answered, or the look at the end of the wait is done.
bool isSettled(const SyncTestState &state);

} // namespace pushkeeper::devices

Q_DECLARE_METATYPE(pushkeeper::devices::SyncTestState)
