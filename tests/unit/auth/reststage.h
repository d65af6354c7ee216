// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/entratokensource.h"
#include "patientclock.h"
#include "refreshkit.h"
#include "support/notingstore.h"
#include "support/runonworker.h"

#include <QTemporaryDir>

#include <memory>

namespace pushkeeper::auth {

/// An error in words, where otherwise a token would be.
inline QString failed(base::ErrorKind kind)
{
    return QStringLiteral("error %1").arg(static_cast<int>(kind));
}

/// Programs of one user, with one keychain.
struct RestStage
{
    inline static const QString name =
        QStringLiteral("pushkeeper/0f8fad5b-d9cb-469f-a165-70867728950e/watch");
    inline static const QString reads = refresherScope();
    inline static const QString ada = QStringLiteral("ada@contoso.com");

    RotatingEntra entra;
    net::HttpClient http{{.userAgent = "Pushkeeper-Test/1", .proxy = net::HttpProxy()}};
    PatientClock clock{QDateTime({2026, 11, 24}, {12, 0}, Qt::UTC)};
    support::NotingStore store;
    QTemporaryDir scratch;
    base::CancelToken token;

    /// Where the sign-in rests in this store; in `store` if there is none.
    std::unique_ptr<RestingPlace> place(secrets::SecretStore *other = nullptr)
    {
        return std::make_unique<RestingPlace>(other ? *other : store, clock, name,
                                              entra.registration().clientId,
                                              scratch.filePath(QStringLiteral("tenant/token.lock")));
    }
    /// A program that has just started.
    std::unique_ptr<EntraTokenSource> program(secrets::SecretStore *other = nullptr)
    {
        return std::make_unique<EntraTokenSource>(entra.registration(), http, clock, place(other));
    }
    /// One that somebody signed in to.
    std::unique_ptr<EntraTokenSource> signedIn(const QStringList &scopes = {reads})
    {
        auto source = program();
        source->adopt(RotatingEntra::firstTokens(scopes), ada, token);
        return source;
    }
    /// The token, or what failed() says.
    QString ask(EntraTokenSource &source, const QString &scope = reads)
    {
        const auto access = support::runOnWorker([&] { return source.accessToken({scope}, token); });
        return access ? QString::fromLatin1(*access) : failed(access.error().kind);
    }
    void endAccess() { clock.advance(std::chrono::hours(1)); }
    /// The refresh token that rests; empty if none does.
    QString resting() { return refreshIn(store.stored(name)); }
    static QString refreshIn(const QByteArray &stored)
    {
        return QJsonDocument::fromJson(stored).object().value(QStringLiteral("refresh")).toString();
    }
    /// The refresh tokens that have rested, in order; empty where there was none any more.
    QStringList rested() const
    {
        QStringList all;
        const auto changes = store.changes();
        for (const QByteArray &change : changes)
            all.append(refreshIn(change));
        return all;
    }
};

/// The kind of what keeps a sign-in from resting; Internal if nothing does.
inline base::ErrorKind restFaultOf(const EntraTokenSource &source)
{
    return source.restFault().value_or(base::Error()).kind;
}

} // namespace pushkeeper::auth
