// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "net/httpclient.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace pushkeeper::auth {

/// What Entra hands out for a code or a refresh token. Secrets: never logged, never stored in files.
struct Tokens
{
    QByteArray access;
    /// Empty if Entra gave none.
    QByteArray refresh;
    /// Empty if none was asked for.
    QByteArray identity;
    /// What was granted, without the address of Graph before the names.
    QStringList scopes;
    std::chrono::seconds lifetime{0};
};

/// Reads an answer of the token endpoint. Errors: those of refusalIn; BadReply, with the pause that
/// Retry-After asks for, if it is neither tokens nor a refusal.
base::Result<Tokens> tokensFrom(const net::HttpReply &reply);

/// Who signed in, as an id token says.
struct Identity
{
    QString userName; // for people only; never an identity to decide by
    QString tenant;
};

/// Reads an id token that came straight from Entra over TLS, and checks that it answers our request: its
/// audience and, unless the flow has none, its nonce. Its signature need not be checked on this way (OpenID
/// Connect Core, 3.1.3.7, rule 6). Errors: BadReply.
base::Result<Identity> identityFrom(const QByteArray &idToken, const std::optional<QByteArray> &nonce,
                                    const QString &clientId);

} // namespace pushkeeper::auth
