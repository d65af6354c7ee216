// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "support/containers.h"

#include "rehearsal/opensslhandles.h"

#include <openssl/pkcs12.h>
#include <openssl/pkcs7.h>

#include <memory>

namespace pushkeeper::support {

namespace {

using rehearsal::CertificateHandle;
using rehearsal::FreedBy;

CertificateHandle read(const QByteArray &der)
{
    auto certificate = rehearsal::decoded<CertificateHandle>(der, d2i_X509);
    if (!certificate)
        qFatal("support.containers: not a certificate");
    return certificate;
}

} // namespace

QByteArray toPkcs7(const QList<QByteArray> &certificates)
{
    const std::unique_ptr<PKCS7, FreedBy<PKCS7_free>> envelope(PKCS7_new());
    PKCS7_set_type(envelope.get(), NID_pkcs7_signed);
    PKCS7_content_new(envelope.get(), NID_pkcs7_data);
    PKCS7_set_detached(envelope.get(), 1);
    for (const QByteArray &certificate : certificates)
        PKCS7_add_certificate(envelope.get(), read(certificate).get());
    return rehearsal::encoded(envelope.get(), i2d_PKCS7);
}

QByteArray toPkcs12(const QByteArray &certificate, const QByteArray &password)
{
    const std::unique_ptr<PKCS12, FreedBy<PKCS12_free>> store(PKCS12_create(
        password.constData(), "push", nullptr, read(certificate).get(), nullptr, 0, 0, 0, 0, 0));
    return rehearsal::encoded(store.get(), i2d_PKCS12);
}

QByteArray toTrustedForm(const QByteArray &certificate)
{
    const CertificateHandle trusted = read(certificate);
    const QByteArray alias = "push";
    X509_alias_set1(trusted.get(), rehearsal::bytesOf(alias), static_cast<int>(alias.size()));
    return rehearsal::encoded(trusted.get(), i2d_X509_AUX);
}

QByteArray toTextDump(const QByteArray &certificate)
{
    const rehearsal::BioHandle sink(BIO_new(BIO_s_mem()));
    X509_print_ex(sink.get(), read(certificate).get(), XN_FLAG_ONELINE, 0);
    QByteArray text(static_cast<qsizetype>(BIO_ctrl_pending(sink.get())), '\0');
    BIO_read(sink.get(), text.data(), static_cast<int>(text.size()));
    return text;
}

} // namespace pushkeeper::support
