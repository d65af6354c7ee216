// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "session/cloudfile.h"

#include "base/readfile.h"

namespace pushkeeper::session {

using namespace Qt::StringLiterals;

namespace {

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
    const auto json = base::readFile(path);
    if (!json)
        return json.error();
    auto cloud = checked(facts::cloudFromJson(*json));
    if (cloud)
        return cloud;
    base::Error error = cloud.error();
    error.subject = path;
    return error;
}

} // namespace pushkeeper::session
