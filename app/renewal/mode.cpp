// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "renewal/mode.h"

#include <array>

namespace pushkeeper::renewal {

namespace {

constexpr std::array names{QLatin1String("first-setup"),   QLatin1String("renewal"),
                           QLatin1String("restore"),       QLatin1String("adopt"),
                           QLatin1String("moved-account"), QLatin1String("rescue"),
                           QLatin1String("new-topic")};

} // namespace

QLatin1String modeName(Mode mode)
{
    return names.at(static_cast<std::size_t>(mode));
}

std::optional<Mode> modeNamed(QStringView name)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == names.at(i))
            return static_cast<Mode>(i);
    }
    return std::nullopt;
}

} // namespace pushkeeper::renewal
