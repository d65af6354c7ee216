// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/devicecode.h"

#include "auth/claims.h"
#include "auth/entraerror.h"
#include "auth/formtext.h"
#include "auth/postform.h"
#include "base/entrameaning.h"
#include "base/loopback.h"
#include "base/printable.h"
#include "net/retrypolicy.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace pushkeeper::auth {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr seconds usualInterval{5}; // RFC 8628, 3.2: where the answer names none
constexpr seconds slowDownStep{5};  // RFC 8628, 3.5
constexpr seconds longestBackOff{30};

/// A code that the user has been asked to type.
struct Asked
{
    QByteArray deviceCode;
    DeviceCode shown;
    seconds interval{0};
};

base::Error failure(ErrorKind kind, const QString &detail = {})
{
    return {.kind = kind, .where = "auth.devicecode", .detail = detail};
}

bool isShowable(const QUrl &page)
{
    const bool isLocal = page.scheme() == "http"_L1 && base::isLoopbackHost(page.host());
    return page.isValid() && !page.host().isEmpty() && page.userInfo().isEmpty() &&
           (page.scheme() == "https"_L1 || isLocal);
}

/// A refusal in the terms of this flow.
base::Error refused(base::Error error)
{
    error.isDeviceCode = true;
    if (error.entraWord == "access_denied"_L1 && !base::entraMeaning(error.entraCode, error.entraWord))
        error.kind = ErrorKind::Cancelled;
    return error;
}

base::Result<Asked> askedFrom(const net::HttpReply &reply, const QDateTime &now)
{
    if (const auto refusal = refusalIn(reply))
        return refused(*refusal);
    const QJsonObject json = QJsonDocument::fromJson(reply.body).object();
    const int lifetime = json.value("expires_in"_L1).toInt();
    Asked asked{.deviceCode = json.value("device_code"_L1).toString().toLatin1(),
                .shown = {.userCode = base::printable(json.value("user_code"_L1).toString()),
                          .page = QUrl(json.value("verification_uri"_L1).toString(), QUrl::StrictMode),
                          .until = now.addSecs(lifetime),
                          .message = base::printable(json.value("message"_L1).toString(), 500)},
                .interval = seconds(json.value("interval"_L1).toInt(int(usualInterval.count())))};
    asked.interval = std::max(asked.interval, seconds(1));
    if (reply.status != 200 || asked.deviceCode.isEmpty() || asked.shown.userCode.isEmpty() ||
        lifetime <= 0) {
        base::Error error = failure(ErrorKind::BadReply, u"the answer holds neither a code nor a reason"_s);
        error.httpStatus = reply.status;
        return error;
    }
    if (!isShowable(asked.shown.page))
        return failure(ErrorKind::BadReply, u"the page for the code is not an https address"_s);
    return asked;
}

base::Result<Asked> askForCode(const Registration &registration, const SignInWish &wish,
                               net::HttpClient &http, const base::Clock &clock,
                               const base::CancelToken &token)
{
    const QByteArray body = formText({{"client_id", registration.clientId},
                                      {"scope", scopeParameter(registration, wish.scopes)},
                                      {"claims", QString::fromUtf8(claimsParameter(wish.claims))}});
    // Counted from before the question, so that our end of the code is not later than Entra's.
    const QDateTime now = clock.now();
    const auto reply = postForm(http, entraEndpoint(registration, u"devicecode"_s), body, token);
    if (!reply)
        return reply.error();
    return askedFrom(*reply, now);
}

/// Asks for the tokens once.
base::Result<Tokens> poll(const Registration &registration, const QByteArray &form, net::HttpClient &http,
                          const base::Clock &clock, const base::CancelToken &token)
{
    const auto reply = postForm(http, entraEndpoint(registration, u"token"_s), form, token);
    if (!reply)
        return reply.error();
    auto tokens = tokensFrom(*reply);
    if (tokens)
        return tokens;
    base::Error error = tokens.error();
    if (const auto pause = net::parseRetryAfter(reply->header("Retry-After"), clock.now()))
        error.retryAfter = std::chrono::ceil<seconds>(*pause);
    return error;
}

bool isPassing(const base::Error &error)
{
    constexpr int tooMany = 429;
    const bool isLost = error.kind == ErrorKind::Offline || error.kind == ErrorKind::Timeout;
    const bool isAnswer = !error.entraWord.isEmpty();
    return (isLost && !isAnswer) || error.kind == ErrorKind::Throttled || error.httpStatus >= 500 ||
           error.httpStatus == tooMany;
}

/// The pauses between two questions.
class Pace
{
public:
    explicit Pace(seconds interval)
        : m_interval(interval)
        , m_pause(interval)
    {
    }

    milliseconds pause() const { return m_pause; }

    /// False if this error ends the sign-in.
    bool goesOnAfter(const base::Error &error)
    {
        if (error.entraWord == "slow_down"_L1)
            m_interval += slowDownStep;
        if (error.entraWord == "slow_down"_L1 || error.entraWord == "authorization_pending"_L1) {
            m_pause = m_interval;
            return true;
        }
        // RFC 8628, 3.5: whoever gets no answer asks less often.
        m_pause = std::max({m_interval, std::min(2 * m_pause, longestBackOff), error.retryAfter});
        return isPassing(error);
    }

private:
    seconds m_interval;
    seconds m_pause;
};

base::Result<Tokens> waitForTokens(const Registration &registration, const SignInWish &wish,
                                   const Asked &asked, net::HttpClient &http, base::Clock &clock,
                                   const base::CancelToken &token)
{
    const QByteArray form = formText({{"client_id", registration.clientId},
                                      {"grant_type", u"urn:ietf:params:oauth:grant-type:device_code"_s},
                                      {"device_code", QString::fromLatin1(asked.deviceCode)},
                                      {"claims", QString::fromUtf8(claimsParameter(wish.claims))}});
    Pace pace(asked.interval);
    while (clock.now() < asked.shown.until) {
        const milliseconds left(clock.now().msecsTo(asked.shown.until));
        if (!clock.wait(std::min(pace.pause(), left), token))
            return failure(ErrorKind::Cancelled);
        auto tokens = poll(registration, form, http, clock, token);
        if (tokens)
            return tokens;
        if (!pace.goesOnAfter(tokens.error()))
            return tokens.error().entraWord.isEmpty() ? tokens.error() : refused(tokens.error());
    }
    base::Error ended = failure(ErrorKind::Timeout, u"nobody typed the code in time"_s);
    ended.entraWord = u"expired_token"_s; // what Entra would say if it were asked once more
    return ended;
}

} // namespace

base::Result<SignedIn> signInByCode(const Registration &registration, const SignInWish &wish,
                                    net::HttpClient &http, base::Clock &clock,
                                    const std::function<void(const DeviceCode &)> &show,
                                    const base::CancelToken &token)
{
    const auto asked = askForCode(registration, wish, http, clock, token);
    if (!asked)
        return asked.error();
    show(asked->shown);
    const auto tokens = waitForTokens(registration, wish, *asked, http, clock, token);
    if (!tokens)
        return tokens.error();
    // The request of this flow carries no nonce.
    const auto identity = identityFrom(tokens->identity, std::nullopt, registration.clientId);
    if (!identity)
        return identity.error();
    return SignedIn{.tokens = *tokens, .identity = *identity};
}

} // namespace pushkeeper::auth
