// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/redact.h"

#include <QList>
#include <QRegularExpression>

#include <functional>

namespace pushkeeper::base {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String removed("[redacted]");

struct Rule
{
    QRegularExpression expression;
    /// What to put in the place of a match.
    std::function<QString(const QRegularExpressionMatch &)> replacement;
};

Rule rule(const QString &pattern, std::function<QString(const QRegularExpressionMatch &)> replacement)
{
    return {QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption), std::move(replacement)};
}

/// Keeps the groups "head" and "tail" and removes what is between.
Rule between(const QString &pattern)
{
    return rule(pattern, [](const QRegularExpressionMatch &match) {
        return QString(match.captured(u"head"_s) + removed + match.captured(u"tail"_s));
    });
}

QString apply(const Rule &one, const QString &text)
{
    QString result;
    qsizetype done = 0;
    QRegularExpressionMatchIterator matches = one.expression.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(done, match.capturedStart() - done);
        result += one.replacement(match);
        done = match.capturedEnd();
    }
    if (!matches.isValid()) // the engine gave up: rather no text than a secret
        return result + removed;
    return result.append(QStringView(text).mid(done));
}

// Names whose value is always a secret, whatever stands before them ("smtp_password", "accessToken").
constexpr QLatin1String secretNames(
    R"([\w-]*?(?:token|secret|password|passwd|passphrase|passcode|pwd|assertion|code[_-]?verifier|)"
    R"((?:device|user|auth|authorization)[_-]?code|session[_-]?(?:state|id|key)|client[_-]?info|)"
    R"((?:api|access|private|account|functions|subscription)[_-]?key))");

// Names that mean a secret in OAuth and webhooks, and something else elsewhere ("code" of an error of Graph).
constexpr QLatin1String ambiguousNames("code|state|nonce|sig|signature|key");

// Not within a word; the n of an escaped line end is no part of one.
constexpr QLatin1String wordStart(R"((?:(?<![\w-])|(?<=\\[nrt])))");

/// A quote, with as many backslashes as it has been escaped, and what it encloses; a text that was cut off
/// counts to its end.
QString quoted(const QString &group)
{
    return u"(?<%1>\\\\*[\"'])[\\s\\S]*?(?:(?<!\\\\)(?=\\k<%1>)|\\z)"_s.arg(group);
}

// A list of strings in JSON; one that was cut off counts to the end.
constexpr QLatin1String list(R"(\[\s*(?<listQuote>\\*["'])[\s\S]*?(?:\]|\z))");

// What Qt's debug output puts around a value: QVariant(QString, "...").
constexpr QLatin1String wrapper(R"((?:Q\w+\((?:\w+,\s*)?+)*+)");

/// `name=value`, `name: value`, `"name": "value"`, at any level of escaping.
QString assignment(const QString &start, const QString &names, const QString &condition = {})
{
    const QString separator = uR"((?:(?<nameQuote>\\*["'])\s*(?:=>|[:=])\s*|[ \t]*(?:=>|[:=])[ \t]*))"_s;
    const QString inJson = uR"([^\s,}\]&"'<>\\]+)"_s;
    const QString plain = uR"((?:(?!\\(?:[nrt"']|u00))[^\s&"'<>])+)"_s;
    const QString value =
        quoted(u"valueQuote"_s) + u'|' + list + "|(?(<nameQuote>)"_L1 + inJson + u'|' + plain + u')';
    return u"(?<head>"_s + start + "(?:"_L1 + names + u')' + separator + wrapper + u')' + condition +
           "(?:"_L1 + value + u')';
}

/// `("name", "value")`, Qt's debug spelling of a pair. The bracket matters: in
/// `"type":"token","password":"..."` the comma separates something else.
QString pair(const QString &names, const QString &condition = {})
{
    return uR"((?<head>\(\s*(?<nameQuote>\\*["'])(?:)"_s + names + uR"()\k<nameQuote>\s*,\s*)"_s + wrapper +
           u')' + condition + quoted(u"valueQuote"_s);
}

