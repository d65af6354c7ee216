// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "pki/requestreader.h"

#include "pki/certificatereader.h"
#include "pki/openssl.h"
#include "pki/pemblocks.h"
#include "pki/propertylist.h"
#include "pki/publickey.h"
#include "pki/textform.h"
#include "pki/x509names.h"

namespace pushkeeper::pki {

using base::Result;
using facts::Certificate;
using facts::ChainState;
using facts::SignatureState;
using facts::SigningRequest;

namespace {

constexpr QLatin1String requestKey("PushCertRequestCSR");
constexpr QLatin1String chainKey("PushCertCertificateChain");
constexpr QLatin1String signatureKey("PushCertSignature");

constexpr char where[] = "pki.requestreader";

SignatureState selfSignatureOf(X509_REQ *request)
{
    EVP_PKEY *key = X509_REQ_get0_pubkey(request);
    int digest = NID_undef;
    OBJ_find_sigid_algs(X509_REQ_get_signature_nid(request), &digest, nullptr);
    SignatureState state = SignatureState::Wrong;
    if (key && X509_REQ_verify(request, key) == 1)
        state = digest == NID_sha1 ? SignatureState::GoodSha1 : SignatureState::Good;
    else if (key && !isCheckable(digest, key))
        state = SignatureState::NotCheckable;
    ERR_clear_error();
    return state;
}

bool signs(EVP_PKEY *key, const EVP_MD *digest, const QByteArray &content, const QByteArray &signature)
{
    const DigestContextPtr context(EVP_MD_CTX_new());
    const bool good =
        EVP_DigestVerifyInit(context.get(), nullptr, digest, nullptr, key) == 1 &&
        EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char *>(signature.constData()),
                         size_t(signature.size()),
                         reinterpret_cast<const unsigned char *>(content.constData()),
                         size_t(content.size())) == 1;
    ERR_clear_error();
    return good;
}

/// Apple's portal took SHA-1 until 2021 and wants SHA-256 since.
SignatureState vendorSignatureBy(const Certificate &vendor, const QByteArray &request,
                                 const QByteArray &signature)
{
    const auto x509 = parseDer<X509Ptr>(d2i_X509, vendor.der);
    EVP_PKEY *key = x509 ? X509_get0_pubkey(x509.get()) : nullptr;
    if (!key)
        return SignatureState::Wrong;
    if (signs(key, EVP_sha256(), request, signature))
        return SignatureState::Good;
    if (signs(key, EVP_sha1(), request, signature))
        return SignatureState::GoodSha1;
    return isCheckable(NID_sha256, key) ? SignatureState::Wrong : SignatureState::NotCheckable;
}

QList<Certificate> readChain(const QByteArray &pem)
{
    constexpr qsizetype mostMembers = 8;
    QList<Certificate> chain;
    for (const PemBlock &block : pemBlocks(pem)) {
        const auto certificate = readCertificate(block.der);
        if (certificate && chain.size() < mostMembers)
            chain.append(*certificate);
    }
    return chain;
}

ChainState chainStateOf(const QList<Certificate> &chain)
{
    if (chain.isEmpty())
        return ChainState::Absent;
    if (chain.constFirst().isAuthority && !chain.constLast().isAuthority)
        return ChainState::WrongOrder;
    for (qsizetype i = 0; i + 1 < chain.size(); ++i) {
        if (!isSignedBy(chain[i], chain[i + 1]))
            return ChainState::Broken;
    }
    return isSignedBy(chain.constLast(), chain.constLast()) ? ChainState::Complete : ChainState::Incomplete;
}

void addVendor(SigningRequest &request, const QByteArray &signature, const TrustJudge &judge)
{
    request.hasVendorPart = true;
    request.chainState = chainStateOf(request.chain);
    if (request.chain.isEmpty()) {
        request.vendorSignature = signature.isEmpty() ? SignatureState::Absent : SignatureState::NotCheckable;
        return;
    }
    // In a chain that stands upside down the vendor is last; his signature is still his.
    const bool upsideDown = request.chainState == ChainState::WrongOrder;
    const Certificate vendor =
        judge.judged(upsideDown ? request.chain.constLast() : request.chain.constFirst(), request.chain);
    (upsideDown ? request.chain.last() : request.chain.first()) = vendor;
    request.vendorTrust = vendor.trust;
    if (!signature.isEmpty())
        request.vendorSignature = vendorSignatureBy(vendor, request.der, signature);
}

} // namespace

std::optional<SigningRequest> readPlainRequest(const QByteArray &der)
{
    const auto pkcs10 = parseDer<RequestPtr>(d2i_X509_REQ, der);
    if (!pkcs10)
        return std::nullopt;
    const PublicKeyFigures key = publicKeyFigures(X509_REQ_get_X509_PUBKEY(pkcs10.get()));
    SigningRequest request;
    request.der = der;
    request.key = key.sha256;
    request.hasUsualKey = key.isUsual;
    request.subjectName = nameValues(X509_REQ_get_subject_name(pkcs10.get()), NID_commonName).value(0);
    request.selfSignature = selfSignatureOf(pkcs10.get());
    return request;
}

Result<SigningRequest> readSignedRequest(const QByteArray &xml, const TrustJudge &judge)
{
    const auto entries = readDictionary(xml);
    if (!entries)
        return entries.error();
    if (!entries->contains(requestKey) && !entries->contains(signatureKey) && !entries->contains(chainKey))
        return base::wrongFile(where, QStringLiteral("no request"));
    if (entries->value(requestKey).trimmed().isEmpty())
        return base::wrongFile(where, QStringLiteral("incomplete"));
    const auto der = decodeBase64(entries->value(requestKey));
    auto request = der ? readPlainRequest(*der) : std::nullopt;
    if (!request)
        return base::wrongFile(where, QStringLiteral("damaged"));
    request->chain = readChain(entries->value(chainKey));
    // Characters that are not base64 leave a signature that fits nothing, which is what shall be said of it.
    const QByteArray &written = entries->value(signatureKey);
    addVendor(*request, decodeBase64(written).value_or(written), judge);
    return std::move(*request);
}

} // namespace pushkeeper::pki
