// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/practiceadminform.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace pushkeeper::rehearsal {

using namespace Qt::StringLiterals;

namespace {

QString characterOf(const QString &reference)
{
    static const QHash<QString, QString> names{
        {u"lt"_s, u"<"_s}, {u"gt"_s, u">"_s}, {u"quot"_s, u"\""_s}, {u"amp"_s, u"&"_s}};
    return reference.startsWith(u'#') ? QString(QChar(reference.mid(1).toUShort())) : names.value(reference);
}

QString unescaped(const QString &text)
{
    static const QRegularExpression reference(u"&(#[0-9]{1,5}|lt|gt|quot|amp);"_s);
    QString plain;
    qsizetype done = 0;
    for (auto matches = reference.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        plain += QStringView(text).mid(done, match.capturedStart() - done);
        plain += characterOf(match.captured(1));
        done = match.capturedEnd();
    }
    return plain + text.mid(done);
}

/// A start or end tag with its attributes.
struct Tag
{
    QString name; // lower case, with a slash before it in an end tag
    QHash<QString, QString> attributes;
    qsizetype end = 0;

    QString operator[](const QString &attribute) const { return attributes.value(attribute); }
    bool has(const QString &attribute) const { return attributes.contains(attribute); }
};

QHash<QString, QString> attributesIn(const QString &text)
{
    static const QRegularExpression attribute(
        uR"re(([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?)re"_s);
    QHash<QString, QString> found;
    for (auto matches = attribute.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString value = match.captured(2) + match.captured(3) + match.captured(4);
        found.insert(match.captured(1).toLower(), unescaped(value));
    }
    return found;
}

QList<Tag> tagsIn(const QString &html)
{
    static const QRegularExpression tag(uR"re(<(/?[a-zA-Z][a-zA-Z0-9]*)((?:[^>"']|"[^"]*"|'[^']*')*)>)re"_s);
    QList<Tag> found;
    for (auto matches = tag.globalMatch(html); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        found.append({match.captured(1).toLower(), attributesIn(match.captured(2)), match.capturedEnd()});
    }
    return found;
}

HtmlForm formOf(const Tag &tag, const QUrl &page)
{
    const QString action = tag[u"action"_s];
    return {.id = tag[u"id"_s],
            .action = action.isEmpty() ? page : page.resolved(QUrl(action)),
            .isPost = tag[u"method"_s].toLower() == "post"_L1,
            .isMultipart = tag[u"enctype"_s].toLower() == "multipart/form-data"_L1};
}

bool isChosenByUser(const QString &type)
{
    return type == "submit"_L1 || type == "button"_L1 || type == "checkbox"_L1 || type == "radio"_L1;
}

HtmlField fieldOf(const Tag &tag, const QString &html)
{
    const QString usual = tag.name == "button"_L1 ? u"submit"_s : u"text"_s;
    QString type = tag.has(u"type"_s) ? tag[u"type"_s].toLower() : usual;
    QString value = tag[u"value"_s];
    if (tag.name == "textarea"_L1) {
        type = tag.name;
        value = unescaped(html.mid(tag.end, html.indexOf("</textarea"_L1, tag.end) - tag.end));
    }
    return {tag[u"name"_s], value, type, !isChosenByUser(type) || tag.has(u"checked"_s)};
}

bool isField(const Tag &tag)
{
    static const QStringList names{u"input"_s, u"button"_s, u"textarea"_s};
    return names.contains(tag.name) && tag.has(u"name"_s);
}

} // namespace

bool HtmlForm::has(const QString &name) const
{
    return std::any_of(fields.cbegin(), fields.cend(),
                       [&](const HtmlField &field) { return field.name == name; });
}

void HtmlForm::fill(const QString &name, const QString &value)
{
    for (HtmlField &field : fields) {
        if (field.name == name)
            field.value = value;
    }
}

void HtmlForm::choose(const QString &name, const QString &value)
{
    for (HtmlField &field : fields) {
        if (field.name == name && (value.isEmpty() || field.value == value))
            field.isSent = true;
    }
}

QList<HtmlForm> formsIn(const QString &html, const QUrl &page)
{
    QList<HtmlForm> forms;
    bool isInside = false;
    const QList<Tag> tags = tagsIn(html);
    for (const Tag &tag : tags) {
        if (tag.name == "form"_L1)
            forms.append(formOf(tag, page));
        if (tag.name.endsWith("form"_L1))
            isInside = tag.name == "form"_L1;
        if (isInside && isField(tag))
            forms.last().fields.append(fieldOf(tag, html));
    }
    return forms;
}

QList<QUrl> linksIn(const QString &html, const QUrl &page)
{
    QList<QUrl> links;
    const QList<Tag> tags = tagsIn(html);
    for (const Tag &tag : tags) {
        if (tag.name == "a"_L1 && tag.has(u"href"_s))
            links.append(page.resolved(QUrl(tag[u"href"_s])));
    }
    return links;
}

QString alertIn(const QString &html)
{
    const QList<Tag> tags = tagsIn(html);
    const auto alert =
        std::find_if(tags.cbegin(), tags.cend(), [](const Tag &tag) { return tag[u"role"_s] == "alert"_L1; });
    if (alert == tags.cend())
        return {};
    QString text = html.mid(alert->end, html.indexOf("</"_L1 + alert->name, alert->end) - alert->end);
    static const QRegularExpression anyTag(u"<[^>]*>"_s);
    return unescaped(text.remove(anyTag)).simplified();
}

} // namespace pushkeeper::rehearsal
