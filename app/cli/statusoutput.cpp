// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/statusoutput.h"

#include "base/clock.h"
#include "base/printable.h"
#include "cli/isotext.h"
#include "cli/text.h"
#include "pki/shownvalues.h"
#include "renewal/rules/advice.h"
#include "watch/grace.h"
#include "watch/lastcheck.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace pushkeeper::cli {

using namespace Qt::StringLiterals;
using devices::AliveShare;
using renewal::Advice;

namespace {

QDateTime checkedAt(const Status &status)
{
    return status.isRecorded ? session::lastCheck(status.known) : status.now;
}

Advice adviceOf(const Status &status)
{
    return renewal::adviceFor(status.known.certificate, !status.isRecorded,
                              session::openWalk(status.known).has_value(), status.now);
}

watch::CheckStanding standingOf(const Status &status)
{
    const auto &certificate = status.known.certificate;
    return watch::checkStanding(
        {.lastSuccess = checkedAt(status), .notAfter = certificate ? certificate->notAfter : QDateTime()},
        status.now);
}

QLatin1String adviceName(Advice advice)
{
    switch (advice) {
    case Advice::Look:
        return "look"_L1;
    case Advice::Begin:
        return "begin"_L1;
    case Advice::GoOn:
        return "go-on"_L1;
    case Advice::Renew:
        return "renew"_L1;
    case Advice::Rest:
        return "rest"_L1;
    }
    Q_UNREACHABLE();
}

QString adviceText(Advice advice)
{
    switch (advice) {
    case Advice::Look:
        return Text::tr("have a look at the tenant: pushkeeperctl status");
    case Advice::Begin:
        return Text::tr("find out whether this is a first set-up or a rescue: pushkeeperctl setup");
    case Advice::GoOn:
        return Text::tr("go on with the set-up or renewal that is under way: pushkeeperctl renew");
    case Advice::Renew:
        return Text::tr("renew, with the same Apple Account and topic: pushkeeperctl renew");
    case Advice::Rest:
        return Text::tr("nothing to do");
    }
    Q_UNREACHABLE();
}

QJsonValue asJson(const std::optional<facts::PushCertificate> &certificate, const QDateTime &now)
{
    if (!certificate)
        return QJsonValue::Null;
    const watch::Grace grace = watch::graceAt(certificate->notAfter, now);
    return QJsonObject{{u"topic"_s, certificate->topic.text()},
                       {u"serial"_s, certificate->serial.text()},
                       {u"not_after"_s, isoText(certificate->notAfter)},
                       {u"days_left"_s, base::daysLeft(certificate->notAfter, now)},
                       {u"grace"_s, QJsonObject{{u"stage"_s, watch::stageName(grace.stage)},
                                                {u"days_left"_s, grace.daysLeft}}},
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

/// When it was, and what the devices say of it.
QJsonValue uploadAsJson(const Status &status)
{
    QJsonObject json = asJson(status.lastUpload).toObject();
    if (const auto upload = session::lastUpload(status.known)) {
        json.insert(u"at"_s, isoText(upload->at));
        json.insert(u"installed"_s, upload->isInstalled);
    }
    return json.isEmpty() ? QJsonValue() : json;
}

QJsonObject asJson(const AliveShare &share)
{
    return {{u"alive"_s, share.alive}, {u"counted"_s, share.all}};
}

QJsonValue asJson(const std::optional<devices::Pulse> &pulse)
{
    if (!pulse)
        return QJsonValue::Null;
    QJsonObject platforms;
    for (auto it = pulse->platforms.cbegin(); it != pulse->platforms.cend(); ++it)
        platforms[facts::platformName(it.key())] = asJson(it.value());
    QJsonObject json = asJson(pulse->all);
    json.insert(u"as_of"_s, isoText(pulse->asOf));
    json.insert(u"count"_s, pulse->devices);
    json.insert(u"platforms"_s, platforms);
    return json;
}

void writeLine(QTextStream &out, const QString &name, const QString &value)
{
    out << name << u": "_s << base::printable(value) << '\n';
}

void writeHowLong(QTextStream &out, const Status &status)
{
    const auto &certificate = status.known.certificate;
    if (!certificate) {
        out << (status.isRecorded ? Text::tr("The records know of no Apple MDM push certificate.")
                                  : Text::tr("Intune has no Apple MDM push certificate."))
            << '\n';
        return;
    }
    const qint64 days = base::daysLeft(certificate->notAfter, status.now);
    writeLine(out, Text::tr("Topic"), certificate->topic.text());
    writeLine(out, Text::tr("Serial number"), certificate->serial.text());
    writeLine(out, Text::tr("Valid until"), pki::shownDate(certificate->notAfter));
    writeLine(out, Text::tr("Days left"), QString::number(days));
    writeLine(out, Text::tr("Apple Account (Apple ID in Intune)"), certificate->appleAccount);
    if (const auto upload = session::lastUpload(status.known); upload && upload->isInstalled)
        writeLine(out, Text::tr("Uploaded with Pushkeeper"), pki::shownDate(upload->at));
    if (const QString grace = watch::graceText(watch::graceAt(certificate->notAfter, status.now));
        !grace.isEmpty())
        out << grace << '\n';
}

void writeDoesItWork(QTextStream &out, const Status &status)
{
    const auto &pulse = status.known.pulse;
    if (!pulse) {
        writeLine(out, Text::tr("Devices"), Text::tr("not read yet: pushkeeperctl devices"));
        return;
    }
    writeLine(out, Text::tr("Devices"), devices::pulseText(*pulse));
    for (auto it = pulse->platforms.cbegin(); it != pulse->platforms.cend(); ++it) {
        const AliveShare &share = it.value();
        out << u"  %1  %2\n"_s.arg(facts::platformName(it.key()), -8)
                   .arg(Text::tr("%1 of %2").arg(share.alive).arg(share.all));
    }
    writeLine(out, Text::tr("As of"), pki::shownDate(pulse->asOf));
    if (const QString verdict = textOf(status.lastUpload); !verdict.isEmpty())
        writeLine(out, Text::tr("Last upload"), verdict);
}

void writeLastCheck(QTextStream &out, const Status &status)
{
    const QDateTime last = checkedAt(status);
    writeLine(out, Text::tr("Last successful check"),
              last.isValid() ? pki::shownDate(last) : Text::tr("never"));
    if (const QString text = watch::checkStandingText(standingOf(status)); !text.isEmpty())
        out << text << '\n';
}

} // namespace

void writeStatusJson(QTextStream &out, const Status &status)
{
    const QJsonObject json{{u"certificate"_s, asJson(status.known.certificate, status.now)},
                           {u"agreement"_s, asJson(status.agreement)},
                           {u"last_upload"_s, uploadAsJson(status)},
                           {u"devices"_s, asJson(status.known.pulse)},
                           {u"next"_s, adviceName(adviceOf(status))},
                           {u"source"_s, status.isRecorded ? u"records"_s : u"live"_s},
                           {u"check"_s, watch::checkStandingName(standingOf(status))},
                           {u"checked_at"_s, isoText(checkedAt(status))}};
    out << QJsonDocument(json).toJson(QJsonDocument::Compact) << Qt::endl;
}

void writeStatusText(QTextStream &out, const Status &status)
{
    writeHowLong(out, status);
    if (const auto &agreement = status.agreement) {
        writeLine(out, Text::tr("Agreement with Apple"),
                  agreement->granted ? Text::tr("given") : Text::tr("not given yet"));
    }
    writeDoesItWork(out, status);
    if (status.isRecorded)
        writeLastCheck(out, status);
    writeLine(out, Text::tr("Next"), adviceText(adviceOf(status)));
    out << Qt::flush;
}

} // namespace pushkeeper::cli
