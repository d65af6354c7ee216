// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "servicedouble.h"

#include <QUrlQuery>

namespace pushkeeper::uikit {

using namespace Qt::StringLiterals;

namespace {

constexpr int unauthorized = 401;
constexpr int forbidden = 403;
constexpr int badRequest = 400;

support::FaultReply sendBack(const QUrlQuery &asked, int number)
{
    QUrlQuery query;
    query.addQueryItem(u"error"_s, u"access_denied"_s);
    query.addQueryItem(u"error_description"_s, u"AADSTS%1: refused"_s.arg(number));
    query.addQueryItem(u"state"_s, asked.queryItemValue(u"state"_s, QUrl::FullyDecoded));
    QUrl back(asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    back.setPath(u"/"_s);
    back.setQuery(query);
    return support::redirectTo(back);
}

} // namespace

ServiceDouble::ServiceDouble()
{
    m_server.setHandler([state = m_state, origin = origin()](const support::SeenRequest &request) {
        return answer(request, origin, *state);
    });
}

void ServiceDouble::refuse(int number)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->number = number;
}

support::FaultReply ServiceDouble::answer(const support::SeenRequest &request, const QUrl &origin,
                                          State &state)
{
    const QUrl target(QString::fromLatin1(request.target));
    const QString path = target.path();
    if (path.endsWith("/openid-configuration"_L1))
        return support::jsonReply(R"({"error":"invalid_tenant"})", badRequest);
    if (path.endsWith("/authorize"_L1)) {
        const std::lock_guard lock(state.mutex);
        return state.number ? sendBack(QUrlQuery(target), state.number) : support::jsonReply("{}");
    }
    if (path.endsWith("/devicecode"_L1))
        return support::jsonReply(
            u"{\"device_code\":\"d\",\"user_code\":\"BCDF-GHJK\",\"expires_in\":900,"
            "\"interval\":5,\"verification_uri\":\"%1\"}"_s.arg(origin.toString() + u"/device"_s)
                .toUtf8());
    if (path.endsWith("/token"_L1))
        return support::jsonReply(R"({"error":"authorization_pending","error_codes":[70016]})", badRequest);
    if (path.endsWith("/managedDevices"_L1))
        return support::jsonReply(R"({"error":{"code":"Forbidden","message":"Application is not authorized )"
                                  "to perform this operation. Application must have one of the following "
                                  R"(scopes: DeviceManagementManagedDevices.Read.All"}})",
                                  forbidden);
    return support::jsonReply("{}", path == "/v1.0/"_L1 ? unauthorized : 200);
}

} // namespace pushkeeper::uikit
