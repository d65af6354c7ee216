// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/certificatecalls.h"

#include "facts/device.h"

#include <QJsonObject>

namespace pushkeeper::graph {

using namespace Qt::StringLiterals;

namespace {

base::Error badReply(const QString &detail)
{
    return {.kind = base::ErrorKind::BadReply, .where = "graph.certificate", .detail = detail};
}

/// Answers come flat; Microsoft's documentation wraps them in `value`.
QJsonObject unwrapped(const QJsonObject &json)
{
    return json.value("value"_L1).isObject() ? json.value("value"_L1).toObject() : json;
}

QDateTime dateIn(const QJsonObject &json, QLatin1String key)
{
    return facts::dateFromGraph(json.value(key).toString());
}

base::Result<std::optional<facts::PushCertificate>> certificateFrom(const QJsonObject &answer)
{
    const QJsonObject json = unwrapped(answer);
    const facts::PushCertificate certificate{
        .topic = base::Topic(json.value("topicIdentifier"_L1).toString()),
        .serial = base::SerialNumber::fromHex(json.value("certificateSerialNumber"_L1).toString()),
        .notAfter = dateIn(json, "expirationDateTime"_L1),
        .appleAccount = json.value("appleIdentifier"_L1).toString(),
        .source = facts::Source::Live};
    if (certificate.topic.isEmpty() || !certificate.notAfter.isValid())
        return badReply(u"topic or expiry is missing"_s);
    return std::optional(certificate);
}

} // namespace

base::Result<std::optional<facts::PushCertificate>> readCertificate(GraphClient &graph,
                                                                    const base::CancelToken &token)
{
    const auto json = graph.callForJson({.endpoint = Endpoint::ReadCertificate}, token);
    if (json)
        return certificateFrom(*json);
    if (json.error().kind == base::ErrorKind::NotFound)
        return std::optional<facts::PushCertificate>();
    return json.error();
}

base::Result<QByteArray> takeSigningRequest(GraphClient &graph, const base::CancelToken &token)
{
    const auto json = graph.callForJson({.endpoint = Endpoint::TakeSigningRequest}, token);
    if (!json)
        return json.error();
    const QByteArray request = json->value("value"_L1).toString().toUtf8();
    if (request.isEmpty())
        return badReply(u"the signing request is empty"_s);
    return request;
}

base::Result<std::optional<facts::Agreement>> readAgreement(GraphClient &graph,
                                                            const base::CancelToken &token)
{
    const auto json = graph.callForJson({.endpoint = Endpoint::ReadAgreement}, token);
    if (!json) {
        if (json.error().kind == base::ErrorKind::NotFound)
            return std::optional<facts::Agreement>();
        return json.error();
    }
    const QJsonObject fields = unwrapped(*json);
    if (!fields.value("granted"_L1).isBool())
        return badReply(u"the agreement says neither yes nor no"_s);
    return std::optional(facts::Agreement{.granted = fields.value("granted"_L1).toBool(),
                                          .terms = QUrl(fields.value("termsUrl"_L1).toString()),
                                          .grantedAt = dateIn(fields, "grantDateTime"_L1),
                                          .grantedBy = fields.value("grantedByUpn"_L1).toString()});
}

base::Result<> giveAgreement(GraphClient &graph, const base::CancelToken &token)
{
    const auto reply = graph.call({.endpoint = Endpoint::GiveAgreement}, token);
    if (!reply)
        return reply.error();
    return {};
}

} // namespace pushkeeper::graph
