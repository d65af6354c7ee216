// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "pki/droppedfile.h"

#include "pki/certificatereader.h"
#include "pki/der.h"
#include "pki/foreignfile.h"
#include "pki/openssl.h"
#include "pki/pemblocks.h"
#include "pki/requestreader.h"
#include "pki/textform.h"

#include <algorithm>

namespace pushkeeper::pki {

using facts::Certificate;
using facts::FileKind;

namespace {

/// What the parts of a file add up to while they are read.
struct Parts
{
    QList<Certificate> certificates;
    std::optional<facts::SigningRequest> request;
    bool hasPkcs12 = false;
    bool hasPrivateKey = false;
    bool hasPublicKey = false;
    bool hasTrailingBytes = false;
    Obstacle obstacle = Obstacle::None;
};

void addCertificate(Parts &parts, const Certificate &certificate)
{
    const auto same = [&certificate](const Certificate &known) {
        return known.thumbprint == certificate.thumbprint;
    };
    if (std::none_of(parts.certificates.cbegin(), parts.certificates.cend(), same))
        parts.certificates.append(certificate);
}

/// Only the type is asked; the key is freed, and wiped by OpenSSL, at once.
bool isPrivateKey(const QByteArray &der)
{
    return parseDer<KeyPtr>(d2i_AutoPrivateKey, der) != nullptr;
}

void addStructure(Parts &parts, const QByteArray &der)
{
    qsizetype rest = 0;
    if (const auto certificate = readCertificate(der, &rest)) {
        addCertificate(parts, *certificate);
        parts.hasTrailingBytes = parts.hasTrailingBytes || rest > 0;
    } else if (const auto bundle = readPkcs7(der)) {
        for (const Certificate &member : *bundle)
            addCertificate(parts, member);
    } else if (auto request = readPlainRequest(der)) {
        parts.request = std::move(request);
    } else if (parseDer<Pkcs12Ptr>(d2i_PKCS12, der)) {
        parts.hasPkcs12 = true;
    } else if (parseDer<KeyPtr>(d2i_PUBKEY, der)) {
        parts.hasPublicKey = true;
    } else if (isPrivateKey(der)) {
        parts.hasPrivateKey = true;
    } else {
        parts.obstacle = isCutOff(der) ? Obstacle::CutOff : Obstacle::Damaged;
    }
}

Parts partsOfPem(const QByteArray &text)
{
    Parts parts;
    const QList<PemBlock> blocks = pemBlocks(text);
    if (blocks.isEmpty())
        parts.obstacle = Obstacle::Damaged;
    for (const PemBlock &block : blocks) {
        if (block.isPrivateKey())
            parts.hasPrivateKey = true;
        else if (block.state == PemBlock::State::Good)
            addStructure(parts, block.der);
        else
            parts.obstacle = block.state == PemBlock::State::CutOff ? Obstacle::CutOff : Obstacle::Damaged;
    }
    return parts;
}

/// Without a push certificate: the first that is not an authority, or just the first.
const Certificate &firstLeaf(const QList<Certificate> &certificates)
{
    const auto leaf = std::find_if(certificates.cbegin(), certificates.cend(),
                                   [](const Certificate &certificate) { return !certificate.isAuthority; });
    return leaf == certificates.cend() ? certificates.constFirst() : *leaf;
}

const Certificate &newest(const QList<Certificate> &certificates)
{
    return *std::max_element(
        certificates.cbegin(), certificates.cend(),
        [](const Certificate &a, const Certificate &b) { return a.notBefore < b.notBefore; });
}

QList<Certificate> authoritiesAmong(const QList<Certificate> &certificates)
{
    constexpr qsizetype most = 20;
    QList<Certificate> authorities;
    std::copy_if(certificates.cbegin(), certificates.cend(), std::back_inserter(authorities),
                 [](const Certificate &certificate) { return certificate.isAuthority; });
    return authorities.mid(0, most);
}

void choose(DroppedFile &file, const TrustJudge &judge)
{
    QList<Certificate> pushes;
    QList<base::Topic> topics;
    for (const Certificate &certificate : std::as_const(file.certificates)) {
        if (certificate.kind != FileKind::MdmPush)
            continue;
        pushes.append(certificate);
        if (!topics.contains(certificate.topic))
            topics.append(certificate.topic);
    }
    const Certificate &chosen = pushes.isEmpty() ? firstLeaf(file.certificates) : newest(pushes);
    file.topicCount = int(topics.size());
    file.newerChosen = pushes.size() > 1 && topics.size() == 1;
    file.certificate = judge.judged(chosen, authoritiesAmong(file.certificates));
    file.kind = file.certificate->kind;
}

void settle(DroppedFile &file, Parts parts, const TrustJudge &judge)
{
    file.certificates = std::move(parts.certificates);
    file.hasPrivateKey = parts.hasPrivateKey;
    file.hasTrailingBytes = parts.hasTrailingBytes;
    if (!file.certificates.isEmpty()) {
        file.hasDamagedPart = parts.obstacle != Obstacle::None;
        choose(file, judge);
    } else if (parts.request) {
        file.hasDamagedPart = parts.obstacle != Obstacle::None;
        file.request = std::move(parts.request);
        file.kind = FileKind::PlainRequest;
    } else if (parts.hasPkcs12) {
        file.kind = FileKind::Pkcs12;
    } else if (parts.hasPrivateKey) {
        file.kind = FileKind::PrivateKey;
    } else if (parts.obstacle != Obstacle::None) {
        file.obstacle = parts.obstacle;
        file.kind = FileKind::Damaged;
    } else if (parts.hasPublicKey) {
        file.obstacle = Obstacle::PublicKeyOnly;
    }
}

void settleRequest(DroppedFile &file, const QByteArray &xml, const TrustJudge &judge)
{
    auto request = readSignedRequest(xml, judge);
    if (request) {
        file.request = std::move(*request);
        file.kind = FileKind::SignedRequest;
        return;
    }
    const QString why = request.error().detail;
    if (why == QLatin1String("incomplete")) {
        file.kind = FileKind::SignedRequest;
        file.obstacle = Obstacle::RequestIncomplete;
    } else if (why == QLatin1String("no request")) {
        file.kind = FileKind::Unknown;
    } else {
        file.kind = FileKind::Damaged;
        file.obstacle = why == QLatin1String("entities")  ? Obstacle::Entities
                        : why == QLatin1String("cut off") ? Obstacle::CutOff
                                                          : Obstacle::Damaged;
    }
}

bool isXml(const QByteArray &text)
{
    const QByteArray head = text.left(64).trimmed();
    return head.startsWith("<?xml") || head.startsWith("<!DOCTYPE") || head.startsWith("<plist");
}

void settleContent(DroppedFile &file, const QByteArray &content, const QByteArray &text,
                   const TrustJudge &judge)
{
    if (isXml(text.trimmed())) {
        settleRequest(file, text.trimmed(), judge);
    } else if (mentionsArmour(text)) {
        settle(file, partsOfPem(text), judge);
    } else if (sequenceLength(content)) {
        Parts parts;
        addStructure(parts, content);
        settle(file, std::move(parts), judge);
    }
}

/// The portal's request and certificates copied out of a page come as base64 without armour.
void settleBase64(DroppedFile &file, const QByteArray &text, const TrustJudge &judge)
{
    // A cut can fall anywhere; what stands before the last whole group of four is still readable.
    const auto whole = decodeBase64(text);
    const QByteArray content = whole ? *whole : QByteArray::fromBase64(text);
    settleContent(file, content, asText(content).value_or(QByteArray()), judge);
}

} // namespace

DroppedFile readDropped(const QByteArray &content, qint64 size, const TrustJudge &judge)
{
    DroppedFile file;
    file.size = size;
    const QByteArray text = asText(content).value_or(QByteArray());
    if (const auto foreign = foreignKind(content, text)) {
        file.kind = *foreign;
        if (file.kind == FileKind::Json)
            file.serviceMessage = serviceMessage(text);
    } else if (size > mostBytesRead) {
        file.obstacle = Obstacle::TooLarge;
    } else if (looksLikeBase64(text)) {
        settleBase64(file, text, judge);
    } else {
        settleContent(file, content, text, judge);
    }
    return file;
}

} // namespace pushkeeper::pki
