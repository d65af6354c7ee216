// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rehearsal/appleportal.h"
#include "rehearsal/portalpagessessions.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/// The pages of the portal as HTML. Texts that come from people or files are escaped.
namespace pushkeeper::rehearsal::views {

/// Sign-in; `accounts` are proposed, `fault` is shown if it is not empty.
QByteArray signIn(const PortalSession &session, const QStringList &accounts, const QString &fault);
/// The table of certificates.
QByteArray list(const PortalSession &session, const QList<PortalRow> &rows);
/// What the (i) shows.
QByteArray details(const PortalSession &session, const PortalRow &row);
/// Terms that stand before a creation.
QByteArray terms(const PortalSession &session, const QString &fault);

/// The form that takes a signing request.
struct UploadForm
{
    /// The row that it renews; without a uuid the form creates one.
    PortalRow row{};
    QString notes{};
    QString endings{}; // of file names that are taken
    QString fault{};   // shown if it is not empty
};
/// Choose a file, write notes, upload.
QByteArray upload(const PortalSession &session, const UploadForm &form);
/// Confirmation of a creation or a renewal, with the download.
QByteArray done(const PortalSession &session, const PortalRow &row, bool isRenewal);
/// The question before a revocation.
QByteArray revoke(const PortalSession &session, const PortalRow &row);
/// Something cannot be done.
QByteArray problem(const PortalSession &session, const QString &title, const QString &text);

} // namespace pushkeeper::rehearsal::views
