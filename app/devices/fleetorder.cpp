// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
// The orders of an index.
#include "devices/fleetindex.h"

#include <algorithm>
#include <limits>

namespace pushkeeper::devices {

namespace {

/// Seconds since 1970 in 32 bits, which last until 2106; 0 for what is not known.
quint32 dateKey(const QDateTime &date)
{
    if (!date.isValid())
        return 0;
    return quint32(std::clamp<qint64>(date.toSecsSinceEpoch(), 1, std::numeric_limits<quint32>::max()));
}

} // namespace

/// The number by which a row is sorted.
quint32 FleetIndex::sortKey(quint32 row, Column column) const
{
    switch (column) {
    case Column::Name:
        return m_nameRanks[row];
    case Column::SerialNumber:
        return m_serialRanks[row];
    case Column::Platform:
        return quint32(device(row).platform);
    case Column::Model:
        return m_models[row];
    case Column::LastCheckIn:
        return dateKey(device(row).lastCheckIn);
    case Column::CheckIn:
        return quint32(checkIn(row));
    case Column::Owner:
        return quint32(device(row).ownerType);
    case Column::Compliance:
        return quint32(device(row).compliance);
    case Column::ManagementState:
        return quint32(device(row).managementState);
    case Column::Enrolled:
        return dateKey(device(row).enrolledAt);
    }
    Q_UNREACHABLE();
}

/// Key and place by name in one number, so that sorting moves nothing else.
std::vector<quint32> FleetIndex::sortAll(Column column, Qt::SortOrder order,
                                         const base::CancelToken &token) const
{
    const std::vector<quint32> &names = nameRanks(token);
    if (column == Column::SerialNumber)
        (void)serialRanks(token);
    if (token.isCancelled())
        return {};
    const quint32 flip = order == Qt::DescendingOrder ? std::numeric_limits<quint32>::max() : 0;
    std::vector<quint64> keys;
    keys.reserve(names.size());
    std::vector<quint32> byName(names.size());
    for (quint32 row = 0; row < names.size(); ++row) {
        keys.push_back(quint64(sortKey(row, column) ^ flip) << 32 | names[row]);
        byName[names[row]] = row;
    }
    std::sort(keys.begin(), keys.end());
    std::vector<quint32> rows;
    rows.reserve(keys.size());
    for (const quint64 key : keys)
        rows.push_back(byName[quint32(key)]);
    return rows;
}

std::shared_ptr<const std::vector<quint32>> FleetIndex::sorted(Column column, Qt::SortOrder order,
                                                               const base::CancelToken &token) const
{
    const std::lock_guard lock(m_orderMutex);
    if (!m_order.rows || m_order.column != column || m_order.order != order) {
        std::vector<quint32> rows = sortAll(column, order, token);
        if (token.isCancelled())
            return nullptr;
        m_order = {.column = column,
                   .order = order,
                   .rows = std::make_shared<const std::vector<quint32>>(std::move(rows))};
    }
    return m_order.rows;
}

} // namespace pushkeeper::devices
