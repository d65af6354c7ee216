// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reports/adminpackage.h"
#include "support/samplekit.h"

#include <QDateTime>

namespace pushkeeper::reports {

/// A text that ends quotes, comments and lines of every sort.
inline QString hostileName()
{
    return QStringLiteral(
        "x'; touch owned; '\"`touch owned`$(touch owned)\n\u2019; New-Item owned #\u2018 </p>"
        "<script>&{{content}} %1");
}

/// What is asked of a tenant, with nothing optional.
inline AdminRequest plainRequest(const QString &cloud = QStringLiteral("Global"))
{
    AdminRequest request;
    request.profile.domain = QStringLiteral("contoso.example");
    request.profile.name = QStringLiteral("Contosö");
    request.cloud = facts::cloudNamed(facts::knownClouds(), cloud).value_or(facts::Cloud());
    request.users = {QStringLiteral("anna@contoso.example"), QStringLiteral("o'brien@contoso.example")};
    return request;
}

/// Certificates and requests; made once, because keys take their time.
inline const support::SampleKit &someKit()
{
    static const support::SampleKit kit =
        support::makeKit(QDateTime::fromString(QStringLiteral("2026-03-04T05:06:07Z"), Qt::ISODate));
    return kit;
}

/// The bytes of a file of the package; none if it is not in it.
inline QByteArray fileOf(const AdminRequest &request, const QString &name)
{
    const auto files = adminPackage(request);
    if (!files)
        return {};
    for (const PackageFile &file : *files) {
        if (file.name == name)
            return file.bytes;
    }
    return {};
}

} // namespace pushkeeper::reports
