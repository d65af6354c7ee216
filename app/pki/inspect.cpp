// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "pki/inspect.h"

#include "base/clock.h"
#include "pki/droppedfile.h"
#include "pki/filerules.h"
#include "pki/findings.h"
#include "pki/importrules.h"
#include "pki/issuers.h"
#include "pki/requestrules.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace pushkeeper::pki {

using base::Error;
using base::ErrorKind;
using base::Result;
using facts::Severity;

namespace {

struct Content
{
    QByteArray bytes;
    qint64 size = 0;
};

Result<Content> readFile(const QString &path)
{
    QFile file(path);
    // A folder opens on some systems and reads as nothing.
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        const QString reason = QFileInfo(path).isDir()
                                   ? QCoreApplication::translate("Findings", "it is a folder")
                                   : file.errorString();
        return Error{.kind = ErrorKind::Disk, .where = "pki.inspect", .subject = path, .detail = reason};
    }
    Content content;
    content.bytes = file.read(mostBytesRead + 1);
    content.size = std::max(file.size(), qint64(content.bytes.size()));
    content.bytes.truncate(mostBytesRead);
    return content;
}

Result<DroppedFile> readOption(const QString &path, const TrustJudge &judge)
{
    const auto content = readFile(path);
    if (!content)
        return content.error();
    return readDropped(content->bytes, content->size, judge);
}

Error unfit(const QString &path, const QString &needed)
{
    return Error{.kind = ErrorKind::WrongFile, .where = "pki.inspect", .subject = path, .detail = needed};
}

facts::PushCertificate installedFrom(const facts::Certificate &certificate)
{
    return {.topic = certificate.topic,
            .serial = certificate.serial,
            .notBefore = certificate.notBefore,
            .notAfter = certificate.notAfter,
            .key = certificate.key,
            .source = facts::Source::File};
}

Result<QList<facts::Certificate>> readGivenIssuers(const QStringList &paths)
{
    const TrustJudge nobody({}, {});
    QList<facts::Certificate> issuers;
    for (const QString &path : paths) {
        const auto file = readOption(path, nobody);
        if (!file)
            return file.error();
        if (file->certificates.isEmpty())
            return unfit(path, QStringLiteral("no certificate"));
        issuers += file->certificates;
    }
    return issuers;
}

} // namespace

Inspector::Inspector() = default;
Inspector::Inspector(Inspector &&) noexcept = default;
Inspector &Inspector::operator=(Inspector &&) noexcept = default;
Inspector::~Inspector() = default;

Result<Inspector> Inspector::create(const InspectOptions &options)
{
    auto issuers = readGivenIssuers(options.issuers);
    if (!issuers)
        return issuers.error();
    Inspector inspector;
    inspector.m_at = options.at;
    inspector.m_judge = std::make_unique<TrustJudge>(appleIssuers(), *issuers);
    if (!options.against.isEmpty()) {
        const auto file = readOption(options.against, *inspector.m_judge);
        if (!file)
            return file.error();
        const auto &certificate = file->certificate;
        if (!certificate || certificate->topic.isEmpty())
            return unfit(options.against, QStringLiteral("no push certificate"));
        inspector.m_against = installedFrom(*certificate);
    }
    if (!options.request.isEmpty()) {
        const auto file = readOption(options.request, *inspector.m_judge);
        if (!file)
            return file.error();
        if (!file->request)
            return unfit(options.request, QStringLiteral("no signing request"));
        inspector.m_request = file->request;
    }
    return inspector;
}

Inspection Inspector::inspectFile(const QString &path) const
{
    const auto content = readFile(path);
    if (content)
        return inspectContent(path, content->bytes, content->size);
    Inspection inspection{.file = path};
    inspection.findings = {finding(FindingId::Unreadable, {content.error().detail})};
    return inspection;
}

Inspection Inspector::inspectContent(const QString &name, const QByteArray &content, qint64 size) const
{
    ImportCase import{.file = readDropped(content, size, *m_judge),
                      .installed = m_against,
                      .now = {.utc = m_at, .confirmed = true}};
    if (m_against)
        import.target = m_against->topic;
    if (m_request)
        import.requests = {*m_request};
    Inspection inspection{.file = name,
                          .kind = import.file.kind,
                          .certificate = import.file.certificate,
                          .request = import.file.request};
    if (inspection.request) {
        inspection.findings =
            heaviestFirst(judgeFile(import.file) + judgeRequest(*inspection.request, import.now));
    } else {
        inspection.findings = judgeImport(import);
    }
    // A verdict has three values: what merely tells does not weigh.
    const Severity heaviest = worst(inspection.findings);
    inspection.verdict = heaviest == Severity::Info ? Severity::Good : heaviest;
    judgeCertificate(inspection);
    return inspection;
}

void Inspector::judgeCertificate(Inspection &inspection) const
{
    if (!inspection.certificate)
        return;
    const facts::Certificate &certificate = *inspection.certificate;
    inspection.daysLeft = base::daysLeft(certificate.notAfter, m_at);
    if (m_against && !certificate.topic.isEmpty())
        inspection.topicMatches = m_against->topic == certificate.topic;
    if (m_request)
        inspection.keyMatchesRequest = m_request->key == certificate.key;
}

} // namespace pushkeeper::pki
