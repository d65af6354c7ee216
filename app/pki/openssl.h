// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/pkcs7.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <QByteArray>

#include <memory>

namespace pushkeeper::pki {

/// Frees an OpenSSL object by its own function.
template <auto Free>
struct OpenSslFree
{
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

using Asn1IntegerPtr = std::unique_ptr<ASN1_INTEGER, OpenSslFree<ASN1_INTEGER_free>>;
using Asn1TimePtr = std::unique_ptr<ASN1_TIME, OpenSslFree<ASN1_TIME_free>>;
using BignumPtr = std::unique_ptr<BIGNUM, OpenSslFree<BN_free>>;
using BioPtr = std::unique_ptr<BIO, OpenSslFree<BIO_free_all>>;
using DigestContextPtr = std::unique_ptr<EVP_MD_CTX, OpenSslFree<EVP_MD_CTX_free>>;
using ExtensionPtr = std::unique_ptr<X509_EXTENSION, OpenSslFree<X509_EXTENSION_free>>;
using KeyPtr = std::unique_ptr<EVP_PKEY, OpenSslFree<EVP_PKEY_free>>;
using ObjectPtr = std::unique_ptr<ASN1_OBJECT, OpenSslFree<ASN1_OBJECT_free>>;
using Pkcs12Ptr = std::unique_ptr<PKCS12, OpenSslFree<PKCS12_free>>;
using Pkcs7Ptr = std::unique_ptr<PKCS7, OpenSslFree<PKCS7_free>>;
using RequestPtr = std::unique_ptr<X509_REQ, OpenSslFree<X509_REQ_free>>;
using X509Ptr = std::unique_ptr<X509, OpenSslFree<X509_free>>;

/// Parses `der` with one of OpenSSL's d2i functions; null if it is not that structure. `rest`, if given,
/// receives the number of bytes behind the structure. Leaves no error in OpenSSL's queue.
template <class Pointer, class Parse>
Pointer parseDer(Parse parse, const QByteArray &der, qsizetype *rest = nullptr)
{
    const auto *begin = reinterpret_cast<const unsigned char *>(der.constData());
    const unsigned char *position = begin;
    Pointer object(parse(nullptr, &position, static_cast<long>(der.size())));
    ERR_clear_error();
    if (object && rest)
        *rest = der.size() - (position - begin);
    return object;
}

/// Encodes an object with one of OpenSSL's i2d functions; empty if it cannot be encoded.
template <class Object, class Encode>
QByteArray toDer(Encode encode, const Object *object)
{
    unsigned char *buffer = nullptr;
    const int length = encode(object, &buffer);
    if (length <= 0)
        return {};
    QByteArray der(reinterpret_cast<const char *>(buffer), length);
    OPENSSL_free(buffer);
    return der;
}

} // namespace pushkeeper::pki
