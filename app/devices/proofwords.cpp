// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/proofwords.h"

#include <QCoreApplication>

namespace pushkeeper::devices {

using namespace Qt::StringLiterals;

namespace {

/// The words of a proof.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Proof)
};

QString lookAgainText(Firmness firmness)
{
    if (firmness == Firmness::TooEarly)
        return Words::tr("It is too early to say more. Look again in an hour; nobody needs to wait.");
    return Words::tr(
        "Devices check in every 8 hours. Look again tomorrow: a day after the upload the verdict "
        "is firm.");
}

QString wayBackText()
{
    return Words::tr(
        "The certificate may have another topic than the devices know. The way back: take a fresh "
        "signing request, renew the row of the earlier topic in Apple's portal with it, and upload "
        "that certificate. Do not press Create, and do not reset devices.");
}

QString countsText(const Tally &tally)
{
    return Words::tr("%L1 of %Ln device(s) alive before have checked in since.", nullptr,
                     tally.aliveBefore.value_or(0))
        .arg(tally.seenSince);
}

} // namespace

QString verdictText(const Tally &tally, const QDateTime &uploadedAt, const QDateTime &countedAt)
{
    switch (verdictOn(tally, uploadedAt, countedAt)) {
    case ProofKind::NotComparable:
        return Words::tr("%Ln device(s) have checked in since the upload. There is nothing to compare them "
                         "with: the devices could not be read before it.",
                         nullptr, tally.seenSince);
    case ProofKind::NobodyBefore:
        return Words::tr("No device was alive before.");
    case ProofKind::FellSilent:
        return Words::tr("Devices fell silent after the upload.") + u' ' + countsText(tally);
    case ProofKind::NotYet:
        return countsText(tally) + u' ' +
               Words::tr("%Ln should have by now, if all were switched on.", nullptr, tally.predicted);
    case ProofKind::AllWell:
    case ProofKind::SomeMissing:
        break;
    }
    return countsText(tally);
}

QString afterVerdictText(const Tally &tally, const QDateTime &uploadedAt, const QDateTime &countedAt)
{
    const Firmness firmness = firmnessAfter(uploadedAt, countedAt);
    switch (verdictOn(tally, uploadedAt, countedAt)) {
    case ProofKind::NobodyBefore:
        return Words::tr("Enrol one test device and look whether it checks in.");
    case ProofKind::FellSilent:
        return wayBackText();
    case ProofKind::NotYet:
        return lookAgainText(firmness);
    case ProofKind::SomeMissing:
        return Words::tr("The certificate works. Look at the devices that are missing.");
    case ProofKind::NotComparable:
        return tally.seenSince == 0 ? lookAgainText(firmness)
                                    : Words::tr("Devices answer, so the certificate works.");
    case ProofKind::AllWell:
        break;
    }
    if (firmness == Firmness::Firm)
        return Words::tr("The certificate works. There is nothing to do.");
    return Words::tr("All is well so far. A day after the upload the verdict is firm.");
}

QString missingText(MissingReason reason)
{
    switch (reason) {
    case MissingReason::Certificate:
        return Words::tr("the certificate: nearly all devices are silent");
    case MissingReason::Gone:
        return Words::tr("not in Intune any more: retired or removed");
    case MissingReason::Leaving:
        return Words::tr("being retired or wiped");
    case MissingReason::Off:
        return Words::tr("late before the upload already: perhaps switched off");
    case MissingReason::Network:
        return Words::tr("most of its platform are missing: perhaps their network");
    case MissingReason::ThisDevice:
        return Words::tr("others are back: look at this device");
    }
    Q_UNREACHABLE();
}

QString suspicionText()
{
    return Words::tr("Devices fell silent after the last upload.") + u' ' + wayBackText();
}

QLatin1String proofKindName(ProofKind kind)
{
    switch (kind) {
    case ProofKind::NotComparable:
        return "not-comparable"_L1;
    case ProofKind::NobodyBefore:
        return "nobody-before"_L1;
    case ProofKind::NotYet:
        return "not-yet"_L1;
    case ProofKind::AllWell:
        return "all-well"_L1;
    case ProofKind::SomeMissing:
        return "some-missing"_L1;
    case ProofKind::FellSilent:
        return "fell-silent"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1String firmnessName(Firmness firmness)
{
    switch (firmness) {
    case Firmness::TooEarly:
        return "too-early"_L1;
    case Firmness::First:
        return "first"_L1;
    case Firmness::Firm:
        return "firm"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace pushkeeper::devices
