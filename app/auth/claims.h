// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace pushkeeper::auth {

/// The `claims` parameter of a sign-in or token request, as JSON. It declares that this program answers
/// claims challenges (capability cp1) and carries what `challenge` demands: the base64 of a JSON object as
/// Graph sent it, in either alphabet and with or without padding. A challenge that cannot be read is left
/// out. Source: https://learn.microsoft.com/entra/identity-platform/claims-challenge
QByteArray claimsParameter(const QByteArray &challenge = {});

} // namespace pushkeeper::auth
