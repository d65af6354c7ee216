// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/practiceissuer.h"

#include "rehearsal/practiceprofiles.h"

#include <QUuid>

#include <utility>

namespace pushkeeper::rehearsal {

namespace {

constexpr int daysInTerm = 365;

QString practiceName(const QString &label)
{
    const QString name = QStringLiteral("Pushkeeper Practice");
    return label.isEmpty() ? name : name + QLatin1Char(' ') + label;
}

QString freshUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// Apple's root writes its name from the country down, the intermediates from the common name up.
QList<NamePart> rootName(const QString &practice)
{
    return {{"C", QStringLiteral("US")},
            {"O", practice},
            {"OU", practice + QStringLiteral(" Certification Authority")},
            {"CN", practice + QStringLiteral(" Root CA")}};
}

/// Shorter than Apple's "Certification Authority", since a common name holds 64 characters (RFC 5280,
/// ub-common-name).
QList<NamePart> intermediateName(const QString &practice, const QString &role)
{
    return {{"CN", practice + QLatin1Char(' ') + role + QStringLiteral(" CA")},
            {"OU", practice + QStringLiteral(" Certification Authority")},
            {"O", practice},
            {"C", QStringLiteral("US")}};
}

base::Result<Signer> createRoot(const QString &practice, const QDateTime &now)
{
    auto key = PracticeKey::generate();
    if (!key)
        return key.error();
    const CertificateDraft draft{.subject = rootName(practice),
                                 .notBefore = now.addYears(-10),
                                 .notAfter = now.addYears(20),
                                 .serial = QByteArray(1, '\x02'),
                                 .publicKey = key->publicKey(),
                                 .extensions = profiles::root()};
    auto certificate = sign(draft, {*key, {}});
    if (!certificate)
        return certificate.error();
    return Signer{*key, *certificate};
}

base::Result<Signer> createIntermediate(const QList<NamePart> &name, const QByteArray &extensions,
                                        const Signer &root, const QDateTime &now)
{
    auto key = PracticeKey::generate();
    if (!key)
        return key.error();
    const CertificateDraft draft{.subject = name,
                                 .notBefore = now.addYears(-5),
                                 .notAfter = now.addYears(10),
                                 .serial = {},
                                 .publicKey = key->publicKey(),
                                 .extensions = extensions};
    auto certificate = sign(draft, root);
    if (!certificate)
        return certificate.error();
    return Signer{*key, *certificate};
}

QList<NamePart> pushSubject(const PushOptions &options)
{
    const QString uuid = options.uuid.isEmpty() ? freshUuid() : options.uuid;
    QList<NamePart> subject;
    for (int i = 0; i < options.userIds; ++i)
        subject.append({"UID", options.topicPrefix + (i == 0 ? uuid : freshUuid())});
    const QString shownUuid = options.commonNameUuid.isEmpty() ? uuid : options.commonNameUuid;
    subject.append({"CN", QStringLiteral("APSP:") + shownUuid});
    subject.append({"C", options.country});
    return subject;
}

CertificateDraft pushDraft(const PushOptions &options, const QByteArray &publicKey, bool selfSigned)
{
    return {.subject = pushSubject(options),
            .notBefore = options.notBefore,
            // Apple's certificates since 2023 end a second before the year is full.
            .notAfter = options.notBefore.addDays(daysInTerm).addSecs(-1),
            .serial = options.serial,
            .publicKey = publicKey,
            .extensions = profiles::push({.hasPushMarker = options.hasPushMarker,
                                          .allowsClientAuth = options.allowsClientAuth,
                                          .selfSigned = selfSigned}),
            .digest = options.digest};
}

/// Subject of a certificate that a developer gets: what it is for, then whose it is.
QList<NamePart> developerName(const QString &userId, const QString &commonName)
{
    return {{"UID", userId},
            {"CN", commonName},
            {"OU", QStringLiteral("PRACTICE00")},
            {"O", practiceName({})},
            {"C", QStringLiteral("US")}};
}

QList<NamePart> lookAlikeName(LookAlike kind)
{
    const QString bundle = QStringLiteral("invalid.pushkeeper.practice");
    switch (kind) {
    case LookAlike::AppPush:
        return developerName(bundle, QStringLiteral("Apple Push Services: ") + bundle);
    case LookAlike::PassType:
        return developerName(QStringLiteral("pass.") + bundle,
                             QStringLiteral("Pass Type ID: pass.") + bundle);
    case LookAlike::ServerPush: {
        PushOptions server;
        server.topicPrefix = QStringLiteral("com.apple.mail.XServer.");
        return pushSubject(server);
    }
    case LookAlike::ProfileSigning:
        return {{"CN", practiceName({}) + QStringLiteral(" Profile Signing Certificate")},
                {"OU", QStringLiteral("Configuration Profiles")},
                {"O", practiceName({})},
                {"C", QStringLiteral("US")}};
    }
    Q_UNREACHABLE();
}

QByteArray lookAlikeExtensions(LookAlike kind, const QString &userId)
{
    switch (kind) {
    case LookAlike::AppPush:
        return profiles::appPush(userId);
    case LookAlike::PassType:
        return profiles::passType(userId);
    case LookAlike::ServerPush:
        return profiles::push({});
    case LookAlike::ProfileSigning:
        return profiles::profileSigning();
    }
    Q_UNREACHABLE();
}

} // namespace

PracticeIssuer::PracticeIssuer(QByteArray root, Signer push, Signer vendor)
    : m_root(std::move(root))
    , m_push(std::move(push))
    , m_vendor(std::move(vendor))
{
}

base::Result<PracticeIssuer> PracticeIssuer::create(const QDateTime &now, const QString &label)
{
    const QString practice = practiceName(label);
    const auto root = createRoot(practice, now);
    if (!root)
        return root.error();
    const auto push =
        createIntermediate(intermediateName(practice, QStringLiteral("Application Integration 2")),
                           profiles::pushIntermediate(), *root, now);
    if (!push)
        return push.error();
    const auto vendor =
        createIntermediate(intermediateName(practice, QStringLiteral("Worldwide Developer Relations")),
                           profiles::vendorIntermediate(), *root, now);
    if (!vendor)
        return vendor.error();
    return PracticeIssuer(root->certificate, *push, *vendor);
}

base::Result<QByteArray> PracticeIssuer::issuePush(const PushOptions &options) const
{
    return sign(pushDraft(options, options.publicKey, false), m_push);
}

base::Result<QByteArray> PracticeIssuer::issueLookAlike(LookAlike kind, const QByteArray &publicKey,
                                                        const QDateTime &notBefore) const
{
    const QList<NamePart> name = lookAlikeName(kind);
    const CertificateDraft draft{.subject = name,
                                 .notBefore = notBefore,
                                 .notAfter = notBefore.addDays(daysInTerm),
                                 .serial = {},
                                 .publicKey = publicKey,
                                 .extensions = lookAlikeExtensions(kind, name.first().value)};
    const bool forDevelopers = kind == LookAlike::AppPush || kind == LookAlike::PassType;
    return sign(draft, forDevelopers ? m_vendor : m_push);
}

base::Result<PracticeVendor> PracticeIssuer::createVendor(const VendorOptions &options) const
{
    auto key = PracticeKey::generate();
    if (!key)
        return key.error();
    const CertificateDraft draft{.subject = {{"UID", options.teamId},
                                             {"CN", QStringLiteral("MDM Vendor: ") + options.company},
                                             {"OU", options.teamId},
                                             {"O", options.company},
                                             {"C", QStringLiteral("US")}},
                                 .notBefore = options.notBefore,
                                 .notAfter = options.notBefore.addDays(daysInTerm),
                                 .serial = {},
                                 .publicKey = key->publicKey(),
                                 .extensions = profiles::vendor(options.hasVendorMarker)};
    auto certificate = sign(draft, m_vendor);
    if (!certificate)
        return certificate.error();
    return PracticeVendor{*key, {*certificate, m_vendor.certificate, m_root}};
}

base::Result<QByteArray> selfSignPush(const PushOptions &options, const PracticeKey &key)
{
    return sign(pushDraft(options, key.publicKey(), true), {key, {}});
}

} // namespace pushkeeper::rehearsal
