// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/graphendpoints.h"

#include <algorithm>

namespace pushkeeper::rehearsal {

using namespace Qt::StringLiterals;

namespace {

constexpr char readCertificate[] =
    "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementManagedDevices.Read.All "
    "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All";
constexpr char writeCertificate[] =
    "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All";
constexpr char readAgreement[] = "DeviceManagementConfiguration.Read.All "
                                 "DeviceManagementServiceConfig.ReadWrite.All "
                                 "DeviceManagementConfiguration.ReadWrite.All";
constexpr char agree[] = "DeviceManagementServiceConfig.ReadWrite.All";
constexpr char readDevices[] =
    "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All "
    "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All";
constexpr char syncDevice[] = "DeviceManagementManagedDevices.PrivilegedOperations.All";
constexpr char readAudit[] = "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All";
constexpr char readVpp[] =
    "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All "
    "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All";
constexpr char readDep[] =
    "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All";
constexpr char readPlace[] =
    "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All "
    "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All "
    "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All "
    "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All";
constexpr char readOrganization[] =
    "DeviceManagementServiceConfig.Read.All DeviceManagementConfiguration.Read.All "
    "DeviceManagementConfiguration.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All "
    "Directory.Read.All Directory.ReadWrite.All Organization.Read.All Organization.ReadWrite.All User.Read "
    "User.Read.All";
constexpr char readMe[] = "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All "
                          "Directory.Read.All Directory.ReadWrite.All";

constexpr GraphEndpoint endpoints[] = {
    {"GET", "deviceManagement/applePushNotificationCertificate", true, readCertificate,
     graphcertificate::read},
    {"PATCH", "deviceManagement/applePushNotificationCertificate", true, writeCertificate,
     graphcertificate::upload},
    {"GET",
     "deviceManagement/applePushNotificationCertificate/"
     "downloadApplePushNotificationCertificateSigningRequest",
     true, writeCertificate, graphcertificate::downloadRequest},
    {"GET", "deviceManagement/dataSharingConsents/*", false, readAgreement, graphcertificate::readAgreement},
    {"POST", "deviceManagement/dataSharingConsents/*/consentToDataSharing", false, agree,
     graphcertificate::agree},
    {"GET", "deviceManagement/auditEvents", true, readAudit, graphcertificate::audit},
    {"GET", "deviceManagement/managedDevices", true, readDevices, graphdevices::list},
    {"GET", "deviceManagement/managedDevices/*", true, readDevices, graphdevices::one},
    {"POST", "deviceManagement/managedDevices/*/syncDevice", true, syncDevice, graphdevices::sync},
    {"GET", "deviceManagement/managedDeviceOverview", true, readDevices, graphdevices::overview},
    {"GET", "deviceManagement/depOnboardingSettings", false, readDep, graphplace::emptyList},
    {"GET", "deviceAppManagement/vppTokens", true, readVpp, graphplace::emptyList},
    {"GET", "deviceManagement", true, readPlace, graphplace::deviceManagement},
    {"GET", "organization", true, readOrganization, graphplace::organization},
    {"GET", "me", true, readMe, graphplace::me},
};

QString shortName(QString part)
{
    if (part.endsWith("()"_L1))
        part.chop(2);
    constexpr QLatin1String prefix("microsoft.graph.");
    return part.startsWith(prefix) ? part.mid(prefix.size()) : part;
}

bool means(const GraphEndpoint &endpoint, const QStringList &path)
{
    const QStringList wanted = QString::fromLatin1(endpoint.path).split(u'/');
    return std::equal(
        wanted.cbegin(), wanted.cend(), path.cbegin(), path.cend(),
        [](const QString &want, const QString &part) { return want == "*"_L1 || want == shortName(part); });
}

} // namespace

QStringList GraphEndpoint::accepted() const
{
    return QString::fromLatin1(permissions).split(u' ');
}

std::span<const GraphEndpoint> graphEndpoints()
{
    return endpoints;
}

const GraphEndpoint *endpointFor(const QByteArray &method, const QString &version, const QStringList &path)
{
    const bool isBeta = version == "beta"_L1;
    const auto *const found =
        std::find_if(std::begin(endpoints), std::end(endpoints), [&](const GraphEndpoint &endpoint) {
            return method == endpoint.method && (endpoint.inV1 || isBeta) && means(endpoint, path);
        });
    return found == std::end(endpoints) ? nullptr : found;
}

} // namespace pushkeeper::rehearsal
