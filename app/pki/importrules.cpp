// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "pki/importrules.h"

#include "base/clock.h"
#include "pki/certificaterules.h"
#include "pki/filerules.h"
#include "pki/findings.h"

#include <algorithm>

namespace pushkeeper::pki {

using facts::Certificate;
using facts::Findings;
using facts::PushCertificate;
using facts::Severity;
using facts::SigningRequest;

namespace {

bool answers(const Certificate &certificate, const SigningRequest &request)
{
    return certificate.key == request.key;
}

bool answersAny(const Certificate &certificate, const QList<SigningRequest> &requests)
{
    return std::any_of(requests.cbegin(), requests.cend(), [&certificate](const SigningRequest &request) {
        return answers(certificate, request);
    });
}

bool topicMatches(const ImportCase &import, const Certificate &certificate)
{
    return import.target && *import.target == certificate.topic;
}

bool isSame(const PushCertificate &installed, const Certificate &certificate)
{
    return installed.serial == certificate.serial && installed.topic == certificate.topic;
}

bool accountDiffers(const ImportCase &import, const PushCertificate &installed)
{
    return !import.appleAccount.isEmpty() && !installed.appleAccount.isEmpty() &&
           import.appleAccount.compare(installed.appleAccount, Qt::CaseInsensitive) != 0;
}

Findings judgeTopic(const ImportCase &import, const Certificate &certificate)
{
    if (import.foreignTopics.contains(certificate.topic))
        return {finding(FindingId::TopicOfOtherTenant)};
    if (!import.target)
        return {finding(FindingId::NoTopicKnown)};
    if (topicMatches(import, certificate))
        return {finding(FindingId::TopicMatches)};
    return {finding(FindingId::TopicDiffers, {import.target->uuid()})};
}

Findings judgeAge(const ImportCase &import, const Certificate &certificate)
{
    constexpr qint64 freshDays = 360;
    if (!import.installed)
        return {};
    if (import.installed->notAfter.isValid() && certificate.notAfter < import.installed->notAfter)
        return {finding(FindingId::OlderThanInstalled)};
    const qint64 left = base::daysLeft(certificate.notAfter, import.now.utc);
    if (left >= 0 && left < freshDays)
        return {finding(FindingId::NotFresh, {}, int(base::daysLeft(import.now.utc, certificate.notBefore)))};
    return {};
}

Findings judgeKey(const ImportCase &import, const Certificate &certificate)
{
    if (answersAny(certificate, import.foreignRequests))
        return {finding(FindingId::KeyOfOtherTenant)};
    if (import.requests.isEmpty())
        return {finding(FindingId::NoRequestKnown)};
    if (answers(certificate, import.requests.constFirst()))
        return {finding(FindingId::KeyAnswersNewest)};
    if (import.onlyNewestKeyHeld)
        return {finding(FindingId::KeyFitsNone)};
    return {finding(answersAny(certificate, import.requests) ? FindingId::KeyAnswersOlder
                                                             : FindingId::KeyNotOurs)};
}

Findings judgeAgainstInstalled(const ImportCase &import, const Certificate &certificate)
{
    if (import.installed && isSame(*import.installed, certificate)) {
        const bool moved = accountDiffers(import, *import.installed);
        return {finding(moved ? FindingId::AccountMoved : FindingId::AlreadyInstalled)};
    }
    return judgeAge(import, certificate) + judgeKey(import, certificate);
}

/// An unknown issuer is a risk worth taking only if topic and key both say that this is the expected answer.
Findings judgeOrigin(const ImportCase &import, const Certificate &certificate)
{
    const bool expected = topicMatches(import, certificate) && answersAny(certificate, import.requests);
    return judgeIssuer(certificate, expected);
}

/// Each judgement only if those before left something to judge.
Findings judgeCertificate(const ImportCase &import, const Certificate &certificate)
{
    Findings findings = judgeFile(import.file) + judgeKind(certificate);
    if (worst(findings) == Severity::Stop)
        return findings;
    findings += judgeOrigin(import, certificate);
    // What an altered certificate says of itself is worth nothing.
    if (contains(findings, findingName(FindingId::IssuerSignatureWrong)) ||
        contains(findings, findingName(FindingId::SelfSigned)))
        return findings;
    return findings + judgeProfile(certificate) + judgeDates(certificate, import.now) +
           judgeTopic(import, certificate) + judgeAgainstInstalled(import, certificate);
}

} // namespace

Findings judgeImport(const ImportCase &import)
{
    if (import.file.certificate)
        return heaviestFirst(judgeCertificate(import, *import.file.certificate));
    Findings findings = judgeFile(import.file);
    if (import.file.request)
        findings.append(finding(FindingId::RequestGiven));
    return heaviestFirst(findings);
}

} // namespace pushkeeper::pki
