// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "facts/tenantprofile.h"

#include "facts/jsonfields.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace pushkeeper::facts {

namespace {

constexpr char where[] = "facts.tenantprofile";
constexpr QLatin1String tenantKey("tenant");
constexpr QLatin1String domainKey("domain");
constexpr QLatin1String nameKey("name");
constexpr QLatin1String cloudKey("cloud");
constexpr QLatin1String clientWatchKey("client_watch");
constexpr QLatin1String clientRenewKey("client_renew");
constexpr QLatin1String clientUnattendedKey("client_unattended");

/// "client_secret", "clientSecret" and "Client-Secret" are one name.
bool looksSecret(const QString &key)
{
    static constexpr std::array words{
        QLatin1String("secret"),     QLatin1String("token"),     QLatin1String("password"),
        QLatin1String("passphrase"), QLatin1String("passwd"),    QLatin1String("pwd"),
        QLatin1String("credential"), QLatin1String("assertion"), QLatin1String("privatekey"),
        QLatin1String("clientkey"),  QLatin1String("apikey"),
    };
    QString letters = key.toLower();
    letters.removeIf([](QChar c) { return !c.isLetter(); });
    return std::any_of(words.begin(), words.end(),
                       [&letters](QLatin1String word) { return letters.contains(word); });
}

/// The first key that looks like a secret, anywhere below `value`; empty if there is none.
QString secretKey(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        QString found = looksSecret(field.key()) ? field.key() : secretKey(field.value());
        if (!found.isEmpty())
            return found;
    }
    const QJsonArray array = value.toArray();
    for (const auto &item : array) {
        QString found = secretKey(item);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

} // namespace

base::Result<TenantProfile> tenantProfileFromJson(const QByteArray &json)
{
    const base::Result<QJsonObject> object = jsonObject(json, where);
    if (!object)
        return object.error();
    const QString secret = secretKey(*object);
    if (!secret.isEmpty()) {
        return base::wrongFile(
            where, QStringLiteral("%1 looks like a secret; a connection file must not hold one").arg(secret));
    }
    JsonFields fields(*object);
    fields.require(tenantKey);
    TenantProfile profile;
    profile.tenant = base::TenantId(fields.guid(tenantKey));
    profile.domain = fields.text(domainKey).trimmed();
    profile.name = fields.text(nameKey).trimmed();
    const QString cloud = fields.text(cloudKey).trimmed();
    if (!cloud.isEmpty())
        profile.cloud = cloud;
    profile.clientWatch = fields.guid(clientWatchKey);
    profile.clientRenew = fields.guid(clientRenewKey);
    profile.clientUnattended = fields.guid(clientUnattendedKey);
    if (!fields.fault().isEmpty())
        return fields.error(where);
    return profile;
}

QByteArray toJson(const TenantProfile &profile)
{
    const std::array<std::pair<QLatin1String, QString>, 7> fields{{
        {tenantKey, profile.tenant.text()},
        {domainKey, profile.domain},
        {nameKey, profile.name},
        {cloudKey, profile.cloud},
        {clientWatchKey, profile.clientWatch},
        {clientRenewKey, profile.clientRenew},
        {clientUnattendedKey, profile.clientUnattended},
    }};
    QJsonObject object;
    for (const auto &[key, text] : fields) {
        if (!text.isEmpty())
            object.insert(key, text);
    }
    return QJsonDocument(object).toJson();
}

} // namespace pushkeeper::facts
