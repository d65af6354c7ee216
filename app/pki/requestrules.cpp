// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "pki/requestrules.h"

#include "base/clock.h"
#include "pki/findings.h"
#include "pki/importrules.h"
#include "pki/shownvalues.h"

#include <QTimeZone>

#include <algorithm>

namespace pushkeeper::pki {

using facts::Certificate;
using facts::ChainState;
using facts::Finding;
using facts::Findings;
using facts::Severity;
using facts::SignatureState;
using facts::SigningRequest;
using facts::Trust;

namespace {

constexpr qint64 vendorSoonDays = 14;
constexpr QLatin1String microsoft("Microsoft Corporation");
/// Team id in the vendor certificate that signed Intune's requests as observed in 2025.
constexpr QLatin1String microsoftTeam("9KBH5RKYEW");

Findings judgeSelf(const SigningRequest &request)
{
    Findings findings;
    if (request.selfSignature == SignatureState::NotCheckable)
        findings.append(finding(FindingId::SelfSignatureNotCheckable));
    else if (request.selfSignature == SignatureState::Wrong)
        findings.append(finding(FindingId::SelfSignatureWrong));
    if (!request.hasUsualKey)
        findings.append(finding(FindingId::WeakKey));
    return findings;
}

/// Apple's portal took SHA-1 until the day that other consoles moved to SHA-256 because it no longer did.
Finding judgeSha1(const Moment &now)
{
    const QDateTime refusedSince(QDate(2021, 2, 10), QTime(0, 0), QTimeZone::utc());
    const Severity today = now.confirmed ? Severity::Stop : Severity::Warn;
    return finding(FindingId::VendorSignatureSha1, {}, -1, now.utc < refusedSince ? Severity::Info : today);
}

Findings judgeVendorSignature(const SigningRequest &request, const Moment &now)
{
    switch (request.vendorSignature) {
    case SignatureState::Absent:
        return {finding(FindingId::VendorSignatureMissing)};
    case SignatureState::Wrong:
        return {finding(FindingId::VendorSignatureWrong)};
    case SignatureState::GoodSha1:
        return {judgeSha1(now)};
    case SignatureState::NotCheckable:
        // Without the vendor's certificate there is nothing to check by, and that is said already.
        if (request.chain.isEmpty())
            return {};
        return {finding(FindingId::VendorSignatureNotCheckable)};
    case SignatureState::Good:
        return {};
    }
    Q_UNREACHABLE();
}

Findings judgeChainState(ChainState state)
{
    switch (state) {
    case ChainState::Absent:
        return {finding(FindingId::ChainMissing)};
    case ChainState::Incomplete:
        return {finding(FindingId::ChainIncomplete)};
    case ChainState::WrongOrder:
        return {finding(FindingId::ChainOrder)};
    case ChainState::Broken:
        return {finding(FindingId::ChainBroken)};
    case ChainState::Complete:
        return {};
    }
    Q_UNREACHABLE();
}

Findings judgeVendorIdentity(const Certificate &vendor)
{
    if (!vendor.hasVendorMarker)
        return {finding(FindingId::VendorMarkerMissing, {vendor.commonName})};
    if (vendor.organisation != microsoft)
        return {finding(FindingId::VendorOther,
                        {vendor.organisation.isEmpty() ? vendor.commonName : vendor.organisation})};
    if (vendor.userId != microsoftTeam)
        return {finding(FindingId::VendorTeamChanged, {vendor.userId})};
    return {};
}

Findings judgeVendorDates(const SigningRequest &request, const Certificate &vendor, const Moment &now)
{
    const Severity beyond = now.confirmed ? Severity::Stop : Severity::Warn;
    const qint64 left = base::daysLeft(vendor.notAfter, now.utc);
    Findings findings;
    if (now.utc > vendor.notAfter)
        findings.append(finding(FindingId::VendorExpired, {shownDate(vendor.notAfter)}, -1, beyond));
    else if (left < vendorSoonDays)
        findings.append(finding(FindingId::VendorExpiresSoon, {shownDate(vendor.notAfter)}, int(left)));
    if (now.utc < vendor.notBefore)
        findings.append(finding(FindingId::VendorNotYetValid, {shownDate(vendor.notBefore)}));
    const auto expired =
        std::find_if(request.chain.cbegin(), request.chain.cend(), [&now](const Certificate &member) {
            return member.isAuthority && now.utc > member.notAfter;
        });
    if (expired != request.chain.cend())
        findings.append(finding(FindingId::ChainExpired, {shownDate(expired->notAfter)}, -1, beyond));
    return findings;
}

Findings judgeVendor(const SigningRequest &request, const Certificate &vendor, const Moment &now)
{
    Findings findings;
    if (request.vendorTrust == Trust::No)
        findings.append(finding(FindingId::ChainNotApple, {vendor.commonName}));
    else if (request.vendorTrust == Trust::AppleNew)
        findings.append(finding(FindingId::VendorIssuerNew));
    else if (request.vendorTrust == Trust::Given)
        findings.append(finding(FindingId::VendorIssuerGiven));
    return findings + judgeVendorIdentity(vendor) + judgeVendorDates(request, vendor, now);
}

} // namespace

Findings judgeRequest(const SigningRequest &request, const Moment &now)
{
    Findings findings = judgeSelf(request);
    if (!request.hasVendorPart) {
        findings.append(finding(FindingId::PlainRequest));
    } else {
        findings += judgeVendorSignature(request, now) + judgeChainState(request.chainState);
        if (const auto vendor = facts::vendorOf(request))
            findings += judgeVendor(request, *vendor, now);
    }
    if (worst(findings) < Severity::Warn)
        findings.prepend(finding(FindingId::RequestReady));
    return heaviestFirst(findings);
}

} // namespace pushkeeper::pki
