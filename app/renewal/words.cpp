// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "renewal/words.h"

#include "devices/proofwords.h"
#include "pki/shownvalues.h"

#include <QCoreApplication>

namespace pushkeeper::renewal {

using namespace Qt::StringLiterals;

namespace {

/// The words of a walk.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Walk)
};

QString hurryText()
{
    return Words::tr("Renew the same row in Apple's portal. Do not press Create, and do not touch devices.");
}

} // namespace

QString modeText(const Assessed &assessed)
{
    switch (assessed.mode) {
    case Mode::FirstSetup:
        return Words::tr("This tenant never had a push certificate: a first set-up.");
    case Mode::Renewal:
        return assessed.isHurried ? hurryText() : Words::tr("A renewal: same Apple Account, same topic.");
    case Mode::Restore:
        return Words::tr("Back to the topic that the devices know, by Renew on its row.");
    case Mode::Adopt:
        return Words::tr("The topic that is installed now is kept from now on.");
    case Mode::MovedAccount:
        return Words::tr("The same certificate, now held by another Apple Account.");
    case Mode::Rescue:
        return Words::tr("The certificate is gone from Intune, but devices know it.") + u' ' + hurryText();
    case Mode::NewTopic:
        return Words::tr("A new topic: every Apple device has to be enrolled again.");
    }
    Q_UNREACHABLE();
}

bool isCreateRight(const RenewalState &state)
{
    const Mode mode = modeOf(state);
    return mode == Mode::FirstSetup || mode == Mode::NewTopic;
}

QString rowText(const RenewalState &state)
{
    const auto installed = installedBefore(state);
    const base::Topic target = state.assessed ? state.assessed->target : base::Topic();
    if (!installed || installed->topic != target)
        return {};
    return Words::tr("Serial number %1, valid until %2")
        .arg(installed->serial.text(), pki::shownDate(installed->notAfter));
}

QString buttonText(const RenewalState &state)
{
    if (isCreateRight(state)) {
        return Words::tr("Press Create a Certificate. If the table lists certificates already, "
                         "leave their rows alone.");
    }
    const QString uuid = state.assessed ? state.assessed->target.uuid() : QString();
    return Words::tr("Press Renew in the row of this certificate, never Create and never Revoke: %1")
        .arg(uuid);
}

QString agreementText()
{
    return Words::tr("Intune sends device and user data to Apple for management. This agreement holds for "
                     "the whole tenant and cannot be taken back.");
}

QUrl agreementTerms()
{
    return QUrl(u"https://go.microsoft.com/fwlink/?linkid=866314"_s);
}

QString atStakeText(const RenewalState &state)
{
    const auto devices = state.assessed ? state.assessed->devices : std::nullopt;
    if (!devices)
        return Words::tr("With this certificate every Apple device of the tenant would be cut off.");
    return Words::tr("With this certificate %Ln Apple device(s) would be cut off.", nullptr, *devices);
}

QString installedText(const RenewalState &state)
{
    if (!state.certificate)
        return {};
    return Words::tr("Intune has the new certificate now. Its page must show: Subject ID %1, serial number "
                     "%2, expiration %3.")
        .arg(state.certificate->topic.text(), state.certificate->serial.text(),
             pki::shownDate(state.certificate->notAfter));
}

QString proofText(const RenewalState &state)
{
    if (!state.proof)
        return {};
    const auto &[tally, at] = *state.proof;
    return devices::verdictText(tally, state.uploadedAt, at) + u' ' +
           devices::afterVerdictText(tally, state.uploadedAt, at);
}

} // namespace pushkeeper::renewal
