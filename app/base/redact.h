// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace pushkeeper::base {

/// The text without secrets, for logs, error details and anything else that may be copied into a mail. In
/// their place stands "[redacted]". Removed are, in headers, query strings, form bodies, JSON, XML, HTML
/// forms and Qt's debug spelling of them, escaped and percent-encoded too: authorization and cookie headers,
/// bearer tokens, JWTs, opaque tokens of Entra, OAuth's codes, states, assertions and secrets, passwords (in
/// URLs too), keys of services, signatures of webhook addresses, and the body of every PEM block and of bare
/// base64 of a DER structure. Kept are what an admin needs to help: hosts, user names, e-mail addresses,
/// GUIDs, serial numbers, thumbprints in hexadecimal, error codes. In doubt it removes too much. Redacting
/// twice changes nothing.
QString redact(const QString &text);

} // namespace pushkeeper::base
