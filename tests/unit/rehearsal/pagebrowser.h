// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <httplib.h>

#include <QRegularExpression>
#include <QString>

#include <string>

namespace pushkeeper::support {

/// A browser as small as it gets: keeps one cookie and follows nothing.
class PageBrowser
{
public:
    explicit PageBrowser(int port)
        : m_client("127.0.0.1", port)
    {
        m_client.set_keep_alive(false);
    }

    httplib::Response get(const std::string &path) { return kept(m_client.Get(path, headers())); }
    httplib::Response post(const std::string &path, const httplib::Params &fields)
    {
        return kept(m_client.Post(path, headers(), fields));
    }
    httplib::Response post(const std::string &path, const httplib::MultipartFormDataItems &fields)
    {
        return kept(m_client.Post(path, headers(), fields));
    }
    /// The token that stands in the forms of the page.
    std::string token(const std::string &path = "/pushcert/")
    {
        static const QRegularExpression field(QStringLiteral(R"re(name="token" value="([0-9a-f]+)")re"));
        return field.match(QString::fromStdString(get(path).body)).captured(1).toStdString();
    }
    httplib::Response signIn(const std::string &account = "mdm@practice.example")
    {
        return post("/pushcert/signin", httplib::Params{{"token", token()}, {"account", account}});
    }
    const std::string &cookie() const { return m_cookie; }

private:
    httplib::Headers headers() const
    {
        return m_cookie.empty() ? httplib::Headers() : httplib::Headers{{"Cookie", m_cookie}};
    }
    httplib::Response kept(const httplib::Result &result)
    {
        if (!result)
            qFatal("no answer");
        if (result->has_header("Set-Cookie"))
            m_cookie = result->get_header_value("Set-Cookie");
        m_cookie = m_cookie.substr(0, m_cookie.find(';'));
        return *result;
    }

    httplib::Client m_client;
    std::string m_cookie;
};

/// True if the text stands in the body.
inline bool contains(const httplib::Response &page, const QString &text)
{
    return QString::fromStdString(page.body).contains(text);
}

/// Where the answer sends the browser.
inline std::string location(const httplib::Response &response)
{
    return response.get_header_value("Location");
}

} // namespace pushkeeper::support
