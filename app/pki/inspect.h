// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "facts/certificate.h"
#include "facts/finding.h"
#include "facts/pushcertificate.h"
#include "facts/signingrequest.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace pushkeeper::pki {

class TrustJudge;

/// What the judge says of one file.
struct Inspection
{
    QString file;
    facts::FileKind kind = facts::FileKind::Unknown;
    /// Good, Warn or Stop.
    facts::Severity verdict = facts::Severity::Stop;
    /// The heaviest first.
    facts::Findings findings;
    std::optional<facts::Certificate> certificate;
    std::optional<facts::SigningRequest> request;
    /// Whole days until the certificate expires, negative afterwards.
    std::optional<qint64> daysLeft;
    std::optional<bool> topicMatches;
    std::optional<bool> keyMatchesRequest;
};

/// Files that the judged ones are held against. Empty names are not read.
struct InspectOptions
{
    /// The certificate that the tenant has now.
    QString against;
    /// The signing request that the certificate should answer.
    QString request;
    /// Certificates whose signatures count although they are not Apple's.
    QStringList issuers;
    /// The moment to judge dates at (UTC), taken as right.
    QDateTime at;
};

/// The file judge: what a file is, whether it is what a renewal needs, and what to do if not. Works offline,
/// reads files, writes nothing.
class Inspector
{
public:
    /// Reads the files named in the options.
    /// Errors: Disk if one cannot be read, WrongFile if it does not hold what its option needs; `subject` is
    /// its name.
    static base::Result<Inspector> create(const InspectOptions &options);

    Inspector(Inspector &&) noexcept;
    Inspector &operator=(Inspector &&) noexcept;
    Q_DISABLE_COPY(Inspector)
    ~Inspector();

    /// Judges a file on disk. A file that cannot be read is a finding, too.
    Inspection inspectFile(const QString &path) const;
    /// Judges content that is in memory; `name` is what it is called in the result.
    Inspection inspectContent(const QString &name, const QByteArray &content, qint64 size) const;

private:
    Inspector();
    void judgeCertificate(Inspection &inspection) const;

    std::unique_ptr<TrustJudge> m_judge;
    std::optional<facts::PushCertificate> m_against;
    std::optional<facts::SigningRequest> m_request;
    QDateTime m_at;
};

} // namespace pushkeeper::pki
