// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "renewal/state.h"

#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace pushkeeper::cli {

struct WalkEnd;

// What a walk says on the console, in the language of the user.

/// True for "y", "yes" and what stands for them in the user's language.
bool saysYes(const QString &answer);

/// What to do in Apple's portal, and what not.
QString portalText(const renewal::RenewalState &state, const QUrl &portal);
/// Two topics: what that means and which options answer it.
QString restoreOrAdoptText();
/// The certificate is gone and nobody knows the topic of the devices.
QString topicOfDevicesText();
/// What giving up a topic costs, and what has to be done before.
QString newTopicText();
/// The certificate is fresh, so there is nothing to do.
QString freshText(const renewal::RenewalState &state);

/// Adds the verdict of the devices and its counts, if there is one.
void addProof(QJsonObject &json, const renewal::RenewalState &state);
/// The end of a walk as JSON.
QJsonObject walkAsJson(const WalkEnd &end);

} // namespace pushkeeper::cli
