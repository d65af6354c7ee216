// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "rehearsal/appleportal.h"
#include "rehearsal/portalpages.h"
#include "rehearsal/practiceserver.h"

#include <QString>

#include <memory>

namespace pushkeeper::rehearsal {

/// Everything that a rehearsal needs on one port of 127.0.0.1: Entra, Graph, Intune's page and Apple's
/// portal, which know of each other only what the real ones know.
class PracticeTenant
{
public:
    /// Makes the tenant and answers from now on. `clock` must outlive it. Fails as PracticeServer::create
    /// does.
    static base::Result<std::unique_ptr<PracticeTenant>> create(const PracticeOptions &options,
                                                                base::Clock &clock);
    PracticeTenant(const PracticeTenant &) = delete;
    PracticeTenant &operator=(const PracticeTenant &) = delete;
    ~PracticeTenant() = default;

    /// The JSON that facts::cloudFromJson reads.
    QByteArray cloudFile() const { return m_server->cloudFile(); }
    /// Intune's page for people.
    QString intunePage() const { return m_server->origin() + QStringLiteral("/intune"); }
    /// Apple's portal for people.
    QString portalPage() const { return m_server->origin() + QStringLiteral("/pushcert/"); }

    /// Microsoft's side, which owns the time.
    PracticeServer &microsoft() { return *m_server; }
    /// Apple's side.
    ApplePortal &apple() { return m_portal; }

private:
    explicit PracticeTenant(std::unique_ptr<PracticeServer> server);

    // The pages of the portal end with the server, and the portal after them: first in, last out.
    std::unique_ptr<PracticeServer> m_server;
    ApplePortal m_portal;
};

} // namespace pushkeeper::rehearsal
