// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/synctestjson.h"

#include "facts/jsonfields.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace pushkeeper::devices {

using namespace Qt::StringLiterals;
using facts::JsonFields;

namespace {

constexpr char where[] = "devices.synctest";

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void putDate(QJsonObject &object, QLatin1String key, const QDateTime &date)
{
    if (date.isValid())
        object.insert(key, date.toUTC().toString(Qt::ISODateWithMs));
}

SyncRefusal refusalNamed(JsonFields &fields)
{
    const QString name = fields.text("refusal"_L1);
    for (const SyncRefusal refusal :
         {SyncRefusal::None, SyncRefusal::Gone, SyncRefusal::Denied, SyncRefusal::Refused}) {
        if (name == refusalName(refusal))
            return refusal;
    }
    fields.fail("refusal"_L1, u"is not known"_s);
    return SyncRefusal::Refused;
}

SyncTestState headFrom(JsonFields &fields)
{
    SyncTestState state{
        .startedAt = fields.date("started_at"_L1),
        .uploadedAt = fields.date("uploaded_at"_L1),
        .population = {.size = fields.count("population"_L1), .isChosen = fields.flag("chosen"_L1)},
        .isSample = fields.flag("sample"_L1),
        .isByHand = fields.flag("by_hand"_L1),
        .wait = std::chrono::minutes(fields.count("wait_minutes"_L1)),
        .askingEndedAt = fields.date("asking_ended_at"_L1),
        .lookedAt = fields.date("looked_at"_L1),
        .finishedAt = fields.date("finished_at"_L1)};
    if (fields.has("platform"_L1))
        state.population.platform = facts::platformFromGraph(fields.text("platform"_L1), {});
    return state;
}

SyncTarget targetFrom(JsonFields &fields)
{
    return {.id = base::DeviceId(fields.text("id"_L1)),
            .platform = facts::platformFromGraph(fields.text("platform"_L1), {}),
            .announcedAt = fields.date("announced_at"_L1),
            .askedAt = fields.date("asked_at"_L1),
            .answeredAt = fields.date("answered_at"_L1),
            .waitsUntil = fields.date("waits_until"_L1),
            .refusal = refusalNamed(fields)};
}

} // namespace

QByteArray headToJson(const SyncTestState &state)
{
    QJsonObject head{{u"population"_s, state.population.size},
                     {u"chosen"_s, state.population.isChosen},
                     {u"sample"_s, state.isSample},
                     {u"by_hand"_s, state.isByHand},
                     {u"wait_minutes"_s, int(state.wait.count())}};
    if (state.population.platform)
        head.insert("platform"_L1, facts::platformName(*state.population.platform));
    putDate(head, "started_at"_L1, state.startedAt);
    putDate(head, "uploaded_at"_L1, state.uploadedAt);
    putDate(head, "asking_ended_at"_L1, state.askingEndedAt);
    putDate(head, "looked_at"_L1, state.lookedAt);
    putDate(head, "finished_at"_L1, state.finishedAt);
    return compact(head);
}

QByteArray targetToJson(const SyncTarget &target)
{
    QJsonObject json{{u"id"_s, target.id.text()}, {u"platform"_s, facts::platformName(target.platform)}};
    putDate(json, "announced_at"_L1, target.announcedAt);
    putDate(json, "asked_at"_L1, target.askedAt);
    putDate(json, "answered_at"_L1, target.answeredAt);
    putDate(json, "waits_until"_L1, target.waitsUntil);
    if (target.refusal != SyncRefusal::None)
        json.insert("refusal"_L1, refusalName(target.refusal));
    return compact(json);
}

base::Result<SyncTestState> syncTestFromJson(const QByteArray &head, const QList<QByteArray> &targets)
{
    const auto object = facts::jsonObject(head, where);
    if (!object)
        return object.error();
    JsonFields fields(*object);
    fields.require("started_at"_L1);
    SyncTestState state = headFrom(fields);
    if (!fields.fault().isEmpty())
        return fields.error(where);
    state.targets.reserve(targets.size());
    for (const QByteArray &json : targets) {
        const auto row = facts::jsonObject(json, where);
        if (!row)
            return row.error();
        JsonFields device(*row);
        device.require("id"_L1);
        state.targets.append(targetFrom(device));
        if (!device.fault().isEmpty())
            return device.error(where);
    }
    return state;
}

QLatin1String refusalName(SyncRefusal refusal)
{
    switch (refusal) {
    case SyncRefusal::None:
        return ""_L1;
    case SyncRefusal::Gone:
        return "gone"_L1;
    case SyncRefusal::Denied:
        return "denied"_L1;
    case SyncRefusal::Refused:
        return "refused"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace pushkeeper::devices
