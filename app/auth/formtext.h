// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace pushkeeper::auth {

/// A name and its value, neither encoded.
struct FormField
{
    QByteArray name;
    QString value;
};

/// The fields as application/x-www-form-urlencoded, for the body of a POST and for the query of an address.
/// Everything but unreserved characters is percent-encoded. Fields without a value are left out.
QByteArray formText(const QList<FormField> &fields);

} // namespace pushkeeper::auth
