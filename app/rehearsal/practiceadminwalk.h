// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "rehearsal/practiceadminbrowser.h"

#include <QString>
#include <QUrl>

namespace pushkeeper::rehearsal {

/// What the practice admin does on Apple's portal.
enum class PortalTask { Renew, Create, DownloadOnly };

/// What the practice admin was told.
struct AdminPlan
{
    /// Who signs in at Entra; empty takes whom the page proposes.
    QString entraUser{};
    /// Accepts what Entra asks consent for; otherwise cancels.
    bool acceptsConsent = true;
    /// Typed where Entra asks for the code of a sign-in that another program waits for.
    QString userCode{};

    QString appleAccount{};
    PortalTask task = PortalTask::Renew;
    /// The row to be renewed or downloaded: the uuid of its topic.
    QString uuid{};
    /// For the notes of the row; empty leaves them as they are.
    QString notes{};
    /// Where the signing request is looked for: the newest file whose name begins with `IntuneCSR`.
    QString requestFolder{};
    /// Where the certificate is put, like a browser's folder of downloads.
    QString downloadFolder{};
};

/// From an authorize address of Entra to the address that the program listens at, or from the page for codes
/// to one that asks for nothing more. Fails as the browser does, and with BadReply at a page that is neither
/// sign-in nor consent; its detail is what the page alerts to.
base::Result<> walkSignIn(AdminBrowser &browser, const QUrl &url, const AdminPlan &plan);

/// From the portal's first page to a certificate in the download folder, which appears there complete and
/// under a name that no file had. Fails as the browser does, with NotFound for a row or a request that is not
/// there, with BadReply at a page that is not understood, and with Disk.
base::Result<> walkPortal(AdminBrowser &browser, const QUrl &url, const AdminPlan &plan);

} // namespace pushkeeper::rehearsal
