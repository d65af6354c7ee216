// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/paths.h"

#include <memory>

namespace pushkeeper::base {
class Clock;
class UrlOpener;
class WorkerPools;
} // namespace pushkeeper::base

namespace pushkeeper::net {
class HttpClient;
}

namespace pushkeeper::secrets {
class SecretStore;
}

namespace pushkeeper::ui {

class ProxyAnswers;

/// What the windows need of the program; built in main, outlives every window.
struct Services
{
    base::WorkerPools &pools;
    /// The one of the process.
    net::HttpClient &http;
    /// Where the client asks for sign-ins at proxies.
    ProxyAnswers &proxies;
    base::Clock &clock;
    base::UrlOpener &browser;
    base::DataHome home;
    /// Where a browser puts what is downloaded.
    QString downloads;
    /// Where sign-ins rest; nothing: they end with the program.
    std::shared_ptr<secrets::SecretStore> secrets{};
};

} // namespace pushkeeper::ui
