// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "support/samplekit.h"

#include "rehearsal/pemtext.h"
#include "support/containers.h"
#include "support/textforms.h"

#include <QRandomGenerator>

#include <algorithm>

namespace pushkeeper::support {

namespace {

using facts::FileKind;

QByteArray signInPage()
{
    return "\n\n\n<!DOCTYPE html>\n<html lang=\"en\">\n<head><title>Sign in</title></head>\n"
           "<body><form>Please sign in again.</form></body>\n</html>\n";
}

QByteArray portalAnswer()
{
    return R"({"ErrorCode":-80018,"ErrorMessage":"Certificate Signature Verification failed",)"
           R"("ErrorDescription":"The signature is invalid."})";
}

/// One stored file, push.pem, without content.
QByteArray archive()
{
    return QByteArray::fromHex(
        "504B03041400000000000000210000000000000000000000000008000000707573682E70656D504B"
        "01021403140000000000000021000000000000000000000000000800000000000000000000008001"
        "00000000707573682E70656D504B0506000000000100010036000000260000000000");
}

QByteArray document()
{
    return "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n";
}

QByteArray randomBytes()
{
    constexpr quint32 seed = 20260222;
    constexpr qsizetype size = 4096;
    QRandomGenerator generator(seed);
    QByteArray bytes(size, '\0');
    std::generate(bytes.begin(), bytes.end(),
                  [&generator] { return static_cast<char>(generator.bounded(256)); });
    return bytes;
}

QByteArray entityBomb()
{
    return "<?xml version=\"1.0\"?>\n<!DOCTYPE bomb [\n"
           "<!ENTITY a \"aaaaaaaaaa\">\n<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">\n"
           "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">\n<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">\n"
           "<!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\">\n<!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\">\n"
           "<!ENTITY g \"&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;\">\n<!ENTITY h \"&g;&g;&g;&g;&g;&g;&g;&g;&g;&g;\">\n"
           "]>\n<bomb>&h;</bomb>\n";
}

} // namespace

QList<Sample> otherSamples(const SampleKit &kit)
{
    return {
        stopped("private-key.pem", pretendedPrivateKey(), FileKind::PrivateKey, {"private-key-only"}),
        stopped("public-key.pem", rehearsal::toPem("PUBLIC KEY", kit.requestKey.publicKey()),
                FileKind::Unknown, {"public-key-only"}),
        stopped("certificate.p12", toPkcs12(kit.push, "practice"), FileKind::Pkcs12, {"pkcs12"}),
        stopped("sign-in-page.pem", signInPage(), FileKind::Html, {"html"}),
        stopped("portal-answer.json", portalAnswer(), FileKind::Json, {"json"}),
        stopped("archive.zip", archive(), FileKind::Zip, {"zip"}),
        stopped("document.pdf", document(), FileKind::Pdf, {"pdf"}),
        stopped("empty.pem", {}, FileKind::Empty, {"empty"}),
        stopped("blank.pem", " \r\n\t\r\n\n", FileKind::Empty, {"empty"}),
        stopped("random.bin", randomBytes(), FileKind::Unknown, {"unknown"}),
        stopped("notes.txt", "Renew the certificate before the end of the month.\n", FileKind::Unknown,
                {"unknown"}),
        stopped("entity-bomb.xml", entityBomb(), FileKind::Damaged, {"xml-entities"}),
    };
}

} // namespace pushkeeper::support
