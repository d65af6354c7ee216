// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "pki/trust.h"

#include "pki/publickey.h"
#include "pki/x509names.h"

#include <algorithm>
#include <optional>

namespace pushkeeper::pki {

using facts::Certificate;
using facts::Trust;
using facts::TrustFault;

namespace {

/// Chains of push and vendor certificates have one intermediate; anything longer is not Apple's way.
constexpr int mostIntermediates = 3;

X509Ptr parsed(const Certificate &certificate)
{
    return parseDer<X509Ptr>(d2i_X509, certificate.der);
}

bool verifies(X509 *x509, EVP_PKEY *key)
{
    const bool good = key && X509_verify(x509, key) == 1;
    ERR_clear_error();
    return good;
}

bool isSignatureCheckable(X509 *x509, EVP_PKEY *key)
{
    int digest = NID_undef;
    X509_get_signature_info(x509, &digest, nullptr, nullptr, nullptr);
    return isCheckable(digest, key);
}

bool maySignCertificates(X509 *x509)
{
    return (X509_get_extension_flags(x509) & EXFLAG_CA) != 0 &&
           (X509_get_key_usage(x509) & KU_KEY_CERT_SIGN) != 0;
}

bool claims(X509 *x509, const Issuer &issuer)
{
    const ASN1_OCTET_STRING *authority = X509_get0_authority_key_id(x509);
    if (authority &&
        issuer.keyIdentifier == QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(authority)),
                                           ASN1_STRING_length(authority)))
        return true;
    return printedName(X509_get_issuer_name(x509)) == issuer.subject;
}

bool claims(X509 *x509, X509 *issuer)
{
    return X509_NAME_cmp(X509_get_issuer_name(x509), X509_get_subject_name(issuer)) == 0;
}

const Issuer *pinnedSigner(X509 *x509, const Issuers &pinned)
{
    const auto signer = std::find_if(pinned.cbegin(), pinned.cend(), [x509](const Issuer &issuer) {
        return verifies(x509, issuer.key.get());
    });
    return signer == pinned.cend() ? nullptr : &*signer;
}

/// An intermediate that came along, may sign, and did sign this certificate.
template <class Accept>
bool anySigner(X509 *x509, const QList<Certificate> &company, const Accept &accept)
{
    return std::any_of(company.cbegin(), company.cend(), [&](const Certificate &member) {
        const X509Ptr issuer = parsed(member);
        return issuer && maySignCertificates(issuer.get()) &&
               verifies(x509, X509_get0_pubkey(issuer.get())) && accept(member, issuer.get());
    });
}

bool isUnderNewIntermediate(X509 *x509, const QList<Certificate> &company, const Issuers &pinned)
{
    return anySigner(x509, company, [&pinned](const Certificate &, X509 *issuer) {
        const Issuer *root = pinnedSigner(issuer, pinned);
        return root && root->role == IssuerRole::Root;
    });
}

bool isUnderGiven(X509 *x509, const QList<Certificate> &company, const QList<Certificate> &given, int depth)
{
    if (anySigner(x509, given, [](const Certificate &, X509 *) { return true; }))
        return true;
    return depth < mostIntermediates && anySigner(x509, company, [&](const Certificate &, X509 *issuer) {
               return isUnderGiven(issuer, company, given, depth + 1);
           });
}

TrustFault faultOf(X509 *x509, const Issuers &pinned, const QList<Certificate> &others)
{
    if (verifies(x509, X509_get0_pubkey(x509)))
        return TrustFault::SelfSigned;
    for (const Issuer &issuer : pinned) {
        if (claims(x509, issuer))
            return isSignatureCheckable(x509, issuer.key.get()) ? TrustFault::BadSignature
                                                                : TrustFault::NotCheckable;
    }
    const bool claimsOther = std::any_of(others.cbegin(), others.cend(), [x509](const Certificate &other) {
        const X509Ptr issuer = parsed(other);
        return issuer && claims(x509, issuer.get()) && !verifies(x509, X509_get0_pubkey(issuer.get()));
    });
    return claimsOther ? TrustFault::BadSignature : TrustFault::UnknownIssuer;
}

} // namespace

TrustJudge::TrustJudge(Issuers pinned, QList<Certificate> given)
    : m_pinned(std::move(pinned))
    , m_given(std::move(given))
{
}

Certificate TrustJudge::judged(Certificate certificate, const QList<Certificate> &company) const
{
    const X509Ptr x509 = parsed(certificate);
    if (!x509)
        return certificate;
    const QList<Certificate> others = company + m_given;
    certificate.trustFault = TrustFault::None;
    if (const Issuer *signer = pinnedSigner(x509.get(), m_pinned)) {
        certificate.trust = Trust::Apple;
        certificate.fromPushIssuer = signer->role == IssuerRole::Push;
    } else if (isUnderNewIntermediate(x509.get(), others, m_pinned)) {
        certificate.trust = Trust::AppleNew;
    } else if (isUnderGiven(x509.get(), company, m_given, 0)) {
        certificate.trust = Trust::Given;
    } else {
        certificate.trust = Trust::No;
        certificate.trustFault = faultOf(x509.get(), m_pinned, others);
    }
    return certificate;
}

bool isSignedBy(const Certificate &certificate, const Certificate &issuer)
{
    const X509Ptr x509 = parsed(certificate);
    const X509Ptr signer = parsed(issuer);
    return x509 && signer && verifies(x509.get(), X509_get0_pubkey(signer.get()));
}

} // namespace pushkeeper::pki
