// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/practicerequest.h"

#include "rehearsal/opensslhandles.h"
#include "rehearsal/pemtext.h"

#include <algorithm>

namespace pushkeeper::rehearsal {

namespace {

constexpr int outerColumns = 76;

/// White space of the three layers: file, property list, PEM bodies inside it.
struct Layout
{
    QByteArray betweenTags;
    TextLayout value;
    TextLayout pem;
};

Layout layoutOf(RequestText text)
{
    if (text == RequestText::Wrapped || text == RequestText::WrappedCrlf)
        return {.betweenTags = "\n", .value = {.columns = outerColumns}, .pem = {}};
    return {.betweenTags = {}, .value = {.columns = 0}, .pem = {.columns = 0}};
}

QList<QByteArray> arranged(QList<QByteArray> chain, ChainForm form)
{
    switch (form) {
    case ChainForm::Complete:
        break;
    case ChainForm::Reversed:
        std::reverse(chain.begin(), chain.end());
        break;
    case ChainForm::LeafOnly:
        return {chain.first()};
    case ChainForm::RootMissing:
        chain.removeLast();
        break;
    case ChainForm::Absent:
        return {};
    }
    return chain;
}

/// Each level holds ten of the one before.
QByteArray bombSubset()
{
    QByteArray subset = " [<!ENTITY a \"aaaaaaaaaa\">";
    for (char name = 'b'; name <= 'j'; ++name) {
        const QByteArray reference = '&' + QByteArray(1, static_cast<char>(name - 1)) + ';';
        subset += "<!ENTITY " + QByteArray(1, name) + " \"" + reference.repeated(10) + "\">";
    }
    return subset + ']';
}

QByteArray entry(const QByteArray &key, const QByteArray &value, const Layout &layout)
{
    return "<key>" + key + "</key>" + layout.betweenTags + "<string>" + value + "</string>" +
           layout.betweenTags;
}

QByteArray chainText(const QList<QByteArray> &chain, const Layout &layout)
{
    QByteArray text;
    for (const QByteArray &certificate : chain)
        text += toPem("CERTIFICATE", certificate, layout.pem);
    return text;
}

QByteArray propertyList(const QByteArray &entries, RequestText text, const Layout &layout)
{
    const bool bomb = text == RequestText::EntityBomb;
    const QByteArray declaration = R"(<?xml version="1.0" encoding="UTF-8"?>)";
    const QByteArray doctype = R"(<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" )"
                               R"("http://www.apple.com/DTDs/PropertyList-1.0.dtd")";
    const QByteArray open = R"(<plist version="1.0">)" + layout.betweenTags + "<dict>" + layout.betweenTags;
    const QByteArray close = "</dict>" + layout.betweenTags + "</plist>" + layout.betweenTags;
    return declaration + layout.betweenTags + doctype + (bomb ? bombSubset() : QByteArray()) + '>' +
           layout.betweenTags + open + entries + (bomb ? entry("Bomb", "&j;", layout) : QByteArray()) + close;
}

QByteArray outerForm(const QByteArray &xml, RequestText text)
{
    switch (text) {
    case RequestText::OneLine:
    case RequestText::EntityBomb:
        return xml.toBase64();
    case RequestText::Wrapped:
        return toBase64Lines(xml, {.columns = outerColumns}) + '\n';
    case RequestText::WrappedCrlf:
        return toBase64Lines(xml, {.columns = outerColumns, .lineEnd = "\r\n"}) + "\r\n";
    case RequestText::RawXml:
        return xml;
    }
    Q_UNREACHABLE();
}

base::Result<QByteArray> vendorSignature(const QByteArray &der, const PracticeKey &key, VendorSignature kind)
{
    if (kind == VendorSignature::Absent)
        return QByteArray();
    auto signature = key.sign(der, kind == VendorSignature::Sha1 ? Digest::Sha1 : Digest::Sha256);
    if (signature && kind == VendorSignature::Wrong)
        signature->front() = static_cast<char>(signature->front() ^ 0x01);
    return signature;
}

} // namespace

base::Result<QByteArray> makeRequest(const PracticeKey &key, const QString &guid)
{
    constexpr auto place = "rehearsal.practicerequest";
    const RequestHandle request(X509_REQ_new());
    if (!request)
        return cryptoError(place);
    const QList<NamePart> subject{{"O", guid}, {"OU", guid}, {"CN", guid}};
    if (auto named = appendName(X509_REQ_get_subject_name(request.get()), subject); !named)
        return named.error();
    if (X509_REQ_set_version(request.get(), X509_REQ_VERSION_1) != 1 ||
        X509_REQ_set_pubkey(request.get(), key.handle()) != 1 ||
        X509_REQ_sign(request.get(), key.handle(), EVP_sha1()) == 0)
        return cryptoError(place);
    return encoded(request.get(), i2d_X509_REQ);
}

base::Result<QByteArray> makeSignedRequest(const QByteArray &der, const PracticeVendor &vendor,
                                           const RequestForm &form)
{
    const auto signature = vendorSignature(der, vendor.key, form.signature);
    if (!signature)
        return signature.error();
    const Layout layout = layoutOf(form.text);
    const QList<QByteArray> chain = arranged(vendor.chain, form.chain);
    QByteArray entries;
    if (form.hasRequest)
        entries += entry("PushCertRequestCSR", toBase64Lines(der, layout.value), layout);
    if (!chain.isEmpty())
        entries += entry("PushCertCertificateChain", chainText(chain, layout), layout);
    if (!signature->isEmpty())
        entries += entry("PushCertSignature", toBase64Lines(*signature, layout.value), layout);
    return outerForm(propertyList(entries, form.text, layout), form.text);
}

} // namespace pushkeeper::rehearsal
