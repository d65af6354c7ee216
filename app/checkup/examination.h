// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/canceltoken.h"
#include "base/clock.h"
#include "base/error.h"
#include "facts/cloud.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>

namespace pushkeeper::auth {
class TokenSource;
}
namespace pushkeeper::graph {
class GraphClient;
}
namespace pushkeeper::net {
class HttpClient;
}

namespace pushkeeper::checkup {

/// What came of one question: not asked, answered, or why not.
struct Probe
{
    bool isAsked = false;
    std::optional<base::Error> fault{};
    /// What the answer said, where that matters.
    QString answer{};

    bool isGood() const { return isAsked && !fault; }
};

/// What the permission doctor has found out about a tenant.
struct Examination
{
    facts::Cloud cloud{};
    Probe signInService{};
    Probe graphService{};
    /// Apple's portal, which only a browser needs.
    Probe applePortal{};
    /// How much later the services' clock is; nothing if none was heard.
    std::optional<std::chrono::milliseconds> clockOffset{};
    /// The token for reading. Its answer is who signed in, if that is known.
    Probe signIn{};
    bool isUnattended = false;
    /// What the token carries.
    QStringList scopes{};
    /// The answer is the state of the subscription, for instance "active".
    Probe intune{};
    /// The answer is the serial number; empty if there is no certificate.
    Probe certificate{};
    Probe devices{};
    /// Asked only while somebody is signed in for renewing. The answer is "granted" or "missing".
    Probe agreement{};
};

/// What an examination reaches the world through.
struct Instruments
{
    net::HttpClient &http;
    base::Clock &clock;
    graph::GraphClient &graph;
    auth::TokenSource &watch;
    /// Who is signed in to watch, asked after the token; with the scopes of the token.
    std::function<void(Examination &)> describeSignIn;
    /// True if somebody is signed in to renew.
    bool canRenew = false;
    /// Told the time of Graph's answer, in UTC, which `clock` learns from; may be empty.
    std::function<void(const QDateTime &)> heardServerTime{};
};

/// Looks at everything, one after the other, and changes nothing: no signing request, no upload, no sign-in.
/// What depends on something that failed is not asked. Blocks; ends early when cancelled. `progress` is told
/// what is known so far.
Examination examine(const facts::Cloud &cloud, const Instruments &instruments, const base::CancelToken &token,
                    const std::function<void(const Examination &)> &progress = {});

} // namespace pushkeeper::checkup
