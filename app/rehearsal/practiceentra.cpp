// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/practiceentra.h"

#include "rehearsal/secrettext.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace pushkeeper::rehearsal {

using namespace Qt::StringLiterals;

namespace {

// In seconds.
constexpr int codeLife = 10 * 60;
constexpr int accessLife = 75 * 60;
constexpr int refreshLife = 90 * 24 * 3600;

constexpr QLatin1String offlineAccess("offline_access");
constexpr int badRequest = 400;
constexpr int unauthorized = 401;

constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QString flowName()
{
    constexpr qsizetype length = 32;
    return QString::fromLatin1(secretText(length));
}

QByteArray jsonPart(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(urlSafe);
}

QStringList grantedScopes(const QStringList &asked, const QSet<QString> &consented)
{
    QStringList granted;
    for (const QString &scope : asked) {
        const QString permission = permissionOf(scope);
        if (isSignInScope(permission) || consented.contains(permission))
            granted += scope;
    }
    return granted;
}

} // namespace

PracticeEntra::PracticeEntra(PracticeTime &time, PracticeDirectory directory)
    : m_time(time)
    , m_directory(std::move(directory))
{
}

std::optional<EntraFault> PracticeEntra::tenantFault(const QString &tenant) const
{
    const QString name = tenant.toLower();
    if (name == m_directory.tenantId || name == m_directory.domain)
        return std::nullopt;
    if (name == "common"_L1 || name == "organizations"_L1)
        return EntraFault{
            .error = u"invalid_request"_s,
            .number = 50194,
            .text = u"The application is not configured as a multi-tenant application. Usage of the "
                    "/%1 endpoint is not supported for such applications."_s.arg(name)};
    return EntraFault{
        .error = u"invalid_request"_s, .number = 90002, .text = u"Tenant '%1' not found."_s.arg(tenant)};
}

std::optional<EntraFault> PracticeEntra::pageFault(const AuthorizeRequest &request) const
{
    return rehearsal::pageFault(request, {m_directory.clientWatch, m_directory.clientRenew});
}

QString PracticeEntra::begin(const AuthorizeRequest &request)
{
    QString flow = flowName();
    const std::lock_guard lock(m_mutex);
    m_flows.insert(flow, {.request = request, .user = {}});
    return flow;
}

SignInStep PracticeEntra::signIn(const QString &flow, const QString &user)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_flows.find(flow); // clazy:exclude=detaching-member
    if (found == m_flows.end())
        return {};
    if (user.trimmed().isEmpty())
        return {.kind = SignInStep::Kind::AskUser, .request = found->request};
    found->user = user.trimmed();
    const QStringList wanted = newPermissions(found->request);
    const bool isByCode = !found->deviceCode.isEmpty();
    if (wanted.isEmpty() && !isByCode && found->request.prompt != "consent"_L1)
        return finish(flow);
    const bool isOnlyMeant = wanted.isEmpty() && isByCode;
    return {.kind = isOnlyMeant ? SignInStep::Kind::AskIfMeant : SignInStep::Kind::AskConsent,
            .request = found->request,
            .user = found->user,
            .newPermissions = wanted};
}

SignInStep PracticeEntra::decide(const QString &flow, bool accept)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_flows.constFind(flow);
    if (found == m_flows.cend() || found->user.isEmpty())
        return {};
    if (accept) {
        const QStringList wanted = newPermissions(found->request);
        m_consented[found->request.clientId].unite({wanted.cbegin(), wanted.cend()});
        return finish(flow);
    }
    return refuse(flow);
}

