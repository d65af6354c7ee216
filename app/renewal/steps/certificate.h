// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "renewal/ledger.h"
#include "renewal/rules/importgate.h"
#include "renewal/steps/effects.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace pushkeeper::renewal {

/// Judges a file against everything that is known of the tenant, and takes it for the upload unless a lock
/// holds. The findings stand in the state.
base::Result<ImportGate> chooseCertificate(Ledger &ledger, Effects &effects, const QByteArray &file);

/// The newest file in `folder` that holds a push certificate and changed after `since`; recognised by its
/// content, whatever it is called. Empty if there is none.
QByteArray newestCertificateIn(const QString &folder, const QDateTime &since, const pki::TrustJudge &judge);

} // namespace pushkeeper::renewal
