// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facts/finding.h"
#include "renewal/mode.h"

#include <QList>

namespace pushkeeper::renewal {

/// What keeps a certificate from being uploaded.
enum class Lock { Topic, Key, Origin, Time };

/// Whether a certificate may be uploaded, after the importer's findings.
struct ImportGate
{
    /// What may be done with the certificate.
    enum class Answer {
        Open,
        /// Only after the admin has read what warns.
        AfterReading,
        Locked,
        /// It is the one that Intune has: nothing to upload.
        AlreadyInstalled,
    };
    Answer answer = Answer::Locked;
    /// What locks; empty unless Locked.
    QList<Lock> locks;
    /// The certificate is the installed one under another Apple Account.
    bool isMovedAccount = false;
};

/// Maps the importer's findings to locks. Pure; certificates are compared in pki/importrules alone. A new
/// topic is let through in mode NewTopic and in no other, and there it has to be read.
ImportGate importGate(const facts::Findings &findings, Mode mode);
/// The name of a lock in JSON and in the journal: "topic". Never translated.
QLatin1String lockName(Lock lock);

} // namespace pushkeeper::renewal
