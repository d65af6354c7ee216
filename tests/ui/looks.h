// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QWidget;

namespace pushkeeper::uikit {

/// What is wrong with the looks of a window as it stands: texts that are cut off, controls without a name,
/// two controls with the same mnemonic. Empty if all is well.
QStringList faultsOf(const QWidget &window);

} // namespace pushkeeper::uikit
