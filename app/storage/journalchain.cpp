// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/journalchain.h"

#include "base/redact.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace pushkeeper::storage {

using namespace Qt::StringLiterals;

namespace {

/// Fields of Graph's managedDevice that say whose device it is.
constexpr std::array userFields{
    QLatin1String("userPrincipalName"), QLatin1String("userDisplayName"), QLatin1String("userId"),
    QLatin1String("emailAddress"),      QLatin1String("phoneNumber"),     QLatin1String("usersLoggedOn"),
};

bool namesUser(const QString &field)
{
    return std::any_of(userFields.begin(), userFields.end(), [&field](QLatin1String name) {
        return field.compare(name, Qt::CaseInsensitive) == 0;
    });
}

QJsonValue withoutUsers(const QJsonValue &value);

QJsonObject objectWithoutUsers(const QJsonObject &object)
{
    QJsonObject rest;
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (!namesUser(field.key()))
            rest.insert(field.key(), withoutUsers(field.value()));
    }
    return rest;
}

QJsonValue withoutUsers(const QJsonValue &value)
{
    if (value.isObject())
        return objectWithoutUsers(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray rest;
    const QJsonArray items = value.toArray();
    for (const auto &item : items)
        rest.append(withoutUsers(item));
    return rest;
}

} // namespace

QByteArray hashOf(const JournalLink &link)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray &field) {
        hash.addData(QByteArray(QByteArray::number(field.size()) + ':' + field + '\n'));
    };
    add("pushkeeper journal 1");
    add(QByteArray::number(link.seq));
    add(QByteArray::number(link.at));
    add(link.tenant.toUtf8());
    add(link.kind.toUtf8());
    add(link.details.toUtf8());
    add(link.previous.toHex());
    return hash.result();
}

QString storedDetails(const QJsonObject &details)
{
    const QByteArray json = QJsonDocument(objectWithoutUsers(details)).toJson(QJsonDocument::Compact);
    const QString text = base::redact(QString::fromUtf8(json));
    // A text that was cut off inside a value takes the end of the JSON with it.
    const bool isWhole = QJsonDocument::fromJson(text.toUtf8()).isObject();
    return isWhole ? text : uR"({"details":"[redacted]"})"_s;
}

} // namespace pushkeeper::storage
