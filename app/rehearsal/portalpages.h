// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rehearsal/appleportal.h"
#include "rehearsal/portalpagessessions.h"
#include "rehearsal/practiceroutes.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <mutex>

namespace httplib {
struct Request;
struct Response;
} // namespace httplib

namespace pushkeeper::rehearsal {

/// How the pages behave.
struct PortalPagesOptions
{
    /// Accounts that the sign-in page proposes; any other text with an @ may sign in as well.
    QStringList accounts;
    /// The download is named `.cer`, as some browsers save it, instead of `.pem`.
    bool savesAsCer = false;
    /// The session ends just before a download, so that the sign-in page arrives under the certificate's
    /// name.
    bool endsSessionAtDownload = false;
};

/// The portal as web pages below `/pushcert/`. Any thread.
class PortalPages final : public PracticeRoutes
{
public:
    /// `portal` must live longer.
    explicit PortalPages(ApplePortal &portal, PortalPagesOptions options = {});

    /// Holds from the next request on.
    void setOptions(const PortalPagesOptions &options);
    /// Signs everybody out.
    void endSessions();

    void addTo(httplib::Server &server) override;

private:
    struct Visit;
    using Page = void (PortalPages::*)(Visit &);

    void addPage(httplib::Server &server, const char *path, Page page);
    void addAction(httplib::Server &server, const char *path, Page action);
    Visit visit(const httplib::Request &request, httplib::Response &response);
    PortalPagesOptions options() const;

    void showSignIn(Visit &visit, const QString &fault = {}, int status = 200);
    void showList(Visit &visit);
    void showDetails(Visit &visit);
    void showTerms(Visit &visit);
    void showUpload(Visit &visit);
    void showRenew(Visit &visit);
    void showCreated(Visit &visit);
    void showRenewed(Visit &visit);
    void showRevoke(Visit &visit);
    void download(Visit &visit);

    void signIn(Visit &visit);
    void signOut(Visit &visit);
    void acceptTerms(Visit &visit);
    void create(Visit &visit);
    void renew(Visit &visit);
    void revoke(Visit &visit);

    ApplePortal &m_portal;
    PortalSessions m_sessions;
    mutable std::mutex m_mutex;
    PortalPagesOptions m_options;
};

} // namespace pushkeeper::rehearsal
