// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "reports/adminrequest.h"
#include "reports/packagefile.h"

namespace pushkeeper::reports {

/// The package for the Entra admin: a page in the language of the user, a script for Microsoft Graph
/// PowerShell, one for Azure CLI, and the public certificate of unattended watching if that is wanted. It
/// holds no secret. Errors: those of `checked`.
base::Result<PackageFiles> adminPackage(const AdminRequest &request);

} // namespace pushkeeper::reports
