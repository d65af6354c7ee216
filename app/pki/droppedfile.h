// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facts/certificate.h"
#include "facts/filekind.h"
#include "facts/signingrequest.h"
#include "pki/trust.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace pushkeeper::pki {

/// Why nothing could be taken from a file.
enum class Obstacle {
    None,
    /// It ends before its content does.
    CutOff,
    /// Its content is altered.
    Damaged,
    /// An XML document that declares entities: no tool of Apple or Microsoft writes that.
    Entities,
    /// A request without the request in it.
    RequestIncomplete,
    PublicKeyOnly,
    TooLarge,
};

/// What a dropped file holds. Private keys are noticed, never read or kept.
struct DroppedFile
{
    facts::FileKind kind = facts::FileKind::Unknown;
    qint64 size = 0;
    /// Each certificate once, in the order of the file.
    QList<facts::Certificate> certificates;
    /// The certificate that the file is about; its trust is judged. See also `newerChosen` and `topicCount`.
    std::optional<facts::Certificate> certificate;
    std::optional<facts::SigningRequest> request;
    Obstacle obstacle = Obstacle::None;
    bool hasPrivateKey = false;
    /// Some part was unreadable although the rest was not.
    bool hasDamagedPart = false;
    bool hasTrailingBytes = false;
    /// Several push certificates of one topic: the newer was chosen.
    bool newerChosen = false;
    /// Number of different topics among the push certificates.
    int topicCount = 0;
    /// Error message of the service that sent the file instead of a certificate.
    QString serviceMessage;
};

/// Content beyond this is not looked at: real files have a few kilobytes.
inline constexpr qint64 mostBytesRead = qint64(4) * 1024 * 1024;

/// Recognises whatever may be dropped, by content alone. `content` is the file, or its first `mostBytesRead`
/// bytes if `size` (bytes on disk) is larger. Never fails: what it cannot read it names.
DroppedFile readDropped(const QByteArray &content, qint64 size, const TrustJudge &judge);

} // namespace pushkeeper::pki
