// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/practicetenant.h"

#include <utility>

namespace pushkeeper::rehearsal {

PracticeTenant::PracticeTenant(std::unique_ptr<PracticeServer> server)
    : m_server(std::move(server))
    , m_portal(m_server->issuer(), m_server->time())
{
}

base::Result<std::unique_ptr<PracticeTenant>> PracticeTenant::create(const PracticeOptions &options,
                                                                     base::Clock &clock)
{
    auto server = PracticeServer::create(options, clock);
    if (!server)
        return server.error();
    std::unique_ptr<PracticeTenant> tenant(new PracticeTenant(std::move(*server)));
    const PracticeStart &start = tenant->m_server->start();
    if (!start.certificate.isEmpty()) {
        const auto seeded = tenant->m_portal.seed(start.appleAccount, start.topicUuid, start.certificate);
        if (!seeded)
            return seeded.error();
    }
    PracticeIntune &intune = tenant->m_server->intune();
    tenant->m_portal.setRevocationListener(
        [&intune](const base::SerialNumber &serial) { intune.revoked(serial.text().toLatin1()); });
    tenant->m_server->add(std::make_unique<PortalPages>(
        tenant->m_portal, PortalPagesOptions{.accounts = {start.appleAccount}}));
    tenant->m_server->listen();
    return tenant;
}

} // namespace pushkeeper::rehearsal
