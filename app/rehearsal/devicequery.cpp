// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/devicequery.h"

#include <QRegularExpression>

#include <algorithm>

namespace pushkeeper::rehearsal {

namespace {

constexpr int largestPage = 1000;

QStringList readSystems(const QString &filter)
{
    static const QRegularExpression term(
        QStringLiteral(R"(^\s*\(*\s*operatingSystem\s+eq\s+'([^']*)'\s*\)*\s*$)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression either(QStringLiteral(R"(\s+or\s+)"),
                                           QRegularExpression::CaseInsensitiveOption);
    QStringList systems;
    const QStringList terms = filter.split(either, Qt::SkipEmptyParts);
    for (const QString &text : terms) {
        const QRegularExpressionMatch match = term.match(text);
        if (!match.hasMatch())
            return {};
        systems += match.captured(1);
    }
    return systems;
}

QString tokenOf(quint32 start)
{
    const QByteArray plain = "v1:" + QByteArray::number(start);
    return QString::fromLatin1(
        plain.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

bool readToken(const QString &token, quint32 *start)
{
    const QByteArray plain = QByteArray::fromBase64(token.toLatin1(), QByteArray::Base64UrlEncoding);
    bool isNumber = false;
    *start = plain.mid(3).toUInt(&isNumber);
    return isNumber && plain.startsWith("v1:");
}

bool readTop(const QString &text, int *top)
{
    bool isNumber = false;
    const int wanted = text.toInt(&isNumber);
    *top = std::min(wanted, largestPage);
    return isNumber && wanted > 0;
}

} // namespace

DeviceQuery readDeviceQuery(const QueryValues &values, QString *refusal)
{
    DeviceQuery query;
    query.systems = readSystems(values.value(QStringLiteral("$filter")));
    const QString select = values.value(QStringLiteral("$select"));
    QString unknown;
    if (!select.isEmpty())
        query.fields = selectedDeviceFields(select, &unknown).value_or(DeviceFields());
    const QString top = values.value(QStringLiteral("$top"));
    const QString token = values.value(QStringLiteral("$skiptoken"));
    if (!unknown.isEmpty())
        *refusal =
            QStringLiteral("Parsing OData Select and Expand failed: Could not find a property named '%1' on "
                           "type 'microsoft.management.services.api.managedDevice'.")
                .arg(unknown);
    else if (!top.isEmpty() && !readTop(top, &query.top))
        *refusal =
            QStringLiteral("Invalid value '%1' for $top query option found. The $top query option requires a "
                           "non-negative integer value.")
                .arg(top);
    else if (!token.isEmpty() && !readToken(token, &query.start))
        *refusal = QStringLiteral("Skip token is malformed.");
    return query;
}

DevicePage devicePage(const FleetView &fleet, const DeviceQuery &query)
{
    DevicePage page;
    constexpr qsizetype usualRow = 700;
    page.rows.reserve(query.top * usualRow);
    const quint32 count = fleet.count();
    quint32 last = query.start;
    for (quint32 number = query.start; number < count; ++number) {
        const QLatin1String reported(fleet.device(number).kind->system);
        if (!query.systems.isEmpty() && !query.systems.contains(reported, Qt::CaseInsensitive))
            continue;
        if (page.count == query.top) {
            page.next = tokenOf(page.count > 1 ? last : number);
            break;
        }
        if (page.count++ > 0)
            page.rows += ',';
        appendDevice(page.rows, fleet, number, query.fields, DeviceSight::InList);
        last = number;
    }
    return page;
}

} // namespace pushkeeper::rehearsal
