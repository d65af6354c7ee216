// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reports/adminrequest.h"

#include <QByteArray>

namespace pushkeeper::reports {

/// The page for the Entra admin: one HTML file without scripts and without anything from elsewhere, in the
/// language of the user, UTF-8. The request is a checked one.
QByteArray adminPage(const AdminRequest &request);

} // namespace pushkeeper::reports
