// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/devices/devicelist.h"

#include "base/workerpool.h"
#include "reports/devicecsv.h"
#include "ui/devices/celltext.h"
#include "ui/devices/devicedetail.h"
#include "ui/devices/devicetable.h"
#include "ui/devices/devicetableview.h"
#include "ui/devices/facetpanel.h"
#include "ui/theme/tones.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/texts.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <chrono>

namespace pushkeeper::ui {

namespace {

/// Whoever types on wants no answer yet.
constexpr std::chrono::milliseconds typingPause(150);

} // namespace

DeviceList::DeviceList(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_table(new DeviceTable(services.pools.parsing(), this))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(buildBar());
    m_parts = new QSplitter(this);
    m_parts->setChildrenCollapsible(false);
    m_facets = new FacetPanel;
    m_detail = new DeviceDetail;
    m_facetPlace = scrolling(m_facets);
    m_parts->addWidget(m_facetPlace);
    m_parts->addWidget(buildMiddle());
    m_parts->addWidget(scrolling(m_detail));
    m_parts->setStretchFactor(1, 1);
    constexpr int sideWidth = 200;
    constexpr int middleWidth = 420;
    m_parts->setSizes({sideWidth, middleWidth, sideWidth + space::large});
    layout->addWidget(m_parts, 1);
    m_columns->setMenu(m_view->columnMenu());
    connectParts();
    readSettings();
}

QWidget *DeviceList::buildBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    m_filter = new QLineEdit(bar);
    m_filter->setClearButtonEnabled(true);
    m_filter->setPlaceholderText(tr("Words in name, model, serial number or platform"));
    m_filter->setAccessibleDescription(m_filter->placeholderText());
    auto *name = new QLabel(tr("Filter"), bar);
    name->setBuddy(m_filter);
    m_found = new QLabel(bar);
    m_columns = new QPushButton(tr("Columns"), bar);
    m_export = new QPushButton(tr("Export …"), bar);
    m_export->setToolTip(tr("Saves the devices in sight as a table for spreadsheets."));
    m_export->setAccessibleDescription(m_export->toolTip());
    row->addWidget(name);
    row->addWidget(m_filter, 1);
    row->addWidget(m_found);
    row->addWidget(m_columns);
    row->addWidget(m_export);
    m_syncTest = new QPushButton(tr("Sync test …"), bar);
    m_syncTest->setToolTip(tr("Asks the selected devices to check in, and watches who does."));
    m_syncTest->setAccessibleDescription(m_syncTest->toolTip());
    row->addWidget(m_syncTest);
    return bar;
}

QWidget *DeviceList::buildMiddle()
{
    m_middle = new QStackedWidget;
    m_view = new DeviceTableView(*m_table, m_middle);
    m_middle->addWidget(m_view);
    m_middle->addWidget(buildNothing());
    return m_middle;
}

