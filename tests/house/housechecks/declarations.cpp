// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "housechecks/declarations.h"

#include "housechecks/declarationhead.h"

#include <QRegularExpression>

#include <algorithm>

namespace pushkeeper::house {

using namespace Qt::StringLiterals;

namespace {

/// A namespace or a class whose declarations are read one by one.
struct Scope
{
    bool isPublic = true;
    bool isSignals = false;
};

class Scanner
{
public:
    QList<Declaration> scan(const QStringList &code)
    {
        bool inDirective = false;
        for (const QString &line : code) {
            ++m_line;
            const bool isDirective = inDirective || line.trimmed().startsWith(u'#');
            inDirective = isDirective && line.endsWith(u'\\');
            if (!isDirective)
                readLine(line);
        }
        return m_found;
    }

private:
    void readLine(const QString &line)
    {
        static const QRegularExpression macro(uR"(^\s*[A-Z][A-Z0-9_]+\s*(?:\(.*\))?;?\s*$)"_s);
        static const QRegularExpression access(
            uR"(^\s*(public|protected|private|Q_SIGNALS|signals)\s*(?:Q_SLOTS|slots)?\s*:\s*$)"_s);
        if (m_skipped == 0) {
            if (line.trimmed().isEmpty())
                return forgetHead();
            if (m_head.isEmpty() && macro.match(line).hasMatch())
                return;
            if (const QRegularExpressionMatch match = access.match(line);
                match.hasMatch() && !m_scopes.isEmpty())
                return setAccess(match.captured(1));
        }
        for (const QChar c : line)
            readChar(c);
        readChar(u' ');
    }

    void setAccess(const QString &word)
    {
        Scope scope = m_scopes.takeLast();
        scope.isSignals = word.endsWith("ignals"_L1) || word.endsWith("SIGNALS"_L1);
        scope.isPublic = word == "public"_L1 || scope.isSignals;
        m_scopes.append(scope);
        forgetHead();
    }

    void readChar(QChar c)
    {
        if (m_skipped > 0)
            skip(c);
        else if (c == u'{')
            open();
        else if (c == u'}')
            close();
        else if (c == u';' && m_parens == 0)
            endStatement();
        else
            append(c);
    }

    void append(QChar c)
    {
        if (m_head.isEmpty() && c.isSpace())
            return;
        if (m_head.isEmpty())
            m_headLine = m_line;
        m_parens += c == u'(' ? 1 : c == u')' ? -1 : 0;
        m_head += c;
    }

    /// Inside a body or a value only braces count.
    void skip(QChar c)
    {
        m_skipped += c == u'{' ? 1 : c == u'}' ? -1 : 0;
        if (m_skipped > 0)
            return;
        if (m_body == Opening::Value) {
            m_head += u"{}"_s;
            return;
        }
        if (m_body == Opening::Function)
            record(Declaration::Kind::Function, true);
        forgetHead();
    }

    void open()
    {
        m_body = m_parens > 0 ? Opening::Value : openingOf(m_head);
        switch (m_body) {
        case Opening::NamedNamespace:
        case Opening::HiddenNamespace:
            m_scopes.append(Scope{m_body == Opening::NamedNamespace, false});
            return forgetHead();
        case Opening::Class:
            record(Declaration::Kind::Type, true);
            m_scopes.append(Scope{startsPublic(m_head), false});
            return forgetHead();
        case Opening::Enum:
            record(Declaration::Kind::Type, true);
            break;
        case Opening::Function:
        case Opening::Value:
            break;
        }
        m_skipped = 1;
    }

    void close()
    {
        if (!m_scopes.isEmpty())
            m_scopes.removeLast();
        forgetHead();
    }

    void endStatement()
    {
        if (declaresFunction(m_head))
            record(Declaration::Kind::Function, false);
        forgetHead();
    }

    void record(Declaration::Kind kind, bool hasBody)
    {
        const bool isPublic = std::all_of(m_scopes.cbegin(), m_scopes.cend(),
                                          [](const Scope &scope) { return scope.isPublic; });
        const bool isSignal = !m_scopes.isEmpty() && m_scopes.constLast().isSignals;
        m_found += Declaration{kind, m_head.simplified(), m_headLine, m_line, hasBody, isPublic, isSignal};
    }

    void forgetHead()
    {
        m_head.clear();
        m_parens = 0;
    }

    QList<Declaration> m_found;
    QList<Scope> m_scopes;
    QString m_head;
    Opening m_body = Opening::Value;
    int m_headLine = 0;
    int m_line = 0;
    int m_parens = 0;
    int m_skipped = 0; // braces open within the body or value that is passed over
};

} // namespace

QList<Declaration> declarationsIn(const QStringList &code)
{
    return Scanner().scan(code);
}

} // namespace pushkeeper::house
