// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/console.h"

#include "base/errortext.h"
#include "cli/text.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace pushkeeper::cli {

namespace {

void writeJson(Console &console, const QJsonObject &error)
{
    const QJsonObject answer{{QStringLiteral("error"), error}};
    console.out << QJsonDocument(answer).toJson(QJsonDocument::Compact) << Qt::endl;
}

} // namespace

void reportError(Console &console, const base::Error &error, bool json)
{
    const base::ErrorText text = base::errorText(error);
    if (json) {
        writeJson(console, {{QStringLiteral("kind"), base::kindName(error.kind)},
                            {QStringLiteral("message"), text.meaning},
                            {QStringLiteral("next"), text.next},
                            {QStringLiteral("request_id"), error.requestId}});
        return;
    }
    console.err << text.title << '\n' << text.meaning << '\n' << text.next << Qt::endl;
}

int reportUsage(Console &console, const QString &problem, bool json)
{
    const QString next = Text::tr("Run pushkeeperctl --help to see what it takes.");
    if (json)
        writeJson(console, {{QStringLiteral("kind"), QStringLiteral("usage")},
                            {QStringLiteral("message"), problem},
                            {QStringLiteral("next"), next},
                            {QStringLiteral("request_id"), QString()}});
    else
        console.err << problem << '\n' << next << Qt::endl;
    return usageCode;
}

} // namespace pushkeeper::cli
