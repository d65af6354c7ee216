// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/devices/devicetableview.h"

#include "devices/devicewords.h"
#include "ui/devices/devicetable.h"
#include "ui/theme/tones.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace pushkeeper::ui {

using devices::Column;

namespace {

/// So many rows decide how wide the columns are.
constexpr int measuredRows = 200;
/// No column is wider than so many letters.
constexpr int widestColumn = 40;
/// A larger selection is let go when rows move: following each of its rows would hold up the window.
constexpr qint64 mostFollowed = 10'000;

} // namespace

DeviceTableView::DeviceTableView(DeviceTable &table, QWidget *parent)
    : QTableView(parent)
    , m_table(table)
    , m_columnMenu(new QMenu(this))
{
    setModel(&table);
    setAccessibleName(tr("Devices"));
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    buildHeader();
    buildMenu();
    setSettings({});
    connect(&table, &DeviceTable::aboutToShow, this, &DeviceTableView::noteSight);
    connect(&table, &DeviceTable::shown, this, &DeviceTableView::restoreSight);
}

void DeviceTableView::buildHeader()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + space::small * 2);
    QHeaderView *header = horizontalHeader();
    header->setResizeContentsPrecision(measuredRows);
    header->setHighlightSections(false);
    // It would ask every row whether it is selected, to draw a column that is.
    header->setSelectionModel(new QItemSelectionModel(&m_table, header));
    header->setMaximumSectionSize(fontMetrics().averageCharWidth() * widestColumn);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSortIndicator(int(m_settings.sortBy), Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](QPoint at) { m_columnMenu->popup(header->mapToGlobal(at)); });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        m_settings.sortBy = Column(column);
        m_settings.isDescending = order == Qt::DescendingOrder;
        Q_EMIT settingsChanged();
    });
}

void DeviceTableView::buildMenu()
{
    for (const Column column : devices::allColumns) {
        if (column == Column::Name)
            continue;
        QAction *action = m_columnMenu->addAction(devices::columnTitle(column));
        action->setCheckable(true);
        action->setData(int(column));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) { setShown(column, isShown); });
    }
}

void DeviceTableView::setSettings(const session::ListSettings &settings)
{
    const QSignalBlocker quiet(this);
    const QList<QAction *> actions = m_columnMenu->actions();
    for (QAction *action : actions) {
        const bool isShown = !settings.hidden.contains(Column(action->data().toInt()));
        action->setChecked(isShown);
        setColumnHidden(action->data().toInt(), !isShown);
    }
    sortByColumn(int(settings.sortBy), settings.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_settings = settings;
}

void DeviceTableView::setShown(Column column, bool isShown)
{
    setColumnHidden(int(column), !isShown);
    if (isShown) {
        m_settings.hidden.remove(column);
        resizeColumnToContents(int(column));
    } else {
        m_settings.hidden.insert(column);
    }
    Q_EMIT settingsChanged();
}

QList<Column> DeviceTableView::shownColumns() const
{
    QList<Column> columns;
    for (const Column column : devices::allColumns) {
        if (!isColumnHidden(int(column)))
            columns.append(column);
    }
    return columns;
}

qint64 DeviceTableView::selectedCount() const
{
    qint64 count = 0;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        count += range.height();
    return count;
}

std::vector<quint32> DeviceTableView::selectedFleetRows() const
{
    std::vector<int> places;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int place = range.top(); place <= range.bottom(); ++place)
            places.push_back(place);
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    std::vector<quint32> rows;
    rows.reserve(places.size());
    for (const int place : places)
        rows.push_back(m_table.rows()[size_t(place)]);
    return rows;
}

void DeviceTableView::noteSight(bool isRefresh)
{
    m_top = isRefresh ? QPersistentModelIndex(indexAt(QPoint(0, 0))) : QPersistentModelIndex();
    if (selectedCount() <= mostFollowed)
        return;
    const QModelIndex current = currentIndex();
    selectionModel()->clearSelection();
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
}

void DeviceTableView::restoreSight(bool isRefresh)
{
    if (!m_hasWidths && m_table.rowCount() > 0) {
        resizeColumnsToContents();
        m_hasWidths = true;
    }
    executeDelayedItemsLayout();
    if (!isRefresh)
        scrollToTop();
    else if (m_top.isValid())
        verticalScrollBar()->setValue(verticalHeader()->visualIndex(m_top.row()));
    m_top = QPersistentModelIndex();
    Q_EMIT currentDeviceChanged();
}

void DeviceTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentDeviceChanged();
}

void DeviceTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace pushkeeper::ui
