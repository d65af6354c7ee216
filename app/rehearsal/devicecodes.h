// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rehearsal/authorizerequest.h"
#include "rehearsal/entrafault.h"
#include "rehearsal/entragrant.h"

#include <QDateTime>
#include <QHash>
#include <QString>

#include <chrono>
#include <optional>

namespace pushkeeper::rehearsal {

/// The sign-ins by code of the practice tenant: a program asks for a code, a person types it at a page, and
/// the program asks until he is done. A code holds for 15 minutes and serves once; a program that asks sooner
/// than it was told must slow down. Not for several threads at once. Sources: RFC 8628,
/// microsoft-graph.md 5.3.
class DeviceCodes
{
public:
    static constexpr std::chrono::seconds life = std::chrono::minutes(15);
    static constexpr std::chrono::seconds firstInterval{5};

    /// What the program gets: the one to ask with, and the one to be typed.
    struct Pair
    {
        QString deviceCode;
        QString userCode;
    };

    /// Begins to wait for the person of this request. `now` is in UTC, here and below.
    Pair begin(const AuthorizeRequest &request, const QDateTime &now);
    /// The device code that waits under what a person typed, in any case and with or without dashes; empty if
    /// none does.
    QString waitingUnder(const QString &typed, const QDateTime &now) const;
    /// What the program asked for; of a code that waits.
    AuthorizeRequest requestOf(const QString &deviceCode) const;
    /// The person is done; false if the code does not wait any more.
    bool allow(const QString &deviceCode, const Grant &grant, const QDateTime &now);
    /// The person does not want it; false as above.
    bool decline(const QString &deviceCode, const QDateTime &now);

    /// The program asks: why it gets nothing yet, or ever; nothing if it gets what take() then gives.
    std::optional<EntraFault> ask(const QString &deviceCode, const QString &clientId, const QDateTime &now);
    /// What the person allowed. Afterwards the code is used up.
    Grant take(const QString &deviceCode);

private:
    struct Waiting
    {
        enum class State { Waits, Allowed, Declined, Used };

        AuthorizeRequest request;
        QString userCode;
        QDateTime until; // UTC
        State state = State::Waits;
        Grant grant{};
        std::chrono::seconds interval = firstInterval;
        QDateTime lastAsked{}; // UTC; null: never
    };

    bool settle(const QString &deviceCode, Waiting::State state, const Grant &grant, const QDateTime &now);
    static EntraFault notYet(Waiting &waiting, const QDateTime &now);

    QHash<QString, Waiting> m_all; // by device code
};

} // namespace pushkeeper::rehearsal
