// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "support/openapischema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <utility>

namespace pushkeeper::support {

using namespace Qt::StringLiterals;

namespace {

bool isKnown(const QString &keyword)
{
    static const QStringList known =
        u"$ref type nullable enum format pattern minLength maxLength minimum maximum minItems maxItems "
        "maxProperties required properties additionalProperties items anyOf oneOf allOf description title "
        "readOnly"_s.split(u' ');
    return known.contains(keyword) || keyword.startsWith("x-"_L1);
}

bool hasType(const QJsonValue &value, const QString &type)
{
    if (type == "object"_L1)
        return value.isObject();
    if (type == "array"_L1)
        return value.isArray();
    if (type == "string"_L1)
        return value.isString();
    if (type == "boolean"_L1)
        return value.isBool();
    if (type == "number"_L1)
        return value.isDouble();
    return type == "integer"_L1 && value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
}

bool isDateTime(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,7})?(Z|[+-]\d\d:\d\d)$)"_s);
    return pattern.match(text).hasMatch();
}

bool hasFormat(const QString &text, const QString &format)
{
    static const QRegularExpression uuid(uR"(^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$)"_s);
    if (format == "date-time"_L1)
        return isDateTime(text);
    return format != "uuid"_L1 || uuid.match(text).hasMatch();
}

/// Faults of a text.
bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(pattern).match(text).hasMatch();
}

QStringList textFaults(const QString &text, const QJsonObject &schema)
{
    QStringList faults;
    if (!hasFormat(text, schema[u"format"_s].toString()))
        faults += u"'%1' is not a %2"_s.arg(text, schema[u"format"_s].toString());
    const QString pattern = schema[u"pattern"_s].toString();
    if (!pattern.isEmpty() && !matches(text, pattern))
        faults += u"'%1' does not match %2"_s.arg(text, pattern);
    if (text.size() < schema[u"minLength"_s].toInt())
        faults += u"the text is too short"_s;
    if (schema.contains(u"maxLength"_s) && text.size() > schema[u"maxLength"_s].toInt())
        faults += u"the text is too long"_s;
    return faults;
}

QStringList numberFaults(double number, const QJsonObject &schema)
{
    const bool isLow = schema.contains(u"minimum"_s) && number < schema[u"minimum"_s].toDouble();
    const bool isHigh = schema.contains(u"maximum"_s) && number > schema[u"maximum"_s].toDouble();
    return isLow || isHigh ? QStringList{u"%1 is out of range"_s.arg(number)} : QStringList();
}

QStringList keywordFaults(const QJsonObject &schema)
{
    QStringList faults;
    const QStringList keys = schema.keys();
    for (const QString &key : keys) {
        if (!isKnown(key))
            faults += u"the keyword %1 is not understood"_s.arg(key);
    }
    return faults;
}

QStringList placed(const QStringList &faults, const QString &place)
{
    QStringList lines;
    for (const QString &fault : faults)
        lines += place + u": "_s + fault;
    return lines;
}

/// Faults against the members of anyOf, oneOf or allOf: `fitting` of them must have none.
struct Choice
{
    qsizetype fitting = 0;
    qsizetype all = 0;
    QStringList faults;
};

bool isSatisfied(const QString &keyword, const Choice &choice)
{
    if (keyword == "allOf"_L1)
        return choice.fitting == choice.all;
    return keyword == "oneOf"_L1 ? choice.fitting == 1 : choice.fitting > 0;
}

QStringList choiceFaults(const OpenApiSchema &api, const QJsonValue &value, const QJsonObject &schema,
                         const QString &place)
{
    QStringList faults;
    for (const QString &keyword : {u"anyOf"_s, u"oneOf"_s, u"allOf"_s}) {
        if (!schema.contains(keyword))
            continue;
        Choice choice;
        const QJsonArray members = schema[keyword].toArray();
        for (const auto &member : members) {
            const QStringList own = api.faultsOf(value, member.toObject(), place);
            choice.fitting += own.isEmpty() ? 1 : 0;
            choice.faults += own;
        }
        choice.all = members.size();
        if (!isSatisfied(keyword, choice))
            faults += u"%1: %2 of %3 in %4 fit"_s.arg(place).arg(choice.fitting).arg(choice.all).arg(keyword);
        if (!isSatisfied(keyword, choice))
            faults += choice.faults;
    }
    return faults;
}

QStringList objectFaults(const OpenApiSchema &api, const QJsonObject &object, const QJsonObject &schema,
                         const QString &place)
{
    QStringList faults;
    const QJsonObject properties = schema[u"properties"_s].toObject();
    const QJsonValue others = schema[u"additionalProperties"_s];
    const QJsonArray required = schema[u"required"_s].toArray();
    for (const auto &name : required) {
        if (!object.contains(name.toString()))
            faults += u"%1: %2 is missing"_s.arg(place, name.toString());
    }
    if (schema.contains(u"maxProperties"_s) && object.size() > schema[u"maxProperties"_s].toInt())
        faults += u"%1: too many properties"_s.arg(place);
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString at = place + u'.' + member.key();
        if (properties.contains(member.key()))
            faults += api.faultsOf(member.value(), properties[member.key()].toObject(), at);
        else if (others.isObject())
            faults += api.faultsOf(member.value(), others.toObject(), at);
        else if (others.isBool() && !others.toBool())
            faults += u"%1 is not described"_s.arg(at);
    }
    return faults;
}

