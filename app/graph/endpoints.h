// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/tokensource.h"

#include <QByteArray>
#include <QLatin1String>

namespace pushkeeper::graph {

/// Every call to Microsoft Graph that this program makes.
enum class Endpoint {
    ReadCertificate,
    UploadCertificate,
    TakeSigningRequest,
    ReadAgreement,
    GiveAgreement,
    ListDevices,
    ReadDevice,
    /// Many devices, one by one, in one request.
    ReadDevices,
    SyncDevice,
    SyncDevices,
    ReadIntune,
    ReadOverview,
};

/// One row of the table of calls.
struct EndpointRow
{
    Endpoint endpoint;
    QByteArray method;
    QLatin1String version;
    /// Below the version, without a slash at either end; "{id}" stands for a device.
    QLatin1String path;
    /// Whose token is used.
    auth::Purpose purpose;
    /// The least scope that Graph accepts for it.
    QLatin1String scope;
    /// Repeating it after a failure changes nothing.
    bool repeatable;
};

/// The row of a call. Scopes are the least of those that Microsoft lists.
/// Source: microsoft-graph-devx-content, permissions/new/permissions.json (2026-08-07)
const EndpointRow &rowOf(Endpoint endpoint);

} // namespace pushkeeper::graph
