// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rehearsal/practiceentra.h"
#include "rehearsal/practiceroutes.h"
#include "rehearsal/practicetime.h"

namespace httplib {
struct Request;
struct Response;
} // namespace httplib

namespace pushkeeper::rehearsal {

/// Entra's addresses: /{tenant}/oauth2/v2.0/authorize (GET shows the sign-in page, POST goes on), and beside
/// it token and devicecode. /devicelogin is the page where a person types a code, short as it is at
/// Microsoft.
class EntraRoutes final : public PracticeRoutes
{
public:
    /// Both must outlive this.
    EntraRoutes(PracticeEntra &entra, const PracticeTime &time);
    void addTo(httplib::Server &server) override;

private:
    void showSignIn(const httplib::Request &request, httplib::Response &response);
    void goOn(const httplib::Request &request, httplib::Response &response);
    void takeCode(const httplib::Request &request, httplib::Response &response);
    void answerForm(const httplib::Request &request, httplib::Response &response,
                    TokenAnswer (PracticeEntra::*asked)(const FormValues &));
    void configuration(const httplib::Request &request, httplib::Response &response) const;
    void show(httplib::Response &response, const QString &flow, const SignInStep &step) const;
    void sendBack(httplib::Response &response, const AuthorizeRequest &request, FormValues answer) const;
    void refuse(httplib::Response &response, const EntraFault &fault) const;

    PracticeEntra &m_entra;
    const PracticeTime &m_time;
};

} // namespace pushkeeper::rehearsal
