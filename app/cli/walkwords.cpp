// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/walkwords.h"

#include "cli/findingsoutput.h"
#include "cli/isotext.h"
#include "cli/text.h"
#include "cli/walkthrough.h"
#include "pki/shownvalues.h"
#include "renewal/rules/nextstep.h"

#include <QJsonArray>

namespace pushkeeper::cli {

using namespace Qt::StringLiterals;
using renewal::Assessed;
using renewal::Mode;
using renewal::RenewalState;

namespace {

QString hurryText()
{
    return Text::tr("Renew the same row in Apple's portal. Do not press Create, and do not touch devices.");
}

QString rowText(const RenewalState &state)
{
    const Assessed assessed = state.assessed.value_or(Assessed());
    QString row = Text::tr("Press Renew in the row of this certificate, never Create and never Revoke: %1")
                      .arg(assessed.target.uuid());
    if (assessed.installed && assessed.installed->topic == assessed.target) {
        row +=
            u'\n' + Text::tr("Serial number %1, valid until %2")
                        .arg(assessed.installed->serial.text(), pki::shownDate(assessed.installed->notAfter));
    }
    return row;
}

QJsonValue countOrNull(const std::optional<int> &count)
{
    return count ? QJsonValue(*count) : QJsonValue();
}

void addAssessed(QJsonObject &json, const Assessed &assessed)
{
    json[u"mode"_s] = QString(modeName(assessed.mode));
    json[u"topic"_s] = assessed.target.text();
    json[u"devices"_s] = countOrNull(assessed.devices);
    json[u"alive_before"_s] = countOrNull(assessed.aliveBefore);
    if (assessed.installed)
        json[u"old_serial"_s] = assessed.installed->serial.text();
}

} // namespace

bool saysYes(const QString &answer)
{
    //: Words that stand for "yes" on the console, lower case, separated by spaces
    const QStringList words = Text::tr("y yes").split(u' ');
    return words.contains(answer.toLower());
}

QString modeText(const Assessed &assessed)
{
    switch (assessed.mode) {
    case Mode::FirstSetup:
        return Text::tr("This tenant never had a push certificate: a first set-up.");
    case Mode::Renewal:
        return assessed.isHurried ? hurryText() : Text::tr("A renewal: same Apple Account, same topic.");
    case Mode::Restore:
        return Text::tr("Back to the topic that the devices know, by Renew on its row.");
    case Mode::Adopt:
        return Text::tr("The topic that is installed now is kept from now on.");
    case Mode::MovedAccount:
        return Text::tr("The same certificate, now held by another Apple Account.");
    case Mode::Rescue:
        return Text::tr("The certificate is gone from Intune, but devices know it.") + u' ' + hurryText();
    case Mode::NewTopic:
        return Text::tr("A new topic: every Apple device has to be enrolled again.");
    }
    Q_UNREACHABLE();
}

QString agreementText()
{
    return Text::tr("Intune sends device and user data to Apple for management. This agreement holds for the "
                    "whole tenant and cannot be taken back. Terms: %1")
        .arg(u"https://go.microsoft.com/fwlink/?linkid=866314"_s);
}

QString portalText(const RenewalState &state, const QUrl &portal)
{
    const Mode mode = state.assessed ? state.assessed->mode : Mode::Renewal;
    const bool isCreate = mode == Mode::FirstSetup || mode == Mode::NewTopic;
    const QString what =
        isCreate ? Text::tr("Press Create a Certificate. If the table lists certificates already, "
                            "leave their rows alone.")
                 : rowText(state);
    return Text::tr("Open Apple's portal: %1").arg(portal.toString()) + u'\n' +
           Text::tr("Sign in with %1").arg(state.appleAccount) + u'\n' + what + u'\n' +
           Text::tr("Upload there: %1").arg(state.requestFile);
}

QString atStakeText(const RenewalState &state)
{
    const auto devices = state.assessed ? state.assessed->devices : std::nullopt;
    if (!devices)
        return Text::tr("With this certificate every Apple device of the tenant would be cut off.");
    return Text::tr("With this certificate %n Apple device(s) would be cut off.", nullptr, *devices);
}

QString restoreOrAdoptText()
{
    return Text::tr("Intune has a certificate of another topic than the devices know. To go back to theirs: "
                    "--restore. If all devices were enrolled anew with the other one: --adopt REASON.");
}

QString topicOfDevicesText()
{
    return Text::tr(
        "Intune has no certificate, but this tenant may have devices, so Create would be wrong. Read "
        "the topic from the management profile of a device and give it with --topic.");
}

QString newTopicText()
{
    return Text::tr(
        "A new topic cuts off every Apple device of the tenant: each has to be enrolled again. Do this "
        "only if Apple's support cannot give back the Apple Account. The list of devices is saved as "
        "reenrolment-plan.csv in the tenant's folder. To go on, run this again and type the last block of "
        "the old topic: --confirm-topic BLOCK");
}

QString freshText(const RenewalState &state)
{
    const auto installed = state.assessed ? state.assessed->installed : std::nullopt;
    return Text::tr(
               "Nothing to do: the certificate is fresh, valid until %1. To renew it all the same: --early")
        .arg(installed ? pki::shownDate(installed->notAfter) : QString());
}

QString installedText(const RenewalState &state)
{
    if (!state.certificate)
        return {};
    return Text::tr(
               "Intune has the new certificate now. Its page must show: Subject ID %1, serial number %2, "
               "expiration %3.")
        .arg(state.certificate->topic.text(), state.certificate->serial.text(),
             pki::shownDate(state.certificate->notAfter));
}

QString proofText(const RenewalState &state)
{
    const int seen = state.proof ? state.proof->seenSince : 0;
    const int before = state.assessed ? state.assessed->aliveBefore.value_or(0) : 0;
    if (before == 0 && seen == 0)
        return Text::tr("No device was alive before. Enrol one test device and look whether it checks in.");
    if (seen == 0) {
        return Text::tr(
            "No device has checked in since the upload. That is normal at first: devices check in "
            "every 8 hours. Look again tomorrow.");
    }
    return Text::tr("%1 devices have checked in since the upload; %2 were alive before.")
        .arg(seen)
        .arg(before);
}

QJsonObject walkAsJson(const WalkEnd &end)
{
    const RenewalState &state = end.state;
    QJsonObject json{{u"step"_s, QString(renewal::stepName(renewal::nextStep(state)))},
                     {u"apple_account"_s, state.appleAccount},
                     {u"request_file"_s, state.requestFile},
                     {u"findings"_s, findingsAsJson(state.findings)},
                     {u"locks"_s, QJsonArray::fromStringList(end.locks)},
                     {u"uploaded_at"_s, isoText(state.uploadedAt)},
                     {u"installed_at"_s, isoText(state.installedAt)}};
    if (!end.missing.isEmpty())
        json[u"missing"_s] = end.missing;
    if (state.assessed)
        addAssessed(json, *state.assessed);
    if (state.certificate) {
        json[u"serial"_s] = state.certificate->serial.text();
        json[u"not_after"_s] = isoText(state.certificate->notAfter);
    }
    if (state.proof)
        json[u"seen_since"_s] = state.proof->seenSince;
    return json;
}

} // namespace pushkeeper::cli
