// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "facts/pushcertificate.h"
#include "graph/graphclient.h"

#include <QByteArray>
#include <QString>

namespace pushkeeper::graph {

/// What is sent to Intune to replace its push certificate. It cannot be built with an empty certificate or
/// account, because Intune deletes its certificate when it gets those.
class CertificateUpload
{
public:
    /// `der` is the certificate that was judged. Errors: Internal if one of the two is empty.
    static base::Result<CertificateUpload> create(const QByteArray &der, const base::SerialNumber &serial,
                                                  const QString &appleAccount);

    const base::SerialNumber &serial() const { return m_serial; }
    const QString &appleAccount() const { return m_appleAccount; }
    /// The body of the PATCH: the PEM as one block with LF, no newline at its end, and the account.
    QByteArray body() const;

private:
    CertificateUpload(QByteArray der, base::SerialNumber serial, QString appleAccount);

    QByteArray m_der;
    base::SerialNumber m_serial;
    QString m_appleAccount;
};

/// Puts the certificate into Intune and returns what a fresh read then shows; its caller judges that. If the
/// answer to the PATCH is lost, a fresh read tells whether it arrived; it is sent again, once, only if that
/// still shows the serial number of `before` (empty: no certificate). Errors: Conflict if meanwhile another
/// one is there; otherwise those of the call.
base::Result<facts::PushCertificate> uploadCertificate(GraphClient &graph, const CertificateUpload &upload,
                                                       const base::SerialNumber &before,
                                                       const base::CancelToken &token);

} // namespace pushkeeper::graph