/// Removes the value and keeps JSON readable.
QString withoutValue(const QRegularExpressionMatch &match)
{
    const QString head = match.captured(u"head"_s);
    const QString valueQuote = match.captured(u"valueQuote"_s);
    if (!valueQuote.isEmpty())
        return head + valueQuote + removed; // what closes it stays
    const QString listQuote = match.captured(u"listQuote"_s);
    const QString around = listQuote.isEmpty() ? match.captured(u"nameQuote"_s) : listQuote;
    return head + around + removed + around;
}

QList<Rule> pemRules()
{
    const QString begin = uR"((?<head>-{4,5}(?: |%20|\+)?BEGIN[^-\r\n]{1,60}-{4,5}))"_s;
    const QString end = uR"((?<tail>-{4,5}(?: |%20|\+)?END[^-\r\n]{1,60}-{4,5}))"_s;
    return {
        between(begin + uR"([\s\S]*?)"_s + end),
        // Cut off: whatever follows goes, if it holds anything like a body.
        between(begin + uR"((?!\[redacted\])(?=[\s\S]*?[A-Za-z0-9+/%]{16})[\s\S]+)"_s),
    };
}

QList<Rule> headerRules()
{
    const QString names = u"(?:(?:proxy-)?authorization|(?:set-)?cookie2?)"_s;
    const QString restOfLine = uR"((?:(?!\\[nr])[^\r\n])+)"_s;
    const QString value = u"(?:"_s + quoted(u"valueQuote"_s) + u'|' + list + u'|' + restOfLine + u')';
    return {
        rule(pair(names), &withoutValue),
        rule(u"(?<head>"_s + wordStart + names + uR"((?<nameQuote>\\*["'])\s*[:=]\s*))"_s + value,
             &withoutValue),
        between(u"(?<head>"_s + wordStart + names + uR"([ \t]*[:=][ \t]*))"_s + restOfLine),
        // A pass phrase has several words.
        between(
            uR"((?<head>(?<![\w-])[\w-]*(?:password|passwd|passphrase|passcode|pwd)[ \t]*:[ \t]+)(?!\\*["']))"_s +
            restOfLine),
    };
}

/// Ambiguous names count in a query, at the start of a form, and elsewhere if the value is neither short nor
/// a word nor a number nor an error code such as AADSTS50076.
QList<Rule> ambiguousRules()
{
    const QString startOfQuery = uR"((?:(?<query>[?&#]|&amp;|\\u0026)|)"_s + wordStart + u')';
    const QString end = uR"([,;.)\]]*(?:[\s&"'<>\\]|\z))"_s;
    const QString harmless =
        uR"((?!(?:\\*+["'])?+(?:[^\s&"'<>\\]{0,7}|[a-z_. ]{0,39}\d{0,7}|-?\d+|[^\s&"'<>\\]*\[redacted\]))"_s +
        end + u')';
    const QString inForm = uR"((?=[^\s&"'<>]+&))"_s;
    const QString suspicious = u"(?:"_s + inForm + u'|' + harmless + u')';
    return {
        rule(assignment(startOfQuery, ambiguousNames, u"(?(<query>)|"_s + suspicious + u')'), &withoutValue),
        rule(pair(ambiguousNames, harmless), &withoutValue),
    };
}

QList<Rule> assignmentRules()
{
    const QString bothNames = u"%1|%2"_s.arg(secretNames, ambiguousNames);
    const QString encodedStart = u"(?:(?<=[%5]3F|[%5]26|[%5]23)|"_s + wordStart + u')';
    const QString encodedSeparator = uR"((?<open>%(?:25)*22)?%(?<level>(?:25)*)3[AD](?:%\k<level>22)?)"_s;
    const QString encodedValue = uR"((?:(?!%\k<level>(?(<open>)22|26))[^\s&"'<>])+)"_s;
    const QString htmlName =
        uR"(\bname\s*=\s*\\*["'](?:)"_s + bothNames + uR"()\\*["'][^>]*?\bvalue\s*=\s*)"_s;
    return {
        rule(pair(secretNames), &withoutValue),
        rule(assignment(uR"((?<![\w-]))"_s, secretNames), &withoutValue),
        between(u"(?<head>"_s + encodedStart + "(?:"_L1 + bothNames + u')' + encodedSeparator + u')' +
                encodedValue),
        rule(u"(?<head>"_s + htmlName + u')' + quoted(u"valueQuote"_s), &withoutValue),
        between(uR"((?<head><(?:\w+:)?(?:)"_s + secretNames + uR"()(?:\s[^>]*)?>)[^<]+)"_s),
    };
}

