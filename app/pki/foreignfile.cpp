// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "pki/foreignfile.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace pushkeeper::pki {

using facts::FileKind;

namespace {

constexpr qsizetype headSize = 2048;

bool isHtml(const QByteArray &text)
{
    const QByteArray head = text.trimmed().left(headSize).toLower();
    return head.startsWith("<!doctype html") || head.contains("<html") || head.startsWith("<head") ||
           head.startsWith("<body") || head.startsWith("<script") || head.startsWith("<meta");
}

bool isJson(const QByteArray &text)
{
    const QByteArray head = text.trimmed();
    if (head.startsWith('{')) {
        const QByteArray inside = head.mid(1).trimmed();
        return inside.startsWith('"') || inside.startsWith('}');
    }
    return head.startsWith('[') && !QJsonDocument::fromJson(head).isNull();
}

QString textIn(const QJsonObject &object, std::initializer_list<QLatin1String> names)
{
    for (const QLatin1String name : names) {
        QString text = object[name].toString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

std::optional<FileKind> foreignKind(const QByteArray &content, const QByteArray &text)
{
    if (content.isEmpty() || (!text.isEmpty() && text.trimmed().isEmpty()))
        return FileKind::Empty;
    if (content.startsWith("PK\x03\x04") || content.startsWith("PK\x05\x06"))
        return FileKind::Zip;
    if (content.left(headSize).contains("%PDF-"))
        return FileKind::Pdf;
    if (isHtml(text))
        return FileKind::Html;
    if (isJson(text))
        return FileKind::Json;
    return std::nullopt;
}

QString serviceMessage(const QByteArray &json)
{
    constexpr qsizetype longestShown = 300;
    const QJsonObject answer = QJsonDocument::fromJson(json).object();
    const QJsonObject error = answer[QLatin1String("error")].toObject();
    QString message = textIn(answer, {QLatin1String("ErrorMessage"), QLatin1String("ErrorDescription"),
                                      QLatin1String("error_description")});
    if (message.isEmpty())
        message = textIn(error, {QLatin1String("message"), QLatin1String("code")});
    return message.simplified().left(longestShown);
}

} // namespace pushkeeper::pki
