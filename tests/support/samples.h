// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facts/filekind.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace pushkeeper::support {

/// A file as somebody may drop it, and what a judge must say of it.
struct Sample
{
    QString fileName;
    QByteArray bytes;
    facts::FileKind kind = facts::FileKind::Unknown;
    /// "accept", "warn" or "stop".
    QString verdict;
    /// Ids of the findings that warn or stop; those that only inform are left out.
    QStringList findingIds;
};

/// One sample of every form, made by a fresh practice authority, so that two calls share no certificate.
///
/// The expectations hold for a judge who is given, beside the sample, these samples of the same list:
/// `issuer.pem` as the issuers to trust, `installed.pem` as what is installed now, `request.csr` as the
/// newest request; and `now` as the time. Takes some seconds, since many RSA keys are drawn.
QList<Sample> makeSamples(const QDateTime &now);

} // namespace pushkeeper::support
