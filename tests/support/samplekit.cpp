// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "support/samplekit.h"

#include "rehearsal/practicerequest.h"

#include <QUuid>

namespace pushkeeper::support {

namespace {

constexpr int daysSinceInstalled = 345;
constexpr int daysSinceVendor = 200;

QString freshUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Sample judged(const char *fileName, const QByteArray &bytes, facts::FileKind kind, const char *verdict,
              const QList<const char *> &ids)
{
    Sample sample{QString::fromLatin1(fileName), bytes, kind, QString::fromLatin1(verdict), {}};
    for (const char *id : ids)
        sample.findingIds.append(QString::fromLatin1(id));
    return sample;
}

} // namespace

rehearsal::PushOptions SampleKit::renewedDaysAgo(int days) const
{
    rehearsal::PushOptions options;
    options.publicKey = requestKey.publicKey();
    options.notBefore = now.addDays(-days);
    options.uuid = uuid;
    return options;
}

SampleKit makeKit(const QDateTime &now)
{
    auto issuer = must(rehearsal::PracticeIssuer::create(now));
    rehearsal::VendorOptions vendor;
    vendor.notBefore = now.addDays(-daysSinceVendor);
    auto microsoft = must(issuer.createVendor(vendor));
    SampleKit kit{.now = now,
                  .issuer = std::move(issuer),
                  .microsoft = std::move(microsoft),
                  .requestKey = must(rehearsal::PracticeKey::generate()),
                  .otherKey = must(rehearsal::PracticeKey::generate()),
                  .uuid = freshUuid(),
                  .guid = freshUuid(),
                  .request = {},
                  .push = {},
                  .installed = {}};
    kit.request = must(rehearsal::makeRequest(kit.requestKey, kit.guid));
    kit.push = must(kit.issuer.issuePush(kit.renewedDaysAgo(1)));
    rehearsal::PushOptions lastYear = kit.renewedDaysAgo(daysSinceInstalled);
    lastYear.publicKey = kit.otherKey.publicKey();
    kit.installed = must(kit.issuer.issuePush(lastYear));
    return kit;
}

Sample accepted(const char *fileName, const QByteArray &bytes, facts::FileKind kind)
{
    return judged(fileName, bytes, kind, "accept", {});
}

Sample warned(const char *fileName, const QByteArray &bytes, facts::FileKind kind,
              const QList<const char *> &ids)
{
    return judged(fileName, bytes, kind, "warn", ids);
}

Sample stopped(const char *fileName, const QByteArray &bytes, facts::FileKind kind,
               const QList<const char *> &ids)
{
    return judged(fileName, bytes, kind, "stop", ids);
}

} // namespace pushkeeper::support
