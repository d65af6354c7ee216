// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "net/httpclient.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace pushkeeper::graph {

/// The claims that a challenge demands (base64 as it came), if the answer is one: error "insufficient_claims"
/// in one of its WWW-Authenticate headers. An empty value: a challenge without claims.
/// Source: https://learn.microsoft.com/entra/identity-platform/claims-challenge
std::optional<QByteArray> claimsChallengeOf(const net::HttpReply &reply);

/// The sentence inside Intune's answer: Intune writes a JSON document as a text into `message`, sometimes one
/// inside another, and adds an operation id that helps nobody. What is none of this comes back as it is.
QString innermostMessage(const QString &message);

/// The scopes of which Graph wants one, as its refusal names them; none if it names none. Older names are
/// given as Entra lists them today.
QStringList scopesNamedIn(const QString &detail);

/// An answer of Graph that is not a success, as an error: ClaimsChallenge, SignInNeeded (401), ConsentMissing
/// and Denied (403, by what the text says), NotFound, Conflict (409, 412), Throttled (423, 429, 503, 504,
/// 509), BadReply for the rest. The request id is Graph's; the detail is Intune's own sentence, redacted.
base::Error errorFrom(const net::HttpReply &reply);

/// A success that is not what Graph answers: CaptivePortal for a page, which Graph never sends, since whoever
/// does stands between it and us; BadReply for the rest.
base::Error notGraph(const net::HttpReply &reply);

} // namespace pushkeeper::graph
