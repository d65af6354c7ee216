// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace pushkeeper::facts {

/// The object that a JSON text holds; WrongFile if it is not JSON or holds something else.
base::Result<QJsonObject> jsonObject(const QByteArray &json, const QByteArray &where);

/// Takes the fields of one JSON object, each with its type. A field that is absent or null gives an empty
/// value; one of another type is a fault. The first fault is remembered, so that a reader stays one list of
/// fields.
class JsonFields
{
public:
    /// `place` stands before the keys in the text of a fault, for instance "account.".
    explicit JsonFields(QJsonObject object, QString place = {});

    /// True if the field is there and not null.
    bool has(QLatin1String key) const;
    /// A fault if the field is absent, null or an empty text.
    void require(QLatin1String key);

    /// A text, as it stands.
    QString text(QLatin1String key);
    /// A list of texts, as they stand.
    QStringList texts(QLatin1String key);
    /// A GUID, turned to lower case.
    QString guid(QLatin1String key);
    /// ISO 8601 with Z or an offset, turned to UTC.
    QDateTime date(QLatin1String key);
    /// An address that holds to the grammar of addresses; of any scheme.
    QUrl url(QLatin1String key);
    /// True or false; absent is false.
    bool flag(QLatin1String key);
    /// A whole number from 0 to 2^31 - 1.
    int count(QLatin1String key);
    /// A list of objects, as they stand.
    QJsonArray objects(QLatin1String key);

    /// A list of objects, each turned into a T by `read(JsonFields &)`.
    template <class T, class Read>
    QList<T> list(QLatin1String key, Read read);
    /// An object, turned into a T by `read(JsonFields &)`.
    template <class T, class Read>
    std::optional<T> object(QLatin1String key, Read read);

    /// Notes "<key> <what>" unless there is a fault already. Values do not belong into it.
    void fail(QLatin1String key, const QString &what);
    /// The first fault; empty if there is none.
    const QString &fault() const { return m_fault; }
    /// The fault as an error of kind WrongFile.
    base::Error error(const QByteArray &where) const;
    /// What was not asked for.
    const QJsonObject &rest() const { return m_rest; }

private:
    QJsonValue take(QLatin1String key, QJsonValue::Type type, const QString &otherwise);
    template <class T, class Read>
    T nested(const QJsonValue &value, const QString &place, Read read);

    QJsonObject m_object;
    QJsonObject m_rest;
    QString m_place;
    QString m_fault;
};

template <class T, class Read>
T JsonFields::nested(const QJsonValue &value, const QString &place, Read read)
{
    JsonFields fields(value.toObject(), m_place + place + QLatin1Char('.'));
    T item = read(fields);
    if (m_fault.isEmpty())
        m_fault = fields.fault();
    return item;
}

template <class T, class Read>
QList<T> JsonFields::list(QLatin1String key, Read read)
{
    QList<T> items;
    const QJsonArray values = objects(key);
    for (qsizetype i = 0; i < values.size(); ++i)
        items.append(nested<T>(values.at(i), QStringLiteral("%1[%2]").arg(key).arg(i), read));
    return items;
}

template <class T, class Read>
std::optional<T> JsonFields::object(QLatin1String key, Read read)
{
    const QJsonValue value = take(key, QJsonValue::Object, QStringLiteral("is not an object"));
    if (!value.isObject())
        return std::nullopt;
    return nested<T>(value, QString(key), read);
}

} // namespace pushkeeper::facts
