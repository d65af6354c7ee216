// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "checkup/examination.h"

#include "auth/tenantlookup.h"
#include "auth/tokensource.h"
#include "graph/certificatecalls.h"
#include "graph/devicecalls.h"
#include "graph/endpoints.h"
#include "graph/graphclient.h"
#include "graph/intunestate.h"
#include "net/httpclient.h"

namespace pushkeeper::checkup {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds connectLimit{3};

Probe probeOf(const base::Result<> &result)
{
    return {.isAsked = true, .fault = result ? std::nullopt : std::optional(result.error())};
}

/// Whether a service answers at all; nobody is named to it.
Probe reach(const QUrl &url, const Instruments &instruments, const base::CancelToken &token)
{
    const auto reply = instruments.http.send({.url = url, .connectLimit = connectLimit}, token);
    return {.isAsked = true, .fault = reply ? std::nullopt : std::optional(reply.error())};
}

QUrl graphPage(const facts::Cloud &cloud)
{
    QUrl url = cloud.graph;
    url.setPath(u"/v1.0/"_s);
    return url;
}

/// Graph answers in JSON also to somebody who has no token.
Probe reachGraph(const Examination &seen, const Instruments &instruments, const base::CancelToken &token)
{
    const QUrl url = graphPage(seen.cloud);
    const auto reply =
        instruments.http.send({.url = url, .connectLimit = connectLimit, .staysAtOrigin = true}, token);
    if (!reply)
        return {.isAsked = true, .fault = reply.error()};
    if (reply->isPage()) {
        return {.isAsked = true,
                .fault = base::Error{.kind = base::ErrorKind::CaptivePortal,
                                     .where = "checkup.graph",
                                     .subject = url.host(),
                                     .httpStatus = reply->status}};
    }
    const auto date = reply->date();
    if (date && instruments.heardServerTime)
        instruments.heardServerTime(*date);
    return {.isAsked = true};
}

Probe readIntune(const Instruments &instruments, const base::CancelToken &token)
{
    const auto state = graph::readSubscriptionState(instruments.graph, token);
    if (!state)
        return {.isAsked = true, .fault = state.error()};
    return {.isAsked = true, .answer = *state};
}

Probe readCertificate(const Instruments &instruments, const base::CancelToken &token)
{
    const auto certificate = graph::readCertificate(instruments.graph, token);
    if (!certificate)
        return {.isAsked = true, .fault = certificate.error()};
    const auto &found = *certificate;
    return {.isAsked = true, .answer = found ? found->serial.text() : QString()};
}

Probe readDevices(const Instruments &instruments, const base::CancelToken &token)
{
    const auto read = graph::tryToReadDevices(instruments.graph, token);
    return {.isAsked = true, .fault = read ? std::nullopt : std::optional(read.error())};
}

Probe readAgreement(const Instruments &instruments, const base::CancelToken &token)
{
    const auto agreement = graph::readAgreement(instruments.graph, token);
    if (!agreement)
        return {.isAsked = true, .fault = agreement.error()};
    const auto &found = *agreement;
    return {.isAsked = true, .answer = found && found->granted ? u"granted"_s : u"missing"_s};
}

/// The token carries the scope that reading needs.
Probe askForToken(const Instruments &instruments, const base::CancelToken &token)
{
    const QString scope = graph::rowOf(graph::Endpoint::ReadCertificate).scope;
    const auto access = instruments.watch.accessToken({scope}, token);
    return {.isAsked = true, .fault = access ? std::nullopt : std::optional(access.error())};
}

} // namespace

Examination examine(const facts::Cloud &cloud, const Instruments &instruments, const base::CancelToken &token,
                    const std::function<void(const Examination &)> &progress)
{
    Examination seen{.cloud = cloud};
    const auto tell = [&] {
        seen.clockOffset = instruments.clock.offset();
        if (progress)
            progress(seen);
        return !token.isCancelled();
    };
    seen.signInService = probeOf(auth::reachEntra(cloud.login, cloud.tenant.text(), instruments.http, token));
    seen.graphService = reachGraph(seen, instruments, token);
    if (!tell())
        return seen;
    seen.applePortal = reach(cloud.portal, instruments, token);
    if (!tell() || !seen.signInService.isGood() || !seen.graphService.isGood())
        return seen;
    seen.signIn = askForToken(instruments, token);
    instruments.describeSignIn(seen);
    if (!tell() || !seen.signIn.isGood())
        return seen;
    seen.intune = readIntune(instruments, token);
    seen.certificate = readCertificate(instruments, token);
    seen.devices = readDevices(instruments, token);
    if (tell() && instruments.canRenew) {
        seen.agreement = readAgreement(instruments, token);
        tell();
    }
    return seen;
}

} // namespace pushkeeper::checkup
