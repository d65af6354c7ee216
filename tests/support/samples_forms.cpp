// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "support/samplekit.h"

#include "rehearsal/pemtext.h"
#include "support/containers.h"
#include "support/textforms.h"

namespace pushkeeper::support {

namespace {

using facts::FileKind;
using rehearsal::toBase64Lines;
using rehearsal::toPem;

QByteArray bagAttributes(const SampleKit &kit)
{
    const QByteArray uuid = kit.uuid.toLatin1();
    return "Bag Attributes\n"
           "    friendlyName: APSP:" +
           uuid +
           "\n"
           "    localKeyID: 0A 76 50 88 A2 B3 73 B7 \n"
           "subject=UID = com.apple.mgmt.External." +
           uuid + ", CN = APSP:" + uuid +
           ", C = US\n"
           "\n"
           "issuer=CN = Pushkeeper Practice Application Integration 2 CA\n"
           "\n";
}

QList<Sample> textSamples(const SampleKit &kit)
{
    const QByteArray pem = toPem("CERTIFICATE", kit.push);
    const auto push = [](const char *name, const QByteArray &bytes) {
        return accepted(name, bytes, FileKind::MdmPush);
    };
    return {
        // The portal's own file: its name has a blank, and nothing follows the last dash.
        push("MDM_ Microsoft Corporation_Certificate.pem", pem.chopped(1)),
        push("push-final-newline.pem", pem),
        push("push-pem-named.cer", pem.chopped(1)),
        push("push-crlf.pem", withLineEnds(pem, "\r\n")),
        push("push-cr.pem", withLineEnds(pem, "\r")),
        push("push-bom.pem", "\xEF\xBB\xBF" + pem),
        push("push-utf16le.pem", toUtf16(pem, false)),
        push("push-utf16be.pem", toUtf16(pem, true)),
        push("push-bag-attributes.pem", bagAttributes(kit) + pem),
        push("push-text-dump.pem", toTextDump(kit.push) + pem),
        push("push-indented.pem", indented(pem)),
        push("push-blank-lines.pem", "\n\n  \n" + pem + "\n\n"),
        push("push-long-line.pem", toPem("CERTIFICATE", kit.push, {.columns = 0})),
        push("push-x509-armour.pem", toPem("X509 CERTIFICATE", kit.push)),
        push("push-trusted-armour.pem", toPem("TRUSTED CERTIFICATE", toTrustedForm(kit.push))),
        push("push-bare-base64.txt", toBase64Lines(kit.push, {.columns = 0})),
        push("push-bare-base64-wrapped.txt", toBase64Lines(kit.push) + '\n'),
        push("push-bare-base64-crlf.txt", toBase64Lines(kit.push, {.lineEnd = "\r\n"}) + "\r\n"),
    };
}

QList<Sample> bundleSamples(const SampleKit &kit)
{
    const QByteArray &root = kit.issuer.root();
    const QByteArray &intermediate = kit.issuer.pushIntermediate();
    rehearsal::PushOptions earlier = kit.renewedDaysAgo(200);
    earlier.publicKey = kit.otherKey.publicKey();
    const QByteArray sameTopic = must(kit.issuer.issuePush(earlier));
    rehearsal::PushOptions created = kit.renewedDaysAgo(1);
    created.uuid.clear();
    const QByteArray otherTopic = must(kit.issuer.issuePush(created));
    const auto push = [](const char *name, const QByteArray &bytes) {
        return accepted(name, bytes, FileKind::MdmPush);
    };
    return {
        push("bundle-leaf-first.pem", toPemBundle({kit.push, intermediate, root})),
        push("bundle-root-first.pem", toPemBundle({root, intermediate, kit.push})),
        push("bundle-leaf-between.pem", toPemBundle({intermediate, kit.push, root})),
        push("bundle-glued.pem", toGluedBundle({kit.push, intermediate, root})),
        push("bundle-glued-root-first.pem", toGluedBundle({root, intermediate, kit.push})),
        push("bundle-pkcs7.p7b", toPem("PKCS7", toPkcs7({root, intermediate, kit.push}))),
        push("bundle-pkcs7-der.p7b", toPkcs7({kit.push, intermediate, root})),
        push("same-certificate-twice.pem", toPemBundle({kit.push, kit.push})),
        push("two-of-one-topic-old-first.pem", toPemBundle({sameTopic, kit.push})),
        push("two-of-one-topic-new-first.pem", toPemBundle({kit.push, sameTopic})),
        stopped("two-topics.pem", toPemBundle({kit.push, otherTopic}), FileKind::MdmPush, {"two-topics"}),
    };
}

QList<Sample> keySamples(const SampleKit &kit)
{
    const QByteArray pem = toPem("CERTIFICATE", kit.push);
    const auto beside = [](const char *name, const QByteArray &bytes) {
        return warned(name, bytes, FileKind::MdmPush, {"private-key-present"});
    };
    return {
        beside("private-key-behind.pem", pem + pretendedPrivateKey()),
        beside("private-key-before.pem", pretendedPrivateKey("RSA ") + pem),
        beside("private-key-glued.pem", pem.chopped(1) + pretendedPrivateKey("ENCRYPTED ")),
    };
}

QList<Sample> damagedSamples(const SampleKit &kit)
{
    const QByteArray pem = toPem("CERTIFICATE", kit.push);
    const QByteArray base64 = kit.push.toBase64();
    QByteArray illegal = pem;
    illegal[pem.size() / 2] = '*';
    QByteArray illegalRoot = toPem("CERTIFICATE", kit.issuer.root());
    illegalRoot[illegalRoot.size() / 2] = '*';
    return {
        stopped("cut-off.pem", pem.left(pem.size() / 2), FileKind::Damaged, {"cut-off"}),
        stopped("cut-off.der", kit.push.left(kit.push.size() / 2), FileKind::Damaged, {"cut-off"}),
        stopped("cut-off-base64.txt", base64.left(base64.size() / 2), FileKind::Damaged, {"cut-off"}),
        stopped("illegal-character.pem", illegal, FileKind::Damaged, {"damaged"}),
        warned("trailing-bytes.der", kit.push + "left over", FileKind::MdmPush, {"trailing-bytes"}),
        warned("part-damaged.pem", pem + illegalRoot, FileKind::MdmPush, {"part-damaged"}),
    };
}

} // namespace

QList<Sample> formSamples(const SampleKit &kit)
{
    return QList<Sample>{accepted("push.der.cer", kit.push, FileKind::MdmPush)} + textSamples(kit) +
           bundleSamples(kit) + keySamples(kit) + damagedSamples(kit);
}

} // namespace pushkeeper::support
