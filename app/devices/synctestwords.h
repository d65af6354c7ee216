// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "devices/syncchoice.h"
#include "devices/synctestresult.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace pushkeeper::devices {

// What a sync test says, in the language of the user, so that window and console speak alike.

/// Who can be drawn or asked: "the 812 iOS devices that can answer".
QString populationText(const Population &population);
/// Who is asked: "20 devices, drawn at random from the 812 devices that can answer".
QString chosenText(const ChosenDevices &chosen);
/// How many of the choice are not asked, and why; empty if all are.
QString leftOutText(const ChosenDevices &chosen);
/// What happens when the devices are asked, before it happens.
QStringList plannedTexts(const ChosenDevices &chosen, std::chrono::minutes wait);

/// How far the asking has come: "14 of 20 devices asked".
QString askedText(const SyncTestResult &result);
/// "9 of 10 devices answered; half of them within 3 minutes".
QString resultText(const SyncTestResult &result);
/// What else the result tells: within which time most answered, systems, devices that did not count, and what
/// a random sample says of its population.
QStringList detailTexts(const SyncTestState &state, const SyncTestResult &result);
/// What silence means and what to do about it; empty if all have answered.
QString silenceText(const SyncTestState &state, const SyncTestResult &result);

/// How it stands with one device: "answered after 2 minutes", "asked, no answer yet".
QString targetText(const SyncTarget &target);

/// How to let Intune ask them without this program, step by step.
QStringList byHandTexts(int devices);

} // namespace pushkeeper::devices
