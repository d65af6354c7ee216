// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "rehearsal/practiceissuer.h"
#include "rehearsal/practicekey.h"
#include "support/samples.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <utility>

namespace pushkeeper::support {

/// The value, or the end of the program: a sample that cannot be made is a mistake of the test.
template <class T>
T must(base::Result<T> result)
{
    if (!result)
        qFatal("support.samplekit: %s", qPrintable(result.error().detail));
    return *std::move(result);
}

/// What all samples are made from.
struct SampleKit
{
    QDateTime now; // UTC
    rehearsal::PracticeIssuer issuer;
    rehearsal::PracticeVendor microsoft;
    /// Of the newest request, so the renewed certificate must carry it.
    rehearsal::PracticeKey requestKey;
    rehearsal::PracticeKey otherKey;
    /// Of the tenant's topic.
    QString uuid;
    /// GUID in the subject of the tenant's requests.
    QString guid;
    /// DER of the newest request.
    QByteArray request;
    /// DER of the certificate that answers it and of the one installed now.
    QByteArray push;
    QByteArray installed;

    /// Options for a certificate of the tenant's topic with the key of its request, issued `days` ago.
    rehearsal::PushOptions renewedDaysAgo(int days) const;
};

/// Fresh ingredients for the moment `now`.
SampleKit makeKit(const QDateTime &now);

/// Samples whose judgement is to accept, to warn or to stop.
Sample accepted(const char *fileName, const QByteArray &bytes, facts::FileKind kind);
Sample warned(const char *fileName, const QByteArray &bytes, facts::FileKind kind,
              const QList<const char *> &ids);
Sample stopped(const char *fileName, const QByteArray &bytes, facts::FileKind kind,
               const QList<const char *> &ids);

/// One certificate in its many wrappings, whole and damaged.
QList<Sample> formSamples(const SampleKit &kit);
/// Certificates that are odd, wrong or made for something else.
QList<Sample> certificateSamples(const SampleKit &kit);
/// Requests in every form and with every fault.
QList<Sample> requestSamples(const SampleKit &kit);
/// Files that are neither certificate nor request.
QList<Sample> otherSamples(const SampleKit &kit);

} // namespace pushkeeper::support
