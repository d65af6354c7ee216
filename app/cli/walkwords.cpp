// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/walkwords.h"

#include "cli/findingsoutput.h"
#include "cli/isotext.h"
#include "cli/text.h"
#include "cli/walkthrough.h"
#include "devices/proofwords.h"
#include "pki/shownvalues.h"
#include "renewal/rules/nextstep.h"
#include "renewal/words.h"

#include <QJsonArray>

namespace pushkeeper::cli {

using namespace Qt::StringLiterals;
using renewal::Assessed;
using renewal::RenewalState;

namespace {

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

QString portalText(const RenewalState &state, const QUrl &portal)
{
    QStringList lines{Text::tr("Open Apple's portal: %1").arg(portal.toString()),
                      Text::tr("Sign in with %1").arg(state.appleAccount), renewal::buttonText(state),
                      renewal::isCreateRight(state) ? QString() : renewal::rowText(state),
                      Text::tr("Upload there: %1").arg(state.requestFile)};
    lines.removeAll(QString());
    return lines.join(u'\n');
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
    const auto installed = renewal::installedBefore(state);
    return Text::tr(
               "Nothing to do: the certificate is fresh, valid until %1. To renew it all the same: --early")
        .arg(installed ? pki::shownDate(installed->notAfter) : QString());
}

void addProof(QJsonObject &json, const RenewalState &state)
{
    const auto &proof = state.proof;
    if (!proof)
        return;
    const auto &[tally, at] = *proof;
    json[u"seen_since"_s] = tally.seenSince;
    json[u"compared_with"_s] = countOrNull(tally.aliveBefore);
    json[u"verdict"_s] = QString(devices::proofKindName(devices::verdictOn(tally, state.uploadedAt, at)));
    json[u"firmness"_s] = QString(devices::firmnessName(devices::firmnessAfter(state.uploadedAt, at)));
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
    addProof(json, state);
    return json;
}

} // namespace pushkeeper::cli
