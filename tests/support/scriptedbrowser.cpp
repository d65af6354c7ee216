// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "support/scriptedbrowser.h"

#include "rehearsal/practiceadminform.h"

#include <httplib.h>

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QUrlQuery>

#include <utility>

namespace pushkeeper::support {

using namespace Qt::StringLiterals;
using rehearsal::HtmlForm;

namespace {

constexpr int mostPages = 20;

struct Page
{
    QUrl url{};
    QString method{};
    int status = 0; // 0: nobody answered
    QString html{};
};

/// One window: its cookies, and whoever sits before it.
class Walk
{
public:
    Walk(const BrowserScript &script, QString home)
        : m_script(script)
        , m_home(std::move(home))
    {
    }

    /// Fetches a page and goes on from there, to the end.
    Page go(const QUrl &url)
    {
        Page page = exchange({.action = url});
        for (int i = 0; i < mostPages; ++i) {
            const QList<HtmlForm> forms = rehearsal::formsIn(page.html, page.url);
            if (isHome(page.url) || forms.isEmpty())
                return page;
            page = exchange(filled(forms.constFirst()));
        }
        return {.url = page.url, .html = u"too many pages"_s};
    }

    bool isHome(const QUrl &url) const { return !m_home.isEmpty() && url.authority() == m_home; }

private:
    HtmlForm filled(HtmlForm form) const
    {
        if (!m_script.user.isEmpty())
            form.fill(u"username"_s, m_script.user);
        if (!m_script.userCode.isEmpty())
            form.fill(u"user_code"_s, m_script.userCode);
        form.choose(u"decision"_s, m_script.accepts ? u"accept"_s : u"decline"_s);
        return form;
    }

    Page exchange(HtmlForm form)
    {
        for (int i = 0; i < mostPages; ++i) {
            const QUrl url = form.action;
            const httplib::Result result = send(form);
            if (!result)
                return {.url = url, .html = QString::fromStdString(httplib::to_string(result.error()))};
            keepCookies(url, *result);
            const QByteArray location = QByteArray::fromStdString(result->get_header_value("Location"));
            if (location.isEmpty())
                return {.url = url,
                        .method = form.isPost ? u"POST"_s : u"GET"_s,
                        .status = result->status,
                        .html = QString::fromStdString(result->body)};
            form = {.action = url.resolved(QUrl::fromEncoded(location))};
        }
        return {.url = form.action, .html = u"too many redirects"_s};
    }

    httplib::Result send(const HtmlForm &form) const
    {
        httplib::Client client(form.action.host().toStdString(), form.action.port());
        client.set_url_encode(false);
        QUrl target = form.action;
        if (target.path().isEmpty())
            target.setPath(u"/"_s);
        const std::string path =
            target.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment).toStdString();
        const httplib::Headers headers{{"Cookie", cookiesFor(form.action).toStdString()}};
        if (!form.isPost)
            return client.Get(path, headers);
        httplib::Params params;
        for (const rehearsal::HtmlField &field : form.fields) {
            if (field.isSent)
                params.emplace(field.name.toStdString(), field.value.toStdString());
        }
        return client.Post(path, headers, params);
    }

    QByteArray cookiesFor(const QUrl &url) const
    {
        QByteArrayList list;
        const auto cookies = m_cookies.value(url.authority());
        for (auto cookie = cookies.cbegin(); cookie != cookies.cend(); ++cookie)
            list.append(cookie.key() + '=' + cookie.value());
        return list.join("; ");
    }

    void keepCookies(const QUrl &url, const httplib::Response &response)
    {
        for (std::size_t i = 0; i < response.get_header_value_count("Set-Cookie"); ++i) {
            const QByteArray header = QByteArray::fromStdString(response.get_header_value("Set-Cookie", i));
            const QByteArray pair = header.left(header.indexOf(';'));
            const qsizetype equals = pair.indexOf('=');
            m_cookies[url.authority()].insert(pair.left(equals), pair.mid(equals + 1));
        }
    }

    const BrowserScript &m_script;
    const QString m_home;                                    // host and port of the program's own address
    QHash<QString, QHash<QByteArray, QByteArray>> m_cookies; // by host and port
};

QUrl answeredByQuery(const QUrl &url)
{
    QByteArray text = url.toEncoded();
    return QUrl::fromEncoded(text.replace("response_mode=form_post", "response_mode=query"));
}

} // namespace

ScriptedBrowser::ScriptedBrowser(BrowserScript script, base::CancelToken giveUp)
    : m_script(std::move(script))
    , m_giveUp(std::move(giveUp))
{
}

ScriptedBrowser::~ScriptedBrowser()
{
    finish();
}

bool ScriptedBrowser::open(const QUrl &url)
{
    const QUrl opened = m_script.back == BrowserScript::Back::Query ? answeredByQuery(url) : url;
    const std::lock_guard lock(m_mutex);
    m_walks.emplace_back([this, opened] { walk(opened); });
    return true;
}

void ScriptedBrowser::finish()
{
    std::vector<std::thread> walks;
    {
        const std::lock_guard lock(m_mutex);
        walks.swap(m_walks);
    }
    for (std::thread &walk : walks)
        walk.join();
}

QString ScriptedBrowser::trouble() const
{
    const std::lock_guard lock(m_mutex);
    return m_trouble;
}

QStringList ScriptedBrowser::arrivals() const
{
    const std::lock_guard lock(m_mutex);
    return m_arrivals;
}

void ScriptedBrowser::walk(const QUrl &url)
{
    constexpr int good = 200;
    const QString home =
        QUrl(QUrlQuery(url).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded)).authority();
    for (int i = 0; i < m_script.tries; ++i) {
        Walk walk(m_script, home);
        const Page end = walk.go(url);
        const bool isHome = walk.isHome(end.url);
        const std::lock_guard lock(m_mutex);
        if (isHome)
            m_arrivals.append(end.method + u' ' + QString::number(end.status));
        if (end.status == good && isHome == !home.isEmpty())
            return;
        m_trouble = u"%1 answered %2: %3"_s.arg(end.url.toString(), QString::number(end.status), end.html);
    }
    if (m_script.givesUp)
        m_giveUp.cancel();
}

} // namespace pushkeeper::support
