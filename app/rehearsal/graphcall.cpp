// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/graphcall.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace pushkeeper::rehearsal {

using namespace Qt::StringLiterals;

namespace {

GraphAnswer fault(const GraphCall &call, int status, const QString &code, const QString &message)
{
    const QJsonObject inner{{u"date"_s, call.at.toString(u"yyyy-MM-ddTHH:mm:ss"_s)},
                            {u"request-id"_s, call.requestId},
                            {u"client-request-id"_s, call.clientRequestId}};
    const QJsonObject error{{u"code"_s, code}, {u"message"_s, message}, {u"innerError"_s, inner}};
    return {status, QJsonDocument(QJsonObject{{u"error"_s, error}}).toJson(QJsonDocument::Compact)};
}

/// A string as it stands inside JSON, with its quotes.
QString quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

} // namespace

GraphAnswer graphFault(const GraphCall &call, int status, const QString &code, const QString &text)
{
    return fault(call, status, code, text);
}

GraphAnswer intuneFault(const GraphCall &call, int status, const QString &code, const QString &text)
{
    const QString whole = u"%1 - Operation ID (for customer support): 00000000-0000-0000-0000-000000000000 - "
                          "Activity ID: %2 - Url: https://practice.pushkeeper.invalid/%3"_s.arg(
                              text, call.clientRequestId, call.path.join(u'/'));
    const QString nested =
        u"{\r\n  \"_version\": 3,\r\n  \"Message\": %1,\r\n  "
        "\"CustomApiErrorPhrase\": \"\",\r\n  \"RetryAfter\": null,\r\n  "
        "\"ErrorSourceService\": \"\",\r\n  \"HttpHeaders\": \"{}\"\r\n}"_s.arg(quoted(whole));
    return fault(call, status, code, nested);
}

QString contextOf(const GraphCall &call, const QString &type)
{
    return u"%1/%2/$metadata#%3"_s.arg(call.origin, call.version, type);
}

GraphAnswer objectAnswer(const GraphCall &call, const QString &type, QJsonObject object)
{
    object.insert(u"@odata.context"_s, contextOf(call, type));
    return {.body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

GraphAnswer selectedAnswer(const GraphCall &call, const QString &type, const QJsonObject &object)
{
    const QStringList names = call.query.value(u"$select"_s).split(u',', Qt::SkipEmptyParts);
    if (names.isEmpty())
        return objectAnswer(call, type, object);
    QJsonObject chosen;
    if (object.contains(u"id"_s))
        chosen.insert(u"id"_s, object.value(u"id"_s));
    for (const QString &name : names) {
        if (object.contains(name.trimmed()))
            chosen.insert(name.trimmed(), object.value(name.trimmed()));
    }
    return objectAnswer(call, type, chosen);
}

} // namespace pushkeeper::rehearsal
