// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/entraroutes.h"

#include "rehearsal/httpanswer.h"
#include "rehearsal/pagefill.h"

#include <httplib.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

namespace pushkeeper::rehearsal {

using namespace Qt::StringLiterals;

namespace {

constexpr int good = 200;
constexpr int badRequest = 400;

FormValues valuesOf(const httplib::Request &request)
{
    FormValues values;
    for (const auto &[name, value] : request.params)
        values.insert(fromHttp(name), fromHttp(value));
    return values;
}

QString tenantIn(const httplib::Request &request)
{
    return fromHttp(request.matches[1].str());
}

/// An address without a path comes back with one.
QUrl backAddress(const QString &redirectUri)
{
    QUrl url(redirectUri);
    if (url.path().isEmpty())
        url.setPath(u"/"_s);
    return url;
}

QByteArray hiddenInputs(const FormValues &values)
{
    QByteArray inputs;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        inputs += R"(<input type="hidden" name=")" + value.key().toHtmlEscaped().toUtf8() + R"(" value=")" +
                  value.value().toHtmlEscaped().toUtf8() + "\">\n";
    return inputs;
}

QByteArray listItems(const QStringList &texts)
{
    QByteArray items;
    for (const QString &text : texts)
        items += "<li><code>" + text.toHtmlEscaped().toUtf8() + "</code></li>\n";
    return items;
}

QString programName(const QString &clientId, const PracticeDirectory &directory)
{
    return clientId == directory.clientRenew ? u"Pushkeeper (renew)"_s : u"Pushkeeper (watch)"_s;
}

void showCodePage(httplib::Response &response, const QString &typed, const QString &trouble)
{
    PageFill fill;
    fill.text("code", typed);
    if (!trouble.isEmpty())
        fill.html("trouble", R"(<p class="bad" role="alert">)" + trouble.toHtmlEscaped().toUtf8() + "</p>");
    const int status = trouble.isEmpty() ? good : badRequest;
    answerPage(response, status, fill.page(u"entra-code.html"_s, u"Enter the code"_s));
}

} // namespace

EntraRoutes::EntraRoutes(PracticeEntra &entra, const PracticeTime &time)
    : m_entra(entra)
    , m_time(time)
{
}

void EntraRoutes::addTo(httplib::Server &server)
{
    using httplib::Request;
    using httplib::Response;
    const char *const authorize = R"(/([^/]+)/oauth2/v2\.0/authorize)";
    server.Get(authorize, [this](const Request &in, Response &out) { showSignIn(in, out); });
    server.Post(authorize, [this](const Request &in, Response &out) { goOn(in, out); });
    server.Get(R"(/([^/]+)/v2\.0/\.well-known/openid-configuration)",
               [this](const Request &in, Response &out) { configuration(in, out); });
    server.Post(R"(/([^/]+)/oauth2/v2\.0/token)",
                [this](const Request &in, Response &out) { answerForm(in, out, &PracticeEntra::token); });
    server.Post(R"(/([^/]+)/oauth2/v2\.0/devicecode)", [this](const Request &in, Response &out) {
        answerForm(in, out, &PracticeEntra::deviceCode);
    });
    server.Get("/devicelogin", [](const Request &, Response &out) { showCodePage(out, {}, {}); });
    server.Post("/devicelogin", [this](const Request &in, Response &out) { takeCode(in, out); });
}

void EntraRoutes::showSignIn(const httplib::Request &request, httplib::Response &response)
{
    const AuthorizeRequest asked = readAuthorizeRequest(valuesOf(request));
    if (const auto fault = m_entra.tenantFault(tenantIn(request)))
        return refuse(response, *fault);
    if (const auto fault = m_entra.pageFault(asked))
        return refuse(response, *fault);
    if (const auto fault = requestFault(asked))
        return sendBack(
            response, asked,
            {{u"error"_s, fault->error}, {u"error_description"_s, describe(*fault, m_time.now())}});
    show(response, m_entra.begin(asked), {.kind = SignInStep::Kind::AskUser, .request = asked});
}

void EntraRoutes::takeCode(const httplib::Request &request, httplib::Response &response)
{
    const QString typed = parameterOf(request, "user_code");
    const QString flow = m_entra.beginByCode(typed);
    if (flow.isEmpty())
        return showCodePage(
            response, typed,
            u"No sign-in waits for this code. Codes end after a while and serve once: compare "
            "it with the one that the program shows, or start there again."_s);
    show(response, flow, m_entra.signIn(flow, {}));
}

