// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "support/samplekit.h"

#include "rehearsal/pemtext.h"
#include "rehearsal/practicerequest.h"
#include "support/textforms.h"

namespace pushkeeper::support {

namespace {

using facts::FileKind;
using rehearsal::ChainForm;
using rehearsal::PracticeVendor;
using rehearsal::RequestForm;
using rehearsal::RequestText;
using rehearsal::VendorSignature;

QByteArray signedRequest(const SampleKit &kit, const RequestForm &form = {})
{
    return must(rehearsal::makeSignedRequest(kit.request, kit.microsoft, form));
}

QList<Sample> writtenSamples(const SampleKit &kit)
{
    const QByteArray file = signedRequest(kit);
    const auto request = [](const char *name, const QByteArray &bytes) {
        return accepted(name, bytes, FileKind::SignedRequest);
    };
    return {
        request("request.csr", file),
        request("request-bom.csr", "\xEF\xBB\xBF" + file),
        request("request-wrapped.b64", signedRequest(kit, {.text = RequestText::Wrapped})),
        request("request-crlf.b64", signedRequest(kit, {.text = RequestText::WrappedCrlf})),
        request("request-raw.plist", signedRequest(kit, {.text = RequestText::RawXml})),
        stopped("request-cut-off.csr", file.left(4000), FileKind::Damaged, {"cut-off"}),
        stopped("request-bomb.csr", signedRequest(kit, {.text = RequestText::EntityBomb}), FileKind::Damaged,
                {"xml-entities"}),
    };
}

QList<Sample> plainSamples(const SampleKit &kit)
{
    const auto plain = [](const char *name, const QByteArray &bytes) {
        return stopped(name, bytes, FileKind::PlainRequest, {"plain-request"});
    };
    const QByteArray pem = rehearsal::toPem("CERTIFICATE REQUEST", kit.request);
    return {
        plain("plain-request.csr", pem),
        plain("plain-request-new-armour.csr", rehearsal::toPem("NEW CERTIFICATE REQUEST", kit.request)),
        plain("plain-request.der", kit.request),
        plain("request-as-certificate.pem", pem),
    };
}

QList<Sample> contentSamples(const SampleKit &kit)
{
    const auto stop = [&kit](const char *name, const RequestForm &form, const char *id) {
        return stopped(name, signedRequest(kit, form), FileKind::SignedRequest, {id});
    };
    const QByteArray broken = withFlippedBit(kit.request, -1);
    const auto weak = must(rehearsal::PracticeKey::generate(1024));
    const QByteArray weakRequest = must(rehearsal::makeRequest(weak, kit.guid));
    return {
        stop("request-missing.csr", {.hasRequest = false}, "request-incomplete"),
        stop("vendor-signature-missing.csr", {.signature = VendorSignature::Absent},
             "vendor-signature-missing"),
        stop("vendor-signature-wrong.csr", {.signature = VendorSignature::Wrong}, "vendor-signature-wrong"),
        stop("vendor-signature-sha1.csr", {.signature = VendorSignature::Sha1}, "vendor-signature-sha1"),
        stop("chain-missing.csr", {.chain = ChainForm::Absent}, "chain-missing"),
        stop("chain-leaf-only.csr", {.chain = ChainForm::LeafOnly}, "chain-incomplete"),
        stop("chain-root-missing.csr", {.chain = ChainForm::RootMissing}, "chain-incomplete"),
        stop("chain-reversed.csr", {.chain = ChainForm::Reversed}, "chain-order"),
        stopped("self-signature-wrong.csr", must(rehearsal::makeSignedRequest(broken, kit.microsoft)),
                FileKind::SignedRequest, {"self-signature-wrong"}),
        warned("request-weak-key.csr", must(rehearsal::makeSignedRequest(weakRequest, kit.microsoft)),
               FileKind::SignedRequest, {"weak-key"}),
    };
}

/// The tenant's request, signed by a vendor whose certificate was issued `days` ago after `change`.
template <class Change>
QByteArray signedBy(const SampleKit &kit, int days, Change change)
{
    rehearsal::VendorOptions options;
    options.notBefore = kit.now.addDays(-days);
    change(options);
    return must(rehearsal::makeSignedRequest(kit.request, must(kit.issuer.createVendor(options))));
}

QList<Sample> vendorSamples(const SampleKit &kit)
{
    using rehearsal::VendorOptions;
    const auto usual = [](VendorOptions &) {};
    const auto otherTeam = [](VendorOptions &o) { o.teamId = QStringLiteral("PRACTICE01"); };
    const auto unmarked = [](VendorOptions &o) { o.hasVendorMarker = false; };
    const auto otherCompany = [](VendorOptions &o) {
        o.company = QStringLiteral("Example Device Management");
        o.teamId = QStringLiteral("PRACTICE02");
    };
    const auto kind = FileKind::SignedRequest;
    return {
        stopped("vendor-expired.csr", signedBy(kit, 400, usual), kind, {"vendor-expired"}),
        warned("vendor-expires-soon.csr", signedBy(kit, 355, usual), kind, {"vendor-expires-soon"}),
        warned("vendor-not-yet-valid.csr", signedBy(kit, -3, usual), kind, {"vendor-not-yet-valid"}),
        warned("vendor-other.csr", signedBy(kit, 100, otherCompany), kind, {"vendor-other"}),
        warned("vendor-team-changed.csr", signedBy(kit, 100, otherTeam), kind, {"vendor-team-changed"}),
        stopped("vendor-marker-missing.csr", signedBy(kit, 100, unmarked), kind, {"vendor-marker-missing"}),
    };
}

QList<Sample> foreignChainSamples(const SampleKit &kit)
{
    const auto stranger = must(rehearsal::PracticeIssuer::create(kit.now, QStringLiteral("Stranger")));
    rehearsal::VendorOptions options;
    options.notBefore = kit.now.addDays(-100);
    const PracticeVendor strangersVendor = must(stranger.createVendor(options));
    PracticeVendor mixed = kit.microsoft;
    mixed.chain = {kit.microsoft.chain.first(), stranger.vendorIntermediate(), stranger.root()};
    return {
        stopped("chain-not-apple.csr", must(rehearsal::makeSignedRequest(kit.request, strangersVendor)),
                FileKind::SignedRequest, {"chain-not-apple"}),
        stopped("chain-broken.csr", must(rehearsal::makeSignedRequest(kit.request, mixed)),
                FileKind::SignedRequest, {"chain-broken"}),
    };
}

} // namespace

QList<Sample> requestSamples(const SampleKit &kit)
{
    return writtenSamples(kit) + plainSamples(kit) + contentSamples(kit) + vendorSamples(kit) +
           foreignChainSamples(kit);
}

} // namespace pushkeeper::support
