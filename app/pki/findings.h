// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facts/finding.h"

#include <QStringList>

#include <optional>

namespace pushkeeper::pki {

/// Everything that the judge of files can find. Texts and weights stand in one table, findings.cpp.
enum class FindingId {
    // Files that hold nothing to judge
    Empty,
    Html,
    Json,
    Zip,
    Pdf,
    Pkcs12,
    PrivateKeyOnly,
    PublicKeyOnly,
    Unknown,
    TooLarge,
    Unreadable,
    CutOff,
    Damaged,
    XmlEntities,
    // Files as such
    PrivateKeyPresent,
    PartDamaged,
    TrailingBytes,
    NewerChosen,
    TwoTopics,
    RequestGiven,
    // Kind
    KindAppPush,
    KindPassType,
    KindMdmVendor,
    KindProfileSigning,
    KindServerPush,
    KindOtherCertificate,
    TopicMissing,
    TwoTopicsInSubject,
    TopicUnusual,
    // Origin
    Genuine,
    IssuerNew,
    IssuerGiven,
    IssuerUnusual,
    IssuerSignatureWrong,
    SelfSigned,
    IssuerNotKnown,
    IssuerNotVerified,
    IssuerNotCheckable,
    // Profile
    PushMarkerMissing,
    ClientAuthMissing,
    WeakKey,
    UuidDiffers,
    // Time
    Expired,
    ExpiresSoon,
    NotYetValid,
    ClockNotSure,
    // Topic
    TopicMatches,
    TopicDiffers,
    TopicOfOtherTenant,
    NoTopicKnown,
    // Installed one
    AlreadyInstalled,
    AccountMoved,
    OlderThanInstalled,
    NotFresh,
    // Key
    KeyAnswersNewest,
    KeyAnswersOlder,
    KeyNotOurs,
    KeyFitsNone,
    KeyOfOtherTenant,
    NoRequestKnown,
    // Requests
    RequestReady,
    RequestIncomplete,
    PlainRequest,
    SelfSignatureWrong,
    SelfSignatureNotCheckable,
    VendorSignatureMissing,
    VendorSignatureWrong,
    VendorSignatureSha1,
    VendorSignatureNotCheckable,
    ChainMissing,
    ChainIncomplete,
    ChainOrder,
    ChainBroken,
    ChainNotApple,
    ChainExpired,
    VendorIssuerNew,
    VendorIssuerGiven,
    VendorExpired,
    VendorExpiresSoon,
    VendorNotYetValid,
    VendorMarkerMissing,
    VendorOther,
    VendorTeamChanged,
    Count,
};

/// The stable name of a finding, for instance "topic-differs".
QString findingName(FindingId id);

/// A finding with its text in the language of the user. `arguments` fill %1, %2 … ; `count` fills %n and
/// chooses the plural form; `severity` overrides the weight in the table.
facts::Finding finding(FindingId id, const QStringList &arguments = {}, int count = -1,
                       std::optional<facts::Severity> severity = {});

} // namespace pushkeeper::pki
