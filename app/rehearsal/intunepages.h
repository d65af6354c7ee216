// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rehearsal/practicefleet.h"
#include "rehearsal/practiceintune.h"
#include "rehearsal/practiceroutes.h"
#include "rehearsal/practicetime.h"

#include <QString>

namespace httplib {
struct Request;
struct Response;
} // namespace httplib

namespace pushkeeper::rehearsal {

/// Intune's page for the certificate, for a person with a browser, at /intune: the five steps, what is
/// installed, how the devices are, and buttons that move the time. Nobody signs in here: it is a practice,
/// and only this computer gets to it.
class IntunePages final : public PracticeRoutes
{
public:
    /// `admin` is who acts. All else must outlive this.
    IntunePages(PracticeIntune &intune, const PracticeFleet &fleet, PracticeTime &time, QString admin);
    void addTo(httplib::Server &server) override;

private:
    void show(httplib::Response &response, int status, const QString &message, const QString &problem) const;
    void agree(const httplib::Request &request, httplib::Response &response);
    void downloadRequest(httplib::Response &response);
    void upload(const httplib::Request &request, httplib::Response &response);
    void moveTime(const httplib::Request &request, httplib::Response &response);
    QByteArray certificatePart() const;
    QByteArray stepsPart() const;
    QByteArray fleetPart() const;

    PracticeIntune &m_intune;
    const PracticeFleet &m_fleet;
    PracticeTime &m_time;
    const QString m_admin;
};

} // namespace pushkeeper::rehearsal
