// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "pki/propertylist.h"

#include <QXmlStreamReader>

namespace pushkeeper::pki {

using base::Result;

namespace {

constexpr char where[] = "pki.propertylist";

bool declaresAnything(const QXmlStreamReader &reader)
{
    return reader.text().contains(u'[') || !reader.entityDeclarations().isEmpty();
}

/// Moves to the `dict` element below `plist`; an empty text means it is there.
QString enterDictionary(QXmlStreamReader &reader)
{
    int depth = 0;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD && declaresAnything(reader))
            return QStringLiteral("entities");
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() != (depth == 0 ? QLatin1String("plist") : QLatin1String("dict")))
            return QStringLiteral("not a property list");
        if (++depth == 2)
            return {};
    }
    return QStringLiteral("not a property list");
}

void readEntries(QXmlStreamReader &reader, QHash<QString, QByteArray> &entries)
{
    QString key;
    while (reader.readNextStartElement()) {
        if (reader.name() == QLatin1String("key")) {
            key = reader.readElementText();
        } else if (reader.name() == QLatin1String("string") || reader.name() == QLatin1String("data")) {
            entries.insert(key, reader.readElementText().toUtf8());
        } else {
            reader.skipCurrentElement();
        }
    }
}

} // namespace

Result<QHash<QString, QByteArray>> readDictionary(const QByteArray &xml)
{
    QXmlStreamReader reader(QString::fromUtf8(xml));
    const QString obstacle = enterDictionary(reader);
    if (reader.error() == QXmlStreamReader::PrematureEndOfDocumentError)
        return base::wrongFile(where, QStringLiteral("cut off"));
    if (!obstacle.isEmpty())
        return base::wrongFile(where, obstacle);
    QHash<QString, QByteArray> entries;
    readEntries(reader, entries);
    while (!reader.atEnd())
        reader.readNext();
    if (reader.error() == QXmlStreamReader::PrematureEndOfDocumentError)
        return base::wrongFile(where, QStringLiteral("cut off"));
    if (reader.hasError())
        return base::wrongFile(where, QStringLiteral("not a property list"));
    return entries;
}

} // namespace pushkeeper::pki
