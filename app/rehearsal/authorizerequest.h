// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rehearsal/entrafault.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace pushkeeper::rehearsal {

/// Values of a query or of a posted form by name.
using FormValues = QHash<QString, QString>;

/// What a program asks of Entra's authorize page.
struct AuthorizeRequest
{
    QString clientId;
    QString redirectUri;
    QString responseType;
    QString responseMode;
    /// As they were spelled.
    QStringList scopes;
    QString state;
    QString nonce;
    QString challenge;
    QString challengeMethod;
    QString prompt;
    QString loginHint;
};

/// Reads the query of an authorize address. Nothing is checked.
AuthorizeRequest readAuthorizeRequest(const FormValues &values);

/// What only a page may say, since it is not known whether the address to go back to is the program's.
std::optional<EntraFault> pageFault(const AuthorizeRequest &request, const QStringList &knownClients);
/// What the program is told by way of its redirect address.
std::optional<EntraFault> requestFault(const AuthorizeRequest &request);

/// The refusal of a request that lacks this parameter.
EntraFault missingParameter(const QString &name);

/// The permission behind a scope: `https://graph.microsoft.com/User.Read` and `User.Read` are the same.
QString permissionOf(const QString &scope);
/// True for scopes that sign in and ask for nothing in Graph.
bool isSignInScope(const QString &permission);
/// True if the verifier's SHA-256 is the challenge (RFC 7636, S256).
bool verifies(const QString &verifier, const QString &challenge);

} // namespace pushkeeper::rehearsal
