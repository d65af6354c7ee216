// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/entrafault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace pushkeeper::rehearsal {

namespace {

struct Traces
{
    QString trace = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QString correlation = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QString timestamp;
};

Traces tracesAt(const QDateTime &now)
{
    return {.timestamp = now.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss'Z'"))};
}

QString describeWith(const EntraFault &fault, const Traces &traces)
{
    return QStringLiteral("AADSTS%1: %2 Trace ID: %3 Correlation ID: %4 Timestamp: %5")
        .arg(QString::number(fault.number), fault.text, traces.trace, traces.correlation, traces.timestamp);
}

} // namespace

QString describe(const EntraFault &fault, const QDateTime &now)
{
    return describeWith(fault, tracesAt(now));
}

QByteArray faultJson(const EntraFault &fault, const QDateTime &now)
{
    const Traces traces = tracesAt(now);
    QJsonObject body{{QStringLiteral("error"), fault.error},
                     {QStringLiteral("error_description"), describeWith(fault, traces)},
                     {QStringLiteral("error_codes"), QJsonArray{fault.number}},
                     {QStringLiteral("timestamp"), traces.timestamp},
                     {QStringLiteral("trace_id"), traces.trace},
                     {QStringLiteral("correlation_id"), traces.correlation},
                     {QStringLiteral("error_uri"),
                      QStringLiteral("https://login.microsoftonline.com/error?code=%1").arg(fault.number)}};
    if (!fault.suberror.isEmpty())
        body.insert(QStringLiteral("suberror"), fault.suberror);
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace pushkeeper::rehearsal
