// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "rehearsal/practiceissuer.h"
#include "rehearsal/practicekey.h"

#include <QByteArray>
#include <QString>

namespace pushkeeper::rehearsal {

/// DER of the PKCS#10 that Intune makes: O, OU and CN are one GUID of the tenant, its own signature uses
/// SHA-1. Fails with Crypto.
base::Result<QByteArray> makeRequest(const PracticeKey &key, const QString &guid);

/// Which certificates the chain of a signed request holds, and in which order.
enum class ChainForm { Complete, Reversed, LeafOnly, RootMissing, Absent };
/// How the vendor signs.
enum class VendorSignature { Sha256, Sha1, Wrong, Absent };
/// How the property list is written.
enum class RequestText {
    /// As Intune: base64 on one line around XML on one line with single-line PEM bodies.
    OneLine,
    /// As other consoles: base64, XML and what is inside in lines.
    Wrapped,
    /// Wrapped, with line ends of Windows.
    WrappedCrlf,
    /// The XML without the base64 around it.
    RawXml,
    /// As OneLine, with entities that grow to gigabytes when expanded.
    EntityBomb,
};

/// The form of a signed request; the defaults are Intune's.
struct RequestForm
{
    RequestText text = RequestText::OneLine;
    ChainForm chain = ChainForm::Complete;
    VendorSignature signature = VendorSignature::Sha256;
    bool hasRequest = true;
};

/// The file that Apple's portal takes: the request `der`, signed by `vendor`, in a property list. Fails with
/// Crypto.
base::Result<QByteArray> makeSignedRequest(const QByteArray &der, const PracticeVendor &vendor,
                                           const RequestForm &form = {});

} // namespace pushkeeper::rehearsal