void EntraRoutes::goOn(const httplib::Request &request, httplib::Response &response)
{
    const QString flow = parameterOf(request, "flow");
    const QString decision = parameterOf(request, "decision");
    const SignInStep step = decision.isEmpty() ? m_entra.signIn(flow, parameterOf(request, "username"))
                                               : m_entra.decide(flow, decision == "accept"_L1);
    show(response, flow, step);
}

void EntraRoutes::show(httplib::Response &response, const QString &flow, const SignInStep &step) const
{
    const PracticeDirectory &directory = m_entra.directory();
    const QString program = programName(step.request.clientId, directory);
    PageFill fill;
    fill.text("flow", flow).text("program", program);
    fill.text("action", u"/%1/oauth2/v2.0/authorize"_s.arg(directory.tenantId));
    switch (step.kind) {
    case SignInStep::Kind::AskUser: {
        const QString hint = step.request.loginHint;
        fill.text("username", hint.isEmpty() ? directory.admin : hint);
        return answerPage(response, good, fill.page(u"entra-signin.html"_s, u"Sign in"_s));
    }
    case SignInStep::Kind::AskConsent:
        fill.text("username", step.user).html("permissions", listItems(step.newPermissions));
        return answerPage(response, good, fill.page(u"entra-consent.html"_s, u"Permissions requested"_s));
    case SignInStep::Kind::AskIfMeant:
        fill.text("username", step.user);
        return answerPage(response, good, fill.page(u"entra-code-meant.html"_s, u"Is it you?"_s));
    case SignInStep::Kind::Allowed:
        return answerPage(response, good, fill.page(u"entra-code-allowed.html"_s, u"Signed in"_s));
    case SignInStep::Kind::Declined:
        return answerPage(response, good, fill.page(u"entra-code-declined.html"_s, u"Declined"_s));
    case SignInStep::Kind::Return:
        return sendBack(response, step.request, step.answer);
    case SignInStep::Kind::Unknown:
        break;
    }
    refuse(response,
           {.error = u"invalid_request"_s,
            .number = 900561,
            .text = u"This sign-in is over or was never begun. Start it again from the program."_s});
}

void EntraRoutes::sendBack(httplib::Response &response, const AuthorizeRequest &request,
                           FormValues values) const
{
    if (!request.state.isEmpty())
        values.insert(u"state"_s, request.state);
    QUrl target = backAddress(request.redirectUri);
    if (request.responseMode == "form_post"_L1) {
        PageFill fill;
        fill.text("target", target.toString()).html("inputs", hiddenInputs(values));
        return answerPage(response, good, fill.page(u"entra-return.html"_s, u"Signed in"_s));
    }
    QUrlQuery query;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        query.addQueryItem(value.key(), QString::fromLatin1(QUrl::toPercentEncoding(value.value())));
    target.setQuery(query);
    answerRedirect(response, target.toEncoded());
}

void EntraRoutes::answerForm(const httplib::Request &request, httplib::Response &response,
                             TokenAnswer (PracticeEntra::*asked)(const FormValues &))
{
    constexpr auto json = "application/json; charset=utf-8";
    if (const auto fault = m_entra.tenantFault(tenantIn(request)))
        return answer(response, badRequest, faultJson(*fault, m_time.now()), json);
    const TokenAnswer given = (m_entra.*asked)(valuesOf(request));
    answer(response, given.status, given.json, json);
}

/// What Entra tells anybody of a tenant, as far as this program reads it.
void EntraRoutes::configuration(const httplib::Request &request, httplib::Response &response) const
{
    constexpr auto json = "application/json; charset=utf-8";
    if (const auto fault = m_entra.tenantFault(tenantIn(request)))
        return answer(response, badRequest, faultJson(*fault, m_time.now()), json);
    const PracticeDirectory &directory = m_entra.directory();
    const QString issuer = u"%1/%2/v2.0"_s.arg(directory.login, directory.tenantId);
    const QJsonObject body{
        {u"issuer"_s, issuer},
        {u"msgraph_host"_s, QUrl(directory.login).host()},
        {u"token_endpoint"_s, u"%1/%2/oauth2/v2.0/token"_s.arg(directory.login, directory.tenantId)}};
    answer(response, good, QJsonDocument(body).toJson(QJsonDocument::Compact), json);
}

void EntraRoutes::refuse(httplib::Response &response, const EntraFault &fault) const
{
    PageFill fill;
    fill.text("description", describe(fault, m_time.now()));
    answerPage(response, badRequest, fill.page(u"entra-error.html"_s, u"We could not sign you in"_s));
}

} // namespace pushkeeper::rehearsal
