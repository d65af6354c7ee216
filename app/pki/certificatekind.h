// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facts/certificate.h"
#include "pki/openssl.h"

namespace pushkeeper::pki {

/// Apple's extensions and purposes that tell certificates apart (all under 1.2.840.113635.100).
struct Markers
{
    bool pushDevelopment = false; // 6.3.1
    bool pushProduction = false;  // 6.3.2
    bool appTopics = false;       // 6.3.6
    bool passType = false;        // 6.1.16
    bool mdmVendor = false;       // 4.12
    bool profileSigning = false;  // purpose 4.16
};

/// The markers that a certificate carries.
Markers markersOf(X509 *x509);

/// What a certificate is for, by its subject and markers. It says nothing about who issued it: any one of
/// these signs can be copied, so trust is judged apart.
facts::FileKind certificateKind(const facts::Certificate &certificate, const Markers &markers);

} // namespace pushkeeper::pki
