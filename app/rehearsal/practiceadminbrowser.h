// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "rehearsal/practiceadminform.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUrl>

#include <memory>
#include <mutex>

namespace httplib {
class Client;
struct Response;
} // namespace httplib

namespace pushkeeper::rehearsal {

/// What came back, redirects followed.
struct AdminPage
{
    QUrl url;
    QByteArray body;
    QString fileName; // under which a browser would save it; empty for a page to be shown

    QString html() const { return QString::fromUtf8(body); }
};

/// A file for a form.
struct AdminFile
{
    QString name{};
    QByteArray bytes{};
};

/// The browser of the practice admin: plain HTTP on this computer alone, with redirects, forms and cookies
/// that live as long as it does. One thread uses it; stop() may be called from any.
class AdminBrowser
{
public:
    AdminBrowser();
    AdminBrowser(const AdminBrowser &) = delete;
    AdminBrowser &operator=(const AdminBrowser &) = delete;
    ~AdminBrowser();

    /// Fetches a page. Fails with Denied for another computer, with Offline if nobody answers, with Cancelled
    /// after stop(), and with BadReply for a status that tells of a failure; its detail is then what the page
    /// alerts to.
    base::Result<AdminPage> open(const QUrl &url);
    /// Sends a form, with `file` in its file input. Fails as open() does.
    base::Result<AdminPage> submit(const HtmlForm &form, const AdminFile &file = {});
    /// Breaks off what is under way; everything after it fails. Repeat it until that has come back: a
    /// connection that is just being made does not notice.
    void stop();

private:
    base::Result<httplib::Response> exchange(const HtmlForm &form, const AdminFile &file);
    bool begin(const QUrl &url);
    void end();
    void keepCookies(const QUrl &url, const httplib::Response &response);

    QHash<QString, QHash<QByteArray, QByteArray>> m_cookies; // by host and port
    std::mutex m_mutex;
    bool m_isStopped = false;
    std::unique_ptr<httplib::Client> m_client; // of the exchange under way
};

} // namespace pushkeeper::rehearsal
