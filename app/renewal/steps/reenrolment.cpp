// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "renewal/steps/reenrolment.h"

#include "base/paths.h"
#include "storage/devicemask.h"

#include <QDir>
#include <QStringList>

namespace pushkeeper::renewal {

using namespace Qt::StringLiterals;

namespace {

/// A field that no spreadsheet takes for a formula.
QString field(QString text)
{
    static const QString formula = u"=+-@\t\r"_s;
    if (!text.isEmpty() && formula.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QByteArray row(const QStringList &texts)
{
    QStringList fields;
    for (const QString &text : texts)
        fields.append(field(text));
    return fields.join(u',').toUtf8() + "\r\n";
}

QByteArray rowOf(const facts::Device &device)
{
    const QString seen =
        device.lastCheckIn.isValid() ? device.lastCheckIn.toUTC().toString(Qt::ISODate) : QString();
    return row({device.name, device.serialNumber, device.model, facts::platformName(device.platform),
                facts::ownerTypeName(device.ownerType), seen, QString()});
}

} // namespace

QString reenrolmentPlanIn(const QString &folder)
{
    return QDir(folder).filePath(u"reenrolment-plan.csv"_s);
}

base::Result<> exportReenrolmentPlan(const QString &folder, const QList<facts::Device> &devices)
{
    QByteArray csv = row({u"name"_s, u"serial"_s, u"model"_s, u"platform"_s, u"owner"_s, u"last_check_in"_s,
                          u"enrolled_again"_s});
    for (const facts::Device &device : devices)
        csv += rowOf(storage::masked(device, storage::Naming::Company));
    return base::writePrivateFile(reenrolmentPlanIn(folder), csv);
}

} // namespace pushkeeper::renewal
