// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/authorizerequest.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace pushkeeper::rehearsal {

using namespace Qt::StringLiterals;

namespace {

/// Registered is http://localhost: the port does not count, the path does.
bool isRegistered(const QString &redirectUri)
{
    static const QRegularExpression pattern(uR"(^http://localhost(:[0-9]{1,5})?/?$)"_s);
    return pattern.match(redirectUri).hasMatch();
}

} // namespace

AuthorizeRequest readAuthorizeRequest(const FormValues &values)
{
    return {.clientId = values.value(u"client_id"_s).toLower(),
            .redirectUri = values.value(u"redirect_uri"_s),
            .responseType = values.value(u"response_type"_s),
            .responseMode = values.value(u"response_mode"_s, u"query"_s),
            .scopes = values.value(u"scope"_s).split(u' ', Qt::SkipEmptyParts),
            .state = values.value(u"state"_s),
            .nonce = values.value(u"nonce"_s),
            .challenge = values.value(u"code_challenge"_s),
            .challengeMethod = values.value(u"code_challenge_method"_s),
            .prompt = values.value(u"prompt"_s),
            .loginHint = values.value(u"login_hint"_s)};
}

std::optional<EntraFault> pageFault(const AuthorizeRequest &request, const QStringList &knownClients)
{
    if (request.clientId.isEmpty())
        return missingParameter(u"client_id"_s);
    if (!knownClients.contains(request.clientId))
        return EntraFault{.error = u"unauthorized_client"_s,
                          .number = 700016,
                          .text = u"Application with identifier '%1' was not found in the directory "
                                  "'Pushkeeper Practice'."_s.arg(request.clientId)};
    if (!isRegistered(request.redirectUri))
        return EntraFault{
            .error = u"invalid_request"_s,
            .number = 50011,
            .text = u"The redirect URI '%1' specified in the request does not match the redirect "
                    "URIs configured for the application '%2'."_s.arg(request.redirectUri, request.clientId)};
    return std::nullopt;
}

std::optional<EntraFault> requestFault(const AuthorizeRequest &request)
{
    if (request.responseType != "code"_L1)
        return EntraFault{.error = u"unsupported_response_type"_s,
                          .number = 70005,
                          .text = u"The practice tenant answers response_type 'code' alone."_s};
    if (request.responseMode != "query"_L1 && request.responseMode != "form_post"_L1)
        return EntraFault{
            .error = u"invalid_request"_s,
            .number = 70007,
            .text = u"'%1' is not a supported value of 'response_mode'."_s.arg(request.responseMode)};
    if (request.scopes.isEmpty())
        return missingParameter(u"scope"_s);
    // Entra lets a public client leave out PKCE; the practice tenant insists, so that a program that forgot
    // it is found out.
    if (request.challenge.isEmpty())
        return missingParameter(u"code_challenge"_s);
    if (request.challengeMethod != "S256"_L1)
        return EntraFault{.error = u"invalid_request"_s,
                          .number = 501471,
                          .text = u"The Code_Challenge_Method must be S256."_s};
    if (request.prompt == "none"_L1)
        return EntraFault{.error = u"login_required"_s,
                          .number = 50058,
                          .text = u"A silent sign-in request was sent but no user is signed in."_s};
    return std::nullopt;
}

EntraFault missingParameter(const QString &name)
{
    return {.error = u"invalid_request"_s,
            .number = 900144,
            .text = u"The request body must contain the following parameter: '%1'."_s.arg(name)};
}

QString permissionOf(const QString &scope)
{
    return scope.section(u'/', -1);
}

bool isSignInScope(const QString &permission)
{
    static const QStringList names{u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s};
    return names.contains(permission);
}

bool verifies(const QString &verifier, const QString &challenge)
{
    const QByteArray digest = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
    const QByteArray expected =
        digest.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return QString::fromLatin1(expected) == challenge;
}

} // namespace pushkeeper::rehearsal
