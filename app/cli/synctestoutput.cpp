// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/synctestoutput.h"

#include "base/printable.h"
#include "cli/isotext.h"
#include "cli/text.h"
#include "devices/synctestjson.h"
#include "devices/synctestwords.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace pushkeeper::cli {

using namespace Qt::StringLiterals;
using devices::SyncTestResult;
using devices::SyncTestState;

namespace {

/// The devices that did not answer, as the fleet knows them; with nothing but the id where it does not.
QList<facts::Device> silentDevices(const SyncTestResult &result, const devices::SharedFleet &fleet)
{
    QHash<QString, facts::Device> known;
    if (fleet) {
        for (const facts::Device &device : fleet->devices)
            known.insert(device.id.text(), device);
    }
    QList<facts::Device> silent;
    for (const base::DeviceId &id : result.silent) {
        facts::Device device = known.value(id.text());
        device.id = id;
        silent.append(device);
    }
    return silent;
}

QJsonObject asJson(const devices::SyncShare &share)
{
    return {{u"asked"_s, share.asked}, {u"answered"_s, share.answered}};
}

QJsonValue asJson(const std::optional<std::chrono::seconds> &time)
{
    return time ? QJsonValue(qint64(time->count())) : QJsonValue();
}

QJsonValue asJson(const std::optional<devices::BinomialBounds> &bounds, const devices::Population &population)
{
    if (!bounds)
        return QJsonValue::Null;
    return QJsonObject{{u"confidence"_s, 0.95},
                       {u"lower"_s, bounds->lower},
                       {u"upper"_s, bounds->upper},
                       {u"of"_s, population.size},
                       {u"platform"_s, population.platform
                                           ? QJsonValue(QString(facts::platformName(*population.platform)))
                                           : QJsonValue()}};
}

QJsonArray asJson(const QList<facts::Device> &silent)
{
    QJsonArray rows;
    for (const facts::Device &device : silent)
        rows.append(QJsonObject{{u"id"_s, device.id.text()},
                                {u"name"_s, device.name},
                                {u"serial"_s, device.serialNumber},
                                {u"platform"_s, facts::platformName(device.platform)}});
    return rows;
}

} // namespace

QString syncTestProgressText(const devices::SyncTestProgress &progress)
{
    const SyncTestResult result = devices::resultOf(progress.state);
    const bool isAsking = !progress.state.askingEndedAt.isValid();
    QString text = isAsking ? devices::askedText(result) : devices::resultText(result);
    if (!progress.nextAt.isValid() || isAsking)
        return text;
    const QString time = QLocale().toString(progress.nextAt.toLocalTime().time(), QLocale::ShortFormat);
    return Text::tr("%1 · next look at %2").arg(text, time);
}

void writeSyncTest(QTextStream &out, const SyncTestState &state, const devices::SharedFleet &fleet)
{
    const SyncTestResult result = devices::resultOf(state);
    out << devices::resultText(result) << u".\n"_s;
    const QStringList details = devices::detailTexts(state, result);
    for (const QString &text : details)
        out << text << '\n';
    if (!result.silent.isEmpty()) {
        out << devices::silenceText(state, result) << '\n' << Text::tr("No answer from:") << '\n';
        const QList<facts::Device> silent = silentDevices(result, fleet);
        for (const facts::Device &device : silent)
            out << u"  "_s << base::printable(device.name) << '\t' << base::printable(device.serialNumber)
                << '\t' << base::printable(device.id.text()) << '\n';
    }
    out << Qt::flush;
}

void writeSyncTestJson(QTextStream &out, const SyncTestState &state, const devices::SharedFleet &fleet)
{
    const SyncTestResult result = devices::resultOf(state);
    QJsonObject platforms;
    for (auto it = result.platforms.cbegin(); it != result.platforms.cend(); ++it)
        platforms[facts::platformName(it.key())] = asJson(it.value());
    QJsonObject refused;
    for (auto it = result.refused.cbegin(); it != result.refused.cend(); ++it)
        refused[devices::refusalName(it.key())] = it.value();
    const QJsonObject json{{u"devices"_s, result.chosen},
                           {u"asked"_s, result.all.asked},
                           {u"answered"_s, result.all.answered},
                           {u"refused"_s, refused},
                           {u"platforms"_s, platforms},
                           {u"half_within_seconds"_s, asJson(result.median)},
                           {u"nine_of_ten_within_seconds"_s, asJson(result.most)},
                           {u"random_sample"_s, state.isSample},
                           {u"by_hand"_s, state.isByHand},
                           {u"bounds"_s, asJson(result.bounds, state.population)},
                           {u"silent"_s, asJson(silentDevices(result, fleet))},
                           {u"upload"_s, isoText(state.uploadedAt)},
                           {u"started_at"_s, isoText(state.startedAt)},
                           {u"finished_at"_s, isoText(state.finishedAt)}};
    out << QJsonDocument(json).toJson(QJsonDocument::Compact) << Qt::endl;
}

} // namespace pushkeeper::cli
