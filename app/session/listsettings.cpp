// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "session/listsettings.h"

#include "base/readfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace pushkeeper::session {

using devices::Column;

namespace {

constexpr QLatin1String hiddenKey("hidden_columns");
constexpr QLatin1String sortKey("sort_by");
constexpr QLatin1String descendingKey("descending");

QString fileIn(const base::DataHome &home)
{
    return home.root() + QStringLiteral("/devicelist.json");
}

std::optional<Column> columnNamed(const QJsonValue &name)
{
    const auto named =
        std::find_if(devices::allColumns.cbegin(), devices::allColumns.cend(),
                     [&name](Column column) { return name.toString() == devices::columnName(column); });
    return named == devices::allColumns.cend() ? std::nullopt : std::optional(*named);
}

} // namespace

ListSettings readListSettings(const base::DataHome &home)
{
    const auto bytes = base::readFile(fileIn(home));
    const QJsonObject json = bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
    ListSettings settings;
    settings.sortBy = columnNamed(json.value(sortKey)).value_or(settings.sortBy);
    settings.isDescending = json.value(descendingKey).toBool(settings.isDescending);
    if (!json.value(hiddenKey).isArray())
        return settings;
    settings.hidden.clear();
    const QJsonArray names = json.value(hiddenKey).toArray();
    for (const auto &name : names) {
        // The name of a device is what a row is known by.
        if (const auto column = columnNamed(name); column && column != Column::Name)
            settings.hidden.insert(*column);
    }
    return settings;
}

base::Result<> writeListSettings(const base::DataHome &home, const ListSettings &settings)
{
    QJsonArray hidden;
    for (const Column column : devices::allColumns) {
        if (settings.hidden.contains(column))
            hidden.append(devices::columnName(column));
    }
    const QJsonObject json{{hiddenKey, hidden},
                           {sortKey, devices::columnName(settings.sortBy)},
                           {descendingKey, settings.isDescending}};
    return base::writePrivateFile(fileIn(home), QJsonDocument(json).toJson());
}

} // namespace pushkeeper::session
