// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/listsettings.h"

#include <QPersistentModelIndex>
#include <QTableView>

#include <vector>

class QMenu;

namespace pushkeeper::ui {

class DeviceTable;

/// The table of devices with its columns to choose. Selection, current device and what is in sight stay where
/// they are when the fleet is read anew.
class DeviceTableView : public QTableView
{
    Q_OBJECT

public:
    /// The table outlives the view.
    explicit DeviceTableView(DeviceTable &table, QWidget *parent = nullptr);

    /// Shows these columns, in this order.
    void setSettings(const session::ListSettings &settings);
    const session::ListSettings &settings() const { return m_settings; }
    /// A menu with a tick for each column that may be hidden; belongs to the view.
    QMenu *columnMenu() const { return m_columnMenu; }
    /// The columns in sight, from left to right.
    QList<devices::Column> shownColumns() const;
    /// The selected rows of the fleet, from top to bottom.
    std::vector<quint32> selectedFleetRows() const;

Q_SIGNALS:
    /// The user chose another column or order.
    void settingsChanged();
    /// Another device is the current one, or it is known better.
    void currentDeviceChanged();
    /// The user wants to have the selected rows in the clipboard.
    void copyWanted();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHeader();
    void buildMenu();
    void setShown(devices::Column column, bool isShown);
    void noteSight(bool isRefresh);
    void restoreSight(bool isRefresh);
    qint64 selectedCount() const;

    DeviceTable &m_table;
    session::ListSettings m_settings;
    QMenu *m_columnMenu;
    QPersistentModelIndex m_top;
    bool m_hasWidths = false;
};

} // namespace pushkeeper::ui
