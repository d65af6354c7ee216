// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/signin.h"

#include "auth/claims.h"
#include "auth/formtext.h"
#include "auth/postform.h"
#include "auth/proofkey.h"
#include "auth/redirectlistener.h"
#include "auth/tenantlookup.h"

#include <QUrl>

namespace pushkeeper::auth {

using namespace Qt::StringLiterals;

namespace {

/// The secrets of one sign-in.
struct Attempt
{
    QByteArray state = randomText();
    QByteArray nonce = randomText();
    ProofKey proof = makeProofKey();
};

QUrl authorizeUrl(const Registration &registration, const SignInWish &wish, const Attempt &attempt,
                  const QUrl &redirect)
{
    QUrl url = entraEndpoint(registration, u"authorize"_s);
    const QByteArray query = formText({
        {"client_id", registration.clientId},
        {"response_type", u"code"_s},
        {"redirect_uri", redirect.toString()},
        // Keeps the code out of the address bar and of the browser's history.
        {"response_mode", u"form_post"_s},
        {"scope", scopeParameter(registration, wish.scopes)},
        {"state", QString::fromLatin1(attempt.state)},
        {"nonce", QString::fromLatin1(attempt.nonce)},
        {"code_challenge", QString::fromLatin1(attempt.proof.challenge)},
        {"code_challenge_method", u"S256"_s},
        {"login_hint", wish.loginHint},
        // Else a browser that knows one account signs it in without a word, even the wrong one.
        {"prompt", wish.loginHint.isEmpty() ? u"select_account"_s : QString()},
        {"claims", QString::fromUtf8(claimsParameter(wish.claims))},
    });
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

base::Result<Tokens> redeem(const Registration &registration, const SignInWish &wish, const Attempt &attempt,
                            const QUrl &redirect, const QByteArray &code, net::HttpClient &http,
                            const base::CancelToken &token)
{
    const QByteArray body = formText({{"client_id", registration.clientId},
                                      {"grant_type", u"authorization_code"_s},
                                      {"code", QString::fromLatin1(code)},
                                      {"redirect_uri", redirect.toString()},
                                      {"code_verifier", QString::fromLatin1(attempt.proof.verifier)},
                                      {"scope", scopeParameter(registration, wish.scopes)},
                                      {"claims", QString::fromUtf8(claimsParameter(wish.claims))}});
    const auto reply = postForm(http, entraEndpoint(registration, u"token"_s), body, token);
    if (!reply)
        return reply.error();
    return tokensFrom(*reply);
}

} // namespace

base::Result<SignedIn> signIn(const Registration &registration, const SignInWish &wish, net::HttpClient &http,
                              base::UrlOpener &browser, const base::CancelToken &token)
{
    if (const auto reached = reachEntra(registration.login, registration.tenant, http, token); !reached)
        return reached.error();
    const Attempt attempt;
    const auto listener = RedirectListener::listen(attempt.state);
    if (!listener)
        return listener.error();
    const QUrl redirect = (*listener)->redirectUri();
    // Whether a browser opened cannot be known; whoever opens it also shows the address.
    browser.open(authorizeUrl(registration, wish, attempt, redirect));
    const auto answer = (*listener)->waitForAnswer(wish.limit, token);
    if (!answer)
        return answer.error();
    if (const std::optional<EntraRefusal> refusal = answer->refusal)
        return entraError(*refusal);
    auto tokens = redeem(registration, wish, attempt, redirect, answer->code, http, token);
    if (!tokens)
        return tokens.error();
    const auto identity = identityFrom(tokens->identity, attempt.nonce, registration.clientId);
    if (!identity)
        return identity.error();
    return SignedIn{.tokens = *tokens, .identity = *identity};
}

} // namespace pushkeeper::auth
