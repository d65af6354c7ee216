// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "pki/filerules.h"

#include "pki/findings.h"

#include <QLocale>

namespace pushkeeper::pki {

using facts::FileKind;
using facts::Finding;
using facts::Findings;

namespace {

Finding obstacleFinding(const DroppedFile &file)
{
    const QStringList size{QLocale().formattedDataSize(file.size)};
    switch (file.obstacle) {
    case Obstacle::CutOff:
        return finding(FindingId::CutOff, size);
    case Obstacle::Damaged:
        return finding(FindingId::Damaged, size);
    case Obstacle::Entities:
        return finding(FindingId::XmlEntities);
    case Obstacle::RequestIncomplete:
        return finding(FindingId::RequestIncomplete);
    case Obstacle::PublicKeyOnly:
        return finding(FindingId::PublicKeyOnly);
    case Obstacle::TooLarge:
        return finding(FindingId::TooLarge, size);
    case Obstacle::None:
        return finding(FindingId::Unknown);
    }
    Q_UNREACHABLE();
}

Finding nothingToJudge(const DroppedFile &file)
{
    switch (file.kind) {
    case FileKind::Empty:
        return finding(FindingId::Empty);
    case FileKind::Html:
        return finding(FindingId::Html);
    case FileKind::Json:
        return finding(FindingId::Json, {file.serviceMessage});
    case FileKind::Zip:
        return finding(FindingId::Zip);
    case FileKind::Pdf:
        return finding(FindingId::Pdf);
    case FileKind::Pkcs12:
        return finding(FindingId::Pkcs12);
    case FileKind::PrivateKey:
        return finding(FindingId::PrivateKeyOnly);
    default:
        return obstacleFinding(file);
    }
}

} // namespace

Findings judgeFile(const DroppedFile &file)
{
    if (!file.certificate && !file.request)
        return {nothingToJudge(file)};
    Findings findings;
    if (file.topicCount > 1)
        findings.append(finding(FindingId::TwoTopics));
    if (file.hasPrivateKey)
        findings.append(finding(FindingId::PrivateKeyPresent));
    if (file.hasDamagedPart)
        findings.append(finding(FindingId::PartDamaged));
    if (file.hasTrailingBytes)
        findings.append(finding(FindingId::TrailingBytes));
    if (file.newerChosen)
        findings.append(finding(FindingId::NewerChosen));
    return findings;
}

} // namespace pushkeeper::pki
