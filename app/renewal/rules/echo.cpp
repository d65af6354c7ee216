// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "renewal/rules/echo.h"

#include <cstdlib>

namespace pushkeeper::renewal {

namespace {

/// Graph tells the expiry to the second; people type a day, in whatever zone the page shows it.
bool isSameExpiry(const facts::PushCertificate &live, const QDateTime &sent)
{
    if (live.source == facts::Source::Typed)
        return std::abs(live.notAfter.toUTC().date().daysTo(sent.toUTC().date())) <= 1;
    return live.notAfter.toSecsSinceEpoch() == sent.toSecsSinceEpoch();
}

bool showsUpload(const RenewalState &state, const NewCertificate &sent, const facts::PushCertificate &live)
{
    return live.topic == sent.topic && live.serial == sent.serial && isSameExpiry(live, sent.notAfter) &&
           live.appleAccount.compare(state.appleAccount, Qt::CaseInsensitive) == 0;
}

} // namespace

Echo echoOf(const RenewalState &state, const std::optional<facts::PushCertificate> &live)
{
    const auto &sent = state.certificate;
    if (live && sent && showsUpload(state, *sent, *live))
        return Echo::Installed;
    const auto before = installedBefore(state);
    const auto serialOf = [](const auto &certificate) {
        return certificate ? certificate->serial : base::SerialNumber();
    };
    return serialOf(live) == serialOf(before) ? Echo::NotYet : Echo::Other;
}

} // namespace pushkeeper::renewal
