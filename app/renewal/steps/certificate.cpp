// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "renewal/steps/certificate.h"

#include "pki/droppedfile.h"
#include "renewal/events.h"
#include "storage/certificatestore.h"
#include "storage/requeststore.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

namespace pushkeeper::renewal {

using namespace Qt::StringLiterals;

namespace {

QList<facts::SigningRequest> readAll(const QList<storage::KeptRequest> &kept, const pki::TrustJudge &judge)
{
    QList<facts::SigningRequest> requests;
    for (const storage::KeptRequest &one : kept) {
        auto request = pki::readDropped(one.file, one.file.size(), judge).request;
        if (!request)
            continue;
        request->takenAt = one.takenAt;
        requests.append(*request);
    }
    return requests;
}

/// An installed certificate of another topic says nothing about the age of this one.
std::optional<facts::PushCertificate> comparable(const Assessed &assessed)
{
    const auto &installed = assessed.installed;
    return installed && installed->topic == assessed.target ? installed : std::nullopt;
}

base::Result<pki::ImportCase> caseOf(const RenewalState &state, const Effects &effects,
                                     const QByteArray &file)
{
    const storage::RequestStore requests(effects.database);
    const auto own = requests.ofTenant(state.tenant);
    if (!own)
        return own.error();
    const auto foreign = requests.ofOthers(state.tenant);
    if (!foreign)
        return foreign.error();
    auto topics = storage::CertificateStore(effects.database).topicsOfOthers(state.tenant);
    if (!topics)
        return topics.error();
    const Assessed assessed = state.assessed.value_or(Assessed());
    pki::ImportCase import{.file = pki::readDropped(file, file.size(), effects.judge),
                           .installed = comparable(assessed),
                           .target = {},
                           .requests = readAll(*own, effects.judge),
                           .foreignRequests = readAll(*foreign, effects.judge),
                           .foreignTopics = *topics,
                           .appleAccount = state.appleAccount,
                           .now = momentOf(effects)};
    // One topic may be known from two tenants only if it was this one's before.
    import.foreignTopics.removeAll(assessed.target);
    if (!assessed.target.isEmpty())
        import.target = assessed.target;
    return import;
}

base::Result<> remember(Effects &effects, const base::TenantId &tenant, const facts::Certificate &certificate)
{
    const facts::PushCertificate push{.topic = certificate.topic,
                                      .serial = certificate.serial,
                                      .notBefore = certificate.notBefore,
                                      .notAfter = certificate.notAfter,
                                      .key = certificate.key,
                                      .source = facts::Source::File};
    return storage::CertificateStore(effects.database)
        .note(tenant, {.certificate = push,
                       .issuer = certificate.issuer,
                       .thumbprint = certificate.thumbprint,
                       .pem = facts::pemOf(certificate.der).toLatin1()});
}

QJsonArray locksAsJson(const ImportGate &gate)
{
    QJsonArray names;
    for (const Lock lock : gate.locks)
        names.append(QString(lockName(lock)));
    return names;
}

} // namespace

base::Result<ImportGate> chooseCertificate(Ledger &ledger, Effects &effects, const QByteArray &file)
{
    using Answer = ImportGate::Answer;
    const RenewalState &before = ledger.state();
    const auto import = caseOf(before, effects, file);
    if (!import)
        return import.error();
    const facts::Findings findings = pki::judgeImport(*import);
    const ImportGate gate = importGate(findings, modeOf(before));
    const auto &certificate = import->file.certificate;
    if (!certificate || gate.answer == Answer::Locked || gate.answer == Answer::AlreadyInstalled) {
        const auto refused = ledger.commit(whenCertificateRefused(before, findings), u"certificate-refused"_s,
                                           {{u"locks"_s, locksAsJson(gate)}});
        if (!refused)
            return refused.error();
        return gate;
    }
    if (const auto kept = remember(effects, before.tenant, *certificate); !kept)
        return kept.error();
    const NewCertificate chosen{.der = certificate->der,
                                .topic = certificate->topic,
                                .serial = certificate->serial,
                                .notAfter = certificate->notAfter};
    const auto committed =
        ledger.commit(whenCertificateChosen(before, chosen, findings, gate.isMovedAccount), u"certificate"_s,
                      {{u"serial"_s, chosen.serial.text()}, {u"topic"_s, chosen.topic.text()}});
    if (!committed)
        return committed.error();
    return gate;
}

QByteArray newestCertificateIn(const QString &folder, const QDateTime &since, const pki::TrustJudge &judge)
{
    constexpr qint64 mostBytes = 256LL * 1024;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Readable, QDir::Time);
    for (const QFileInfo &info : files) {
        if (info.lastModified() < since)
            break;
        QFile file(info.filePath());
        if (info.size() > mostBytes || !file.open(QIODevice::ReadOnly))
            continue;
        QByteArray content = file.readAll();
        const auto dropped = pki::readDropped(content, content.size(), judge);
        if (dropped.kind == facts::FileKind::MdmPush && dropped.certificate)
            return content;
    }
    return {};
}

} // namespace pushkeeper::renewal
