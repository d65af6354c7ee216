// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/practiceadminbrowser.h"

#include <httplib.h>

#include <QRegularExpression>
#include <QUrlQuery>

namespace pushkeeper::rehearsal {

using namespace Qt::StringLiterals;

namespace {

constexpr auto where = "rehearsal.practiceadminbrowser";
constexpr int mostRedirects = 10;
constexpr time_t longestSilence = 30; // seconds

base::Error failure(base::ErrorKind kind, const QUrl &url, const QString &detail = {})
{
    return {.kind = kind, .where = where, .subject = url.authority(), .detail = detail};
}

bool isHere(const QUrl &url)
{
    static const QStringList hosts{u"localhost"_s, u"127.0.0.1"_s, u"::1"_s};
    return url.scheme() == "http"_L1 && hosts.contains(url.host());
}

std::string targetOf(const HtmlForm &form)
{
    QUrl url = form.action;
    if (!form.isPost && !form.fields.isEmpty()) {
        QUrlQuery query;
        for (const HtmlField &field : form.fields) {
            if (field.isSent)
                query.addQueryItem(field.name, QString::fromLatin1(QUrl::toPercentEncoding(field.value)));
        }
        url.setQuery(query);
    }
    if (url.path().isEmpty())
        url.setPath(u"/"_s);
    return url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment).toStdString();
}

httplib::Params paramsOf(const HtmlForm &form)
{
    httplib::Params params;
    for (const HtmlField &field : form.fields) {
        if (field.isSent)
            params.emplace(field.name.toStdString(), field.value.toStdString());
    }
    return params;
}

httplib::MultipartFormDataItems partsOf(const HtmlForm &form, const AdminFile &file)
{
    httplib::MultipartFormDataItems parts;
    for (const HtmlField &field : form.fields) {
        if (field.type == "file"_L1)
            parts.push_back({field.name.toStdString(), file.bytes.toStdString(), file.name.toStdString(),
                             "application/octet-stream"});
        else if (field.isSent)
            parts.push_back({field.name.toStdString(), field.value.toStdString(), {}, {}});
    }
    return parts;
}

httplib::Result sent(httplib::Client &client, const HtmlForm &form, const AdminFile &file,
                     const httplib::Headers &headers)
{
    const std::string target = targetOf(form);
    if (!form.isPost)
        return client.Get(target, headers);
    if (form.isMultipart)
        return client.Post(target, headers, partsOf(form, file));
    return client.Post(target, headers, paramsOf(form));
}

httplib::Headers headersWith(const QHash<QByteArray, QByteArray> &cookies)
{
    QByteArrayList list;
    for (auto cookie = cookies.cbegin(); cookie != cookies.cend(); ++cookie)
        list.append(cookie.key() + '=' + cookie.value());
    if (list.isEmpty())
        return {};
    return {{"Cookie", list.join("; ").toStdString()}};
}

QString savedName(const httplib::Response &response)
{
    static const QRegularExpression fileName(uR"re(^attachment;.*filename="([^"/\\]+)")re"_s);
    const std::string header = response.get_header_value("Content-Disposition");
    return fileName.match(QString::fromStdString(header)).captured(1);
}

bool isRedirect(const httplib::Response &response)
{
    return response.status >= 300 && response.status < 400 && response.has_header("Location");
}

base::Result<AdminPage> pageOf(const QUrl &url, const httplib::Response &response)
{
    AdminPage page{url, QByteArray::fromStdString(response.body), savedName(response)};
    if (response.status < 400)
        return page;
    base::Error error = failure(base::ErrorKind::BadReply, url, alertIn(page.html()));
    error.httpStatus = response.status;
    return error;
}

} // namespace

AdminBrowser::AdminBrowser() = default;

AdminBrowser::~AdminBrowser() = default;

base::Result<AdminPage> AdminBrowser::open(const QUrl &url)
{
    return submit(HtmlForm{.action = url});
}

base::Result<AdminPage> AdminBrowser::submit(const HtmlForm &form, const AdminFile &file)
{
    HtmlForm next = form;
    for (int i = 0; i < mostRedirects; ++i) {
        const auto response = exchange(next, file);
        if (!response)
            return response.error();
        if (!isRedirect(*response))
            return pageOf(next.action, *response);
        const QByteArray location = QByteArray::fromStdString(response->get_header_value("Location"));
        next = HtmlForm{.action = next.action.resolved(QUrl::fromEncoded(location))};
    }
    return failure(base::ErrorKind::BadReply, next.action, u"too many redirects"_s);
}

void AdminBrowser::stop()
{
    const std::lock_guard lock(m_mutex);
    m_isStopped = true;
    if (m_client)
        m_client->stop();
}

base::Result<httplib::Response> AdminBrowser::exchange(const HtmlForm &form, const AdminFile &file)
{
    const QUrl &url = form.action;
    if (!isHere(url))
        return failure(base::ErrorKind::Denied, url, u"not on this computer"_s);
    if (!begin(url))
        return failure(base::ErrorKind::Cancelled, url);
    const httplib::Result result = sent(
        *m_client, form, file, headersWith(m_cookies[url.authority()])); // clazy:exclude=detaching-member
    end();
    if (!result)
        return failure(base::ErrorKind::Offline, url,
                       QString::fromStdString(httplib::to_string(result.error())));
    keepCookies(url, *result);
    return *result;
}

/// False if nothing may be sent any more.
bool AdminBrowser::begin(const QUrl &url)
{
    constexpr int httpPort = 80;
    auto client = std::make_unique<httplib::Client>(url.host().toStdString(), url.port(httpPort));
    client->set_read_timeout(longestSilence);
    client->set_url_encode(false);
    const std::lock_guard lock(m_mutex);
    if (m_isStopped)
        return false;
    m_client = std::move(client);
    return true;
}

void AdminBrowser::end()
{
    const std::lock_guard lock(m_mutex);
    m_client.reset();
}

void AdminBrowser::keepCookies(const QUrl &url, const httplib::Response &response)
{
    for (std::size_t i = 0; i < response.get_header_value_count("Set-Cookie"); ++i) {
        const QByteArray header = QByteArray::fromStdString(response.get_header_value("Set-Cookie", i));
        const QByteArray pair = header.left(header.indexOf(';'));
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0)
            m_cookies[url.authority()].insert(pair.left(equals), pair.mid(equals + 1));
    }
}

} // namespace pushkeeper::rehearsal
