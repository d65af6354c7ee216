// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/batch.h"

#include "graph/grapherror.h"
#include "net/retrypolicy.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace pushkeeper::graph {

using namespace Qt::StringLiterals;

namespace {

base::Error badBatch(const QString &detail)
{
    return {.kind = base::ErrorKind::BadReply, .where = "graph.batch", .detail = detail};
}

/// A call that writes needs a body and its type, be it an empty one.
QJsonObject requestFor(const Call &call, const QString &id)
{
    const QByteArray &method = rowOf(call.endpoint).method;
    QJsonObject request{{u"id"_s, id},
                        {u"method"_s, QString::fromLatin1(method)},
                        {u"url"_s, QString::fromLatin1(relativeUrl(call))}};
    if (method != "GET") {
        request.insert("headers"_L1, QJsonObject{{u"Content-Type"_s, u"application/json"_s}});
        request.insert("body"_L1, QJsonDocument::fromJson(call.body).object());
    }
    return request;
}

QByteArray bodyOf(const QList<Call> &calls)
{
    QJsonArray requests;
    for (qsizetype i = 0; i < calls.size(); ++i)
        requests.append(requestFor(calls.at(i), QString::number(i)));
    return QJsonDocument(QJsonObject{{u"requests"_s, requests}}).toJson(QJsonDocument::Compact);
}

/// One of the answers as if it had come alone, so that errors and pauses are read in one place.
net::HttpReply replyFrom(const QJsonObject &answer, const net::HttpReply &whole)
{
    net::HttpReply reply{.status = answer.value("status"_L1).toInt(), .url = whole.url};
    const QJsonObject headers = answer.value("headers"_L1).toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        reply.headers.append({header.key().toLatin1(), header.value().toString().toLatin1()});
    reply.headers.append({"Date", whole.header("Date")});
    reply.body = QJsonDocument(answer.value("body"_L1).toObject()).toJson(QJsonDocument::Compact);
    return reply;
}

base::Result<QJsonObject> answerFrom(const QJsonObject &answer, const net::HttpReply &whole)
{
    constexpr int firstSuccess = 200;
    constexpr int firstRedirect = 300;
    const int status = answer.value("status"_L1).toInt();
    if (status >= firstSuccess && status < firstRedirect)
        return answer.value("body"_L1).toObject();
    const net::HttpReply reply = replyFrom(answer, whole);
    base::Error error = errorFrom(reply);
    error.retryAfter = net::pauseIn(reply);
    return error;
}

} // namespace

base::Result<BatchAnswers> callTogether(GraphClient &graph, Endpoint endpoint, const QList<Call> &calls,
                                        const base::CancelToken &token)
{
    Q_ASSERT(!calls.isEmpty() && calls.size() <= mostInBatch);
    const auto reply = graph.call({.endpoint = endpoint, .body = bodyOf(calls)}, token);
    if (!reply)
        return reply.error();
    const QJsonObject json = QJsonDocument::fromJson(reply->body).object();
    if (!json.value("responses"_L1).isArray())
        return badBatch(u"the answer holds no list"_s);
    QHash<QString, QJsonObject> byId;
    const QJsonArray responses = json.value("responses"_L1).toArray();
    for (const auto &response : responses)
        byId.insert(response.toObject().value("id"_L1).toString(), response.toObject());
    BatchAnswers together{.at = reply->date().value_or(QDateTime())};
    for (qsizetype i = 0; i < calls.size(); ++i) {
        const auto found = byId.constFind(QString::number(i));
        together.answers.append(found == byId.cend() ? badBatch(u"one call got no answer"_s)
                                                     : answerFrom(*found, *reply));
    }
    return together;
}

} // namespace pushkeeper::graph
