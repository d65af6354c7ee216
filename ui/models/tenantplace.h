// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/paths.h"

#include <QString>

namespace pushkeeper::ui {

/// What people call a tenant, and where its records are kept and its downloads arrive.
struct TenantPlace
{
    QString name;
    base::DataHome home;
    QString downloads;
};

} // namespace pushkeeper::ui
