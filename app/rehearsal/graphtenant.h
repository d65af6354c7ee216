// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rehearsal/graphcall.h"
#include "rehearsal/practiceentra.h"
#include "rehearsal/practicefleet.h"
#include "rehearsal/practiceintune.h"
#include "rehearsal/practicetime.h"

namespace pushkeeper::rehearsal {

/// What Graph answers from. All of it outlives the calls.
struct GraphTenant
{
    PracticeTime &time;
    PracticeEntra &entra;
    PracticeIntune &intune;
    PracticeFleet &fleet;
};

/// Answers one call; its caller may make it.
using GraphReply = GraphAnswer (*)(const GraphTenant &tenant, const GraphCall &call);

/// Calls about the certificate: microsoft-graph.md 1.
namespace graphcertificate {

/// GET applePushNotificationCertificate: 404 in Intune's nested text while there is none.
GraphAnswer read(const GraphTenant &tenant, const GraphCall &call);
/// PATCH applePushNotificationCertificate. The answer's lastModifiedDateTime is the certificate's notBefore;
/// a later GET shows the time of upload (1.4).
GraphAnswer upload(const GraphTenant &tenant, const GraphCall &call);
/// GET downloadApplePushNotificationCertificateSigningRequest.
GraphAnswer downloadRequest(const GraphTenant &tenant, const GraphCall &call);
/// GET dataSharingConsents/{id}.
GraphAnswer readAgreement(const GraphTenant &tenant, const GraphCall &call);
/// POST dataSharingConsents/{id}/consentToDataSharing.
GraphAnswer agree(const GraphTenant &tenant, const GraphCall &call);
/// GET auditEvents: what happened to the certificate, newest first; filters are ignored.
GraphAnswer audit(const GraphTenant &tenant, const GraphCall &call);

} // namespace graphcertificate

/// Calls about devices: microsoft-graph.md 2.
namespace graphdevices {

/// GET managedDevices.
GraphAnswer list(const GraphTenant &tenant, const GraphCall &call);
/// GET managedDevices/{id}.
GraphAnswer one(const GraphTenant &tenant, const GraphCall &call);
/// POST managedDevices/{id}/syncDevice: 204, whether or not the device is reached.
GraphAnswer sync(const GraphTenant &tenant, const GraphCall &call);
/// GET managedDeviceOverview.
GraphAnswer overview(const GraphTenant &tenant, const GraphCall &call);

} // namespace graphdevices

/// Calls about the tenant around it: microsoft-graph.md 3 and 4.6.
namespace graphplace {

/// GET /me.
GraphAnswer me(const GraphTenant &tenant, const GraphCall &call);
/// GET /organization.
GraphAnswer organization(const GraphTenant &tenant, const GraphCall &call);
/// GET /deviceManagement.
GraphAnswer deviceManagement(const GraphTenant &tenant, const GraphCall &call);
/// A list with nothing in it: vppTokens, depOnboardingSettings.
GraphAnswer emptyList(const GraphTenant &tenant, const GraphCall &call);

} // namespace graphplace

} // namespace pushkeeper::rehearsal
