// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/claims.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pushkeeper::auth {

using namespace Qt::StringLiterals;

namespace {

QJsonObject demanded(const QByteArray &challenge)
{
    QByteArray text = challenge;
    text.replace('-', '+').replace('_', '/');
    return QJsonDocument::fromJson(QByteArray::fromBase64(text)).object();
}

} // namespace

QByteArray claimsParameter(const QByteArray &challenge)
{
    QJsonObject claims = demanded(challenge);
    QJsonObject accessToken = claims.value("access_token"_L1).toObject();
    accessToken["xms_cc"_L1] = QJsonObject{{u"values"_s, QJsonArray{u"cp1"_s}}};
    claims["access_token"_L1] = accessToken;
    return QJsonDocument(claims).toJson(QJsonDocument::Compact);
}

} // namespace pushkeeper::auth
