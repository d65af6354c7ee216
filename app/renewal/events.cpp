// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "renewal/events.h"

namespace pushkeeper::renewal {

namespace {

void takeBackCertificate(RenewalState &state)
{
    state.certificate.reset();
    state.findings.clear();
    state.areWarningsAccepted = false;
    state.uploadAnnouncedAt = {};
    state.uploadedAt = {};
    state.installedAt = {};
    state.proof.reset();
}

void takeBackRequest(RenewalState &state)
{
    state.requestAnnouncedAt = {};
    state.requestTakenAt = {};
    state.requestKey = {};
    state.requestFile.clear();
    state.portalOpenedAt = {};
}

bool isAnotherTopic(const RenewalState &state, const Assessed &now)
{
    return state.assessed && state.assessed->target != now.target;
}

/// Only there the topic of the certificate may differ.
bool isGivingUpChanged(const RenewalState &state, const Assessed &now)
{
    return state.assessed && (state.assessed->mode == Mode::NewTopic) != (now.mode == Mode::NewTopic);
}

bool isReplaced(const RenewalState &state, const Assessed &now)
{
    return state.assessed && state.assessed->installed != now.installed;
}

} // namespace

RenewalState whenAssessed(RenewalState state, const Assessed &assessed, const std::optional<bool> &agreed)
{
    const bool isMovedAccount = state.assessed && state.assessed->mode == Mode::MovedAccount;
    if (isAnotherTopic(state, assessed))
        takeBackRequest(state);
    // A certificate was held against the topic and what was installed then.
    if (isAnotherTopic(state, assessed) || isGivingUpChanged(state, assessed) || isReplaced(state, assessed))
        takeBackCertificate(state);
    state.assessed = assessed;
    // The file says that, not the tenant.
    if (isMovedAccount && state.certificate)
        state.assessed->mode = Mode::MovedAccount;
    if (agreed)
        state.isAgreed = agreed;
    return state;
}

RenewalState whenAccountConfirmed(RenewalState state, const QString &appleAccount)
{
    // Findings hold the file against the account.
    if (state.appleAccount.compare(appleAccount, Qt::CaseInsensitive) != 0)
        takeBackCertificate(state);
    state.appleAccount = appleAccount;
    state.isAccountConfirmed = true;
    return state;
}

RenewalState whenAgreed(RenewalState state)
{
    state.isAgreed = true;
    return state;
}

RenewalState whenRequestAnnounced(RenewalState state, const QDateTime &now)
{
    state.requestAnnouncedAt = now;
    return state;
}

RenewalState whenRequestTaken(RenewalState state, const base::Thumbprint &key, const QString &file,
                              const QDateTime &now)
{
    takeBackCertificate(state);
    state.portalOpenedAt = {};
    state.requestTakenAt = now;
    state.requestKey = key;
    state.requestFile = file;
    return state;
}

RenewalState whenPortalOpened(RenewalState state, const QDateTime &now)
{
    state.portalOpenedAt = now;
    return state;
}

RenewalState whenCertificateChosen(RenewalState state, const NewCertificate &certificate,
                                   const facts::Findings &findings, bool isMovedAccount)
{
    takeBackCertificate(state);
    state.certificate = certificate;
    state.findings = findings;
    if (state.assessed && isMovedAccount)
        state.assessed->mode = Mode::MovedAccount;
    else if (state.assessed && state.assessed->mode == Mode::MovedAccount)
        state.assessed->mode = Mode::Renewal;
    return state;
}

RenewalState whenCertificateRefused(RenewalState state, const facts::Findings &findings)
{
    takeBackCertificate(state);
    state.findings = findings;
    return state;
}

RenewalState whenWarningsAccepted(RenewalState state)
{
    state.areWarningsAccepted = true;
    return state;
}

RenewalState whenUploadAnnounced(RenewalState state, const QDateTime &now)
{
    state.uploadAnnouncedAt = now;
    return state;
}

RenewalState whenUploadTakenBack(RenewalState state)
{
    takeBackCertificate(state);
    return state;
}

RenewalState whenUploaded(RenewalState state, const QDateTime &now)
{
    state.uploadedAt = now;
    return state;
}

RenewalState whenInstalled(RenewalState state, const QDateTime &now)
{
    state.installedAt = now;
    return state;
}

RenewalState whenProven(RenewalState state, const Proof &proof)
{
    state.proof = proof;
    return state;
}

RenewalState whenFinished(RenewalState state, const QDateTime &now)
{
    state.finishedAt = now;
    return state;
}

} // namespace pushkeeper::renewal
