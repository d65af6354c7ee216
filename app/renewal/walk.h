// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/canceltoken.h"
#include "base/result.h"
#include "base/urlopener.h"
#include "devices/comparison.h"
#include "pki/trust.h"
#include "renewal/ledger.h"
#include "renewal/rules/echo.h"
#include "renewal/rules/importgate.h"
#include "renewal/steps/assess.h"
#include "renewal/steps/effects.h"

#include <QLockFile>

#include <memory>
#include <vector>

namespace pushkeeper::renewal {

/// One set-up or renewal of one tenant, the same for window and console. Every function but the readers
/// blocks its worker; one at a time. Each step is on the disk before it counts, so a walk goes on where it
/// stood. SignInNeeded travels up: whoever talks to the admin signs in and calls again.
class Walk
{
public:
    /// What a walk reaches the world through; all of it must outlive the walk.
    struct Doors
    {
        /// None: a walk without Graph.
        graph::GraphClient *graph = nullptr;
        storage::Database &database;
        base::Clock &clock;
        /// The tenant's own folder.
        QString folder;
        /// Who may have signed certificates.
        pki::Issuers issuers;
        bool isTimeItsOwn = false;
    };
    /// The open walk of the tenant, or a fresh one. Errors: Conflict if another program walks this tenant
    /// just now (the subject names it); Disk, Database, WrongFile.
    static base::Result<std::unique_ptr<Walk>> open(const base::TenantId &tenant, Doors doors);
    Walk(const Walk &) = delete;
    Walk &operator=(const Walk &) = delete;
    ~Walk();

    const RenewalState &state() const { return m_ledger.state(); }
    /// The first step that is not done.
    Step next() const;

    /// See assessTenant.
    base::Result<OpenQuestion> assess(const AssessAnswers &answers, const base::CancelToken &token);
    /// The account that the certificate is going to be recorded with. Not empty.
    base::Result<> confirmAccount(const QString &appleAccount);
    /// See giveAgreement.
    base::Result<> giveAgreement(const base::CancelToken &token);
    /// See takeRequest.
    base::Result<facts::Findings> takeRequest(bool again, const base::CancelToken &token);
    /// See useRequest.
    base::Result<facts::Findings> useRequest(const QByteArray &file);
    /// Opens Apple's portal and notes it.
    base::Result<> openPortal(base::UrlOpener &browser, const QUrl &portal);
    /// See chooseCertificate.
    base::Result<ImportGate> chooseCertificate(const QByteArray &file);
    /// Waits for a push certificate to arrive in a folder, another one than `refused`. Errors: Cancelled;
    /// Disk if there is no such folder.
    base::Result<QByteArray> waitForCertificate(const QString &folder, const base::CancelToken &token,
                                                const QByteArray &refused = {});
    /// The admin has read what warns.
    base::Result<> acceptWarnings();
    /// See uploadCertificate.
    base::Result<> upload(const base::CancelToken &token);
    /// See confirmInstalled.
    base::Result<Echo> confirm(const base::CancelToken &token);
    /// See confirmShown.
    base::Result<Echo> confirmShown(const facts::PushCertificate &shown);
    /// See countDevices.
    base::Result<std::vector<devices::MissingDevice>> countDevices(const base::CancelToken &token);
    /// See writeReceipt.
    base::Result<> finish();

private:
    Walk(Ledger ledger, Doors doors, std::unique_ptr<QLockFile> lock);

    Ledger m_ledger;
    const pki::TrustJudge m_judge;
    Effects m_effects;
    const std::unique_ptr<QLockFile> m_lock;
};

} // namespace pushkeeper::renewal
