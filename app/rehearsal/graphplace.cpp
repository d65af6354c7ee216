// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/graphtenant.h"

#include <QJsonArray>

namespace pushkeeper::rehearsal::graphplace {

using namespace Qt::StringLiterals;

GraphAnswer me(const GraphTenant &tenant, const GraphCall &call)
{
    return selectedAnswer(call, u"users/$entity"_s,
                          {{u"id"_s, tenant.entra.directory().adminId},
                           {u"displayName"_s, u"Practice Admin"_s},
                           {u"userPrincipalName"_s, call.grant.user},
                           {u"mail"_s, QJsonValue()}});
}

GraphAnswer organization(const GraphTenant &tenant, const GraphCall &call)
{
    const PracticeDirectory &directory = tenant.entra.directory();
    const QJsonObject domain{{u"name"_s, directory.domain},
                             {u"isDefault"_s, true},
                             {u"isInitial"_s, true},
                             {u"type"_s, u"Managed"_s},
                             {u"capabilities"_s, u"Email, Intune"_s}};
    const QJsonObject company{{u"id"_s, directory.tenantId},
                              {u"displayName"_s, u"Pushkeeper Practice"_s},
                              {u"verifiedDomains"_s, QJsonArray{domain}}};
    return objectAnswer(call, u"organization"_s, {{u"value"_s, QJsonArray{company}}});
}

GraphAnswer deviceManagement(const GraphTenant &tenant, const GraphCall &call)
{
    return selectedAnswer(call, u"deviceManagement/$entity"_s,
                          {{u"id"_s, tenant.entra.directory().tenantId},
                           {u"intuneAccountId"_s, tenant.intune.accountId()},
                           {u"subscriptionState"_s, u"active"_s}});
}

GraphAnswer emptyList(const GraphTenant &, const GraphCall &call)
{
    return objectAnswer(call, call.path.join(u'/'), {{u"value"_s, QJsonArray()}});
}

} // namespace pushkeeper::rehearsal::graphplace
