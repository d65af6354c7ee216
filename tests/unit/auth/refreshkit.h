// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/tokens.h"
#include "refresherwords.h"
#include "support/faultserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUrlQuery>

#include <atomic>
#include <mutex>

namespace pushkeeper::auth {

/// A field of the form that was posted; empty if it is not there.
inline QString field(const support::SeenRequest &request, const QString &name)
{
    return QUrlQuery(QString::fromLatin1(request.body)).queryItemValue(name, QUrl::FullyDecoded);
}

/// Plays Entra's token endpoint as a strict one would be: every refresh brings a new refresh token, and each
/// is good for one use. Tokens are numbered: after "refresh-0" come "access-1" and "refresh-1".
class RotatingEntra
{
public:
    RotatingEntra()
    {
        m_server.setHandler([this](const support::SeenRequest &request) { return answer(request); });
    }

    Registration registration() const { return refresherRegistration(m_server.url(QString())); }

    /// What a sign-in with these scopes brings.
    static Tokens firstTokens(const QStringList &scopes)
    {
        return {.access = "access-0",
                .refresh = "refresh-0",
                .scopes = scopes,
                .lifetime = std::chrono::hours(1)};
    }

    /// Answers the next request like this instead; then the one after it...
    void answerNext(const support::FaultReply &reply) { m_server.enqueue(reply); }
    /// What the tokens are good for; without it, for what was asked.
    void grant(const QStringList &scopes)
    {
        const std::lock_guard lock(m_mutex);
        m_granted = scopes.join(u' ');
    }
    void setLifetime(std::chrono::seconds lifetime) { m_seconds = int(lifetime.count()); }
    /// False: the answers hold no refresh token.
    void setRotates(bool rotates) { m_rotates = rotates; }
    /// Answers wait for release() from now on.
    void hold() { m_isHeld = true; }
    void release() { m_server.release(); }

    QList<support::SeenRequest> requests() const { return m_server.requests(); }
    qsizetype asked() const { return requests().size(); }
    support::SeenRequest lastRequest() const { return requests().constLast(); }
    /// The refresh tokens in the order in which they were shown.
    QStringList shown() const
    {
        QStringList all;
        const auto seen = requests();
        for (const support::SeenRequest &request : seen)
            all.append(field(request, QStringLiteral("refresh_token")));
        return all;
    }
    /// True if no refresh token was shown twice.
    bool isEachShownOnce() const
    {
        const QStringList all = shown();
        return QSet<QString>(all.cbegin(), all.cend()).size() == all.size();
    }

private:
    support::FaultReply answer(const support::SeenRequest &request)
    {
        const QString wanted = field(request, QStringLiteral("scope"));
        const std::lock_guard lock(m_mutex);
        support::FaultReply reply = support::jsonReply(R"({"error":"invalid_grant"})", 400);
        if (!m_used.contains(field(request, QStringLiteral("refresh_token")))) {
            m_used.insert(field(request, QStringLiteral("refresh_token")));
            const QString number = QString::number(++m_number);
            QJsonObject json{
                {QStringLiteral("access_token"), QStringLiteral("access-") + number},
                {QStringLiteral("scope"), m_granted.isEmpty() ? wanted : m_granted},
                {QStringLiteral("expires_in"), m_seconds.load()},
            };
            if (m_rotates)
                json[QStringLiteral("refresh_token")] = QStringLiteral("refresh-") + number;
            reply = support::jsonReply(QJsonDocument(json).toJson(QJsonDocument::Compact));
        }
        reply.isHeld = m_isHeld;
        return reply;
    }

    std::mutex m_mutex;
    QSet<QString> m_used;
    QString m_granted;
    int m_number = 0;
    std::atomic<int> m_seconds = 3600;
    std::atomic<bool> m_rotates = true;
    std::atomic<bool> m_isHeld = false;
    support::FaultServer m_server; // last: its thread uses the others
};

} // namespace pushkeeper::auth
