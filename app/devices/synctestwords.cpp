// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/synctestwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace pushkeeper::devices {

using namespace Qt::StringLiterals;

namespace {

/// The words of sync tests.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SyncTest)
};

/// Whole minutes, rounded up: nobody answered later than what is said.
QString minutesText(std::chrono::seconds time)
{
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(time);
    return Words::tr("%n minute(s)", nullptr, int(std::max<qint64>(minutes.count(), 1)));
}

/// Rounded so that the interval never looks narrower than it is.
QString lowerText(double share)
{
    return QLocale().toString(int(std::floor(share * 100)));
}

QString upperText(double share)
{
    return QLocale().toString(int(std::ceil(share * 100)));
}

QString refusedText(SyncRefusal refusal, int count)
{
    switch (refusal) {
    case SyncRefusal::Gone:
        return Words::tr("%Ln device(s) no longer in Intune; not counted.", nullptr, count);
    case SyncRefusal::Denied:
        return Words::tr("%Ln device(s) that your role in Intune does not reach; not counted.", nullptr,
                         count);
    case SyncRefusal::Refused:
        return Words::tr("%Ln device(s) for which Intune did not take the request; not counted.", nullptr,
                         count);
    case SyncRefusal::None:
        break;
    }
    Q_UNREACHABLE();
}

QString boundsText(const BinomialBounds &bounds, const Population &population)
{
    return Words::tr("With 95 % confidence, %1 to %2 % of %3 would answer like this.")
        .arg(lowerText(bounds.lower), upperText(bounds.upper), populationText(population));
}

} // namespace

QString populationText(const Population &population)
{
    if (population.isChosen)
        return Words::tr("the %Ln chosen device(s) that can answer", nullptr, population.size);
    if (population.platform)
        return Words::tr("the %Ln %1 device(s) that can answer", nullptr, population.size)
            .arg(facts::platformName(*population.platform));
    return Words::tr("the %Ln Apple device(s) of the tenant that can answer", nullptr, population.size);
}

QString chosenText(const ChosenDevices &chosen)
{
    const int count = int(chosen.devices.size());
    if (chosen.isSample)
        return Words::tr("%Ln device(s), drawn at random from %1.", nullptr, count)
            .arg(populationText(chosen.population));
    return Words::tr("All of %1.").arg(populationText(chosen.population));
}

QString leftOutText(const ChosenDevices &chosen)
{
    if (chosen.leftOut == 0)
        return {};
    return Words::tr(
        "%Ln other device(s) cannot answer: being retired or wiped, never seen, or silent for more "
        "than 90 days.",
        nullptr, chosen.leftOut);
}

QStringList plannedTexts(const ChosenDevices &chosen, std::chrono::minutes wait)
{
    constexpr int perSecond = 5;
    const int count = int(chosen.devices.size());
    const std::chrono::seconds asking(count / perSecond);
    const QString pace =
        asking < std::chrono::minutes(1)
            ? Words::tr("Five devices a second at most, so asking takes less than a minute.")
            : Words::tr("Five devices a second at most, so asking takes about %1.").arg(minutesText(asking));
    return {Words::tr("Intune asks %Ln device(s) to check in now. Nothing on them changes.", nullptr, count),
            pace,
            Words::tr("Then the check-ins are watched for up to %1. A device has answered when it checked in "
                      "after it was asked.")
                .arg(minutesText(wait))};
}

QString askedText(const SyncTestResult &result)
{
    return Words::tr("%1 of %Ln device(s) asked", nullptr, result.chosen)
        .arg(QLocale().toString(result.all.asked));
}

QString resultText(const SyncTestResult &result)
{
    QString share = Words::tr("%1 of %Ln device(s) answered", nullptr, result.all.asked)
                        .arg(QLocale().toString(result.all.answered));
    if (!result.median)
        return share;
    return result.all.answered == 1
               ? Words::tr("%1, within %2").arg(share, minutesText(*result.median))
               : Words::tr("%1; half of them within %2").arg(share, minutesText(*result.median));
}

QStringList detailTexts(const SyncTestState &state, const SyncTestResult &result)
{
    constexpr int fewest = 10;
    QStringList texts;
    if (result.most && result.all.answered >= fewest)
        texts.append(Words::tr("Nine of ten answers came within %1.").arg(minutesText(*result.most)));
    if (result.platforms.size() > 1) {
        for (auto it = result.platforms.cbegin(); it != result.platforms.cend(); ++it)
            texts.append(Words::tr("%1: %2 of %3")
                             .arg(facts::platformName(it.key()), QLocale().toString(it->answered),
                                  QLocale().toString(it->asked)));
    }
    for (auto it = result.refused.cbegin(); it != result.refused.cend(); ++it)
        texts.append(refusedText(it.key(), it.value()));
    if (const auto &bounds = result.bounds)
        texts.append(boundsText(*bounds, state.population));
    return texts;
}

QString silenceText(const SyncTestState &state, const SyncTestResult &result)
{
    if (result.silent.isEmpty())
        return {};
    if (result.all.answered > 0)
        return Words::tr("Others answered, so pushes arrive. These devices are probably off or without a "
                         "network; they are asked again by Intune's own cycle of 8 hours.");
    if (!state.finishedAt.isValid())
        return Words::tr("No answer yet. Devices that are on and have a network usually answer within five "
                         "minutes.");
    return Words::tr(
        "No device answered. Open the Dashboard and compare the topic of the push certificate with "
        "the one before, then test again with devices that you have at hand.");
}

QString targetText(const SyncTarget &target)
{
    switch (target.refusal) {
    case SyncRefusal::Gone:
        return Words::tr("no longer in Intune");
    case SyncRefusal::Denied:
        return Words::tr("your role in Intune does not reach it");
    case SyncRefusal::Refused:
        return Words::tr("Intune did not take the request");
    case SyncRefusal::None:
        break;
    }
    if (target.answeredAt.isValid())
        return Words::tr("answered within %1")
            .arg(minutesText(std::chrono::seconds(target.askedAt.secsTo(target.answeredAt))));
    if (target.askedAt.isValid())
        return Words::tr("asked, no answer yet");
    return target.waitsUntil.isValid() ? Words::tr("waits: Intune asked for a pause")
                                       : Words::tr("not asked yet");
}

QStringList byHandTexts(int devices)
{
    QStringList texts{
        Words::tr("Open the Intune admin center and go to Devices > All devices > Bulk device actions."),
        Words::tr("Choose the system (iOS/iPadOS or macOS) and the action Sync, then go on."),
        Words::tr("Select the devices, at most 100 at a time, review and create."),
        Words::tr("Come back and say that you pressed it. From then on the check-ins are watched here.")};
    constexpr int mostInIntune = 100;
    if (devices > mostInIntune)
        texts.append(Words::tr("More than 100 devices need several rounds; say it after the last one."));
    return texts;
}

} // namespace pushkeeper::devices
