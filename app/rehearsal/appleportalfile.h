// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>

namespace pushkeeper::rehearsal {

/// What a signed request holds, taken out of its wrapping and not yet judged.
struct PortalFile
{
    QByteArray request;      // DER of the PKCS#10
    QList<QByteArray> chain; // DER: vendor first, root last
    QByteArray signature;    // of the vendor over `request`
};

/// Reads base64 around a property list with PushCertRequestCSR, PushCertCertificateChain and
/// PushCertSignature; the base64 may be missing, as Apple's portal takes the bare list as well. A declaration
/// of entities is refused. Fails with WrongFile.
base::Result<PortalFile> readPortalFile(const QByteArray &bytes);

} // namespace pushkeeper::rehearsal
