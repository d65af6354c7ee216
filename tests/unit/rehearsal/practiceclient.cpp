// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "practiceclient.h"

#include <httplib.h>

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <utility>

namespace pushkeeper::support {

using namespace Qt::StringLiterals;

namespace {

HttpReply replyOf(const httplib::Result &result)
{
    if (!result)
        return {};
    HttpReply reply{.status = result->status, .body = QByteArray::fromStdString(result->body), .headers = {}};
    for (const auto &[name, value] : result->headers)
        reply.headers.insert(QByteArray::fromStdString(name).toLower(), QByteArray::fromStdString(value));
    return reply;
}

httplib::Headers headersFor(const QByteArray &token)
{
    httplib::Headers headers{{"client-request-id", "11111111-2222-4333-8444-555555555555"}};
    if (!token.isEmpty())
        headers.emplace("Authorization", "Bearer " + token.toStdString());
    return headers;
}

QByteArray formBody(const QHash<QString, QString> &values)
{
    QByteArray body;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        body += (body.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(value.key()) + '=' +
                QUrl::toPercentEncoding(value.value());
    return body;
}

QString challengeOf(const QString &verifier)
{
    return QString::fromLatin1(QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

constexpr auto formType = "application/x-www-form-urlencoded";

} // namespace

QJsonObject HttpReply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

PracticeClient::PracticeClient(QString origin)
    : m_origin(std::move(origin))
{
}

HttpReply PracticeClient::get(const QString &pathAndQuery, const QByteArray &token) const
{
    return replyOf(
        httplib::Client(m_origin.toStdString()).Get(pathAndQuery.toStdString(), headersFor(token)));
}

HttpReply PracticeClient::post(const QString &path, const QByteArray &body, const QByteArray &token,
                               const QByteArray &type) const
{
    return replyOf(httplib::Client(m_origin.toStdString())
                       .Post(path.toStdString(), headersFor(token), body.toStdString(), type.toStdString()));
}

HttpReply PracticeClient::patch(const QString &path, const QJsonObject &body, const QByteArray &token) const
{
    const QByteArray json = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return replyOf(httplib::Client(m_origin.toStdString())
                       .Patch(path.toStdString(), headersFor(token), json.toStdString(), "application/json"));
}

HttpReply PracticeClient::postForm(const QString &path, const QHash<QString, QString> &values) const
{
    return post(path, formBody(values), {}, formType);
}

HttpReply PracticeClient::postFrom(const QByteArray &site, const QString &path, const QByteArray &body) const
{
    return replyOf(httplib::Client(m_origin.toStdString())
                       .Post(path.toStdString(), {{"Origin", site.toStdString()}}, body.toStdString(),
                             "application/json"));
}

HttpReply PracticeClient::upload(const QString &path, const QString &account, const QByteArray &file) const
{
    const httplib::MultipartFormDataItems parts{
        {"account", account.toStdString(), "", ""},
        {"certificate", file.toStdString(), "push.pem", "application/x-pem-file"}};
    return replyOf(httplib::Client(m_origin.toStdString()).Post(path.toStdString(), parts));
}

HttpReply PracticeClient::authorize(const SignInAsk &ask) const
{
    QHash<QString, QString> values{
        {u"client_id"_s, ask.client},   {u"redirect_uri"_s, ask.redirect},   {u"response_type"_s, u"code"_s},
        {u"response_mode"_s, ask.mode}, {u"scope"_s, ask.scopes.join(u' ')}, {u"state"_s, ask.state},
        {u"nonce"_s, ask.nonce}};
    if (!ask.prompt.isEmpty())
        values.insert(u"prompt"_s, ask.prompt);
    if (!ask.verifier.isEmpty()) {
        values.insert(u"code_challenge"_s, challengeOf(ask.verifier));
        values.insert(u"code_challenge_method"_s, ask.challengeMethod);
    }
    return get(u"/%1/oauth2/v2.0/authorize?"_s.arg(ask.tenant) + QString::fromLatin1(formBody(values)));
}

QString PracticeClient::hidden(const HttpReply &page, const QString &name)
{
    const QRegularExpression input(uR"x(name="%1" value="([^"]*)")x"_s.arg(name));
    return input.match(QString::fromUtf8(page.body)).captured(1);
}

HttpReply PracticeClient::signIn(const SignInAsk &ask) const
{
    const QString path = u"/%1/oauth2/v2.0/authorize"_s.arg(ask.tenant);
    const QString flow = hidden(authorize(ask), u"flow"_s);
    HttpReply reply = postForm(path, {{u"flow"_s, flow}, {u"username"_s, u"admin@practice.example"_s}});
    if (reply.body.contains("name=\"decision\""))
        reply = postForm(path, {{u"flow"_s, flow}, {u"decision"_s, u"accept"_s}});
    return reply;
}

QString PracticeClient::returned(const HttpReply &reply, const QString &name)
{
    const QUrl target = QUrl::fromEncoded(reply.headers.value("location"));
    return QUrlQuery(target).queryItemValue(name, QUrl::FullyDecoded);
}

HttpReply PracticeClient::redeem(const SignInAsk &ask, const QString &code) const
{
    return postForm(u"/%1/oauth2/v2.0/token"_s.arg(ask.tenant), {{u"client_id"_s, ask.client},
                                                                 {u"grant_type"_s, u"authorization_code"_s},
                                                                 {u"code"_s, code},
                                                                 {u"redirect_uri"_s, ask.redirect},
                                                                 {u"code_verifier"_s, ask.verifier}});
}

QByteArray PracticeClient::tokenFor(const QStringList &permissions) const
{
    SignInAsk ask;
    ask.scopes += permissions;
    const QString code = returned(signIn(ask), u"code"_s);
    return redeem(ask, code).json()[u"access_token"_s].toString().toLatin1();
}

} // namespace pushkeeper::support
