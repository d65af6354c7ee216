// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <mutex>
#include <optional>

namespace pushkeeper::rehearsal {

/// What the portal remembers of one browser.
struct PortalSession
{
    QString account{};   // empty until somebody signed in
    QString token{};     // stands in every form; a page of somebody else cannot know it
    bool agreed = false; // the terms of creation were accepted
};

/// Sessions of the portal by their random names. Any thread.
class PortalSessions
{
public:
    /// Starts a session and returns its name; `account` may be empty.
    QString open(const QString &account);
    /// The session of that name, if it still runs.
    std::optional<PortalSession> find(const QString &name) const;
    /// Remembers that the terms were accepted.
    void agree(const QString &name);
    /// Ends one session.
    void close(const QString &name);
    /// Ends all of them, as the real portal does after a while.
    void closeAll();

private:
    mutable std::mutex m_mutex;
    QHash<QString, PortalSession> m_sessions;
};

} // namespace pushkeeper::rehearsal
