// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <optional>

namespace pushkeeper::renewal {

/// What kind of walk this is; decided when the tenant is assessed.
enum class Mode {
    /// There never was a certificate: the only mode in which Create is right.
    FirstSetup,
    Renewal,
    /// Another topic is installed than the devices know: back to theirs, by Renew on its row.
    Restore,
    /// Another topic is installed, and the admin takes it as the tenant's from now on.
    Adopt,
    /// The same certificate, now held by another Apple Account: only the record in Intune changes.
    MovedAccount,
    /// The certificate is gone from Intune although devices are enrolled: Renew on its row brings it back.
    Rescue,
    /// The Apple Account is lost: a new topic, and every device enrols again.
    NewTopic,
};

/// The name of a mode in JSON and in files: "first-setup". Never translated.
QLatin1String modeName(Mode mode);
/// The mode of that name; nothing for any other text.
std::optional<Mode> modeNamed(QStringView name);

} // namespace pushkeeper::renewal
