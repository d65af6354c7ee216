// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/canceltoken.h"
#include "devices/column.h"
#include "devices/facet.h"
#include "devices/fleet.h"

#include <QMetaType>
#include <QStringList>

#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace pushkeeper::devices {

/// A fleet made ready to be searched and sorted. A row is the place of a device in the fleet. Nobody changes
/// it any more, so that windows and workers share it; every function may be called from any thread.
class FleetIndex
{
public:
    /// Makes the fleet ready, with the verdicts of this moment (UTC); null if it was cancelled. Blocks: about
    /// a second for a million devices.
    static std::shared_ptr<const FleetIndex> make(SharedFleet fleet, const QDateTime &now,
                                                  const base::CancelToken &token);

    qsizetype size() const { return qsizetype(m_fleet->devices.size()); }
    /// The device of a row.
    const facts::Device &device(quint32 row) const { return m_fleet->devices[row]; }
    /// With its verdict at now().
    Kind kind(quint32 row) const { return m_kinds[row]; }
    /// Its verdict at now().
    CheckIn checkIn(quint32 row) const { return CheckIn(facetValue(kind(row), Facet::CheckIn)); }
    const SharedFleet &fleet() const { return m_fleet; }
    /// The moment of the verdicts.
    const QDateTime &now() const { return m_now; }

    /// How many devices have each value.
    const PerFacetValue<int> &totals() const { return m_totals; }

    /// One bit for each row: whether every word occurs in its name, model, serial number or platform, in any
    /// case and in any order. Words hold no white space; no words: all rows. Empty if it was cancelled.
    std::vector<bool> find(const QStringList &words, const base::CancelToken &token) const;

    /// Where each row stands when all are sorted by name as the user's language does, each at a place of its
    /// own. Made for the first who asks, which takes a few seconds for a million devices; empty if it was
    /// cancelled.
    const std::vector<quint32> &nameRanks(const base::CancelToken &token) const;
    /// The same by serial number; equal ones share a place.
    const std::vector<quint32> &serialRanks(const base::CancelToken &token) const;
    /// All rows in the order of a column; rows that are equal in it by name, in both directions. Dates that
    /// are not known come before all others. Kept until another order is asked for; null if it was cancelled.
    std::shared_ptr<const std::vector<quint32>> sorted(Column column, Qt::SortOrder order,
                                                       const base::CancelToken &token) const;

    /// How much memory the index holds besides the fleet, in bytes.
    qsizetype bytes() const;

private:
    FleetIndex(SharedFleet fleet, QDateTime now);

    bool build(const base::CancelToken &token);
    void buildModels();
    void appendTexts(const facts::Device &device);
    std::string_view serialOf(quint32 row) const;
    std::vector<bool> findWord(const std::string &word) const;
    quint32 sortKey(quint32 row, Column column) const;
    std::vector<quint32> sortAll(Column column, Qt::SortOrder order, const base::CancelToken &token) const;

    const SharedFleet m_fleet;
    const QDateTime m_now;
    std::vector<Kind> m_kinds;
    PerFacetValue<int> m_totals;
    /// Of each row the name, a line break, the serial number and a line break, case-folded, in UTF-8.
    std::string m_texts;
    /// Where those of a row begin; one more at the end.
    std::vector<quint32> m_begins;
    /// Of each row the place of its model in m_modelTexts.
    std::vector<quint32> m_models;
    /// Each model once, case-folded, sorted as the user's language does.
    std::vector<std::string> m_modelTexts;

    mutable std::mutex m_rankMutex;
    mutable std::vector<quint32> m_nameRanks;
    mutable std::vector<quint32> m_serialRanks;

    /// The order that was asked for last.
    struct Order
    {
        Column column = Column::Name;
        Qt::SortOrder order = Qt::AscendingOrder;
        std::shared_ptr<const std::vector<quint32>> rows{};
    };
    mutable std::mutex m_orderMutex;
    mutable Order m_order;
};

/// Null: there is no fleet yet.
using SharedIndex = std::shared_ptr<const FleetIndex>;

} // namespace pushkeeper::devices

Q_DECLARE_METATYPE(pushkeeper::devices::SharedIndex)
