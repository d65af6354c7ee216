// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/clientassertion.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>

namespace pushkeeper::auth {

using namespace Qt::StringLiterals;

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr std::chrono::seconds lifetime = std::chrono::minutes(10); // the longest that Entra recommends

QByteArray part(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toBase64(base64Url);
}

} // namespace

base::Result<QByteArray> clientAssertion(const CertificateCredential &credential, const QUrl &tokenUrl,
                                         const QString &clientId, const QDateTime &now, const QString &jti)
{
    const QByteArray thumbprint = credential.thumbprint().digest().toBase64(base64Url);
    const QJsonObject header{
        {u"alg"_s, u"PS256"_s}, {u"typ"_s, u"JWT"_s}, {u"x5t#S256"_s, QString::fromLatin1(thumbprint)}};
    const qint64 seconds = now.toSecsSinceEpoch();
    const QJsonObject claims{{u"aud"_s, tokenUrl.toString(QUrl::FullyEncoded)},
                             {u"iss"_s, clientId},
                             {u"sub"_s, clientId},
                             {u"jti"_s, jti},
                             {u"nbf"_s, seconds},
                             {u"iat"_s, seconds},
                             {u"exp"_s, seconds + lifetime.count()}};
    const QByteArray text = part(header) + '.' + part(claims);
    const auto signature = credential.sign(text);
    if (!signature)
        return signature.error();
    return text + '.' + signature->toBase64(base64Url);
}

} // namespace pushkeeper::auth
