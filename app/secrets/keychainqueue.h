// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/canceltoken.h"
#include "base/result.h"

#include <QByteArray>
#include <QObject>
#include <QQueue>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace pushkeeper::secrets {

/// What the keychain is asked to do.
struct KeychainCall
{
    /// Which job of QtKeychain it becomes.
    enum class Act { Read, Write, Remove };

    Act act = Act::Read;
    QString name;
    QByteArray secret{};
};

/// Of a read the secret, or nothing; of the others nothing.
using KeychainAnswer = base::Result<std::optional<QByteArray>>;

/// Does one call after another on the keychain thread of the process. QtKeychain keeps a queue of its own for
/// ever in the thread of its first job, so this thread lives until the program ends, and nobody waits for it
/// then: a job may hang.
class KeychainQueue final : public QObject
{
    Q_OBJECT

public:
    /// Blocks the calling worker until there is an answer, `deadline` is over or `token` is cancelled,
    /// whatever the keychain does. What was not begun by then never will be; what was begun may still be
    /// done. Errors: KeychainMissing, KeychainLocked, KeychainRefused, Timeout, Cancelled.
    static KeychainAnswer run(const KeychainCall &call, std::chrono::milliseconds deadline,
                              const base::CancelToken &token);

private:
    class WaitingPlace;
    struct Entry
    {
        KeychainCall call;
        std::shared_ptr<WaitingPlace> place;
    };

    static KeychainQueue &ofProcess();
    void add(const Entry &entry);
    void startNext();
    void start(const Entry &entry);

    QQueue<Entry> m_waiting;
    bool m_isBusy = false;
};

} // namespace pushkeeper::secrets
