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
using facts::Finding;
using facts::Findings;
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

bool topicMatches(const ImportCase &import)
{
    return import.target && *import.target == import.file.certificate->topic;
}

bool isInstalled(const ImportCase &import)
{
    return import.installed && import.installed->serial == import.file.certificate->serial &&
           import.installed->topic == import.file.certificate->topic;
}

bool accountDiffers(const ImportCase &import)
{
    return !import.appleAccount.isEmpty() && !import.installed->appleAccount.isEmpty() &&
           import.appleAccount.compare(import.installed->appleAccount, Qt::CaseInsensitive) != 0;
}

Findings judgeTopic(const ImportCase &import)
{
    const base::Topic &topic = import.file.certificate->topic;
    if (import.foreignTopics.contains(topic))
        return {finding(FindingId::TopicOfOtherTenant)};
    if (!import.target)
        return {finding(FindingId::NoTopicKnown)};
    if (topicMatches(import))
        return {finding(FindingId::TopicMatches)};
    return {finding(FindingId::TopicDiffers, {import.target->uuid()})};
}

Findings judgeAge(const ImportCase &import)
{
    constexpr qint64 freshDays = 360;
    if (!import.installed)
        return {};
    const Certificate &certificate = *import.file.certificate;
    if (import.installed->notAfter.isValid() && certificate.notAfter < import.installed->notAfter)
        return {finding(FindingId::OlderThanInstalled)};
    const qint64 left = base::daysLeft(certificate.notAfter, import.now.utc);
    if (left >= 0 && left < freshDays)
        return {finding(FindingId::NotFresh, {}, int(base::daysLeft(import.now.utc, certificate.notBefore)))};
    return {};
}

Findings judgeKey(const ImportCase &import)
{
    const Certificate &certificate = *import.file.certificate;
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

Findings judgeInstalledOne(const ImportCase &import)
{
    return {finding(accountDiffers(import) ? FindingId::AccountMoved : FindingId::AlreadyInstalled)};
}

/// An unknown issuer is a risk worth taking only if topic and key both say that this is the expected answer.
Findings judgeOrigin(const ImportCase &import)
{
    const bool expected = topicMatches(import) && answersAny(*import.file.certificate, import.requests);
    return judgeIssuer(*import.file.certificate, expected);
}

} // namespace

Findings judgeImport(const ImportCase &import)
{
    Findings findings = judgeFile(import.file);
    if (!import.file.certificate) {
        if (import.file.request)
            findings.append(finding(FindingId::RequestGiven));
        return heaviestFirst(findings);
    }
    findings += judgeKind(*import.file.certificate);
    if (worst(findings) == Severity::Stop)
        return heaviestFirst(findings);
    findings += judgeOrigin(import);
    // What an altered certificate says of itself is worth nothing.
    if (contains(findings, findingName(FindingId::IssuerSignatureWrong)) ||
        contains(findings, findingName(FindingId::SelfSigned)))
        return heaviestFirst(findings);
    findings += judgeProfile(*import.file.certificate);
    findings += judgeDates(*import.file.certificate, import.now);
    findings += judgeTopic(import);
    findings += isInstalled(import) ? judgeInstalledOne(import) : judgeAge(import) + judgeKey(import);
    return heaviestFirst(findings);
}

} // namespace pushkeeper::pki
