// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/statuscommand.h"

#include "base/clock.h"
#include "cli/exitcodes.h"
#include "cli/signedin.h"
#include "cli/statusoutput.h"
#include "cli/text.h"

#include <CLI/App.hpp>

namespace pushkeeper::cli {

namespace {

constexpr qint64 warningDays = 30;

bool needsAttention(const Status &status)
{
    const auto &certificate = status.known.certificate;
    return !certificate || isSilent(status.lastUpload) ||
           base::daysLeft(certificate->notAfter, status.now) < warningDays;
}

} // namespace

StatusCommand::StatusCommand(CLI::App &app)
    : TenantCommand(
          app, "status",
          Text::tr("Show how long the push certificate lasts, whether the devices answered at the last "
                   "reading, and what to do next.")
              .toStdString())
{
    CLI::Option *agreement = declaration().add_flag(
        "--agreement", m_agreement,
        Text::tr("Show the agreement with Apple, too; this signs in with the right to renew.").toStdString());
    declaration()
        .add_flag("--recorded", m_isRecorded,
                  Text::tr("Ask nobody; show what the records hold. Nobody signs in for it.").toStdString())
        ->excludes(agreement);
}

base::Result<int> StatusCommand::work(session::TenantSession &session, Surroundings &around) const
{
    auto status = m_isRecorded ? recorded(session) : live(session, around);
    if (!status)
        return status.error();
    status->now = around.clock.now();
    QTextStream &out = around.console.out;
    asJson() ? writeStatusJson(out, *status) : writeStatusText(out, *status);
    return needsAttention(*status) ? exitcode::warning : exitcode::done;
}

base::Result<Status> StatusCommand::recorded(session::TenantSession &session)
{
    auto known = session.recall();
    if (!known)
        return known.error();
    const LastUpload lastUpload = lastUploadIn(*known);
    return Status{.known = std::move(*known), .lastUpload = lastUpload, .isRecorded = true};
}

base::Result<Status> StatusCommand::live(session::TenantSession &session, Surroundings &around) const
{
    const base::CancelToken &token = around.token;
    const auto certificate = signedIn(session, around, [&] { return session.readCertificate(token); });
    if (!certificate)
        return certificate.error();
    const auto lastUpload = lookAtLastUpload(session, around);
    if (!lastUpload)
        return lastUpload.error();
    // What fails in the records is told by the one who runs the command, and keeps nobody from the answer.
    Status status{.known = session.recall().value_or(session::Recollection()), .lastUpload = *lastUpload};
    status.known.certificate = *certificate;
    if (m_agreement) {
        const auto agreement = signedIn(session, around, [&] { return session.readAgreement(token); });
        if (!agreement)
            return agreement.error();
        status.agreement = *agreement;
    }
    return status;
}

} // namespace pushkeeper::cli
