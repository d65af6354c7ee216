// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/grapherror.h"

#include "base/printable.h"
#include "base/redact.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace pushkeeper::graph {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

constexpr int deepestNesting = 3;
constexpr qsizetype longestDetail = 400;

QJsonObject errorObject(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object().value("error"_L1).toObject();
}

QString requestIdOf(const net::HttpReply &reply, const QJsonObject &error)
{
    const QByteArray header = reply.header("request-id");
    if (!header.isEmpty())
        return base::printable(QString::fromLatin1(header));
    const auto spelling = error.contains("innerError"_L1) ? "innerError"_L1 : "innererror"_L1;
    return base::printable(error.value(spelling).toObject().value("request-id"_L1).toString());
}

/// Only two texts are looked at; all else is decided by the status.
ErrorKind kindOf403(const QString &message)
{
    const bool isScope = message.contains("must have one of the following scopes"_L1, Qt::CaseInsensitive);
    return isScope ? ErrorKind::ConsentMissing : ErrorKind::Denied;
}

ErrorKind kindOf(int status, const QString &message)
{
    switch (status) {
    case 401:
        return ErrorKind::SignInNeeded;
    case 403:
        return kindOf403(message);
    case 404:
        return ErrorKind::NotFound;
    case 409:
    case 412:
        return ErrorKind::Conflict;
    case 423:
    case 429:
    case 503:
    case 504:
    case 509:
        return ErrorKind::Throttled;
    default:
        return ErrorKind::BadReply;
    }
}

} // namespace

std::optional<QByteArray> claimsChallengeOf(const net::HttpReply &reply)
{
    static const QRegularExpression claims(uR"re(\bclaims="([^"]*)")re"_s);
    if (reply.status != 401 && reply.status != 403)
        return std::nullopt;
    for (const net::HttpHeader &header : reply.headers) {
        const QString value = QString::fromLatin1(header.value);
        if (header.name.toLower() != "www-authenticate" || !value.contains("insufficient_claims"_L1))
            continue;
        return claims.match(value).captured(1).toLatin1();
    }
    return std::nullopt;
}

QString innermostMessage(const QString &message)
{
    QString text = message;
    for (int level = 0; level < deepestNesting && text.trimmed().startsWith(u'{'); ++level) {
        const QJsonObject nested = QJsonDocument::fromJson(text.toUtf8()).object();
        if (!nested.contains("Message"_L1))
            break;
        text = nested.value("Message"_L1).toString();
    }
    return text.section(" - Operation ID"_L1, 0, 0).trimmed();
}

QStringList scopesNamedIn(const QString &detail)
{
    static const QRegularExpression list(
        u"one of the following scopes: ((?:[A-Za-z]+(?:\\.[A-Za-z]+)+(?:,\\s*)?)+)"_s);
    QString names = list.match(detail).captured(1);
    // Intune's own texts still use the name from before 2019.
    names.replace("DeviceManagementServiceConfiguration."_L1, "DeviceManagementServiceConfig."_L1);
    QStringList scopes = names.split(u',', Qt::SkipEmptyParts);
    for (QString &scope : scopes)
        scope = scope.trimmed();
    scopes.removeDuplicates();
    return scopes;
}

base::Error errorFrom(const net::HttpReply &reply)
{
    const QJsonObject error = errorObject(reply.body);
    const QString message = innermostMessage(error.value("message"_L1).toString());
    base::Error result{.kind = kindOf(reply.status, message),
                       .where = "graph",
                       .subject = reply.url.host(),
                       .detail = base::redact(base::printable(message, longestDetail)),
                       .httpStatus = reply.status,
                       .requestId = requestIdOf(reply, error)};
    if (const auto claims = claimsChallengeOf(reply)) {
        result.kind = ErrorKind::ClaimsChallenge;
        result.claims = *claims;
    }
    return result;
}

base::Error notGraph(const net::HttpReply &reply)
{
    return {.kind = reply.isPage() ? base::ErrorKind::CaptivePortal : base::ErrorKind::BadReply,
            .where = "graph",
            .subject = reply.url.host(),
            .detail = u"the answer is not Graph's, but "_s +
                      base::printable(QString::fromLatin1(reply.header("Content-Type"))),
            .httpStatus = reply.status,
            .requestId = base::printable(QString::fromLatin1(reply.header("request-id")))};
}

} // namespace pushkeeper::graph
