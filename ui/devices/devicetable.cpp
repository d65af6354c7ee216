// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/devices/devicetable.h"

#include "base/workerpool.h"
#include "devices/devicewords.h"
#include "ui/devices/celltext.h"

#include <QHash>

#include <limits>
#include <utility>

namespace pushkeeper::ui {

using devices::Column;

namespace {

constexpr quint32 nowhere = std::numeric_limits<quint32>::max();

/// Where each device of the earlier fleet stands in the later one.
std::vector<quint32> movesBetween(const devices::Fleet &earlier, const devices::Fleet &later)
{
    QHash<base::DeviceId, quint32> places;
    places.reserve(qsizetype(later.devices.size()));
    for (quint32 row = 0; row < later.devices.size(); ++row)
        places.insert(later.devices[row].id, row);
    std::vector<quint32> moves;
    moves.reserve(earlier.devices.size());
    for (const facts::Device &device : earlier.devices)
        moves.push_back(places.value(device.id, nowhere));
    return moves;
}

} // namespace

/// What a worker brings.
struct DeviceTable::Shown
{
    devices::SharedIndex index;
    devices::FleetAnswer answer;
    /// Where each row of the fleet is shown.
    std::vector<quint32> places;
    /// Where each row of the fleet before stands in this one; empty if it is the same.
    std::vector<quint32> moves;
};

DeviceTable::DeviceTable(QThreadPool &pool, QObject *parent)
    : QAbstractTableModel(parent)
    , m_pool(pool)
{
}

DeviceTable::~DeviceTable()
{
    m_token.cancel();
}

void DeviceTable::setFleet(const devices::SharedFleet &fleet, const QDateTime &now)
{
    m_fleet = fleet;
    m_now = now;
    if (fleet) {
        ask();
        return;
    }
    m_token.cancel();
    ++m_generation;
    beginResetModel();
    discard(std::exchange(m_index, nullptr));
    m_answer = {};
    endResetModel();
    setBusy(false);
    Q_EMIT shown(true);
}

void DeviceTable::setQuery(const devices::FleetQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    if (m_fleet)
        ask();
}

void DeviceTable::sort(int column, Qt::SortOrder order)
{
    devices::FleetQuery query = m_query;
    query.sortBy = Column(column);
    query.order = order;
    setQuery(query);
}

std::optional<DeviceTable::Shown> DeviceTable::prepare(const devices::SharedIndex &before,
                                                       const devices::SharedFleet &fleet,
                                                       const QDateTime &now, const devices::FleetQuery &query,
                                                       const base::CancelToken &token)
{
    const bool isSame = before && before->fleet() == fleet;
    Shown shown;
    shown.index = isSame && before->now() == now ? before : devices::FleetIndex::make(fleet, now, token);
    if (!shown.index)
        return {};
    auto answer = devices::answer(*shown.index, query, token);
    if (!answer)
        return {};
    shown.answer = std::move(*answer);
    shown.places.assign(fleet->devices.size(), nowhere);
    for (quint32 place = 0; place < shown.answer.rows.size(); ++place)
        shown.places[shown.answer.rows[place]] = place;
    if (before && !isSame)
        shown.moves = movesBetween(*before->fleet(), *fleet);
    return shown;
}

void DeviceTable::ask()
{
    m_token.cancel();
    m_token = base::CancelToken();
    const quint64 generation = ++m_generation;
    setBusy(true);
    const auto work = [before = m_index, fleet = m_fleet, now = m_now, query = m_query,
                       token = m_token]() mutable {
        return prepare(std::exchange(before, nullptr), std::exchange(fleet, nullptr), now, query, token);
    };
    base::runAndDeliver(m_pool, this, work, [this, generation](std::optional<Shown> shown) {
        if (!shown)
            return; // cancelled, so another one is under way
        if (generation == m_generation)
            show(std::move(*shown));
        else
            discard(std::move(shown->index));
    });
}

/// To free a million devices would hold up the window.
void DeviceTable::discard(devices::SharedIndex index)
{
    m_pool.start([index = std::move(index)] {});
}

void DeviceTable::show(Shown shown)
{
    const bool isRefresh = !m_index || m_index->fleet() != shown.index->fleet();
    Q_EMIT aboutToShow(isRefresh);
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<quint32> before = std::exchange(m_answer, std::move(shown.answer)).rows;
    discard(std::exchange(m_index, shown.index));
    moveIndexes(shown, before);
    Q_EMIT layoutChanged({}, VerticalSortHint);
    setBusy(false);
    Q_EMIT this->shown(isRefresh);
}

void DeviceTable::moveIndexes(const Shown &shown, const std::vector<quint32> &before)
{
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &index : from) {
        quint32 row = before[size_t(index.row())];
        if (!shown.moves.empty())
            row = shown.moves[row];
        const quint32 place = row == nowhere ? nowhere : shown.places[row];
        to.append(place == nowhere ? QModelIndex() : createIndex(int(place), index.column()));
    }
    changePersistentIndexList(from, to);
}

void DeviceTable::setBusy(bool isBusy)
{
    if (std::exchange(m_isBusy, isBusy) != isBusy)
        Q_EMIT busyChanged();
}

std::optional<quint32> DeviceTable::fleetRow(const QModelIndex &index) const
{
    return index.isValid() ? std::optional(m_answer.rows[size_t(index.row())]) : std::nullopt;
}

int DeviceTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_answer.rows.size());
}

int DeviceTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(devices::allColumns.size());
}

QVariant DeviceTable::data(const QModelIndex &index, int role) const
{
    const auto row = fleetRow(index);
    if (!row || role != Qt::DisplayRole)
        return {};
    return cellText(*m_index, *row, Column(index.column()));
}

QVariant DeviceTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isTitle = orientation == Qt::Horizontal && role == Qt::DisplayRole;
    return isTitle && section >= 0 && section < columnCount() ? devices::columnTitle(Column(section))
                                                              : QVariant();
}

} // namespace pushkeeper::ui
