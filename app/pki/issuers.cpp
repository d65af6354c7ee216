// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "pki/issuers.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pushkeeper::pki {

using base::Result;

namespace {

constexpr char where[] = "pki.issuers";

IssuerRole roleOf(const QString &name)
{
    if (name == QLatin1String("root"))
        return IssuerRole::Root;
    return name == QLatin1String("push-issuer") ? IssuerRole::Push : IssuerRole::Other;
}

QByteArray hexBytes(const QJsonValue &value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

Result<Issuer> readIssuer(const QJsonObject &entry)
{
    const QByteArray der =
        QByteArray::fromBase64(entry[QLatin1String("spki_der_base64")].toString().toLatin1());
    const QString subject = entry[QLatin1String("subject")].toString();
    if (QCryptographicHash::hash(der, QCryptographicHash::Sha256) !=
        hexBytes(entry[QLatin1String("spki_sha256")]))
        return base::wrongFile(where, QStringLiteral("key and digest differ: %1").arg(subject));
    auto key = parseDer<KeyPtr>(d2i_PUBKEY, der);
    if (!key)
        return base::wrongFile(where, QStringLiteral("unreadable key: %1").arg(subject));
    return Issuer{.role = roleOf(entry[QLatin1String("role")].toString()),
                  .subject = subject,
                  .keyIdentifier = hexBytes(entry[QLatin1String("subject_key_identifier")]),
                  .key = std::shared_ptr<EVP_PKEY>(key.release(), EVP_PKEY_free)};
}

} // namespace

Result<Issuers> readIssuers(const QByteArray &json)
{
    const QJsonArray entries = QJsonDocument::fromJson(json).object()[QLatin1String("issuers")].toArray();
    Issuers issuers;
    for (const auto &entry : entries) {
        auto issuer = readIssuer(entry.toObject());
        if (!issuer)
            return issuer.error();
        issuers.push_back(std::move(*issuer));
    }
    if (issuers.empty())
        return base::wrongFile(where, QStringLiteral("no issuers"));
    return issuers;
}

Issuers appleIssuers()
{
    QFile file(QStringLiteral(":/data/apple-issuers.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    auto issuers = readIssuers(file.readAll());
    Q_ASSERT(opened && issuers);
    return issuers ? std::move(*issuers) : Issuers();
}

} // namespace pushkeeper::pki
