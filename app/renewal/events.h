// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facts/finding.h"
#include "renewal/state.h"

#include <QString>

#include <optional>

namespace pushkeeper::renewal {

// What can happen in a walk, each as a pure function from the state before to the state after. An event takes
// back what later steps had built on the facts that it changes.

/// The tenant was looked at.
RenewalState whenAssessed(RenewalState state, const Assessed &assessed, const std::optional<bool> &agreed);
/// The admin confirmed the Apple Account that the certificate is recorded with.
RenewalState whenAccountConfirmed(RenewalState state, const QString &appleAccount);
/// The agreement with Apple is given.
RenewalState whenAgreed(RenewalState state);
/// A signing request is about to be taken.
RenewalState whenRequestAnnounced(RenewalState state, const QDateTime &now);
/// A signing request was taken and saved. It makes an earlier certificate of this walk stale.
RenewalState whenRequestTaken(RenewalState state, const base::Thumbprint &key, const QString &file,
                              const QDateTime &now);
/// Apple's portal was opened, or handed over to a colleague.
RenewalState whenPortalOpened(RenewalState state, const QDateTime &now);
/// A file was judged and may be uploaded, perhaps after reading. `isMovedAccount` as ImportGate says.
RenewalState whenCertificateChosen(RenewalState state, const NewCertificate &certificate,
                                   const facts::Findings &findings, bool isMovedAccount);
/// A file was judged and must not be uploaded. What was chosen before it stays out of play, too.
RenewalState whenCertificateRefused(RenewalState state, const facts::Findings &findings);
/// The admin read what warns.
RenewalState whenWarningsAccepted(RenewalState state);
/// The upload is about to be sent.
RenewalState whenUploadAnnounced(RenewalState state, const QDateTime &now);
/// Somebody else's certificate is there instead: what was to be uploaded has to be judged anew.
RenewalState whenUploadTakenBack(RenewalState state);
/// Intune took the upload.
RenewalState whenUploaded(RenewalState state, const QDateTime &now);
/// A fresh read showed it.
RenewalState whenInstalled(RenewalState state, const QDateTime &now);
/// The devices were counted.
RenewalState whenProven(RenewalState state, const Proof &proof);
/// The receipt is written.
RenewalState whenFinished(RenewalState state, const QDateTime &now);

} // namespace pushkeeper::renewal