SignInStep PracticeEntra::refuse(const QString &flow)
{
    const Flow done = m_flows.take(flow);
    if (!done.deviceCode.isEmpty()) {
        const bool isTold = m_deviceCodes.decline(done.deviceCode, m_time.now());
        return {.kind = isTold ? SignInStep::Kind::Declined : SignInStep::Kind::Unknown,
                .request = done.request};
    }
    const EntraFault declined{.error = u"access_denied"_s,
                              .number = 65004,
                              .text = u"User declined to consent to access the app."_s};
    return {.kind = SignInStep::Kind::Return,
            .request = done.request,
            .answer = {{u"error"_s, declined.error},
                       {u"error_subcode"_s, u"cancel"_s},
                       {u"error_description"_s, describe(declined, m_time.now())}}};
}

SignInStep PracticeEntra::finish(const QString &flow)
{
    constexpr qsizetype length = 700;
    const Flow done = m_flows.take(flow);
    const Grant grant{.clientId = done.request.clientId,
                      .scopes = grantedScopes(done.request.scopes, m_consented.value(done.request.clientId)),
                      .user = done.user,
                      .until = m_time.now().addSecs(codeLife)};
    if (!done.deviceCode.isEmpty()) {
        const bool isTold = m_deviceCodes.allow(done.deviceCode, grant, m_time.now());
        return {.kind = isTold ? SignInStep::Kind::Allowed : SignInStep::Kind::Unknown,
                .request = done.request,
                .user = done.user};
    }
    const QString code = u"1.A"_s + QString::fromLatin1(secretText(length));
    m_codes.insert(code, {.request = done.request, .grant = grant});
    return {.kind = SignInStep::Kind::Return,
            .request = done.request,
            .user = done.user,
            .answer = {{u"code"_s, code}, {u"session_state"_s, QString::fromLatin1(secretText(36))}}};
}

QStringList PracticeEntra::newPermissions(const AuthorizeRequest &request) const
{
    const QSet<QString> consented = m_consented.value(request.clientId);
    QStringList wanted;
    for (const QString &scope : request.scopes) {
        const QString permission = permissionOf(scope);
        if (!isSignInScope(permission) && !consented.contains(permission))
            wanted += permission;
    }
    return wanted;
}

std::optional<EntraFault> PracticeEntra::clientFault(const FormValues &form) const
{
    const QString client = form.value(u"client_id"_s).toLower();
    if (client == m_directory.clientWatch || client == m_directory.clientRenew)
        return std::nullopt;
    return EntraFault{.error = u"unauthorized_client"_s,
                      .number = 700016,
                      .text = u"Application with identifier '%1' was not found in the directory 'Pushkeeper "
                              "Practice'."_s.arg(client)};
}

