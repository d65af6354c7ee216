// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "reports/adminpackage.h"

#include "reports/adminpage.h"
#include "reports/adminscripts.h"

namespace pushkeeper::reports {

using namespace Qt::StringLiterals;

base::Result<PackageFiles> adminPackage(const AdminRequest &request)
{
    if (const auto refused = checked(request); !refused)
        return refused.error();
    PackageFiles files{{u"For your Entra admin.html"_s, adminPage(request)},
                       {u"register-pushkeeper.ps1"_s, powerShellScript(request)},
                       {u"register-pushkeeper.sh"_s, shellScript(request)}};
    const auto certificate = certificateOf(request);
    if (certificate && !certificate->isEmpty())
        files.append({u"pushkeeper-unattended.cer"_s, *certificate});
    return files;
}

} // namespace pushkeeper::reports
