// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/certificatelog.h"

#include <algorithm>
#include <array>

namespace pushkeeper::storage {

using facts::Source;

namespace {

struct NamedSource
{
    Source source;
    QLatin1String name;
};

/// The best source first.
constexpr std::array sources{
    NamedSource{Source::Live, QLatin1String("live")},
    NamedSource{Source::File, QLatin1String("file")},
    NamedSource{Source::Recorded, QLatin1String("recorded")},
    NamedSource{Source::Typed, QLatin1String("typed")},
};

auto rowOf(Source source)
{
    return std::find_if(sources.begin(), sources.end(),
                        [source](const NamedSource &row) { return row.source == source; });
}

bool isAsGoodAs(Source one, Source other)
{
    return rowOf(one) <= rowOf(other);
}

QString either(const QString &first, const QString &second)
{
    return first.isEmpty() ? second : first;
}

QByteArray either(const QByteArray &first, const QByteArray &second)
{
    return first.isEmpty() ? second : first;
}

base::Thumbprint either(const base::Thumbprint &first, const base::Thumbprint &second)
{
    return first.isEmpty() ? second : first;
}

QDateTime either(const QDateTime &first, const QDateTime &second)
{
    return first.isValid() ? first : second;
}

/// Everything that `better` tells, and for the rest what `other` tells.
KeptCertificate completed(const KeptCertificate &better, const KeptCertificate &other)
{
    KeptCertificate result = better;
    facts::PushCertificate &certificate = result.certificate;
    certificate.notBefore = either(certificate.notBefore, other.certificate.notBefore);
    certificate.notAfter = either(certificate.notAfter, other.certificate.notAfter);
    certificate.appleAccount = either(certificate.appleAccount, other.certificate.appleAccount);
    certificate.key = either(certificate.key, other.certificate.key);
    result.issuer = either(result.issuer, other.issuer);
    result.thumbprint = either(result.thumbprint, other.thumbprint);
    result.pem = either(result.pem, other.pem);
    return result;
}

} // namespace

KeptCertificate merged(const KeptCertificate &kept, const KeptCertificate &seen)
{
    const bool seenCounts = isAsGoodAs(seen.certificate.source, kept.certificate.source);
    KeptCertificate result = seenCounts ? completed(seen, kept) : completed(kept, seen);
    result.firstSeen = std::min(kept.firstSeen, seen.firstSeen);
    result.lastSeen = std::max(kept.lastSeen, seen.lastSeen);
    return result;
}

QString sourceName(Source source)
{
    return rowOf(source)->name;
}

Source sourceNamed(const QString &name)
{
    const auto row = std::find_if(sources.begin(), sources.end(),
                                  [&name](const NamedSource &named) { return named.name == name; });
    return row == sources.end() ? Source::Recorded : row->source;
}

} // namespace pushkeeper::storage
