// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "renewal/step.h"

#include <array>

namespace pushkeeper::renewal {

namespace {

constexpr std::array names{QLatin1String("connect"), QLatin1String("assess"),  QLatin1String("account"),
                           QLatin1String("request"), QLatin1String("portal"),  QLatin1String("certificate"),
                           QLatin1String("review"),  QLatin1String("upload"),  QLatin1String("confirm"),
                           QLatin1String("devices"), QLatin1String("receipt"), QLatin1String("done")};

} // namespace

Stage stageOf(Step step)
{
    switch (step) {
    case Step::Connect:
    case Step::Assess:
        return Stage::Check;
    case Step::Account:
        return Stage::Account;
    case Step::Request:
    case Step::Portal:
        return Stage::Apple;
    case Step::Certificate:
    case Step::Review:
    case Step::Upload:
    case Step::Confirm:
        return Stage::Upload;
    case Step::Devices:
    case Step::Receipt:
    case Step::Done:
        break;
    }
    return Stage::Proof;
}

QLatin1String stepName(Step step)
{
    return names.at(static_cast<std::size_t>(step));
}

std::optional<Step> stepNamed(QStringView name)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == names.at(i))
            return static_cast<Step>(i);
    }
    return std::nullopt;
}

} // namespace pushkeeper::renewal