QStringList arrayFaults(const OpenApiSchema &api, const QJsonArray &array, const QJsonObject &schema,
                        const QString &place)
{
    QStringList faults;
    if (array.size() < schema[u"minItems"_s].toInt())
        faults += u"%1: too few items"_s.arg(place);
    if (schema.contains(u"maxItems"_s) && array.size() > schema[u"maxItems"_s].toInt())
        faults += u"%1: too many items"_s.arg(place);
    const QJsonObject items = schema[u"items"_s].toObject();
    for (qsizetype i = 0; i < array.size(); ++i)
        faults += api.faultsOf(array.at(i), items, u"%1[%2]"_s.arg(place).arg(i));
    return faults;
}

QStringList pathParts(const QString &path)
{
    return path.split(u'/', Qt::SkipEmptyParts);
}

bool meansSame(const QString &described, const QString &path)
{
    const QStringList wanted = pathParts(described);
    const QStringList given = pathParts(path);
    return std::equal(wanted.cbegin(), wanted.cend(), given.cbegin(), given.cend(),
                      [](const QString &want, const QString &part) {
                          return want == part || (want.startsWith(u'{') && want.endsWith(u'}'));
                      });
}

} // namespace

OpenApiSchema::OpenApiSchema(QJsonObject document)
    : m_document(std::move(document))
{
}

std::optional<OpenApiSchema> OpenApiSchema::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    return document.isObject() ? std::optional(OpenApiSchema(document.object())) : std::nullopt;
}

QString OpenApiSchema::describedPath(const QString &method, const QString &path) const
{
    const QJsonObject paths = m_document[u"paths"_s].toObject();
    const QStringList names = paths.keys();
    const auto found = std::find_if(names.cbegin(), names.cend(), [&](const QString &name) {
        return meansSame(name, path) && paths[name].toObject().contains(method.toLower());
    });
    return found == names.cend() ? QString() : *found;
}

QStringList OpenApiSchema::faultsOfAnswer(const QString &method, const QString &describedPath, int status,
                                          const QByteArray &body) const
{
    const QString place = u"%1 %2 %3"_s.arg(method, describedPath).arg(status);
    const QJsonObject answers = m_document[u"paths"_s]
                                    .toObject()[describedPath]
                                    .toObject()[method.toLower()]
                                    .toObject()[u"responses"_s]
                                    .toObject();
    const QString key = answers.contains(QString::number(status)) ? QString::number(status) : u"default"_s;
    const bool isError = status >= 400;
    if (!answers.contains(key) || (key == "default"_L1 && !isError))
        return {place + u": this status is not described"_s};
    const QJsonObject content = resolved(answers[key].toObject())[u"content"_s].toObject();
    if (content.isEmpty())
        return body.isEmpty() ? QStringList() : QStringList{place + u": a body where none is described"_s};
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isNull())
        return {place + u": the body is not JSON"_s};
    const QJsonValue value =
        document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
    return faultsOf(value, content[u"application/json"_s].toObject()[u"schema"_s].toObject(), place);
}

QStringList OpenApiSchema::faultsOf(const QJsonValue &value, const QJsonObject &given,
                                    const QString &place) const
{
    const QJsonObject schema = resolved(given);
    QStringList faults = placed(keywordFaults(schema), place);
    if (value.isNull() && schema[u"nullable"_s].toBool())
        return faults;
    const QString type = schema[u"type"_s].toString();
    if (!type.isEmpty() && !hasType(value, type))
        return faults << u"%1: not of the type %2"_s.arg(place, type);
    const QJsonArray words = schema[u"enum"_s].toArray();
    if (!words.isEmpty() && !words.contains(value))
        faults += u"%1: '%2' is not one of the words"_s.arg(place, value.toString());
    faults += choiceFaults(*this, value, schema, place);
    if (value.isString())
        faults += placed(textFaults(value.toString(), schema), place);
    if (value.isDouble())
        faults += placed(numberFaults(value.toDouble(), schema), place);
    if (value.isObject())
        faults += objectFaults(*this, value.toObject(), schema, place);
    if (value.isArray())
        faults += arrayFaults(*this, value.toArray(), schema, place);
    return faults;
}

QJsonObject OpenApiSchema::resolved(QJsonObject object) const
{
    while (object.contains(u"$ref"_s)) {
        QJsonValue at = m_document;
        const QStringList steps = object[u"$ref"_s].toString().mid(2).split(u'/');
        for (const QString &step : steps)
            at = at.toObject()[step];
        // A reference that leads nowhere must not allow everything.
        if (!at.isObject())
            return {{u"the reference %1"_s.arg(object[u"$ref"_s].toString()), true}};
        object = at.toObject();
    }
    return object;
}

} // namespace pushkeeper::support
