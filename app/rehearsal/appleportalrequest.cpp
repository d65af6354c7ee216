// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/appleportalrequest.h"

#include "rehearsal/appleportalcertificate.h"
#include "rehearsal/appleportalfile.h"
#include "rehearsal/opensslhandles.h"

#include <openssl/err.h>

#include <QStringList>

#include <algorithm>

namespace pushkeeper::rehearsal {

using namespace Qt::StringLiterals;

namespace {

constexpr auto place = "rehearsal.appleportalrequest";
/// Real files have 10 KB.
constexpr qsizetype largestFile = qsizetype(256) * 1024;
/// Vendor, intermediate and root.
constexpr qsizetype shortestChain = 3;

QStringList endings(bool refusesCsr)
{
    QStringList list{u".txt"_s, u".rtf"_s, u".plist"_s, u".b64"_s};
    if (!refusesCsr)
        list.prepend(u".csr"_s);
    return list;
}

bool isTaken(const QString &fileName, bool refusesCsr)
{
    const QStringList list = endings(refusesCsr);
    return std::any_of(list.cbegin(), list.cend(),
                       [&](const QString &ending) { return fileName.endsWith(ending, Qt::CaseInsensitive); });
}

/// The portal's answer when a signature, its hash or the chain is wrong, and when nothing can be read.
base::Error refused(const QString &reason)
{
    return base::wrongFile(
        place, u"Certificate Signature Verification failed because the %1. (-80018)"_s.arg(reason));
}

KeyHandle publicKeyOf(const QByteArray &certificate)
{
    const auto x509 = decoded<CertificateHandle>(certificate, d2i_X509);
    return x509 ? KeyHandle(X509_get_pubkey(x509.get())) : KeyHandle();
}

bool isSignedBy(const QByteArray &certificate, const QByteArray &issuer)
{
    const auto x509 = decoded<CertificateHandle>(certificate, d2i_X509);
    const KeyHandle key = publicKeyOf(issuer);
    return x509 && key && X509_verify(x509.get(), key.get()) == 1;
}

bool isCompleteChain(const QList<QByteArray> &chain, const QByteArray &root)
{
    if (chain.size() < shortestChain || chain.last() != root)
        return false;
    for (qsizetype i = 0; i + 1 < chain.size(); ++i) {
        if (!isSignedBy(chain.at(i), chain.at(i + 1)))
            return false;
    }
    return true;
}

bool isVendorsSignature(const PortalFile &file)
{
    const KeyHandle key = publicKeyOf(file.chain.first());
    const DigestHandle context(EVP_MD_CTX_new());
    return key && context &&
           EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) == 1 &&
           EVP_DigestVerify(context.get(), bytesOf(file.signature),
                            static_cast<std::size_t>(file.signature.size()), bytesOf(file.request),
                            static_cast<std::size_t>(file.request.size())) == 1;
}

/// The key for which the request asks, provided that its owner signed it.
QByteArray requestedKey(const QByteArray &request)
{
    const auto parsed = decoded<RequestHandle>(request, d2i_X509_REQ);
    EVP_PKEY *key = parsed ? X509_REQ_get0_pubkey(parsed.get()) : nullptr;
    if (!key || X509_REQ_verify(parsed.get(), key) != 1)
        return {};
    return encoded(key, i2d_PUBKEY);
}

base::Result<PortalRequest> judgeContent(const QByteArray &bytes, const PortalRules &rules)
{
    const QString badSignature = u"signature is invalid"_s;
    const auto file = readPortalFile(bytes);
    if (!file || !isVendorsSignature(*file))
        return refused(badSignature);
    const auto vendor = readPortalCertificate(file->chain.first());
    const QByteArray key = requestedKey(file->request);
    if (!vendor || !vendor->isVendor || key.isEmpty() || !isCompleteChain(file->chain, rules.root))
        return refused(badSignature);
    if (rules.now > vendor->notAfter || rules.now < vendor->notBefore)
        return refused(u"signing certificate is expired"_s);
    return PortalRequest{.publicKey = key, .vendor = vendor->organisation};
}

} // namespace

QString takenEndings(bool refusesCsr)
{
    return endings(refusesCsr).join(u", "_s);
}

base::Result<PortalRequest> judgeUpload(const PortalUpload &upload, const PortalRules &rules)
{
    if (!isTaken(upload.fileName, rules.refusesCsr) || upload.bytes.size() > largestFile)
        return base::wrongFile(
            place, u"You have uploaded an invalid file type. Supported file extensions are %1."_s.arg(
                       takenEndings(rules.refusesCsr)));
    auto verdict = judgeContent(upload.bytes, rules);
    ERR_clear_error();
    return verdict;
}

} // namespace pushkeeper::rehearsal
