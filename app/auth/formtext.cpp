// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/formtext.h"

#include <QUrl>

namespace pushkeeper::auth {

QByteArray formText(const QList<FormField> &fields)
{
    QByteArrayList parts;
    for (const FormField &field : fields) {
        if (!field.value.isEmpty())
            parts.append(field.name + '=' + QUrl::toPercentEncoding(field.value));
    }
    return parts.join('&');
}

} // namespace pushkeeper::auth
