// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "pki/findings.h"

#include "base/printable.h"

#include <QCoreApplication>

#include <array>

namespace pushkeeper::pki {

using facts::Finding;
using facts::Severity;

namespace {

constexpr char context[] = "Findings";

struct Row
{
    FindingId id;
    const char *name;
    Severity severity;
    const char *text;
    const char *next;
};

// clang-format off
constexpr std::array rows{
    Row{FindingId::Empty, "empty", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "This file is empty."),
        QT_TRANSLATE_NOOP("Findings", "Download it again. In Apple's portal, press Download in the same row.")},
    Row{FindingId::Html, "html", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "This is a web page, not a certificate. Often Apple's portal has ended the session before the download."),
        QT_TRANSLATE_NOOP("Findings", "Sign in to Apple's portal again, then press Download in the same row.")},
    Row{FindingId::Json, "json", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "This is a message from a service, not a certificate. %1"),
        QT_TRANSLATE_NOOP("Findings", "Go back to the table in Apple's portal and press Download in the same row.")},
    Row{FindingId::Zip, "zip", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "This is a ZIP archive."),
        QT_TRANSLATE_NOOP("Findings", "Unpack it and choose the file inside.")},
    Row{FindingId::Pdf, "pdf", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "This is a PDF document, not a certificate."),
        QT_TRANSLATE_NOOP("Findings", "Choose the file that Apple's portal gave you; its name ends in .pem.")},
    Row{FindingId::Pkcs12, "pkcs12", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "This is a PKCS#12 file: a certificate together with a private key, under a password. Intune does not take it."),
        QT_TRANSLATE_NOOP("Findings", "Choose the file that Apple's portal gave you; its name ends in .pem.")},
    Row{FindingId::PrivateKeyOnly, "private-key-only", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "This file holds a private key and no certificate."),
        QT_TRANSLATE_NOOP("Findings", "Keep it safe and do not share it. Choose the file that Apple's portal gave you.")},
    Row{FindingId::PublicKeyOnly, "public-key-only", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "This file holds only a public key, not a certificate."),
        QT_TRANSLATE_NOOP("Findings", "Choose the file that Apple's portal gave you; its name ends in .pem.")},
    Row{FindingId::Unknown, "unknown", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "This file holds neither a certificate nor a signing request."),
        QT_TRANSLATE_NOOP("Findings", "Choose the file that Apple's portal or Intune gave you.")},
    Row{FindingId::TooLarge, "too-large", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "This file is far too large for a certificate. It has %1."),
        QT_TRANSLATE_NOOP("Findings", "Choose the file that Apple's portal gave you; it has about 2 KB.")},
    Row{FindingId::Unreadable, "file-unreadable", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "This file cannot be read: %1"),
        QT_TRANSLATE_NOOP("Findings", "Check that it exists and that you may open it.")},
    Row{FindingId::CutOff, "cut-off", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "This file is cut off. It has %1."),
        QT_TRANSLATE_NOOP("Findings", "Download it again. In Apple's portal, press Download in the same row.")},
    Row{FindingId::Damaged, "damaged", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "This file is damaged: its content was altered or did not arrive whole. It has %1."),
        QT_TRANSLATE_NOOP("Findings", "Download it again. Do not open or save it in an editor.")},
    Row{FindingId::XmlEntities, "xml-entities", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "This file declares XML entities. Neither Apple nor Microsoft writes such files, so it was not read."),
        QT_TRANSLATE_NOOP("Findings", "Download the signing request from Intune again.")},
    Row{FindingId::PrivateKeyPresent, "private-key-present", Severity::Warn,
        QT_TRANSLATE_NOOP("Findings", "This file also holds a private key. Only the certificate was looked at."),
        QT_TRANSLATE_NOOP("Findings", "Intune does not need the key. Keep this file away from mail and shared folders.")},
    Row{FindingId::PartDamaged, "part-damaged", Severity::Warn,
        QT_TRANSLATE_NOOP("Findings", "A part of this file cannot be read. The certificate itself is whole."),
        QT_TRANSLATE_NOOP("Findings", "If you are not sure where the file comes from, download it again.")},
    Row{FindingId::TrailingBytes, "trailing-bytes", Severity::Warn,
        QT_TRANSLATE_NOOP("Findings", "Other content stands behind the certificate."),
        QT_TRANSLATE_NOOP("Findings", "Download the file again if it was edited or joined with another one.")},
    Row{FindingId::NewerChosen, "newer-chosen", Severity::Info,
        QT_TRANSLATE_NOOP("Findings", "This file holds several push certificates of the same topic. The newest was taken."),
        ""},
    Row{FindingId::TwoTopics, "two-topics", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "This file holds push certificates of different topics."),
        QT_TRANSLATE_NOOP("Findings", "Choose a file with one certificate: the one you downloaded from the row of this tenant.")},
    Row{FindingId::RequestGiven, "request-given", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "This is the signing request, not the certificate."),
        QT_TRANSLATE_NOOP("Findings", "Upload it in Apple's portal with Renew, then choose the file that the portal gives you.")},
    Row{FindingId::KindAppPush, "kind-app-push", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "This is a push certificate of an app (%1). Intune needs the one for device management."),
        QT_TRANSLATE_NOOP("Findings", "Download the certificate from https://identity.apple.com/pushcert, not from Apple's developer site.")},
    Row{FindingId::KindPassType, "kind-pass-type", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "This is a certificate for Wallet passes (%1), not for device management."),
        QT_TRANSLATE_NOOP("Findings", "Download the certificate from https://identity.apple.com/pushcert.")},
    Row{FindingId::KindMdmVendor, "kind-mdm-vendor", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "This is the certificate of an MDM vendor (%1). Vendors sign requests with it; Intune cannot use it."),
        QT_TRANSLATE_NOOP("Findings", "Download the push certificate from https://identity.apple.com/pushcert.")},
    Row{FindingId::KindProfileSigning, "kind-profile-signing", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "This certificate signs configuration profiles; it is not for push."),
        QT_TRANSLATE_NOOP("Findings", "Download the push certificate from https://identity.apple.com/pushcert.")},
    Row{FindingId::KindServerPush, "kind-server-push", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "This push certificate belongs to Apple's macOS Server, not to Intune."),
        QT_TRANSLATE_NOOP("Findings", "In Apple's portal, use the table for third-party servers and the row of Microsoft Corporation.")},
    Row{FindingId::KindOtherCertificate, "kind-other-certificate", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "This is a certificate for another purpose (%1)."),
        QT_TRANSLATE_NOOP("Findings", "Download the push certificate from https://identity.apple.com/pushcert.")},
    Row{FindingId::TopicMissing, "topic-missing", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "This certificate looks like a push certificate, but it has no topic."),
        QT_TRANSLATE_NOOP("Findings", "Download the certificate from https://identity.apple.com/pushcert again.")},
    Row{FindingId::TwoTopicsInSubject, "two-topics-in-subject", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "This certificate names two topics. Apple does not issue such certificates."),
        QT_TRANSLATE_NOOP("Findings", "Do not use it. Download the certificate from https://identity.apple.com/pushcert again.")},
    Row{FindingId::TopicUnusual, "topic-unusual", Severity::Warn,
        QT_TRANSLATE_NOOP("Findings", "The topic does not begin as Apple's topics for Intune do."),
        QT_TRANSLATE_NOOP("Findings", "Compare it with the Subject ID that Intune shows before you go on.")},
    Row{FindingId::Genuine, "genuine", Severity::Good,
        QT_TRANSLATE_NOOP("Findings", "Apple issued this certificate."),
        ""},
    Row{FindingId::IssuerNew, "issuer-new", Severity::Info,
        QT_TRANSLATE_NOOP("Findings", "Apple issued this certificate through an issuer that is new to this version of Pushkeeper."),
        ""},
    Row{FindingId::IssuerGiven, "issuer-given", Severity::Info,
        QT_TRANSLATE_NOOP("Findings", "The issuer that you named issued this certificate. It is not one of Apple's."),
        ""},
    Row{FindingId::IssuerUnusual, "issuer-unusual", Severity::Warn,
        QT_TRANSLATE_NOOP("Findings", "Apple issued this certificate, but not through the issuer it uses for push certificates (%1)."),
        QT_TRANSLATE_NOOP("Findings", "Check that it comes from https://identity.apple.com/pushcert.")},
    Row{FindingId::IssuerSignatureWrong, "issuer-signature-wrong", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "The signature is wrong: this certificate was altered after it was issued, or it only claims to come from its issuer (%1)."),
        QT_TRANSLATE_NOOP("Findings", "Do not use it. Download the certificate again from https://identity.apple.com/pushcert.")},
    Row{FindingId::SelfSigned, "self-signed", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "This certificate signed itself. Apple did not issue it."),
        QT_TRANSLATE_NOOP("Findings", "Do not use it. Download the certificate from https://identity.apple.com/pushcert.")},
    Row{FindingId::IssuerNotKnown, "issuer-not-known", Severity::Warn,
        QT_TRANSLATE_NOOP("Findings", "The issuer is not known to this version of Pushkeeper (%1). Topic and key are right."),
        QT_TRANSLATE_NOOP("Findings", "Update Pushkeeper, or download Apple's intermediate certificate from https://www.apple.com/certificateauthority/ and check again with it: pushkeeperctl inspect --issuer.")},
    Row{FindingId::IssuerNotVerified, "issuer-not-verified", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "The issuer is not known to this version of Pushkeeper (%1), so it is not certain that the certificate is Apple's."),
        QT_TRANSLATE_NOOP("Findings", "Update Pushkeeper, or download Apple's intermediate certificate from https://www.apple.com/certificateauthority/ and check again with it: pushkeeperctl inspect --issuer.")},
    Row{FindingId::IssuerNotCheckable, "issuer-not-checkable", Severity::Warn,
        QT_TRANSLATE_NOOP("Findings", "The rules of this computer forbid the algorithm of this signature, so it cannot be checked."),
        QT_TRANSLATE_NOOP("Findings", "Check the file on another computer, or download it again yourself.")},
    Row{FindingId::PushMarkerMissing, "push-marker-missing", Severity::Warn,
        QT_TRANSLATE_NOOP("Findings", "Apple's mark for push certificates is missing."),
        QT_TRANSLATE_NOOP("Findings", "Download the certificate from https://identity.apple.com/pushcert again.")},
    Row{FindingId::ClientAuthMissing, "client-auth-missing", Severity::Warn,
        QT_TRANSLATE_NOOP("Findings", "This certificate lacks the permission to sign in to Apple's push service (client authentication)."),
        QT_TRANSLATE_NOOP("Findings", "Download the certificate from https://identity.apple.com/pushcert again.")},
    Row{FindingId::WeakKey, "weak-key", Severity::Warn,
        QT_TRANSLATE_NOOP("Findings", "The key is not of the usual kind (RSA with 2048 bits or more)."),
        QT_TRANSLATE_NOOP("Findings", "Start again with a new signing request from Intune.")},
    Row{FindingId::UuidDiffers, "uuid-differs", Severity::Warn,
        QT_TRANSLATE_NOOP("Findings", "The name and the topic of this certificate carry different identifiers. In Apple's certificates they are equal."),
        QT_TRANSLATE_NOOP("Findings", "Download the certificate from https://identity.apple.com/pushcert again.")},
    Row{FindingId::Expired, "expired", Severity::Stop,
        QT_TRANSLATE_N_NOOP("Findings", "This certificate expired on %1, %n day(s) ago."),
        QT_TRANSLATE_NOOP("Findings", "Renew the same row in Apple's portal now. Do not press Create a Certificate.")},
    Row{FindingId::ExpiresSoon, "expires-soon", Severity::Warn,
        QT_TRANSLATE_N_NOOP("Findings", "This certificate expires on %1. %n day(s) left."),
        QT_TRANSLATE_NOOP("Findings", "Plan the renewal of the same row in Apple's portal.")},
    Row{FindingId::NotYetValid, "not-yet-valid", Severity::Warn,
        QT_TRANSLATE_NOOP("Findings", "This certificate is valid only from %1."),
        QT_TRANSLATE_NOOP("Findings", "Check the date of this computer.")},
    Row{FindingId::ClockNotSure, "clock-not-sure", Severity::Info,
        QT_TRANSLATE_NOOP("Findings", "Dates were judged by the clock of this computer; no service confirmed it."),
        ""},
    Row{FindingId::TopicMatches, "topic-matches", Severity::Good,
        QT_TRANSLATE_NOOP("Findings", "The topic is the same as before. Devices stay connected."),
        ""},
    Row{FindingId::TopicDiffers, "topic-differs", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "The topic differs from the one your devices know. With this certificate every Apple device would have to be enrolled again."),
        QT_TRANSLATE_NOOP("Findings", "Do not upload it. In Apple's portal, press Renew in the row whose details show %1.")},
    Row{FindingId::TopicOfOtherTenant, "topic-of-other-tenant", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "This topic belongs to another tenant."),
        QT_TRANSLATE_NOOP("Findings", "Choose the row of this tenant in Apple's portal. Each tenant needs a certificate of its own.")},
    Row{FindingId::NoTopicKnown, "no-topic-known", Severity::Info,
        QT_TRANSLATE_NOOP("Findings", "It is not known which topic this tenant has, so the topic was not compared."),
        ""},
    Row{FindingId::AlreadyInstalled, "already-installed", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "This is the certificate that is installed already."),
        QT_TRANSLATE_NOOP("Findings", "In Apple's portal, press Renew in the same row, then choose the new file.")},
    Row{FindingId::AccountMoved, "account-moved", Severity::Info,
        QT_TRANSLATE_NOOP("Findings", "This is the installed certificate; only the Apple Account on record differs."),
        ""},
    Row{FindingId::OlderThanInstalled, "older-than-installed", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "This certificate is older than the installed one."),
        QT_TRANSLATE_NOOP("Findings", "Choose the file that you downloaded last, or press Download in the same row again.")},
    Row{FindingId::NotFresh, "not-fresh", Severity::Info,
        QT_TRANSLATE_N_NOOP("Findings", "This certificate was issued %n day(s) ago. That is normal for a file that was fetched earlier."),
        ""},
    Row{FindingId::KeyAnswersNewest, "key-answers-newest", Severity::Good,
        QT_TRANSLATE_NOOP("Findings", "This certificate answers the newest signing request."),
        ""},
    Row{FindingId::KeyAnswersOlder, "key-answers-older", Severity::Warn,
        QT_TRANSLATE_NOOP("Findings", "This certificate answers an older signing request. Intune may no longer hold its key."),
        QT_TRANSLATE_NOOP("Findings", "Safest: press Renew in the same row again, with a new signing request.")},
    Row{FindingId::KeyNotOurs, "key-not-ours", Severity::Warn,
        QT_TRANSLATE_NOOP("Findings", "This certificate was not made from the signing request at hand."),
        QT_TRANSLATE_NOOP("Findings", "Choose the signing request it was made from. Safest: press Renew in the same row again, with a new signing request.")},
    Row{FindingId::KeyFitsNone, "key-fits-none", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "This certificate does not fit the signing request whose key Intune holds."),
        QT_TRANSLATE_NOOP("Findings", "Press Renew in the same row again, with a new signing request.")},
    Row{FindingId::KeyOfOtherTenant, "key-of-other-tenant", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "This certificate answers a signing request of another tenant."),
        QT_TRANSLATE_NOOP("Findings", "Choose the certificate that was made for this tenant.")},
    Row{FindingId::NoRequestKnown, "no-request-known", Severity::Info,
        QT_TRANSLATE_NOOP("Findings", "No signing request is known, so the key was not compared."),
        ""},
    Row{FindingId::RequestReady, "request-ready", Severity::Good,
        QT_TRANSLATE_NOOP("Findings", "This signing request is complete and signed. Apple's portal takes it."),
        ""},
    Row{FindingId::RequestIncomplete, "request-incomplete", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "Parts of this signing request are missing."),
        QT_TRANSLATE_NOOP("Findings", "Download it from Intune again.")},
    Row{FindingId::PlainRequest, "plain-request", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "This signing request carries no vendor signature. Apple's portal refuses it."),
        QT_TRANSLATE_NOOP("Findings", "Download the signing request from Intune; it is signed by Microsoft.")},
    Row{FindingId::SelfSignatureWrong, "self-signature-wrong", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "This signing request was altered: its own signature is wrong."),
        QT_TRANSLATE_NOOP("Findings", "Download it from Intune again.")},
    Row{FindingId::SelfSignatureNotCheckable, "self-signature-not-checkable", Severity::Warn,
        QT_TRANSLATE_NOOP("Findings", "The rules of this computer forbid SHA-1, so the request's own signature cannot be checked."),
        QT_TRANSLATE_NOOP("Findings", "Check the file on another computer, or go on; Apple's portal checks it too.")},
    Row{FindingId::VendorSignatureMissing, "vendor-signature-missing", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "This signing request is not signed by a vendor. Apple's portal refuses it."),
        QT_TRANSLATE_NOOP("Findings", "Download it from Intune again.")},
    Row{FindingId::VendorSignatureWrong, "vendor-signature-wrong", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "The vendor's signature does not fit this signing request. Apple's portal refuses it."),
        QT_TRANSLATE_NOOP("Findings", "Download it from Intune again.")},
    Row{FindingId::VendorSignatureSha1, "vendor-signature-sha1", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "The vendor signed this request with SHA-1. Apple's portal has refused that since 2021."),
        QT_TRANSLATE_NOOP("Findings", "Download the signing request from Intune again.")},
    Row{FindingId::VendorSignatureNotCheckable, "vendor-signature-not-checkable", Severity::Warn,
        QT_TRANSLATE_NOOP("Findings", "The vendor's signature cannot be checked on this computer."),
        QT_TRANSLATE_NOOP("Findings", "Check the file on another computer, or go on; Apple's portal checks it too.")},
    Row{FindingId::ChainMissing, "chain-missing", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "The vendor's certificates are missing in this signing request."),
        QT_TRANSLATE_NOOP("Findings", "Download it from Intune again.")},
    Row{FindingId::ChainIncomplete, "chain-incomplete", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "The vendor's chain of certificates ends before Apple's root."),
        QT_TRANSLATE_NOOP("Findings", "Download it from Intune again.")},
    Row{FindingId::ChainOrder, "chain-order", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "The vendor's certificates stand in the wrong order."),
        QT_TRANSLATE_NOOP("Findings", "Download it from Intune again.")},
    Row{FindingId::ChainBroken, "chain-broken", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "The vendor's certificates do not belong together."),
        QT_TRANSLATE_NOOP("Findings", "Download it from Intune again.")},
    Row{FindingId::ChainNotApple, "chain-not-apple", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "Apple does not vouch for the vendor of this signing request (%1)."),
        QT_TRANSLATE_NOOP("Findings", "Do not upload it. Download the signing request from Intune.")},
    Row{FindingId::ChainExpired, "chain-expired", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "The issuer of the vendor's certificate expired on %1. Apple's portal refuses the request."),
        QT_TRANSLATE_NOOP("Findings", "Download a new signing request from Intune.")},
    Row{FindingId::VendorIssuerNew, "vendor-issuer-new", Severity::Info,
        QT_TRANSLATE_NOOP("Findings", "Apple vouches for the vendor of this signing request through an issuer that is new to this version of Pushkeeper."),
        ""},
    Row{FindingId::VendorIssuerGiven, "vendor-issuer-given", Severity::Info,
        QT_TRANSLATE_NOOP("Findings", "The issuer that you named vouches for the vendor of this signing request. It is not one of Apple's."),
        ""},
    Row{FindingId::VendorExpired, "vendor-expired", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "The vendor's certificate expired on %1. Apple's portal refuses the request."),
        QT_TRANSLATE_NOOP("Findings", "Download a new signing request from Intune.")},
    Row{FindingId::VendorExpiresSoon, "vendor-expires-soon", Severity::Warn,
        QT_TRANSLATE_N_NOOP("Findings", "The vendor's certificate expires on %1. %n day(s) left."),
        QT_TRANSLATE_NOOP("Findings", "Use this signing request now, or download a new one when you need it.")},
    Row{FindingId::VendorNotYetValid, "vendor-not-yet-valid", Severity::Warn,
        QT_TRANSLATE_NOOP("Findings", "The vendor's certificate is valid only from %1."),
        QT_TRANSLATE_NOOP("Findings", "Check the date of this computer.")},
    Row{FindingId::VendorMarkerMissing, "vendor-marker-missing", Severity::Stop,
        QT_TRANSLATE_NOOP("Findings", "The first certificate of the chain is not that of an MDM vendor (%1)."),
        QT_TRANSLATE_NOOP("Findings", "Download the signing request from Intune.")},
    Row{FindingId::VendorOther, "vendor-other", Severity::Warn,
        QT_TRANSLATE_NOOP("Findings", "This signing request comes from %1, not from Microsoft."),
        QT_TRANSLATE_NOOP("Findings", "For Intune, download the signing request from Intune itself.")},
    Row{FindingId::VendorTeamChanged, "vendor-team-changed", Severity::Warn,
        QT_TRANSLATE_NOOP("Findings", "Microsoft signed this request under a team id that is new to this version of Pushkeeper (%1)."),
        QT_TRANSLATE_NOOP("Findings", "Check that you downloaded it from Intune yourself.")},
};
// clang-format on

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].id != FindingId(i))
            return false;
    }
    return rows.size() == std::size_t(FindingId::Count);
}
static_assert(inOrder(), "one row for each finding, in the order of the enumeration");

const Row &rowOf(FindingId id)
{
    return rows[std::size_t(id)];
}

} // namespace

QString findingName(FindingId id)
{
    return QString::fromLatin1(rowOf(id).name);
}

Finding finding(FindingId id, const QStringList &arguments, int count, std::optional<Severity> severity)
{
    const Row &row = rowOf(id);
    Finding result{.id = findingName(id), .severity = severity.value_or(row.severity)};
    result.text = QCoreApplication::translate(context, row.text, nullptr, count);
    if (*row.next != '\0')
        result.next = QCoreApplication::translate(context, row.next);
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString place = QStringLiteral("%") + QString::number(i + 1);
        result.text.replace(place, base::printable(arguments[i]));
        result.next.replace(place, base::printable(arguments[i]));
    }
    return result;
}

} // namespace pushkeeper::pki
