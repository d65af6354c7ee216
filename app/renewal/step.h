// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <optional>

namespace pushkeeper::renewal {

/// The steps of a set-up or renewal, in their order.
enum class Step {
    Connect,
    Assess,
    Account,
    Request,
    Portal,
    Certificate,
    Review,
    Upload,
    Confirm,
    Devices,
    Receipt,
    /// Nothing is left to do.
    Done,
};

/// What people see of the steps.
enum class Stage { Check, Account, Apple, Upload, Proof };

/// The stage that a step belongs to.
Stage stageOf(Step step);
/// The name of a step on the command line, in JSON and in files: "certificate". Never translated.
QLatin1String stepName(Step step);
/// The step of that name; nothing for any other text.
std::optional<Step> stepNamed(QStringView name);

} // namespace pushkeeper::renewal
