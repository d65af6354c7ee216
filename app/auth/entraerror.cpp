// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/entraerror.h"

#include "base/entratext.h"
#include "base/printable.h"
#include "base/redact.h"
#include "net/retrypolicy.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace pushkeeper::auth {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

constexpr qsizetype longestDetail = 400;

/// Of a refusal whose number and words mean nothing more to us.
ErrorKind kindOfWord(const QString &word)
{
    static const QHash<QString, ErrorKind> kinds{
        {u"access_denied"_s, ErrorKind::Denied},
        {u"invalid_grant"_s, ErrorKind::SignInNeeded},
        {u"interaction_required"_s, ErrorKind::SignInNeeded},
        {u"login_required"_s, ErrorKind::SignInNeeded},
    };
    return kinds.value(word, ErrorKind::BadReply);
}

int codeOf(const EntraRefusal &refusal)
{
    static const QRegularExpression pattern(u"^\\s*AADSTS(\\d{4,9})"_s);
    const int number = pattern.match(refusal.description).captured(1).toInt();
    return number != 0 ? number : refusal.code;
}

QString wordOf(const EntraRefusal &refusal)
{
    return base::printable(base::entraMeaning(0, refusal.suberror) ? refusal.suberror : refusal.error);
}

EntraRefusal refusalOf(const QJsonObject &json)
{
    return {.error = json.value("error"_L1).toString(),
            .suberror = json.value("suberror"_L1).toString(),
            .description = json.value("error_description"_L1).toString(),
            .correlationId = json.value("correlation_id"_L1).toString(),
            .code = json.value("error_codes"_L1).toArray().at(0).toInt()};
}

/// Too many requests, unavailable, gateway timeout: Entra has no time, or a gateway before it says so.
bool isBusy(int status)
{
    return status == 429 || status == 503 || status == 504;
}

} // namespace

base::Error entraError(const EntraRefusal &refusal)
{
    const QString line = refusal.description.section(u'\n', 0, 0);
    const QString detail = line.isEmpty() ? refusal.error : refusal.error + u": "_s + line;
    base::Error error{.where = "auth.entra",
                      .detail = base::redact(base::printable(detail, longestDetail)),
                      .requestId = base::printable(refusal.correlationId),
                      .entraCode = codeOf(refusal),
                      .entraWord = wordOf(refusal)};
    const auto meaning = base::entraMeaning(error.entraCode, error.entraWord);
    error.kind = meaning ? base::entraKind(*meaning) : kindOfWord(refusal.error);
    return error;
}

std::optional<base::Error> refusalIn(const net::HttpReply &reply)
{
    const QJsonObject json = QJsonDocument::fromJson(reply.body).object();
    std::optional<base::Error> error;
    if (json.contains("error"_L1))
        error = entraError(refusalOf(json));
    else if (isBusy(reply.status) || reply.isPage())
        error =
            base::Error{.kind = ErrorKind::CaptivePortal, .where = "auth.entra", .subject = reply.url.host()};
    if (!error)
        return std::nullopt;
    if (isBusy(reply.status))
        error->kind = ErrorKind::Throttled;
    error->httpStatus = reply.status;
    error->retryAfter = net::pauseIn(reply);
    return error;
}

} // namespace pushkeeper::auth
