// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rehearsal/graphtenant.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <span>

namespace pushkeeper::rehearsal {

/// One call that Graph knows.
struct GraphEndpoint
{
    const char *method;
    /// Parts between slashes; "*" stands for any one.
    const char *path;
    /// Exists in v1.0; all exist in beta.
    bool inV1;
    /// Permissions of which one is enough, blank between them.
    const char *permissions;
    GraphReply reply;

    /// The permissions one by one.
    QStringList accepted() const;
};

/// All calls of the practice Graph. Source of the permissions: Microsoft's permissions reference, as quoted
/// in microsoft-graph.md 1.2, 2, 3 and 4.6.
std::span<const GraphEndpoint> graphEndpoints();

/// The call that a method and a path mean; null if there is none. Graph's long spellings of functions
/// (`microsoft.graph.syncDevice`, `…SigningRequest()`) mean the same as the short ones.
const GraphEndpoint *endpointFor(const QByteArray &method, const QString &version, const QStringList &path);

} // namespace pushkeeper::rehearsal
