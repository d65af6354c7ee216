// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace pushkeeper::base {

/// True for the name localhost and for the literal addresses 127.x.x.x and ::1, as QUrl::host() spells them.
/// Names are never resolved: what a name server answers may change.
bool isLoopbackHost(QStringView host);

} // namespace pushkeeper::base
