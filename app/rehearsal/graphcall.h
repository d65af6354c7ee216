// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rehearsal/devicequery.h"
#include "rehearsal/practiceentra.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace pushkeeper::rehearsal {

/// A call to Graph, however it came: by itself or inside a batch.
struct GraphCall
{
    QByteArray method;
    /// "v1.0" or "beta".
    QString version;
    /// What stands behind the version, part by part.
    QStringList path;
    QueryValues query;
    QByteArray body;
    /// Who calls.
    Grant grant;
    /// Where the server is reached, for addresses in answers: "http://127.0.0.1:1234".
    QString origin;
    QString requestId;
    /// As the caller named the call, or the request id.
    QString clientRequestId;
    QDateTime at; // UTC
};

/// Answer to a call.
struct GraphAnswer
{
    int status = 200;
    /// JSON; empty if there is none.
    QByteArray body;
};

/// A refusal by Graph itself: plain text in `message`.
GraphAnswer graphFault(const GraphCall &call, int status, const QString &code, const QString &text);
/// A refusal by Intune behind Graph: `message` holds a JSON document as a string (microsoft-graph.md 4.1).
GraphAnswer intuneFault(const GraphCall &call, int status, const QString &code, const QString &text);

/// An object as answer, with the @odata.context of `type` ("deviceManagement", "users/$entity").
GraphAnswer objectAnswer(const GraphCall &call, const QString &type, QJsonObject object);
/// The same for an object from which $select may choose; `id` is always there.
GraphAnswer selectedAnswer(const GraphCall &call, const QString &type, const QJsonObject &object);
/// The address that stands in @odata.context.
QString contextOf(const GraphCall &call, const QString &type);

} // namespace pushkeeper::rehearsal
