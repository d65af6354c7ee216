// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "facts/jsonfields.h"

#include "base/ids.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>
#include <utility>

namespace pushkeeper::facts {

base::Result<QJsonObject> jsonObject(const QByteArray &json, const QByteArray &where)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return base::wrongFile(
            where, QStringLiteral("not JSON at byte %1: %2").arg(problem.offset).arg(problem.errorString()));
    }
    if (!document.isObject())
        return base::wrongFile(where, QStringLiteral("the JSON text does not hold an object"));
    return document.object();
}

JsonFields::JsonFields(QJsonObject object, QString place)
    : m_object(std::move(object))
    , m_rest(m_object)
    , m_place(std::move(place))
{
}

bool JsonFields::has(QLatin1String key) const
{
    const QJsonValue value = m_object.value(key);
    return !value.isUndefined() && !value.isNull();
}

void JsonFields::require(QLatin1String key)
{
    if (!has(key) || m_object.value(key) == QJsonValue(QString()))
        fail(key, QStringLiteral("is missing"));
}

QJsonValue JsonFields::take(QLatin1String key, QJsonValue::Type type, const QString &otherwise)
{
    m_rest.remove(key);
    QJsonValue value = m_object.value(key);
    if (has(key) && value.type() != type) {
        fail(key, otherwise);
        return {};
    }
    return value;
}

QString JsonFields::text(QLatin1String key)
{
    return take(key, QJsonValue::String, QStringLiteral("is not a text")).toString();
}

QStringList JsonFields::texts(QLatin1String key)
{
    const QJsonArray values = take(key, QJsonValue::Array, QStringLiteral("is not a list")).toArray();
    QStringList texts;
    for (const auto &value : values) {
        if (!value.isString())
            fail(key, QStringLiteral("holds something that is not a text"));
        texts.append(value.toString());
    }
    return texts;
}

QString JsonFields::guid(QLatin1String key)
{
    const QString given = text(key).trimmed();
    if (given.isEmpty() || base::isGuid(given))
        return given.toLower();
    fail(key, QStringLiteral("is not a GUID"));
    return {};
}

QDateTime JsonFields::date(QLatin1String key)
{
    const QString given = text(key);
    const QDateTime date = QDateTime::fromString(given, Qt::ISODate);
    if (given.isEmpty() || (date.isValid() && date.timeSpec() != Qt::LocalTime))
        return date.toUTC();
    fail(key, QStringLiteral("is not a date with its zone"));
    return {};
}

QUrl JsonFields::url(QLatin1String key)
{
    const QString given = text(key);
    QUrl url(given, QUrl::StrictMode);
    if (!given.isEmpty() && !url.isValid())
        fail(key, QStringLiteral("is not an address"));
    return url;
}

bool JsonFields::flag(QLatin1String key)
{
    return take(key, QJsonValue::Bool, QStringLiteral("is neither true nor false")).toBool();
}

int JsonFields::count(QLatin1String key)
{
    constexpr qint64 none = -1;
    const QString otherwise = QStringLiteral("is not a count");
    const QJsonValue value = take(key, QJsonValue::Double, otherwise);
    const qint64 number = value.isDouble() ? value.toInteger(none) : 0;
    if (number < 0 || number > std::numeric_limits<int>::max()) {
        fail(key, otherwise);
        return 0;
    }
    return static_cast<int>(number);
}

QJsonArray JsonFields::objects(QLatin1String key)
{
    QJsonArray values = take(key, QJsonValue::Array, QStringLiteral("is not a list")).toArray();
    if (!std::all_of(values.cbegin(), values.cend(), [](const QJsonValue &v) { return v.isObject(); })) {
        fail(key, QStringLiteral("holds something that is not an object"));
        return {};
    }
    return values;
}

void JsonFields::fail(QLatin1String key, const QString &what)
{
    if (m_fault.isEmpty())
        m_fault = m_place + key + QLatin1Char(' ') + what;
}

base::Error JsonFields::error(const QByteArray &where) const
{
    return base::wrongFile(where, m_fault);
}

} // namespace pushkeeper::facts
