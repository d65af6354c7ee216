// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "reports/dataexport.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace pushkeeper::reports {

using namespace Qt::StringLiterals;

namespace {

QString moment(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

template <class List, class Write>
QJsonArray arrayOf(const List &list, Write write)
{
    QJsonArray array;
    for (const auto &entry : list)
        array.append(write(entry));
    return array;
}

QJsonObject certificate(const storage::KeptCertificate &kept)
{
    const facts::PushCertificate &seen = kept.certificate;
    return {{u"topic"_s, seen.topic.text()},
            {u"serial"_s, seen.serial.text()},
            {u"not_before"_s, moment(seen.notBefore)},
            {u"not_after"_s, moment(seen.notAfter)},
            {u"apple_account"_s, seen.appleAccount},
            {u"source"_s, storage::sourceName(seen.source)},
            {u"issuer"_s, kept.issuer},
            {u"pem"_s, QString::fromLatin1(kept.pem)},
            {u"first_seen"_s, moment(kept.firstSeen)},
            {u"last_seen"_s, moment(kept.lastSeen)}};
}

QJsonObject request(const storage::KeptRequest &kept)
{
    return {{u"taken_at"_s, moment(kept.takenAt)},
            {u"key"_s, kept.key.text()},
            {u"subject"_s, kept.subject},
            {u"vendor"_s, kept.vendor},
            {u"vendor_expiry"_s, moment(kept.vendorExpiry)},
            {u"stale"_s, kept.isStale},
            {u"file"_s, base64(kept.file)}};
}

QJsonObject baselineDevice(const facts::BaselineDevice &device)
{
    return {{u"id"_s, device.id.text()},
            {u"platform"_s, facts::platformName(device.platform)},
            {u"last_check_in"_s, moment(device.lastCheckIn)}};
}

QJsonObject renewal(const storage::KeptRenewal &kept, const QMap<QString, facts::Baseline> &baselines)
{
    QJsonObject json{{u"started_at"_s, moment(kept.startedAt)},
                     {u"finished_at"_s, moment(kept.finishedAt)},
                     {u"state"_s, object(kept.state)}};
    if (const auto at = baselines.constFind(kept.id); at != baselines.cend()) {
        json[u"baseline"_s] = QJsonObject{{u"taken_at"_s, moment(at->takenAt)},
                                          {u"reached_until"_s, moment(at->reachedUntil)},
                                          {u"devices"_s, arrayOf(at->devices, &baselineDevice)}};
    }
    return json;
}

QJsonObject device(const facts::Device &device)
{
    return {{u"id"_s, device.id.text()},
            {u"name"_s, device.name},
            {u"model"_s, device.model},
            {u"serial"_s, device.serialNumber},
            {u"platform"_s, facts::platformName(device.platform)},
            {u"owner"_s, facts::ownerTypeName(device.ownerType)},
            {u"compliance"_s, facts::complianceStateName(device.compliance)},
            {u"management_state"_s, facts::managementStateName(device.managementState)},
            {u"enrolled_at"_s, moment(device.enrolledAt)},
            {u"last_check_in"_s, moment(device.lastCheckIn)}};
}

QJsonObject journalRow(const storage::JournalRow &row)
{
    return {{u"seq"_s, row.seq},
            {u"at"_s, moment(row.at)},
            {u"kind"_s, row.entry.kind},
            {u"details"_s, row.entry.details}};
}

} // namespace

QJsonObject dataExport(const storage::Holdings &held)
{
    QJsonObject json{
        {u"certificates"_s, arrayOf(held.certificates, &certificate)},
        {u"signing_requests"_s, arrayOf(held.requests, &request)},
        {u"renewals"_s,
         arrayOf(held.renewals, [&held](const auto &kept) { return renewal(kept, held.baselines); })},
        {u"journal"_s, arrayOf(held.journal, &journalRow)}};
    if (const auto &profile = held.profile)
        json[u"connection"_s] = object(facts::toJson(*profile));
    if (const auto &snapshot = held.devices)
        json[u"devices"_s] = QJsonObject{{u"read_at"_s, moment(snapshot->readAt)},
                                         {u"devices"_s, arrayOf(snapshot->devices, &device)}};
    if (const auto &test = held.syncTest) {
        json[u"sync_test"_s] =
            QJsonObject{{u"head"_s, object(test->head)}, {u"devices"_s, arrayOf(test->devices, &object)}};
    }
    return json;
}

} // namespace pushkeeper::reports
