// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "pki/certificaterules.h"

#include "base/clock.h"
#include "pki/findings.h"
#include "pki/importrules.h"
#include "pki/shownvalues.h"

#include <chrono>

namespace pushkeeper::pki {

using facts::Certificate;
using facts::FileKind;
using facts::Findings;
using facts::Severity;
using facts::Trust;
using facts::TrustFault;

namespace {

/// Apple's validity begins at the moment of issue; a day covers clocks and time zones set wrong.
constexpr qint64 clockTolerance = std::chrono::seconds(std::chrono::hours(24)).count();

QString nameOf(const Certificate &certificate)
{
    return certificate.commonName.isEmpty() ? certificate.subject : certificate.commonName;
}

FindingId idOfOther(const Certificate &certificate)
{
    return certificate.userId.isEmpty() && certificate.subject.contains(QLatin1String("CN=APSP:"))
               ? FindingId::TopicMissing
               : FindingId::KindOtherCertificate;
}

FindingId kindId(const Certificate &certificate)
{
    switch (certificate.kind) {
    case FileKind::AppPush:
        return FindingId::KindAppPush;
    case FileKind::PassType:
        return FindingId::KindPassType;
    case FileKind::MdmVendor:
        return FindingId::KindMdmVendor;
    case FileKind::ProfileSigning:
        return FindingId::KindProfileSigning;
    case FileKind::ServerPush:
        return FindingId::KindServerPush;
    default:
        return idOfOther(certificate);
    }
}

Findings judgeUnvouched(const Certificate &certificate, bool expected)
{
    switch (certificate.trustFault) {
    case TrustFault::SelfSigned:
        return {finding(FindingId::SelfSigned)};
    case TrustFault::BadSignature:
        return {finding(FindingId::IssuerSignatureWrong, {certificate.issuer})};
    case TrustFault::NotCheckable:
        return {finding(FindingId::IssuerNotCheckable)};
    case TrustFault::None:
    case TrustFault::UnknownIssuer:
        break;
    }
    return {
        finding(expected ? FindingId::IssuerNotKnown : FindingId::IssuerNotVerified, {certificate.issuer})};
}

} // namespace

Findings judgeKind(const Certificate &certificate)
{
    if (certificate.userIdCount > 1)
        return {finding(FindingId::TwoTopicsInSubject)};
    if (certificate.kind != FileKind::MdmPush)
        return {finding(kindId(certificate), {nameOf(certificate)})};
    if (!certificate.topic.isExternalMdm() || certificate.topic.uuid().isEmpty())
        return {finding(FindingId::TopicUnusual)};
    return {};
}

Findings judgeIssuer(const Certificate &certificate, bool expected)
{
    switch (certificate.trust) {
    case Trust::Apple:
        return {certificate.fromPushIssuer ? finding(FindingId::Genuine)
                                           : finding(FindingId::IssuerUnusual, {certificate.issuer})};
    case Trust::AppleNew:
        return {finding(FindingId::IssuerNew)};
    case Trust::Given:
        return {finding(FindingId::IssuerGiven)};
    case Trust::No:
        return judgeUnvouched(certificate, expected);
    }
    Q_UNREACHABLE();
}

Findings judgeProfile(const Certificate &certificate)
{
    Findings findings;
    if (!certificate.hasPushMarker)
        findings.append(finding(FindingId::PushMarkerMissing));
    if (!certificate.allowsClientAuth)
        findings.append(finding(FindingId::ClientAuthMissing));
    if (!certificate.hasUsualKey)
        findings.append(finding(FindingId::WeakKey));
    const QString named = certificate.commonName.section(QLatin1Char(':'), 1).toLower();
    if (named != certificate.topic.uuid())
        findings.append(finding(FindingId::UuidDiffers));
    return findings;
}

Findings judgeDates(const Certificate &certificate, const Moment &now)
{
    const Severity beyond = now.confirmed ? Severity::Stop : Severity::Warn;
    const qint64 left = base::daysLeft(certificate.notAfter, now.utc);
    Findings findings;
    if (certificate.notBefore > now.utc.addSecs(clockTolerance))
        findings.append(finding(FindingId::NotYetValid, {shownDate(certificate.notBefore)}));
    if (now.utc > certificate.notAfter)
        findings.append(finding(FindingId::Expired, {shownDate(certificate.notAfter)},
                                int(base::daysLeft(now.utc, certificate.notAfter)), beyond));
    else if (left < soonDays)
        findings.append(finding(FindingId::ExpiresSoon, {shownDate(certificate.notAfter)}, int(left)));
    if (!now.confirmed)
        findings.append(finding(FindingId::ClockNotSure));
    return findings;
}

} // namespace pushkeeper::pki
