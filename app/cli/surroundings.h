// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/canceltoken.h"
#include "base/clock.h"
#include "base/paths.h"
#include "base/urlopener.h"
#include "cli/console.h"

#include <QDateTime>

#include <functional>
#include <memory>
#include <optional>

namespace pushkeeper::net {
class HttpClient;
}

namespace pushkeeper::secrets {
class SecretStore;
}

namespace pushkeeper::cli {

/// What a command works with. The mains and the tests fill it.
struct Surroundings
{
    Console console;
    /// The one of the process.
    net::HttpClient &http;
    base::Clock &clock;
    base::UrlOpener &browser;
    /// Where records are kept.
    base::DataHome home;
    /// Asks the user and returns the line; nothing at the end of the input. Empty without a terminal.
    std::function<std::optional<QString>(const QString &question)> ask{};
    /// Where sign-ins rest; nothing: they end with the command.
    std::shared_ptr<secrets::SecretStore> secrets{};
    /// The key of a certificate credential that an admin protects; empty: none.
    QString credentialFile{};
    /// Told the time of every answer of a server; may be empty.
    std::function<void(const QDateTime &)> heardServerTime{};
    /// A person sees what is written to `err` as it is written.
    bool isWatched = false;
    /// Ends what the command does.
    base::CancelToken token{};
};

} // namespace pushkeeper::cli
