// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practiceclient.h"
#include "rehearsal/practiceserver.h"
#include "support/fakeclock.h"
#include "support/samplekit.h"

#include <QDateTime>

#include <memory>

namespace pushkeeper::support {

/// A practice tenant that runs, its clock, and somebody who calls it.
struct PracticeRun
{
    explicit PracticeRun(const rehearsal::PracticeOptions &options = {.devices = 25})
        : server(must(rehearsal::PracticeServer::create(options, clock)))
        , client(server->origin())
    {
        server->listen();
    }

    FakeClock clock{QDateTime(QDate(2027, 3, 4), QTime(10, 51, 19), Qt::UTC)};
    std::unique_ptr<rehearsal::PracticeServer> server;
    PracticeClient client;
};

} // namespace pushkeeper::support
