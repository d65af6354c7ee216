// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rehearsal/graphtenant.h"
#include "rehearsal/practiceroutes.h"

namespace httplib {
struct Request;
struct Response;
} // namespace httplib

namespace pushkeeper::rehearsal {

/// Microsoft Graph's addresses: /v1.0/… and /beta/….
class GraphRoutes final : public PracticeRoutes
{
public:
    explicit GraphRoutes(const GraphTenant &tenant);
    void addTo(httplib::Server &server) override;

private:
    void handle(const httplib::Request &request, httplib::Response &response);
    GraphAnswer answerFor(const httplib::Request &request, GraphCall call);
    GraphAnswer single(const GraphCall &call);

    const GraphTenant m_tenant;
};

} // namespace pushkeeper::rehearsal
