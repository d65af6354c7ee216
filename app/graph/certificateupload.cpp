// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/certificateupload.h"

#include "facts/certificate.h"

#include "graph/certificatecalls.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <optional>
#include <utility>

namespace pushkeeper::graph {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

/// True if a fresh read has to tell what comes next: nobody knows whether Intune took it, or only the token
/// was refused. A refusal with a reason is none of these.
bool isOutcomeOpen(const base::Error &error)
{
    switch (error.kind) {
    case ErrorKind::Timeout:
    case ErrorKind::Offline:
    case ErrorKind::Throttled:
    case ErrorKind::SignInNeeded:
    case ErrorKind::ClaimsChallenge:
        return true;
    case ErrorKind::BadReply:
        return error.httpStatus == 0 || error.httpStatus >= 500 || error.httpStatus < 300;
    default:
        return false;
    }
}

/// The same certificate under another account is not the upload: then only the account was to change.
bool hasArrived(const facts::PushCertificate &installed, const CertificateUpload &upload)
{
    return installed.serial == upload.serial() &&
           installed.appleAccount.compare(upload.appleAccount(), Qt::CaseInsensitive) == 0;
}

base::Result<> patch(GraphClient &graph, const CertificateUpload &upload, const base::CancelToken &token)
{
    const auto json =
        graph.callForJson({.endpoint = Endpoint::UploadCertificate, .body = upload.body()}, token);
    if (!json)
        return json.error();
    return {};
}

base::Result<> patchSafely(GraphClient &graph, const CertificateUpload &upload,
                           const base::SerialNumber &before, const base::CancelToken &token)
{
    auto sent = patch(graph, upload, token);
    if (sent || !isOutcomeOpen(sent.error()))
        return sent;
    const auto live = readCertificate(graph, token);
    if (!live)
        return live.error();
    const facts::PushCertificate there = live->value_or(facts::PushCertificate());
    if (hasArrived(there, upload))
        return {};
    if (there.serial != before)
        return base::Error{
            .kind = ErrorKind::Conflict, .where = "graph.upload", .detail = there.serial.text()};
    return patch(graph, upload, token);
}

} // namespace

CertificateUpload::CertificateUpload(QByteArray der, base::SerialNumber serial, QString appleAccount)
    : m_der(std::move(der))
    , m_serial(std::move(serial))
    , m_appleAccount(std::move(appleAccount))
{
}

base::Result<CertificateUpload> CertificateUpload::create(const QByteArray &der,
                                                          const base::SerialNumber &serial,
                                                          const QString &appleAccount)
{
    const QString account = appleAccount.trimmed();
    if (der.isEmpty() || serial.isEmpty() || account.isEmpty()) {
        return base::Error{.kind = ErrorKind::Internal,
                           .where = "graph.upload",
                           .detail = u"an upload without certificate or account would delete Intune's"_s};
    }
    return CertificateUpload(der, serial, account);
}

QByteArray CertificateUpload::body() const
{
    const QJsonObject json{{u"appleIdentifier"_s, m_appleAccount}, {u"certificate"_s, facts::pemOf(m_der)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

base::Result<facts::PushCertificate> uploadCertificate(GraphClient &graph, const CertificateUpload &upload,
                                                       const base::SerialNumber &before,
                                                       const base::CancelToken &token)
{
    if (const auto done = patchSafely(graph, upload, before, token); !done)
        return done.error();
    const auto certificate = readCertificate(graph, token);
    if (!certificate)
        return certificate.error();
    const std::optional<facts::PushCertificate> &installed = *certificate;
    if (!installed)
        return base::Error{
            .kind = ErrorKind::Conflict, .where = "graph.upload", .detail = u"none installed"_s};
    return *installed;
}

} // namespace pushkeeper::graph
