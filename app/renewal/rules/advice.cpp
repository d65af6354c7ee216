// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "renewal/rules/advice.h"

#include "base/clock.h"

namespace pushkeeper::renewal {

Advice adviceFor(const std::optional<facts::PushCertificate> &certificate, bool isRead, bool isUnderWay,
                 const QDateTime &now)
{
    constexpr qint64 timeToRenew = 30;
    if (isUnderWay)
        return Advice::GoOn;
    if (!certificate)
        return isRead ? Advice::Begin : Advice::Look;
    return base::daysLeft(certificate->notAfter, now) <= timeToRenew ? Advice::Renew : Advice::Rest;
}

} // namespace pushkeeper::renewal
