// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/checkin.h"

#include <array>

namespace pushkeeper::devices {

/// By what the devices of a list are chosen, besides words.
enum class Facet : quint8 { Platform, CheckIn, Owner, Compliance };

inline constexpr std::array allFacets{Facet::Platform, Facet::CheckIn, Facet::Owner, Facet::Compliance};

/// A facet has at most so many values; each is the number of an enumerator.
inline constexpr int mostFacetValues = 8;

/// The values that a device has of all facets, in one number.
using Kind = quint16;

/// There are so many kinds.
inline constexpr int mostKinds = mostFacetValues * mostFacetValues * mostFacetValues * mostFacetValues;

/// The kind of a device with this verdict.
inline Kind kindOf(const facts::Device &device, CheckIn checkIn)
{
    static_assert(int(facts::Platform::Other) < mostFacetValues);
    static_assert(int(CheckIn::AsDesigned) < mostFacetValues);
    static_assert(int(facts::OwnerType::Personal) < mostFacetValues);
    static_assert(int(facts::ComplianceState::ConfigManager) < mostFacetValues);
    int kind = int(device.compliance);
    kind = kind * mostFacetValues + int(device.ownerType);
    kind = kind * mostFacetValues + int(checkIn);
    return Kind(kind * mostFacetValues + int(device.platform));
}

/// The value that devices of this kind have of a facet.
constexpr int facetValue(Kind kind, Facet facet)
{
    int rest = kind;
    for (int i = 0; i < int(facet); ++i)
        rest /= mostFacetValues;
    return rest % mostFacetValues;
}

/// Something for each value of each facet.
template <class Value>
class PerFacetValue
{
public:
    /// The one of this value, to be changed.
    Value &at(Facet facet, int value) { return m_values.at(size_t(facet)).at(size_t(value)); }
    /// The one of this value.
    const Value &at(Facet facet, int value) const { return m_values.at(size_t(facet)).at(size_t(value)); }
    bool operator==(const PerFacetValue &) const = default;

private:
    std::array<std::array<Value, mostFacetValues>, allFacets.size()> m_values{};
};

} // namespace pushkeeper::devices
