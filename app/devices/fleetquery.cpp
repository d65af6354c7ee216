// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/fleetquery.h"

#include <algorithm>
#include <limits>

namespace pushkeeper::devices {

namespace {

bool isAnyChosen(const FleetQuery &query, Facet facet)
{
    for (int value = 0; value < mostFacetValues; ++value) {
        if (query.chosen.at(facet, value))
            return true;
    }
    return false;
}

/// What a query takes of each facet, with "none chosen" spelt out.
PerFacetValue<bool> takenBy(const FleetQuery &query)
{
    PerFacetValue<bool> taken = query.chosen;
    for (const Facet facet : allFacets) {
        if (isAnyChosen(query, facet))
            continue;
        for (int value = 0; value < mostFacetValues; ++value)
            taken.at(facet, value) = true;
    }
    return taken;
}

struct Refusals
{
    int count = 0;
    Facet last = Facet::Platform;
};

/// How many facets refuse a kind.
Refusals refusalsOf(Kind kind, const PerFacetValue<bool> &taken)
{
    Refusals refusals;
    for (const Facet facet : allFacets) {
        if (taken.at(facet, facetValue(kind, facet)))
            continue;
        ++refusals.count;
        refusals.last = facet;
    }
    return refusals;
}

/// From how many devices there are of each kind. Whoever is refused by one facet alone counts there, since
/// another choice in it would bring it back.
PerFacetValue<int> countValues(const std::vector<int> &kinds, const PerFacetValue<bool> &taken)
{
    PerFacetValue<int> counts;
    for (int kind = 0; kind < mostKinds; ++kind) {
        const Refusals refusals = refusalsOf(Kind(kind), taken);
        for (const Facet facet : allFacets) {
            if (refusals.count == 0 || (refusals.count == 1 && facet == refusals.last))
                counts.at(facet, facetValue(Kind(kind), facet)) += kinds[size_t(kind)];
        }
    }
    return counts;
}

/// Seconds since 1970 in 32 bits, which last until 2106; 0 for what is not known.
quint32 dateKey(const QDateTime &date)
{
    if (!date.isValid())
        return 0;
    return quint32(std::clamp<qint64>(date.toSecsSinceEpoch(), 1, std::numeric_limits<quint32>::max()));
}

/// The number by which a row is sorted.
quint32 keyOf(const FleetIndex &index, quint32 row, Column column)
{
    const facts::Device &device = index.device(row);
    switch (column) {
    case Column::Name:
    case Column::SerialNumber:
        Q_UNREACHABLE(); // have ranks of their own
    case Column::Platform:
        return quint32(device.platform);
    case Column::Model:
        return index.modelRank(row);
    case Column::LastCheckIn:
        return dateKey(device.lastCheckIn);
    case Column::CheckIn:
        return quint32(index.checkIn(row));
    case Column::Owner:
        return quint32(device.ownerType);
    case Column::Compliance:
        return quint32(device.compliance);
    case Column::ManagementState:
        return quint32(device.managementState);
    case Column::Enrolled:
        return dateKey(device.enrolledAt);
    }
    Q_UNREACHABLE();
}

/// The ranks of a column that has some; null for the others.
const std::vector<quint32> *ranksFor(const FleetIndex &index, Column column, const base::CancelToken &token)
{
    if (column == Column::Name)
        return &index.nameRanks(token);
    return column == Column::SerialNumber ? &index.serialRanks(token) : nullptr;
}

/// Key and place by name in one number, so that sorting moves nothing else.
bool sortRows(std::vector<quint32> &rows, const FleetIndex &index, const FleetQuery &query,
              const base::CancelToken &token)
{
    const std::vector<quint32> &names = index.nameRanks(token);
    const std::vector<quint32> *ranks = ranksFor(index, query.sortBy, token);
    if (token.isCancelled())
        return false;
    const quint32 flip = query.order == Qt::DescendingOrder ? std::numeric_limits<quint32>::max() : 0;
    std::vector<quint64> keys;
    keys.reserve(rows.size());
    std::vector<quint32> byName(names.size());
    for (const quint32 row : rows) {
        const quint32 key = ranks ? (*ranks)[row] : keyOf(index, row, query.sortBy);
        keys.push_back(quint64(key ^ flip) << 32 | names[row]);
        byName[names[row]] = row;
    }
    std::sort(keys.begin(), keys.end());
    std::transform(keys.cbegin(), keys.cend(), rows.begin(),
                   [&byName](quint64 key) { return byName[quint32(key)]; });
    return !token.isCancelled();
}

} // namespace

bool FleetQuery::takesAll() const
{
    return text.trimmed().isEmpty() &&
           std::none_of(allFacets.cbegin(), allFacets.cend(),
                        [this](Facet facet) { return isAnyChosen(*this, facet); });
}

std::optional<FleetAnswer> answer(const FleetIndex &index, const FleetQuery &query,
                                  const base::CancelToken &token)
{
    const std::vector<bool> found =
        index.find(query.text.simplified().split(u' ', Qt::SkipEmptyParts), token);
    if (token.isCancelled())
        return {};
    const PerFacetValue<bool> taken = takenBy(query);
    std::vector<int> refusals;
    for (int kind = 0; kind < mostKinds; ++kind)
        refusals.push_back(refusalsOf(Kind(kind), taken).count);
    std::vector<int> kinds(mostKinds);
    FleetAnswer answer;
    for (quint32 row = 0; row < found.size(); ++row) {
        if (!found[row])
            continue;
        const Kind kind = index.kind(row);
        ++kinds[kind];
        if (refusals[kind] == 0)
            answer.rows.push_back(row);
    }
    answer.counts = countValues(kinds, taken);
    if (!sortRows(answer.rows, index, query, token))
        return {};
    return answer;
}

} // namespace pushkeeper::devices
