// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "rehearsal/practiceentra.h"
#include "rehearsal/practicefleet.h"
#include "rehearsal/practiceintune.h"
#include "rehearsal/practiceissuer.h"
#include "rehearsal/practiceroutes.h"
#include "rehearsal/practicetime.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <thread>
#include <vector>

namespace httplib {
class Server;
}

namespace pushkeeper::rehearsal {

/// What a practice tenant begins with.
struct PracticeOptions
{
    quint32 devices = 200;
    /// The same seed gives the same devices.
    quint64 seed = 1;
    /// 0: any free one.
    quint16 port = 0;
    /// No agreement, no certificate; devices enrol after the first one.
    bool startsEmpty = false;
    /// Of the certificate that is installed; at most 364, negative if it has expired.
    int daysLeft = 20;
};

/// A certificate that the practice begins with, for Apple's side of it.
struct PracticeStart
{
    /// Of the topic, lower case.
    QString topicUuid;
    /// DER; empty if the practice starts empty.
    QByteArray certificate;
    QString appleAccount = QStringLiteral("mdm@practice.example");
};

/// A practice tenant on 127.0.0.1: Entra, Graph, Intune's page, and what is added to it. Use: create, add,
/// listen.
class PracticeServer
{
public:
    /// Makes the tenant and takes the port; nobody is answered yet. `clock` must outlive it. Fails with
    /// Internal, naming address and port, if the port is taken, with Crypto if keys cannot be made.
    static base::Result<std::unique_ptr<PracticeServer>> create(const PracticeOptions &options,
                                                                base::Clock &clock);
    PracticeServer(const PracticeServer &) = delete;
    PracticeServer &operator=(const PracticeServer &) = delete;
    /// Stops and waits for the calls that are under way.
    ~PracticeServer();

    /// Adds a part, before the server listens.
    void add(std::unique_ptr<PracticeRoutes> part);
    /// Answers from now on, on threads of its own. Returns when the first call was answered.
    void listen();

    /// "http://127.0.0.1:1234".
    const QString &origin() const { return m_origin; }
    /// The tenant as a cloud: the JSON that facts::cloudFromJson reads.
    QByteArray cloudFile() const;

    const PracticeIssuer &issuer() const { return m_issuer; }
    const PracticeStart &start() const { return m_start; }
    /// The time of the whole practice.
    PracticeTime &time() { return m_time; }
    /// Intune's part, for instance to tell it that Apple revoked a certificate.
    PracticeIntune &intune() { return m_intune; }
    /// The devices.
    PracticeFleet &fleet() { return m_fleet; }
    /// Entra's part.
    PracticeEntra &entra() { return m_entra; }

private:
    struct Ingredients;
    PracticeServer(const PracticeOptions &options, base::Clock &clock, Ingredients ingredients);
    base::Result<> installFirst(int daysLeft);

    const QString m_origin;
    PracticeTime m_time;
    const PracticeIssuer m_issuer;
    PracticeFleet m_fleet;
    PracticeIntune m_intune;
    PracticeEntra m_entra;
    PracticeStart m_start;
    std::vector<std::unique_ptr<PracticeRoutes>> m_parts;
    const std::unique_ptr<httplib::Server> m_server;
    std::thread m_thread;
};

} // namespace pushkeeper::rehearsal
