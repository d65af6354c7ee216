// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "housechecks/declarationhead.h"

#include "housechecks/declarations.h"

#include <QRegularExpression>

namespace pushkeeper::house {

using namespace Qt::StringLiterals;

namespace {

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(pattern).match(text).hasMatch();
}

QString without(const QString &text, const QString &pattern)
{
    QString rest = text;
    return rest.remove(QRegularExpression(pattern));
}

/// Without what stands in angle brackets: template parameters and arguments.
QString withoutAngles(const QString &text)
{
    QString rest;
    int depth = 0;
    for (const QChar c : text) {
        if (c == u'<')
            ++depth;
        else if (c == u'>' && depth > 0)
            --depth;
        else if (depth == 0)
            rest += c;
    }
    return rest;
}

QString withoutParentheses(const QString &text)
{
    QString rest;
    int depth = 0;
    for (const QChar c : text) {
        depth += c == u'(' ? 1 : 0;
        if (depth == 0)
            rest += c;
        depth -= c == u')' ? 1 : 0;
    }
    return rest;
}

/// Without attributes, template parameters and arguments.
QString simplified(const QString &head)
{
    const QString plain = without(head, uR"(\[\[[^\]]*\]\]|\balignas\s*\([^)]*\))"_s);
    const bool isOperator = matches(plain, uR"(\boperator\b)"_s);
    QString simple = isOperator ? without(plain, uR"(^template\s*<[^>]*>)"_s) : withoutAngles(plain);
    simple.remove(QRegularExpression(uR"(^\s*(?:template\b\s*)+)"_s));
    return simple.simplified();
}

bool isFunction(const QString &simple)
{
    if (!simple.contains(u'(') ||
        matches(simple, uR"(^(?:using|typedef|static_assert|return|namespace)\b)"_s))
        return false;
    return matches(simple, uR"(\boperator\b)"_s) || !withoutParentheses(simple).contains(u'=');
}

/// The list of members of a constructor goes on: `: m_value{...}`, where a body would follow `)` or `}`.
bool isInMemberList(const QString &simple)
{
    const QString outside = withoutParentheses(simple);
    return matches(outside, u"[^:]:[^:]"_s) && matches(simple, uR"([\w>]\s*$)"_s);
}

/// What stands before the parenthesis of the parameters.
QString beforeParameters(const QString &head)
{
    const QString simple = simplified(head);
    const qsizetype call = simple.indexOf("operator()"_L1);
    return simple.left(simple.indexOf(u'(', call < 0 ? 0 : call + qsizetype(sizeof "operator()") - 1))
        .trimmed();
}

} // namespace

Opening openingOf(const QString &head)
{
    const QString simple = simplified(head);
    if (matches(simple, uR"(^(?:inline )?namespace\b)"_s))
        return matches(simple, uR"(namespace$|\bdetail\b)"_s) ? Opening::HiddenNamespace
                                                              : Opening::NamedNamespace;
    if (matches(simple, u"^extern \"[^\"]*\"$"_s))
        return Opening::NamedNamespace;
    if (matches(simple, uR"(^enum\b)"_s))
        return Opening::Enum;
    if (matches(simple, uR"(^(?:class|struct|union)\b[^(=]*$)"_s))
        return Opening::Class;
    return isFunction(simple) && !isInMemberList(simple) ? Opening::Function : Opening::Value;
}

bool declaresFunction(const QString &head)
{
    return isFunction(without(simplified(head), uR"(=\s*(?:0|default|delete)$)"_s));
}

bool startsPublic(const QString &head)
{
    return !matches(simplified(head), uR"(^class\b)"_s);
}

QString functionName(const QString &head)
{
    static const QRegularExpression name(uR"((?:[\w~]+::)*(?:~?\w+|operator.*)$)"_s);
    return name.match(beforeParameters(head)).captured();
}

QString returnType(const QString &head)
{
    const QString before = beforeParameters(head);
    const QString type = before.left(before.size() - functionName(head).size());
    return without(type,
                   uR"(\b(?:explicit|inline|static|constexpr|consteval|virtual|extern|Q_INVOKABLE)\b)"_s)
        .trimmed();
}

} // namespace pushkeeper::house
