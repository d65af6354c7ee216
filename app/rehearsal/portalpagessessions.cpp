// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/portalpagessessions.h"

#include <QRandomGenerator>

#include <array>

namespace pushkeeper::rehearsal {

namespace {

/// More than a rehearsal ever needs; beyond it all start anew, so that memory is bounded.
constexpr qsizetype mostSessions = 1000;

QString randomName()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof(words));
    return QString::fromLatin1(bytes.toHex());
}

} // namespace

QString PortalSessions::open(const QString &account)
{
    const std::lock_guard lock(m_mutex);
    if (m_sessions.size() >= mostSessions)
        m_sessions.clear();
    QString name = randomName();
    m_sessions.insert(name, {.account = account, .token = randomName()});
    return name;
}

std::optional<PortalSession> PortalSessions::find(const QString &name) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_sessions.constFind(name);
    if (found == m_sessions.cend())
        return std::nullopt;
    return *found;
}

void PortalSessions::agree(const QString &name)
{
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_sessions.find(name); found != m_sessions.end()) // clazy:exclude=detaching-member
        found->agreed = true;
}

void PortalSessions::close(const QString &name)
{
    const std::lock_guard lock(m_mutex);
    m_sessions.remove(name);
}

void PortalSessions::closeAll()
{
    const std::lock_guard lock(m_mutex);
    m_sessions.clear();
}

} // namespace pushkeeper::rehearsal
