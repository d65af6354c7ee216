// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/statuscommand.h"

#include "base/printable.h"
#include "cli/exitcodes.h"
#include "cli/isotext.h"
#include "cli/lastupload.h"
#include "cli/signedin.h"
#include "cli/text.h"
#include "pki/shownvalues.h"

#include <CLI/App.hpp>

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace pushkeeper::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 warningDays = 30;

/// What was read, and when.
struct Status
{
    std::optional<facts::PushCertificate> certificate;
    /// Empty where it was not asked for or Intune does not know.
    std::optional<facts::Agreement> agreement;
    LastUpload lastUpload;
    QDateTime now;
};

QJsonValue asJson(const std::optional<facts::PushCertificate> &certificate, const QDateTime &now)
{
    if (!certificate)
        return QJsonValue::Null;
    return QJsonObject{{u"topic"_s, certificate->topic.text()},
                       {u"serial"_s, certificate->serial.text()},
                       {u"not_after"_s, isoText(certificate->notAfter)},
                       {u"days_left"_s, base::daysLeft(certificate->notAfter, now)},
                       {u"apple_account"_s, certificate->appleAccount}};
}

QJsonValue asJson(const std::optional<facts::Agreement> &agreement)
{
    if (!agreement)
        return QJsonValue::Null;
    return QJsonObject{{u"granted"_s, agreement->granted},
                       {u"granted_at"_s, isoText(agreement->grantedAt)},
                       {u"granted_by"_s, agreement->grantedBy},
                       {u"terms"_s, agreement->terms.toString()}};
}

void writeJson(QTextStream &out, const Status &status)
{
    const QJsonObject json{{u"certificate"_s, asJson(status.certificate, status.now)},
                           {u"agreement"_s, asJson(status.agreement)},
                           {u"last_upload"_s, asJson(status.lastUpload)},
                           {u"checked_at"_s, isoText(status.now)}};
    out << QJsonDocument(json).toJson(QJsonDocument::Compact) << Qt::endl;
}

void writeLine(QTextStream &out, const QString &name, const QString &value)
{
    out << name << u": "_s << base::printable(value) << '\n';
}

void writeText(QTextStream &out, const Status &status)
{
    if (const auto &certificate = status.certificate) {
        const qint64 days = base::daysLeft(certificate->notAfter, status.now);
        writeLine(out, Text::tr("Topic"), certificate->topic.text());
        writeLine(out, Text::tr("Serial number"), certificate->serial.text());
        writeLine(out, Text::tr("Valid until"), pki::shownDate(certificate->notAfter));
        writeLine(out, Text::tr("Days left"), QString::number(days));
        writeLine(out, Text::tr("Apple Account (Apple ID in Intune)"), certificate->appleAccount);
    } else {
        out << Text::tr("Intune has no Apple MDM push certificate.") << '\n';
    }
    if (const auto &agreement = status.agreement) {
        writeLine(out, Text::tr("Agreement with Apple"),
                  agreement->granted ? Text::tr("given") : Text::tr("not given yet"));
    }
    if (const QString verdict = textOf(status.lastUpload); !verdict.isEmpty())
        writeLine(out, Text::tr("Devices"), verdict);
    out << Qt::flush;
}

bool needsAttention(const Status &status)
{
    return !status.certificate || isSilent(status.lastUpload) ||
           base::daysLeft(status.certificate->notAfter, status.now) < warningDays;
}

} // namespace

StatusCommand::StatusCommand(CLI::App &app)
    : TenantCommand(app, "status", Text::tr("Show the push certificate that Intune has.").toStdString())
{
    declaration().add_flag(
        "--agreement", m_agreement,
        Text::tr("Show the agreement with Apple, too; this signs in with the right to renew.").toStdString());
}

base::Result<int> StatusCommand::work(session::TenantSession &session, Surroundings &around) const
{
    const base::CancelToken &token = around.token;
    const auto certificate = signedIn(session, around, [&] { return session.readCertificate(token); });
    if (!certificate)
        return certificate.error();
    Status status{.certificate = *certificate};
    if (m_agreement) {
        const auto agreement = signedIn(session, around, [&] { return session.readAgreement(token); });
        if (!agreement)
            return agreement.error();
        status.agreement = *agreement;
    }
    auto lastUpload = lookAtLastUpload(session, around);
    if (!lastUpload)
        return lastUpload.error();
    status.lastUpload = std::move(*lastUpload);
    status.now = around.clock.now();
    asJson() ? writeJson(around.console.out, status) : writeText(around.console.out, status);
    return needsAttention(status) ? exitcode::warning : exitcode::done;
}

} // namespace pushkeeper::cli
