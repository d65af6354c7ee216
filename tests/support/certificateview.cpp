// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "support/certificateview.h"

#include <ctime>
#include <memory>

namespace pushkeeper::support {

using namespace rehearsal;

namespace {

QByteArray dotted(const ASN1_OBJECT *object)
{
    QByteArray text(128, '\0');
    text.truncate(OBJ_obj2txt(text.data(), static_cast<int>(text.size()), object, 1));
    return text;
}

} // namespace

QByteArray bytesOfString(const ASN1_STRING *string)
{
    return {reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)), ASN1_STRING_length(string)};
}

QList<Extension> extensionsOf(const X509 *certificate)
{
    QList<Extension> all;
    for (int i = 0; i < X509_get_ext_count(certificate); ++i) {
        X509_EXTENSION *one = X509_get_ext(certificate, i);
        all.append({dotted(X509_EXTENSION_get_object(one)), X509_EXTENSION_get_critical(one) == 1,
                    bytesOfString(X509_EXTENSION_get_data(one))});
    }
    return all;
}

Extension extensionOf(const X509 *certificate, const QByteArray &oid)
{
    for (const Extension &one : extensionsOf(certificate)) {
        if (one.oid == oid)
            return one;
    }
    return {};
}

bool hasExtension(const X509 *certificate, const QByteArray &oid)
{
    return extensionOf(certificate, oid).oid == oid;
}

QList<QByteArray> partsOf(const X509_NAME *name)
{
    QList<QByteArray> parts;
    for (int i = 0; i < X509_NAME_entry_count(name); ++i) {
        const X509_NAME_ENTRY *part = X509_NAME_get_entry(name, i);
        const char *field = OBJ_nid2sn(OBJ_obj2nid(X509_NAME_ENTRY_get_object(part)));
        parts.append(QByteArray(field) + '=' + bytesOfString(X509_NAME_ENTRY_get_data(part)));
    }
    return parts;
}

QDateTime utc(const ASN1_TIME *time)
{
    std::tm broken{};
    ASN1_TIME_to_tm(time, &broken);
    return {QDate(broken.tm_year + 1900, broken.tm_mon + 1, broken.tm_mday),
            QTime(broken.tm_hour, broken.tm_min, broken.tm_sec), Qt::UTC};
}

CertificateHandle read(const QByteArray &der)
{
    return decoded<CertificateHandle>(der, d2i_X509);
}

int chainVerdict(const QByteArray &der, const PracticeIssuer &issuer, const QDateTime &at, int purpose)
{
    const std::unique_ptr<X509_STORE, FreedBy<X509_STORE_free>> anchors(X509_STORE_new());
    X509_STORE_add_cert(anchors.get(), read(issuer.root()).get());
    const CertificateHandle push = read(issuer.pushIntermediate());
    const CertificateHandle vendor = read(issuer.vendorIntermediate());
    const auto freeStack = [](STACK_OF(X509) * stack) { sk_X509_free(stack); };
    const std::unique_ptr<STACK_OF(X509), decltype(freeStack)> between(sk_X509_new_null(), freeStack);
    sk_X509_push(between.get(), push.get());
    sk_X509_push(between.get(), vendor.get());

    const CertificateHandle leaf = read(der);
    const std::unique_ptr<X509_STORE_CTX, FreedBy<X509_STORE_CTX_free>> check(X509_STORE_CTX_new());
    X509_STORE_CTX_init(check.get(), anchors.get(), leaf.get(), between.get());
    X509_VERIFY_PARAM *terms = X509_STORE_CTX_get0_param(check.get());
    X509_VERIFY_PARAM_set_time(terms, static_cast<time_t>(at.toSecsSinceEpoch()));
    X509_VERIFY_PARAM_set_purpose(terms, purpose);
    return X509_verify_cert(check.get()) == 1 ? X509_V_OK : X509_STORE_CTX_get_error(check.get());
}

} // namespace pushkeeper::support
