// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/clockroutes.h"

#include "rehearsal/httpanswer.h"

#include <httplib.h>

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <optional>

namespace pushkeeper::rehearsal {

namespace {

constexpr int good = 200;
constexpr int badRequest = 400;

std::optional<std::chrono::seconds> secondsIn(const QByteArray &json)
{
    constexpr double tenYears = 10.0 * 366 * 86400;
    const double value =
        QJsonDocument::fromJson(json).object().value(QLatin1String("advance_seconds")).toDouble(-1);
    if (value < 0 || value > tenYears || std::floor(value) != value)
        return std::nullopt;
    return std::chrono::seconds(static_cast<qint64>(value));
}

QByteArray json(const QString &key, const QString &value)
{
    return QJsonDocument(QJsonObject{{key, value}}).toJson(QJsonDocument::Compact);
}

} // namespace

ClockRoutes::ClockRoutes(PracticeTime &time)
    : m_time(time)
{
}

void ClockRoutes::addTo(httplib::Server &server)
{
    constexpr auto type = "application/json";
    server.Post("/practice/clock", [this](const httplib::Request &in, httplib::Response &out) {
        const auto seconds = secondsIn(QByteArray::fromStdString(in.body));
        if (!seconds)
            return answer(
                out, badRequest,
                json(QStringLiteral("error"),
                     QStringLiteral("advance_seconds must be a whole number from 0 up to ten years")),
                type);
        m_time.advance(*seconds);
        answer(out, good, json(QStringLiteral("now"), m_time.now().toString(Qt::ISODate)), type);
    });
}

} // namespace pushkeeper::rehearsal
