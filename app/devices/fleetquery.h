// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/column.h"
#include "devices/fleetindex.h"

#include <QString>

#include <optional>
#include <vector>

namespace pushkeeper::devices {

/// Which devices a list shows, and in which order.
struct FleetQuery
{
    /// Words that all must occur, in any order and case; see FleetIndex::find.
    QString text{};
    /// The values that are chosen; a facet without any takes all.
    PerFacetValue<bool> chosen{};
    Column sortBy = Column::Name;
    Qt::SortOrder order = Qt::AscendingOrder;

    /// True if every device is shown.
    bool takesAll() const;
    bool operator==(const FleetQuery &) const = default;
};

/// What a query finds.
struct FleetAnswer
{
    /// In the order that was asked for; rows that are equal in it by name.
    std::vector<quint32> rows{};
    /// How many devices have each value, of those that the text and all other facets take: what a choice
    /// would bring.
    PerFacetValue<int> counts{};
};

/// Answers the query; nothing if it was cancelled. Never looks at texts for people, so that the order is that
/// of the values. Dates that are not known come before all others. Blocks, for a few milliseconds at 100,000
/// devices once the index has its ranks.
std::optional<FleetAnswer> answer(const FleetIndex &index, const FleetQuery &query,
                                  const base::CancelToken &token);

} // namespace pushkeeper::devices
