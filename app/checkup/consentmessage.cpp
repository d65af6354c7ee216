// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "checkup/consentmessage.h"

#include <QCoreApplication>
#include <QStringList>

namespace pushkeeper::checkup {

namespace {

/// The words of the message.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConsentMessage)
};

} // namespace

QString consentMessage(const Diagnosis &line)
{
    if (line.link.isEmpty())
        return {};
    const QStringList lines{
        Words::tr("Hello,"),
        {},
        Words::tr("I use Pushkeeper to renew our Apple MDM push certificate in Intune. It lacks permissions "
                  "that I cannot grant:"),
        {},
        line.found,
        {},
        Words::tr("This link grants them for our tenant; Microsoft's page lists each of them first:"),
        QString::fromLatin1(line.link),
        {},
        Words::tr("Who can: %1").arg(line.who),
    };
    return lines.join(QLatin1Char('\n'));
}

} // namespace pushkeeper::checkup
