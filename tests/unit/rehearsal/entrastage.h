// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "loopbackserver.h"

#include <QString>
#include <QUrl>

#include <mutex>
#include <string>

namespace pushkeeper::support {

/// A sign-in of Entra's shape and the program that waits for its result.
class EntraStage
{
public:
    enum class WayBack { Redirect, FormPost };

    explicit EntraStage(WayBack wayBack)
        : m_wayBack(wayBack)
        , m_program([this](httplib::Server &server) { addProgram(server); })
        , m_entra([this](httplib::Server &server) { addEntra(server); })
    {
    }

    QUrl authorize() const
    {
        return QUrl(QString::fromStdString(m_entra.origin() + "/t/oauth2/v2.0/authorize?state=a%2Bb+c"));
    }
    /// What reached the program: "method code or error state".
    QString arrived() const
    {
        const std::lock_guard lock(m_mutex);
        return m_arrived;
    }

private:
    using Request = httplib::Request;
    using Response = httplib::Response;

    void addProgram(httplib::Server &server)
    {
        const auto note = [this](const Request &request, Response &response) {
            const std::lock_guard lock(m_mutex);
            m_arrived = QString::fromStdString(request.method + ' ' + request.get_param_value("code") +
                                               request.get_param_value("error") + ' ' +
                                               request.get_param_value("state"));
            response.set_content("You may close this page.", "text/plain");
        };
        server.Get("/", note);
        server.Post("/", note);
    }

    void addEntra(httplib::Server &server)
    {
        server.Get("/t/oauth2/v2.0/authorize", [](const Request &request, Response &response) {
            response.set_header("Set-Cookie", "entra=1; HttpOnly");
            response.set_content(R"(<form action='signin' method="POST"><input type="hidden" name='state')"
                                 " value='" +
                                     request.get_param_value("state") +
                                     "&amp;&lt;'><input name='username'><button>Next</button></form>",
                                 "text/html");
        });
        server.Post("/t/oauth2/v2.0/signin", [](const Request &request, Response &response) {
            const bool isKnown = request.get_param_value("username") == "admin@practice.example" &&
                                 request.get_header_value("Cookie") == "entra=1";
            response.set_content(isKnown ? consentPage(request.get_param_value("state"))
                                         : "<p role='alert'>We could not find <b>that</b> account.</p>",
                                 "text/html");
        });
        server.Post("/consent", [this](const Request &request, Response &response) {
            const bool accepted = request.get_param_value("decision") == "accept";
            const std::string name = accepted ? "code" : "error";
            const std::string value = accepted ? "c0de" : "access_denied";
            const std::string target = m_program.origin() + "/";
            if (m_wayBack == WayBack::Redirect)
                return response.set_redirect(target + "?" + name + "=" + value + "&state=done");
            response.set_content("<form id='redirect' method='post' action='" + target + "'>" +
                                     hidden(name, value) + hidden("state", request.get_param_value("state")) +
                                     "</form>",
                                 "text/html");
        });
    }

    static std::string hidden(const std::string &name, const std::string &value)
    {
        return "<input type='hidden' name='" + name + "' value='" + value + "'>";
    }

    static std::string consentPage(const std::string &state)
    {
        return "<form method='post' action='/consent'>" + hidden("state", state) +
               "<button type='submit' name='decision' value='cancel'>Cancel</button>"
               "<button type='submit' name='decision' value='accept'>Accept</button></form>";
    }

    const WayBack m_wayBack;
    mutable std::mutex m_mutex;
    QString m_arrived;
    LoopbackServer m_program;
    LoopbackServer m_entra;
};

} // namespace pushkeeper::support
