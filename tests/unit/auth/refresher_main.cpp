// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/entratokensource.h"
#include "filestore.h"
#include "patientclock.h"
#include "refresherwords.h"

#include <QCoreApplication>

#include <cstdio>
#include <future>
#include <iostream>
#include <memory>
#include <string>

using namespace pushkeeper;
using namespace Qt::StringLiterals;

namespace {

/// Says something to the test.
void say(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

/// Waits until the test says something, or ends.
void listen()
{
    std::string line;
    std::getline(std::cin, line);
}

int keepLock(const QString &lockFile)
{
    auth::FileStore store{QString()};
    auth::PatientClock clock(QDateTime::fromSecsSinceEpoch(0, Qt::UTC));
    auth::RestingPlace place(store, clock, {}, {}, lockFile);
    const auto lock = place.lock({});
    if (!lock)
        return 1;
    say(auth::saysLocked);
    listen();
    return 0;
}

int ask(const QString &login, const QString &folder, const QString &lockFile)
{
    const auth::Registration registration = auth::refresherRegistration(QUrl(login));
    auth::FileStore store(folder);
    auth::PatientClock clock(QDateTime::fromSecsSinceEpoch(0, Qt::UTC), [] { say(auth::saysWaiting); });
    net::HttpClient http({.userAgent = "Pushkeeper-Test/1", .proxy = net::HttpProxy()});
    auth::EntraTokenSource source(registration, http, clock,
                                  std::make_unique<auth::RestingPlace>(store, clock, auth::refresherSecret(),
                                                                       registration.clientId, lockFile));
    say(auth::saysReady);
    listen();
    const auto access = source.accessToken({auth::refresherScope()}, {});
    say(access ? *access : "error in " + access.error().where);
    return access ? 0 : 1;
}

int run(const QStringList &words)
{
    if (words.value(1) == "lock"_L1)
        return keepLock(words.value(2));
    constexpr int login = 2;
    constexpr int folder = 3;
    constexpr int lockFile = 4;
    return ask(words.value(login), words.value(folder), words.value(lockFile));
}

} // namespace

/// Usage: token-refresher lock <lock file>: keeps the lock until a line comes.
///        token-refresher ask <login> <folder of the store> <lock file>: asks for a token when a line comes.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return std::async(std::launch::async, run, QCoreApplication::arguments()).get();
}
