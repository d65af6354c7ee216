// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/faultserver.h"

#include <QString>
#include <QUrl>

#include <memory>
#include <mutex>

namespace pushkeeper::uikit {

/// Entra and Graph of a tenant that lacks something and that nobody finds by its name. At first Entra's page
/// waits for a person who does not come, no code is ever typed, and Graph may not list devices.
class ServiceDouble
{
public:
    ServiceDouble();

    /// Where both answer.
    QUrl origin() const { return m_server.url(QString()); }
    /// From now on Entra sends people back from its page with this number of its own; 0: they wait.
    void refuse(int number);

private:
    struct State
    {
        std::mutex mutex;
        int number = 0;
    };
    static support::FaultReply answer(const support::SeenRequest &request, const QUrl &origin, State &state);

    const std::shared_ptr<State> m_state = std::make_shared<State>();
    /// Clouds are told apart by the host of their Graph.
    support::FaultServer m_server{QStringLiteral("localhost")};
};

} // namespace pushkeeper::uikit
