// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "session/cloudfile.h"

#include <QFile>

namespace pushkeeper::session {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestFile = 1024LL * 1024;

base::Result<facts::Cloud> checked(base::Result<facts::Cloud> cloud)
{
    if (!cloud)
        return cloud;
    const auto missing = [](QLatin1String key) {
        return base::wrongFile("session.cloudfile", QString(key) + u" is missing"_s);
    };
    if (cloud->tenant.isEmpty())
        return missing("tenant"_L1);
    if (cloud->clientWatch.isEmpty())
        return missing("client_watch"_L1);
    if (cloud->clientRenew.isEmpty())
        return missing("client_renew"_L1);
    return cloud;
}

} // namespace

base::Result<facts::Cloud> readCloudFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::Error{.kind = base::ErrorKind::Disk,
                           .where = "session.cloudfile",
                           .subject = path,
                           .detail = file.errorString()};
    }
    auto cloud = checked(facts::cloudFromJson(file.read(longestFile)));
    if (cloud)
        return cloud;
    base::Error error = cloud.error();
    error.subject = path;
    return error;
}

} // namespace pushkeeper::session
