// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>

namespace pushkeeper::support {

/// A description of a service in OpenAPI 3.0, and what differs from it. Knows the keywords that Microsoft's
/// description of Graph uses; one that it does not know is a fault of its own, so that nothing is passed over
/// in silence.
class OpenApiSchema
{
public:
    explicit OpenApiSchema(QJsonObject document);
    /// From a JSON file; nothing if there is none.
    static std::optional<OpenApiSchema> fromFile(const QString &path);

    /// The path of the description that an address means, for instance
    /// "/v1.0/deviceManagement/managedDevices/{managedDevice-id}"; empty if it is not described. Method in
    /// any case.
    QString describedPath(const QString &method, const QString &path) const;
    /// How an answer differs from its description, a line each. The path is a described one.
    QStringList faultsOfAnswer(const QString &method, const QString &describedPath, int status,
                               const QByteArray &body) const;
    /// How a value differs from a schema; `place` stands before each line.
    QStringList faultsOf(const QJsonValue &value, const QJsonObject &schema, const QString &place) const;

private:
    QJsonObject resolved(QJsonObject object) const;

    QJsonObject m_document;
};

} // namespace pushkeeper::support
