// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "facts/agreement.h"
#include "facts/pushcertificate.h"
#include "graph/graphclient.h"

#include <optional>

namespace pushkeeper::graph {

/// The push certificate that Intune has; nothing if it has none (404).
base::Result<std::optional<facts::PushCertificate>> readCertificate(GraphClient &graph,
                                                                    const base::CancelToken &token);

/// A fresh signing request, byte for byte as Intune's own page would save it. Perhaps each call makes a new
/// key, so it is made only when the user asks for it, and never repeated by itself.
base::Result<QByteArray> takeSigningRequest(GraphClient &graph, const base::CancelToken &token);

/// The agreement to share data with Apple; nothing if Intune does not know it (404).
base::Result<std::optional<facts::Agreement>> readAgreement(GraphClient &graph,
                                                            const base::CancelToken &token);

/// Gives the agreement. It cannot be withdrawn: only after the user has read the terms and ticked it.
base::Result<> giveAgreement(GraphClient &graph, const base::CancelToken &token);

} // namespace pushkeeper::graph