TokenAnswer PracticeEntra::deviceCode(const FormValues &form)
{
    const std::lock_guard lock(m_mutex);
    const AuthorizeRequest request = readAuthorizeRequest(form);
    if (const auto fault = clientFault(form))
        return refused(*fault);
    if (request.scopes.isEmpty())
        return refused(missingParameter(u"scope"_s));
    const auto [deviceCode, userCode] = m_deviceCodes.begin(request, m_time.now());
    const QString page = m_directory.login + u"/devicelogin"_s;
    const QJsonObject body{{u"device_code"_s, deviceCode},
                           {u"user_code"_s, userCode},
                           {u"verification_uri"_s, page},
                           {u"expires_in"_s, int(DeviceCodes::life.count())},
                           {u"interval"_s, int(DeviceCodes::firstInterval.count())},
                           {u"message"_s, u"To sign in, use a web browser to open the page %1 and enter the "
                                          "code %2 to authenticate."_s.arg(page, userCode)}};
    return {.json = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

QString PracticeEntra::beginByCode(const QString &typed)
{
    const std::lock_guard lock(m_mutex);
    const QString deviceCode = m_deviceCodes.waitingUnder(typed, m_time.now());
    if (deviceCode.isEmpty())
        return {};
    QString flow = flowName();
    m_flows.insert(flow,
                   {.request = m_deviceCodes.requestOf(deviceCode), .user = {}, .deviceCode = deviceCode});
    return flow;
}

TokenAnswer PracticeEntra::token(const FormValues &form)
{
    const std::lock_guard lock(m_mutex);
    if (const auto fault = clientFault(form))
        return refused(*fault);
    if (form.contains(u"client_secret"_s))
        return refused({.error = u"invalid_client"_s,
                        .number = 700025,
                        .text =
                            u"Client is public so neither 'client_assertion' nor 'client_secret' should be "
                            "presented."_s});
    const QString kind = form.value(u"grant_type"_s);
    if (kind == "authorization_code"_L1)
        return redeem(form);
    if (kind == "refresh_token"_L1)
        return refresh(form);
    if (kind == "urn:ietf:params:oauth:grant-type:device_code"_L1)
        return redeemDeviceCode(form);
    return refused({.error = u"unsupported_grant_type"_s,
                    .number = 70003,
                    .text = u"The app requested an unsupported grant type '%1'."_s.arg(kind)});
}

std::optional<EntraFault> PracticeEntra::codeFault(const FormValues &form) const
{
    const QString invalid = u"invalid_grant"_s;
    const auto code = m_codes.constFind(form.value(u"code"_s));
    if (code == m_codes.cend() || code->request.clientId != form.value(u"client_id"_s).toLower())
        return EntraFault{invalid, 70000, u"Provided grant is invalid or malformed."_s};
    if (code->used)
        return EntraFault{
            invalid, 54005,
            u"OAuth2 Authorization code was already redeemed, please retry with a new valid code "
            "or use an existing refresh token."_s};
    if (code->grant.until < m_time.now())
        return EntraFault{
            invalid, 70008,
            u"The provided authorization code or refresh token has expired due to inactivity."_s};
    if (code->request.redirectUri != form.value(u"redirect_uri"_s))
        return EntraFault{
            invalid, 500112,
            u"The reply address '%1' does not match the reply address '%2' provided when requesting "
            "Authorization code."_s.arg(form.value(u"redirect_uri"_s), code->request.redirectUri)};
    if (!verifies(form.value(u"code_verifier"_s), code->request.challenge))
        return EntraFault{
            invalid, 501481,
            u"The Code_Verifier does not match the code_challenge supplied in the authorization "
            "request."_s};
    return std::nullopt;
}

TokenAnswer PracticeEntra::redeem(const FormValues &form)
{
    if (const auto fault = codeFault(form))
        return refused(*fault);
    Code &code = m_codes[form.value(u"code"_s)]; // clazy:exclude=detaching-member
    code.used = true;
    return issue(code.grant, code.request.nonce);
}

TokenAnswer PracticeEntra::redeemDeviceCode(const FormValues &form)
{
    const QString code = form.value(u"device_code"_s);
    const QString client = form.value(u"client_id"_s).toLower();
    if (const auto fault = m_deviceCodes.ask(code, client, m_time.now()))
        return refused(*fault);
    return issue(m_deviceCodes.take(code), {});
}

std::optional<EntraFault> PracticeEntra::refreshFault(const FormValues &form) const
{
    const QString invalid = u"invalid_grant"_s;
    const auto token = m_refreshTokens.constFind(form.value(u"refresh_token"_s));
    if (token == m_refreshTokens.cend() || token->clientId != form.value(u"client_id"_s).toLower())
        return EntraFault{invalid, 70000, u"Provided grant is invalid or malformed."_s, u"bad_token"_s};
    if (token->until < m_time.now())
        return EntraFault{invalid, 700082, u"The refresh token has expired due to inactivity."_s,
                          u"bad_token"_s};
    const QStringList asked = form.value(u"scope"_s).split(u' ', Qt::SkipEmptyParts);
    if (!newPermissions({.clientId = token->clientId, .scopes = asked}).isEmpty())
        return EntraFault{
            invalid, 65001,
            u"The user or administrator has not consented to use the application with ID '%1'. "
            "Send an interactive authorization request for this user and resource."_s.arg(token->clientId),
            u"consent_required"_s};
    return std::nullopt;
}

TokenAnswer PracticeEntra::refresh(const FormValues &form)
{
    if (const auto fault = refreshFault(form))
        return refused(*fault);
    Grant grant = m_refreshTokens.value(form.value(u"refresh_token"_s));
    const QStringList asked = form.value(u"scope"_s).split(u' ', Qt::SkipEmptyParts);
    if (!asked.isEmpty())
        grant.scopes = asked;
    if (!grant.scopes.contains(offlineAccess))
        grant.scopes += offlineAccess;
    return issue(grant, {});
}

TokenAnswer PracticeEntra::issue(const Grant &grant, const QString &nonce)
{
    // As long as Entra's own were found to be (microsoft-graph.md 5.4), so that whoever keeps them meets the
    // same limits.
    constexpr qsizetype accessLength = 2931;
    constexpr qsizetype refreshLength = 1521;
    const QDateTime now = m_time.now();
    const QByteArray access = secretText(accessLength);
    Grant granted = grant;
    granted.until = now.addSecs(accessLife);
    m_accessTokens.insert(access, granted);
    QStringList shown = grant.scopes;
    shown.removeAll(offlineAccess);
    QJsonObject body{{u"token_type"_s, u"Bearer"_s},
                     {u"scope"_s, shown.join(u' ')},
                     {u"expires_in"_s, accessLife},
                     {u"ext_expires_in"_s, accessLife},
                     {u"access_token"_s, QString::fromLatin1(access)}};
    if (grant.scopes.contains(offlineAccess)) {
        const QString refresh = u"1.A"_s + QString::fromLatin1(secretText(refreshLength));
        granted.until = now.addSecs(refreshLife);
        m_refreshTokens.insert(refresh, granted);
        body.insert(u"refresh_token"_s, refresh);
    }
    if (grant.scopes.contains(u"openid"_s))
        body.insert(u"id_token"_s, QString::fromLatin1(idToken(grant, nonce)));
    return {.json = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

QByteArray PracticeEntra::idToken(const Grant &grant, const QString &nonce) const
{
    constexpr qsizetype signatureLength = 342;
    const qint64 now = m_time.now().toSecsSinceEpoch();
    QJsonObject claims{{u"aud"_s, grant.clientId},
                       {u"iss"_s, u"%1/%2/v2.0"_s.arg(m_directory.login, m_directory.tenantId)},
                       {u"iat"_s, now},
                       {u"nbf"_s, now},
                       {u"exp"_s, now + accessLife},
                       {u"name"_s, u"Practice Admin"_s},
                       {u"oid"_s, m_directory.adminId},
                       {u"preferred_username"_s, grant.user},
                       {u"sub"_s, u"practice-subject"_s},
                       {u"tid"_s, m_directory.tenantId},
                       {u"ver"_s, u"2.0"_s}};
    if (!nonce.isEmpty())
        claims.insert(u"nonce"_s, nonce);
    // Its signature proves nothing: it came over a connection that the program opened itself (OpenID Connect
    // Core 3.1.3.7).
    return jsonPart({{u"typ"_s, u"JWT"_s}, {u"alg"_s, u"RS256"_s}, {u"kid"_s, u"practice"_s}}) + '.' +
           jsonPart(claims) + '.' + secretText(signatureLength);
}

std::optional<Grant> PracticeEntra::grantOf(const QByteArray &accessToken) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_accessTokens.constFind(accessToken);
    if (found == m_accessTokens.cend() || found->until <= m_time.now())
        return std::nullopt;
    return *found;
}

TokenAnswer PracticeEntra::refused(const EntraFault &fault) const
{
    const bool isAboutClient = fault.error == "invalid_client"_L1;
    return {.status = isAboutClient ? unauthorized : badRequest, .json = faultJson(fault, m_time.now())};
}

} // namespace pushkeeper::rehearsal
