// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/conf.h>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <QByteArray>

#include <memory>

namespace pushkeeper::rehearsal {

/// Lets a unique_ptr free what OpenSSL allocated by OpenSSL's own function.
template <auto Free>
struct FreedBy
{
    template <class Thing>
    void operator()(Thing *thing) const
    {
        Free(thing);
    }
};

using BioHandle = std::unique_ptr<BIO, FreedBy<BIO_free_all>>;
using CertificateHandle = std::unique_ptr<X509, FreedBy<X509_free>>;
using ConfigHandle = std::unique_ptr<CONF, FreedBy<NCONF_free>>;
using DigestHandle = std::unique_ptr<EVP_MD_CTX, FreedBy<EVP_MD_CTX_free>>;
using IntegerHandle = std::unique_ptr<ASN1_INTEGER, FreedBy<ASN1_INTEGER_free>>;
using KeyHandle = std::unique_ptr<EVP_PKEY, FreedBy<EVP_PKEY_free>>;
using NumberHandle = std::unique_ptr<BIGNUM, FreedBy<BN_free>>;
using RequestHandle = std::unique_ptr<X509_REQ, FreedBy<X509_REQ_free>>;
using TimeHandle = std::unique_ptr<ASN1_TIME, FreedBy<ASN1_TIME_free>>;

/// The bytes as OpenSSL wants them.
inline const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

/// Thing from DER by one of OpenSSL's `d2i` functions; null if it is something else.
template <class Handle, class Decode>
Handle decoded(const QByteArray &der, Decode decode)
{
    const unsigned char *at = bytesOf(der);
    return Handle(decode(nullptr, &at, static_cast<long>(der.size())));
}

/// DER of a thing by one of OpenSSL's `i2d` functions; empty if it has none.
template <class Thing, class Encode>
QByteArray encoded(Thing *thing, Encode encode)
{
    const int size = encode(thing, nullptr);
    if (size <= 0)
        return {};
    QByteArray der(size, Qt::Uninitialized);
    auto *at = reinterpret_cast<unsigned char *>(der.data());
    encode(thing, &at);
    return der;
}

/// OpenSSL's last complaint as an Error of kind Crypto; empties its queue of complaints.
base::Error cryptoError(const QByteArray &where);

} // namespace pushkeeper::rehearsal
