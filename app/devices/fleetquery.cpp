// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/fleetquery.h"

#include <algorithm>

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
    refusals.reserve(mostKinds);
    for (int kind = 0; kind < mostKinds; ++kind)
        refusals.push_back(refusalsOf(Kind(kind), taken).count);
    std::vector<int> kinds(mostKinds);
    const auto order = index.sorted(query.sortBy, query.order, token);
    if (!order)
        return {};
    FleetAnswer answer;
    for (const quint32 row : *order) {
        if (!found[row])
            continue;
        const Kind kind = index.kind(row);
        ++kinds[kind];
        if (refusals[kind] == 0)
            answer.rows.push_back(row);
    }
    answer.counts = countValues(kinds, taken);
    return answer;
}

} // namespace pushkeeper::devices