QWidget *DeviceList::buildNothing()
{
    auto *page = new QWidget(m_middle);
    auto *layout = new QVBoxLayout(page);
    QLabel *text = guideLabel(tr("No device matches the words and ticks."), page);
    text->setAlignment(Qt::AlignHCenter);
    auto *clear = new QPushButton(tr("Clear the filter"), page);
    clear->setObjectName(QStringLiteral("clearFilter"));
    layout->addStretch();
    layout->addWidget(text);
    layout->addWidget(clear, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(clear, &QPushButton::clicked, this, &DeviceList::clearFilter);
    return page;
}

void DeviceList::connectParts()
{
    connect(m_filter, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_filter, &QLineEdit::returnPressed, this, &DeviceList::applyFilter);
    auto *escape = new QShortcut(Qt::Key_Escape, m_filter, nullptr, nullptr, Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, m_filter, &QLineEdit::clear);
    connect(&m_pause, &QTimer::timeout, this, &DeviceList::applyFilter);
    connect(m_facets, &FacetPanel::chosenChanged, this, &DeviceList::applyFilter);
    connect(m_table, &DeviceTable::shown, this, &DeviceList::showAnswer);
    connect(m_view, &DeviceTableView::currentDeviceChanged, this, &DeviceList::showDetail);
    connect(m_view, &DeviceTableView::settingsChanged, this, &DeviceList::keepSettings);
    connect(m_view, &DeviceTableView::copyWanted, this, &DeviceList::copyRows);
    connect(m_export, &QPushButton::clicked, this, &DeviceList::chooseFile);
    connect(m_syncTest, &QPushButton::clicked, this, &DeviceList::askForSyncTest);
    connect(m_detail, &DeviceDetail::userWanted, this, &DeviceList::userWanted);
    showAnswer();
}

void DeviceList::startFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void DeviceList::clearFilter()
{
    m_filter->clear();
    m_facets->clear();
    applyFilter();
    m_filter->setFocus();
}

void DeviceList::applyFilter()
{
    m_pause.stop();
    devices::FleetQuery query = m_table->query();
    query.text = m_filter->text();
    query.chosen = m_facets->chosen();
    m_table->setQuery(query);
}

void DeviceList::showAnswer()
{
    const devices::SharedIndex &index = m_table->index();
    const int found = m_table->rowCount();
    const int all = index ? int(index->size()) : 0;
    m_found->setText(tr("%1 of %Ln device(s)", nullptr, all).arg(locale().toString(found)));
    // At once, else the text would be cut off until the next turn.
    m_found->parentWidget()->layout()->activate();
    if (index)
        m_facets->setCounts(index->totals(), m_table->counts());
    // Counts stand at the trailing edge, where a panel that is too narrow would hide them; so it grows at
    // once.
    m_facets->layout()->activate();
    m_facetPlace->setMinimumWidth(m_facets->minimumSizeHint().width() +
                                  style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    m_parts->refresh();
    m_middle->setCurrentIndex(found == 0 && all > 0 ? 1 : 0);
    m_export->setEnabled(found > 0);
}

void DeviceList::showDetail()
{
    if (const auto row = m_table->fleetRow(m_view->currentIndex()))
        m_detail->show(*m_table->index(), *row);
    else
        m_detail->clear();
}

/// On a worker, since there may be a million of them.
void DeviceList::copyRows()
{
    const auto write = [index = m_table->index(), rows = m_view->selectedFleetRows(),
                        columns = m_view->shownColumns()] { return tableText(*index, rows, columns); };
    if (!m_table->index())
        return;
    base::runAndDeliver(m_services.pools.parsing(), this, write,
                        [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
}

/// One device alone is only the one that is looked at.
void DeviceList::askForSyncTest()
{
    QList<base::DeviceId> ids;
    const std::vector<quint32> rows = m_table->index() ? m_view->selectedFleetRows() : std::vector<quint32>();
    for (const quint32 row : rows) {
        if (rows.size() > 1)
            ids.append(m_table->index()->device(row).id);
    }
    Q_EMIT syncTestWanted(ids);
}

void DeviceList::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export the devices"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setDirectory(m_services.downloads);
    dialog->selectFile(QStringLiteral("devices.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &DeviceList::exportTo);
    dialog->open();
}

void DeviceList::exportTo(const QString &path)
{
    const int count = m_table->rowCount();
    const auto write = [path, index = m_table->index(), rows = m_table->rows()] {
        return reports::writeDeviceCsv(path, *index, rows);
    };
    base::runAndDeliver(m_services.pools.blocking(), this, write,
                        [this, path, count](const base::Result<> &written) {
                            if (written)
                                Q_EMIT exported(path, count);
                            else
                                Q_EMIT failed(written.error());
                        });
}

void DeviceList::readSettings()
{
    const auto read = [home = m_services.home] { return session::readListSettings(home); };
    base::runAndDeliver(m_services.pools.blocking(), this, read,
                        [this](const session::ListSettings &settings) {
                            // Whoever has chosen meanwhile is not overruled.
                            if (m_kept)
                                return;
                            m_kept = settings;
                            m_view->setSettings(settings);
                        });
}

/// One at a time, so that the last choice is the one that stays. That it cannot be kept is no reason to
/// disturb anybody.
void DeviceList::keepSettings()
{
    if (m_isKeeping || m_kept == m_view->settings())
        return;
    m_isKeeping = true;
    m_kept = m_view->settings();
    const auto write = [home = m_services.home, settings = m_view->settings()] {
        return session::writeListSettings(home, settings);
    };
    base::runAndDeliver(m_services.pools.blocking(), this, write, [this](const base::Result<> &) {
        m_isKeeping = false;
        keepSettings();
    });
}

} // namespace pushkeeper::ui
