// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/entraerror.h"

#include "base/printable.h"
#include "base/redact.h"

#include <QHash>
#include <QRegularExpression>

namespace pushkeeper::auth {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

constexpr qsizetype longestDetail = 400;

/// Numbers that mean something else than the word in `error` says.
std::optional<ErrorKind> kindOfNumber(int number)
{
    switch (number) {
    case 65001: // no consent yet
    case 90094: // admin consent needed
    case 90095: // admin consent requested
        return ErrorKind::ConsentMissing;
    case 65004: // the user declined
        return ErrorKind::Cancelled;
    case 50105:  // not assigned to the app
    case 53000:  // device not compliant
    case 53001:  // device not joined
    case 53003:  // blocked by Conditional Access
    case 530032: // blocked by security policy
    case 530035: // blocked by security defaults
        return ErrorKind::Denied;
    default:
        return std::nullopt;
    }
}

ErrorKind kindOfWord(const QString &word)
{
    static const QHash<QString, ErrorKind> kinds{
        {u"consent_required"_s, ErrorKind::ConsentMissing},
        {u"access_denied"_s, ErrorKind::Denied},
        {u"invalid_grant"_s, ErrorKind::SignInNeeded},
        {u"interaction_required"_s, ErrorKind::SignInNeeded},
        {u"login_required"_s, ErrorKind::SignInNeeded},
        {u"server_error"_s, ErrorKind::Throttled},
        {u"temporarily_unavailable"_s, ErrorKind::Throttled},
    };
    return kinds.value(word, ErrorKind::BadReply);
}

int aadstsNumber(const QString &description)
{
    static const QRegularExpression pattern(u"^AADSTS(\\d{4,9})"_s);
    return pattern.match(description).captured(1).toInt();
}

ErrorKind kindOf(const EntraRefusal &refusal)
{
    if (refusal.suberror == "consent_required"_L1)
        return ErrorKind::ConsentMissing;
    if (const auto kind = kindOfNumber(aadstsNumber(refusal.description)))
        return *kind;
    return kindOfWord(refusal.error);
}

} // namespace

base::Error entraError(const EntraRefusal &refusal)
{
    const QString line = refusal.description.section(u'\n', 0, 0);
    const QString detail = line.isEmpty() ? refusal.error : refusal.error + u": "_s + line;
    return {.kind = kindOf(refusal),
            .where = "auth.entra",
            .detail = base::redact(base::printable(detail, longestDetail)),
            .requestId = base::printable(refusal.correlationId)};
}

} // namespace pushkeeper::auth
