// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/endpoints.h"

#include <algorithm>
#include <array>

namespace pushkeeper::graph {

using namespace Qt::StringLiterals;

namespace {

constexpr auto readDevices = "DeviceManagementManagedDevices.Read.All"_L1;
constexpr auto writeConfig = "DeviceManagementServiceConfig.ReadWrite.All"_L1;
constexpr auto actOnDevices = "DeviceManagementManagedDevices.PrivilegedOperations.All"_L1;

constexpr auto certificate = "deviceManagement/applePushNotificationCertificate"_L1;
constexpr auto signingRequest =
    "deviceManagement/applePushNotificationCertificate/downloadApplePushNotificationCertificateSigningRequest"_L1;
constexpr auto agreement = "deviceManagement/dataSharingConsents/appleMDMPushCertificate"_L1;
constexpr auto giveAgreement =
    "deviceManagement/dataSharingConsents/appleMDMPushCertificate/consentToDataSharing"_L1;

} // namespace

const EndpointRow &rowOf(Endpoint endpoint)
{
    using enum Endpoint;
    using enum auth::Purpose;
    // Taking a signing request is a GET, but perhaps each one makes a new key: never repeat it by itself.
    static const std::array<EndpointRow, 12> table{{
        {ReadCertificate, "GET", "v1.0"_L1, certificate, Watch, readDevices, true},
        {UploadCertificate, "PATCH", "v1.0"_L1, certificate, Renew, writeConfig, false},
        {TakeSigningRequest, "GET", "v1.0"_L1, signingRequest, Renew, writeConfig, false},
        {ReadAgreement, "GET", "beta"_L1, agreement, Renew, writeConfig, true},
        {GiveAgreement, "POST", "beta"_L1, giveAgreement, Renew, writeConfig, false},
        {ListDevices, "GET", "v1.0"_L1, "deviceManagement/managedDevices"_L1, Watch, readDevices, true},
        {ReadDevice, "GET", "v1.0"_L1, "deviceManagement/managedDevices/{id}"_L1, Watch, readDevices, true},
        {ReadDevices, "POST", "v1.0"_L1, "$batch"_L1, Watch, readDevices, true},
        {SyncDevice, "POST", "v1.0"_L1, "deviceManagement/managedDevices/{id}/syncDevice"_L1, Renew,
         actOnDevices, true},
        {SyncDevices, "POST", "v1.0"_L1, "$batch"_L1, Renew, actOnDevices, true},
        {ReadIntune, "GET", "v1.0"_L1, "deviceManagement"_L1, Watch, readDevices, true},
        {ReadOverview, "GET", "v1.0"_L1, "deviceManagement/managedDeviceOverview"_L1, Watch, readDevices,
         true},
    }};
    return *std::find_if(table.cbegin(), table.cend(),
                         [endpoint](const EndpointRow &row) { return row.endpoint == endpoint; });
}

} // namespace pushkeeper::graph
