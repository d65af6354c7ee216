// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/fleetquery.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

class QThreadPool;

namespace pushkeeper::ui {

/// The devices of a fleet that a query finds, as a flat table; a column for each devices::Column. Searching
/// and sorting happen on workers: what is shown stays until the answer is there, and answers to older
/// questions are dropped. Persistent indexes follow their device, also into a later reading of the fleet.
class DeviceTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The pool is one for functions that compute, and outlives the table.
    explicit DeviceTable(QThreadPool &pool, QObject *parent = nullptr);
    /// Cancels what is under way; does not wait for it.
    ~DeviceTable() override;

    /// Shows this fleet from now on, with the verdicts of this moment (UTC); null: nothing, at once.
    void setFleet(const devices::SharedFleet &fleet, const QDateTime &now);
    /// Shows what this query finds from now on.
    void setQuery(const devices::FleetQuery &query);
    const devices::FleetQuery &query() const { return m_query; }
    /// The fleet and the moment that were set last, whether they are shown already or not.
    const devices::SharedFleet &fleet() const { return m_fleet; }
    const QDateTime &moment() const { return m_now; }

    /// What is shown: the rows of `index` in their order. Null: nothing yet.
    const devices::SharedIndex &index() const { return m_index; }
    const std::vector<quint32> &rows() const { return m_answer.rows; }
    const devices::PerFacetValue<int> &counts() const { return m_answer.counts; }
    /// True while what is shown is not what was asked for last.
    bool isBusy() const { return m_isBusy; }
    /// The row of the fleet behind an index of this table; nothing if it is invalid.
    std::optional<quint32> fleetRow(const QModelIndex &index) const;

    using QAbstractTableModel::index;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Asks for another order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// Rows will move, come or go; the last chance to note where they are. `isRefresh`: another fleet comes.
    void aboutToShow(bool isRefresh);
    /// They did.
    void shown(bool isRefresh);
    void busyChanged();

private:
    struct Shown;
    static std::optional<Shown> prepare(const devices::SharedIndex &before, const devices::SharedFleet &fleet,
                                        const QDateTime &now, const devices::FleetQuery &query,
                                        const base::CancelToken &token);
    void ask();
    void discard(devices::SharedIndex index);
    void show(Shown shown);
    void moveIndexes(const Shown &shown, const std::vector<quint32> &before);
    void setBusy(bool isBusy);

    QThreadPool &m_pool;
    devices::SharedFleet m_fleet;
    QDateTime m_now;
    devices::FleetQuery m_query;
    devices::SharedIndex m_index;
    devices::FleetAnswer m_answer;
    base::CancelToken m_token;
    quint64 m_generation = 0;
    bool m_isBusy = false;
};

} // namespace pushkeeper::ui
