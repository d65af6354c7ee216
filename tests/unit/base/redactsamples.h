// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDebug>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

/// What the tests of redact() share: secrets as they look in real life, and ways to wrap a text.
namespace pushkeeper::redactsamples {

using namespace Qt::StringLiterals;

inline const QString jwt =
    u"eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhZG1pbiJ9.c2lnbmF0dXJlLW9mLWl0"_s;
inline const QString entraCode = u"0.AXoAq3RkYmFy-Zm9vYmFyYmF6cXV4.AgABBAIAAADnfolhJpSnRYB1SVj_Hgd8"_s;
inline const QString pemBody = u"MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj\n"
                               "MzEfYyjiWA4R4/M2bS1GB4t7NXp98C3SC6dVMvDuictGeurT8jNbvJZHtCSuYEvu\n"
                               "NMoSfm76oqFvAp8Gy0iz5sxjZmSnXyCdPEovGhLa0VzMaQ8s+CLOyS56YyCFGeJZ\n"
                               "qgtzJ6GR3eqoYSW9b9UMvkBpZODSctWSNGj3P7jRFDO5VoTwCQAWbFnOjDfH5Ulg\nAbC3=="_s;

inline QString pem(const QString &label, const QString &body = pemBody)
{
    return u"-----BEGIN %1-----\n%2\n-----END %1-----"_s.arg(label, body);
}

/// The text as it stands inside a JSON string.
inline QString inJson(const QString &text)
{
    const QByteArray json = QJsonDocument(QJsonObject{{u"x"_s, text}}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(6, json.size() - 8));
}

/// The text that qDebug() makes of a value.
QString asDebug(const auto &value)
{
    QString text;
    QDebug(&text).nospace() << value;
    return text;
}

} // namespace pushkeeper::redactsamples
