// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/tenantchoice.h"

#include "cli/text.h"
#include "session/cloudfile.h"
#include "session/connection.h"
#include "session/knowntenants.h"

#include <CLI/App.hpp>

namespace pushkeeper::cli {

void TenantChoice::declare(CLI::App &command)
{
    auto *name = command.add_option(
        "--tenant", m_name,
        Text::tr("The tenant, by id, domain or name; not needed if only one is connected.").toStdString());
    name->type_name("TENANT");
    command
        .add_option("--cloud-file", m_cloudFile,
                    Text::tr("The file that says where the tenant lives; \"rehearse --serve\" prints one.")
                        .toStdString())
        ->type_name("FILE")
        ->excludes(name);
}

base::Result<facts::Cloud> TenantChoice::cloud(const Surroundings &around) const
{
    if (!m_cloudFile.empty())
        return session::readCloudFile(QString::fromStdString(m_cloudFile));
    const auto profiles = session::knownTenants(around.home, around.clock);
    if (!profiles)
        return profiles.error();
    const auto profile = session::chosenTenant(*profiles, QString::fromStdString(m_name));
    if (!profile)
        return profile.error();
    const auto cloud = session::cloudOf(around.home, *profile);
    if (!cloud) {
        return base::Error{.kind = base::ErrorKind::NotFound,
                           .where = "cli.tenant",
                           .subject = profile->cloud,
                           .detail = QStringLiteral("the cloud is not known to this version")};
    }
    return *cloud;
}

} // namespace pushkeeper::cli
