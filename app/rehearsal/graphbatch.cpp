// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/graphbatch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUrl>
#include <QUrlQuery>

namespace pushkeeper::rehearsal {

using namespace Qt::StringLiterals;

namespace {

constexpr int badRequest = 400;
constexpr int failedDependency = 424;
constexpr qsizetype mostCalls = 20;

GraphCall callOf(const GraphCall &batch, const QJsonObject &item)
{
    GraphCall call = batch;
    const QUrl url(item[u"url"_s].toString(), QUrl::StrictMode);
    call.method = item[u"method"_s].toString().toUpper().toLatin1();
    call.path = url.path(QUrl::FullyDecoded).split(u'/', Qt::SkipEmptyParts);
    call.query.clear();
    const auto values = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : values)
        call.query.insert(name, value);
    call.body = QJsonDocument(item[u"body"_s].toObject()).toJson(QJsonDocument::Compact);
    return call;
}

/// The text of a refusal of the whole batch; empty if it is well formed.
QString faultOf(const QJsonArray &items)
{
    if (items.isEmpty() || items.size() > mostCalls)
        return u"The number of batch requests must be between 1 and %1."_s.arg(mostCalls);
    QSet<QString> ids;
    for (const auto &value : items) {
        const QJsonObject item = value.toObject();
        const QString id = item[u"id"_s].toString();
        if (id.isEmpty() || ids.contains(id.toLower()))
            return u"Each request needs an id of its own."_s;
        ids.insert(id.toLower());
        if (!item[u"url"_s].toString().startsWith(u'/') || item[u"method"_s].toString().isEmpty())
            return u"Each request needs a method and a relative url."_s;
        const bool hasType = item[u"headers"_s].toObject().contains(u"Content-Type"_s);
        if (item.contains(u"body"_s) && !hasType)
            return u"Write request id : %1 does not contain Content-Type header or body."_s.arg(id);
    }
    return {};
}

bool dependsOnFailure(const QJsonObject &item, const QSet<QString> &failed)
{
    const QJsonArray needed = item[u"dependsOn"_s].toArray();
    for (const auto &id : needed) {
        if (failed.contains(id.toString().toLower()))
            return true;
    }
    return false;
}

QJsonObject itemAnswer(const QString &id, const GraphAnswer &answer)
{
    QJsonObject item{{u"id"_s, id}, {u"status"_s, answer.status}};
    if (answer.body.isEmpty())
        return item;
    item.insert(u"headers"_s, QJsonObject{{u"Content-Type"_s, u"application/json"_s}});
    item.insert(u"body"_s, QJsonDocument::fromJson(answer.body).object());
    return item;
}

} // namespace

GraphAnswer answerBatch(const GraphCall &batch, const std::function<GraphAnswer(const GraphCall &)> &single)
{
    const QJsonArray items = QJsonDocument::fromJson(batch.body).object().value(u"requests"_s).toArray();
    const QString fault = faultOf(items);
    if (!fault.isEmpty())
        return graphFault(batch, badRequest, u"BadRequest"_s, fault);
    QJsonArray answers;
    QSet<QString> failed;
    for (const auto &value : items) {
        const QJsonObject item = value.toObject();
        const QString id = item[u"id"_s].toString();
        const GraphCall call = callOf(batch, item);
        const GraphAnswer given =
            dependsOnFailure(item, failed)
                ? graphFault(call, failedDependency, u"FailedDependency"_s, u"A request before it failed."_s)
                : single(call);
        if (given.status >= badRequest)
            failed.insert(id.toLower());
        // Graph promises no order; the last comes first, so that nobody counts on one.
        answers.prepend(itemAnswer(id, given));
    }
    return {.body = QJsonDocument(QJsonObject{{u"responses"_s, answers}}).toJson(QJsonDocument::Compact)};
}

} // namespace pushkeeper::rehearsal