QList<Rule> addressRules()
{
    return {
        // A port is no password. A password with a slash in it is not valid, and a password all the same.
        between(uR"((?<head>[a-z][a-z0-9+.-]*:\\*/\\*/[^\s/?#:@"'<>\\\[]*:)(?!\d{1,5}(?:[/?#\\]|\z)))"_s
                uR"([^\s"'<>@]+(?:@[^\s"'<>@/?#]*(?=@))*(?<tail>@))"_s),
        between(uR"((?<head>[a-z][a-z0-9+.-]*%3A%2F%2F[^\s%]*%3A)[^\s/?#&"'<>]+?(?<tail>%40))"_s),
        // Addresses of incoming webhooks whose path is the secret.
        between(uR"((?<head>https?:\\*/\\*/(?:hooks\.slack\.com|[\w.-]*webhook\.office\.com|)"_s
                uR"((?:\w+\.)?discord(?:app)?\.com\\*/api\\*/webhooks)\\*/)[^\s"'<>]+)"_s),
    };
}

QList<Rule> tokenRules()
{
    const QString prose =
        uR"((?!(?:tokens?|auth\w*|schemes?|challenges?|credentials?|headers?|realm|error\w*|)"_s
        uR"(claims|client_id|resource_id|is|was|and|or)\b|[a-z_]+=[\w\[]))"_s;
    return {
        between(uR"((?<head>\b(?:Bearer|DPoP|PoP)(?:[ \t]+|%20|\+)))"_s + prose +
                uR"([A-Za-z0-9._~+/%=-]+)"_s),
        between(
            uR"((?<head>\bBasic(?:[ \t]+|%20))(?=[A-Za-z+/]*(?:\d|(?-i:[a-z][A-Z])|={1,2}(?!\w)))[A-Za-z0-9+/]{4,}={0,2})"_s),
        between(uR"((?-i:eyJ)[\w-]{10,}(?:\.[\w-]+)*)"_s),
        // Codes and refresh tokens of Entra, and of personal Microsoft accounts.
        between(uR"((?<![\w.])[01]\.A[\w-]{20,}(?:\.[\w-]+)*)"_s),
        between(uR"((?<![\w.])(?-i:M)\.[A-Z]\w*\.[\w!*$.-]{20,})"_s),
    };
}

/// Bare base64: of a DER SEQUENCE (it begins with M and a letter up to P), and single lines of a PEM body.
QList<Rule> bodyRules()
{
    const QString moreLines =
        uR"((?:(?:\r?\n|(?:\\+r)?\\+n)[ \t]*+[\w+/]++={0,2}(?=[ \t]*+(?:\r|\n|\\|["'<,]|\z)))*+)"_s;
    // Not one case only: that is a thumbprint in hexadecimal.
    const QString ofBothCases = uR"((?-i:(?=[A-Z0-9+/]*[a-z])(?=[a-z0-9+/]*[A-Z]))(?=[a-z+/]*\d))"_s;
    return {
        between(uR"((?<![\w+/])(?-i:M[A-P])[\w+/%-]{38,}+={0,2})"_s + moreLines),
        between(uR"((?<head>(?:\A|\n|\\n|["'])[ \t]*+))"_s + ofBothCases +
                uR"([A-Za-z0-9+/]{60,76}+={0,2}(?=[ \t]*+(?:\r|\n|\\|["']|\z)))"_s + moreLines),
    };
}

} // namespace

QString redact(const QString &text)
{
    // Never destroyed: messages are logged until the very end of the process.
    static const auto &rules =
        *new QList<Rule>(pemRules() + headerRules() + assignmentRules() + ambiguousRules() + addressRules() +
                         tokenRules() + bodyRules());
    QString result = text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
    // What one rule takes away may be what hid a match from another. One round does for nearly every text.
    constexpr int mostRounds = 10;
    QString before;
    for (int round = 0; round < mostRounds && result != before; ++round) {
        before = result;
        for (const Rule &one : rules)
            result = apply(one, result);
    }
    return result;
}

} // namespace pushkeeper::base
