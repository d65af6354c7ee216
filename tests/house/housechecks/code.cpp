// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "housechecks/code.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace pushkeeper::house {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String doubleQuote(R"(")");

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// Copies text and blanks what is not code.
class Stripper
{
public:
    explicit Stripper(QString text)
        : m_text(std::move(text))
    {
    }

    QString strip()
    {
        while (m_at < m_text.size())
            step();
        return m_out;
    }

private:
    void step()
    {
        if (startsWith("//"_L1))
            blankTo(endOf(u"\n"_s, m_at, false));
        else if (startsWith("/*"_L1))
            blankTo(endOf(u"*/"_s, m_at + 2, true));
        else if (startsWith(doubleQuote) && word().endsWith(u'R'))
            rawString();
        else if (startsWith(doubleQuote) && inInclude())
            copyTo(endOf(u"\""_s, m_at + 1, true));
        else if (startsWith(doubleQuote) || (startsWith("'"_L1) && !isDigitSeparator()))
            literal(m_text.at(m_at));
        else
            copyTo(m_at + 1);
    }

    bool startsWith(QLatin1String what) const { return QStringView(m_text).mid(m_at).startsWith(what); }

    qsizetype endOf(const QString &what, qsizetype from, bool inclusive) const
    {
        const qsizetype found = m_text.indexOf(what, from);
        return found < 0 ? m_text.size() : found + (inclusive ? what.size() : 0);
    }

    /// The identifier or number that ends right before here.
    QStringView word() const
    {
        qsizetype start = m_at;
        while (start > 0 && isWord(m_text.at(start - 1)))
            --start;
        return QStringView(m_text).mid(start, m_at - start);
    }

    bool isDigitSeparator() const { return !word().isEmpty() && word().front().isDigit(); }

    bool inInclude() const
    {
        static const QRegularExpression start(uR"(^\s*#\s*include\s*$)"_s);
        return start.match(m_out.mid(m_out.lastIndexOf(u'\n') + 1)).hasMatch();
    }

    void rawString()
    {
        const qsizetype paren = endOf(u"("_s, m_at, false);
        const QString delimiter = m_text.mid(m_at + 1, paren - m_at - 1);
        const qsizetype end = endOf(u')' + delimiter + u'"', paren, true);
        copyTo(m_at + 1);
        blankTo(end - 1);
        copyTo(end);
    }

    /// The quotes stay, so that `f("x")` is still seen as a call with an argument.
    void literal(QChar quote)
    {
        copyTo(m_at + 1);
        qsizetype end = m_at;
        while (end < m_text.size() && m_text.at(end) != quote && m_text.at(end) != u'\n')
            end += m_text.at(end) == u'\\' ? 2 : 1;
        blankTo(std::min(end, m_text.size()));
        copyTo(std::min(m_at + 1, m_text.size()));
    }

    void copyTo(qsizetype end)
    {
        m_out += QStringView(m_text).mid(m_at, end - m_at);
        m_at = end;
    }

    void blankTo(qsizetype end)
    {
        for (; m_at < end; ++m_at)
            m_out += m_text.at(m_at) == u'\n' ? u'\n' : u' ';
    }

    const QString m_text;
    QString m_out;
    qsizetype m_at = 0;
};

} // namespace

QStringList codeOf(const QStringList &lines)
{
    return Stripper(lines.join(u'\n')).strip().split(u'\n');
}

QList<Include> includesOf(const QStringList &code)
{
    static const QRegularExpression any(uR"(^\s*#\s*include\b)"_s);
    static const QRegularExpression named(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    QList<Include> found;
    for (int i = 0; i < code.size(); ++i) {
        if (!any.match(code.at(i)).hasMatch())
            continue;
        const QRegularExpressionMatch match = named.match(code.at(i));
        found += Include{i + 1, match.captured(2), match.captured(1) == u'<'};
    }
    return found;
}

} // namespace pushkeeper::house
