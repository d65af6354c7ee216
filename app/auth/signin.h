// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/registration.h"
#include "auth/tokens.h"
#include "base/canceltoken.h"
#include "base/result.h"
#include "base/urlopener.h"
#include "net/httpclient.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>

namespace pushkeeper::auth {

/// What a sign-in is to bring.
struct SignInWish
{
    /// Of Graph, by their short names.
    QStringList scopes;
    /// The account that is expected, to spare the user typing; empty: Entra asks which one, also where its
    /// browser knows only one.
    QString loginHint;
    /// What a claims challenge demanded; base64, may be empty.
    QByteArray claims;
    std::chrono::milliseconds limit = std::chrono::minutes(5);
};

/// Tokens, and whose they are.
struct SignedIn
{
    Tokens tokens;
    Identity identity;
};

/// Signs in with the system's browser: authorisation code with PKCE, redirected to this computer.
///
///     reach Entra → listen on localhost → open Entra's page → wait for the code → redeem it → check the id
///     token
///
/// Blocks its worker until the user is done. Errors: Cancelled, Timeout, those of entraError and of the
/// network. Source: RFC 8252; https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow
base::Result<SignedIn> signIn(const Registration &registration, const SignInWish &wish, net::HttpClient &http,
                              base::UrlOpener &browser, const base::CancelToken &token);

} // namespace pushkeeper::auth
