// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "reports/forwardtext.h"

#include "base/printable.h"

#include <QCoreApplication>

namespace pushkeeper::reports {

using namespace Qt::StringLiterals;

namespace {

/// The words of the mail.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ForwardText)
};

QString roleLine(const AdminRequest &request)
{
    return request.certificate.isEmpty()
               ? Words::tr("It takes about ten minutes as Cloud Application Administrator or Application "
                           "Administrator.")
               : Words::tr(
                     "It takes about ten minutes as Cloud Application Administrator; one consent needs a "
                     "Privileged Role Administrator.");
}

} // namespace

ForwardText forwardText(const AdminRequest &request)
{
    constexpr qsizetype longestName = 80;
    const QString name = base::printable(request.profile.name, longestName);
    const QString tenant = name.isEmpty() ? tenantOf(request) : name;
    const QStringList lines{
        Words::tr("Hello,"),
        {},
        Words::tr("our Apple MDM push certificate in Intune has to be renewed each year. For that I use "
                  "Pushkeeper, and "
                  "it needs to be registered in the tenant %1.")
            .arg(tenant),
        {},
        Words::tr("The attached ZIP has all of it: a page that explains each permission, and a script for "
                  "PowerShell or "
                  "Azure CLI. It holds no secret."),
        roleLine(request),
        {},
        Words::tr("Please send me the file connection.pushkeeper afterwards. Thank you!"),
    };
    return {.subject = Words::tr("Please register Pushkeeper in %1").arg(tenant), .body = lines.join(u'\n')};
}

QUrl mailAddress(const ForwardText &text)
{
    // The shell of Windows takes 2,083 characters.
    constexpr qsizetype longest = 2000;
    QString body = text.body;
    body.replace(u'\n', "\r\n"_L1);
    const QByteArray withoutBody = "mailto:?subject=" + QUrl::toPercentEncoding(text.subject);
    const QByteArray whole = withoutBody + "&body=" + QUrl::toPercentEncoding(body);
    return QUrl::fromEncoded(whole.size() > longest ? withoutBody : whole);
}

} // namespace pushkeeper::reports
