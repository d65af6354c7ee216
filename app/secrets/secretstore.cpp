// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "secrets/secretstore.h"

namespace pushkeeper::secrets {

using namespace Qt::StringLiterals;

QString secretName(const base::TenantId &tenant, const QString &purpose)
{
    return "pushkeeper/"_L1 + tenant.text().toLower() + u'/' + purpose;
}

base::Error emptySecret()
{
    return {.kind = base::ErrorKind::Internal, .where = "secrets.store", .detail = u"the secret is empty"_s};
}

} // namespace pushkeeper::secrets
