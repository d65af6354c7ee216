// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "support/samplekit.h"

#include "rehearsal/pemtext.h"
#include "support/textforms.h"

namespace pushkeeper::support {

namespace {

using facts::FileKind;
using rehearsal::PushOptions;

QByteArray pemOf(const QByteArray &der)
{
    return rehearsal::toPem("CERTIFICATE", der);
}

/// A renewed certificate after `change` made its options odd.
template <class Change>
QByteArray renewed(const SampleKit &kit, Change change)
{
    PushOptions options = kit.renewedDaysAgo(1);
    change(options);
    return pemOf(must(kit.issuer.issuePush(options)));
}

QByteArray issuedDaysAgo(const SampleKit &kit, int days)
{
    return pemOf(must(kit.issuer.issuePush(kit.renewedDaysAgo(days))));
}

QList<Sample> dateSamples(const SampleKit &kit)
{
    return {
        stopped("installed.pem", pemOf(kit.installed), FileKind::MdmPush,
                {"already-installed", "expires-soon"}),
        stopped("expired.pem", issuedDaysAgo(kit, 400), FileKind::MdmPush,
                {"expired", "older-than-installed"}),
        stopped("older-than-installed.pem", issuedDaysAgo(kit, 355), FileKind::MdmPush,
                {"older-than-installed", "expires-soon"}),
        warned("expires-in-30-days.pem", issuedDaysAgo(kit, 335), FileKind::MdmPush, {"expires-soon"}),
        accepted("issued-100-days-ago.pem", issuedDaysAgo(kit, 100), FileKind::MdmPush),
        warned("not-yet-valid.pem", issuedDaysAgo(kit, -3), FileKind::MdmPush, {"not-yet-valid"}),
    };
}

QList<Sample> subjectSamples(const SampleKit &kit)
{
    const auto created = renewed(kit, [](PushOptions &o) { o.uuid.clear(); });
    const auto prefix = renewed(kit, [](PushOptions &o) { o.topicPrefix = QStringLiteral("wrong.prefix."); });
    const auto noUid = renewed(kit, [](PushOptions &o) { o.userIds = 0; });
    const auto twoUids = renewed(kit, [](PushOptions &o) { o.userIds = 2; });
    const auto otherName = renewed(kit, [](PushOptions &o) {
        o.commonNameUuid = QStringLiteral("0b0b0b0b-0000-4000-8000-0b0b0b0b0b0b");
    });
    return {
        stopped("topic-differs.pem", created, FileKind::MdmPush, {"topic-differs"}),
        stopped("topic-prefix-wrong.pem", prefix, FileKind::OtherCertificate, {"kind-other-certificate"}),
        stopped("topic-missing.pem", noUid, FileKind::OtherCertificate, {"topic-missing"}),
        stopped("two-topics-in-subject.pem", twoUids, FileKind::MdmPush, {"two-topics-in-subject"}),
        warned("uuid-differs.pem", otherName, FileKind::MdmPush, {"uuid-differs"}),
        accepted("country-de.pem", renewed(kit, [](PushOptions &o) { o.country = QStringLiteral("DE"); }),
                 FileKind::MdmPush),
    };
}

QList<Sample> profileSamples(const SampleKit &kit)
{
    const auto weak = must(rehearsal::PracticeKey::generate(1024));
    const auto serial = [](PushOptions &o) { o.serial = QByteArray::fromHex("BD21F2C835063B"); };
    const auto weakKey = [&weak](PushOptions &o) { o.publicKey = weak.publicKey(); };
    const auto otherKey = [&kit](PushOptions &o) { o.publicKey = kit.otherKey.publicKey(); };
    return {
        accepted("serial-of-seven-bytes.pem", renewed(kit, serial), FileKind::MdmPush),
        accepted("signed-with-sha1.pem",
                 renewed(kit, [](PushOptions &o) { o.digest = rehearsal::Digest::Sha1; }), FileKind::MdmPush),
        warned("key-of-another-request.pem", renewed(kit, otherKey), FileKind::MdmPush, {"key-not-ours"}),
        warned("weak-key.pem", renewed(kit, weakKey), FileKind::MdmPush, {"weak-key", "key-not-ours"}),
        warned("push-marker-missing.pem", renewed(kit, [](PushOptions &o) { o.hasPushMarker = false; }),
               FileKind::MdmPush, {"push-marker-missing"}),
        warned("client-auth-missing.pem", renewed(kit, [](PushOptions &o) { o.allowsClientAuth = false; }),
               FileKind::MdmPush, {"client-auth-missing"}),
    };
}

/// The certificate of the tenant with another uuid written over its own, both in UID and in CN.
QByteArray withOtherTopic(const SampleKit &kit)
{
    const QByteArray uuid = kit.uuid.toLatin1();
    const QByteArray otherUuid = uuid.chopped(1) + (uuid.endsWith('0') ? '1' : '0');
    QByteArray altered = kit.push;
    return altered.replace(uuid, otherUuid);
}

QList<Sample> trustSamples(const SampleKit &kit)
{
    // The forger uses the names of the known authority, the stranger has names of his own.
    const auto forger = must(rehearsal::PracticeIssuer::create(kit.now));
    const auto stranger = must(rehearsal::PracticeIssuer::create(kit.now, QStringLiteral("Stranger")));
    const PushOptions options = kit.renewedDaysAgo(1);
    PushOptions otherKey = options;
    otherKey.publicKey = kit.otherKey.publicKey();
    const auto push = FileKind::MdmPush;
    return {
        stopped("signature-flipped.pem", pemOf(withFlippedBit(kit.push, -1)), push,
                {"issuer-signature-wrong"}),
        stopped("topic-altered.pem", pemOf(withOtherTopic(kit)), push, {"issuer-signature-wrong"}),
        stopped("issuer-forged.pem", pemOf(must(forger.issuePush(options))), push,
                {"issuer-signature-wrong"}),
        warned("issuer-not-known.pem", pemOf(must(stranger.issuePush(options))), push, {"issuer-not-known"}),
        stopped("issuer-not-verified.pem", pemOf(must(stranger.issuePush(otherKey))), push,
                {"issuer-not-verified", "key-not-ours"}),
        stopped("self-signed.pem", pemOf(must(rehearsal::selfSignPush(options, kit.requestKey))), push,
                {"self-signed"}),
    };
}

QList<Sample> otherPurposeSamples(const SampleKit &kit)
{
    const auto lookAlike = [&kit](rehearsal::LookAlike kind) {
        return pemOf(must(kit.issuer.issueLookAlike(kind, kit.requestKey.publicKey(), kit.now.addDays(-1))));
    };
    using rehearsal::LookAlike;
    const QByteArray authorities =
        toPemBundle({kit.issuer.pushIntermediate(), kit.issuer.root(), kit.issuer.vendorIntermediate()});
    return {
        stopped("app-push.pem", lookAlike(LookAlike::AppPush), FileKind::AppPush, {"kind-app-push"}),
        stopped("pass-type.pem", lookAlike(LookAlike::PassType), FileKind::PassType, {"kind-pass-type"}),
        stopped("server-push.pem", lookAlike(LookAlike::ServerPush), FileKind::ServerPush,
                {"kind-server-push"}),
        stopped("profile-signing.pem", lookAlike(LookAlike::ProfileSigning), FileKind::ProfileSigning,
                {"kind-profile-signing"}),
        stopped("mdm-vendor.cer", kit.microsoft.chain.first(), FileKind::MdmVendor, {"kind-mdm-vendor"}),
        stopped("issuer.pem", authorities, FileKind::OtherCertificate, {"kind-other-certificate"}),
    };
}

} // namespace

QList<Sample> certificateSamples(const SampleKit &kit)
{
    return dateSamples(kit) + subjectSamples(kit) + profileSamples(kit) + trustSamples(kit) +
           otherPurposeSamples(kit);
}

} // namespace pushkeeper::support
