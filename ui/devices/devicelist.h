// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "facts/deviceuser.h"
#include "session/listsettings.h"
#include "ui/models/services.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace pushkeeper::ui {

class DeviceDetail;
class DeviceTable;
class DeviceTableView;
class FacetPanel;

/// The devices of a fleet to look through: words and facets above and beside a table, and everything about
/// the current one. Which columns are shown, and their order, is kept between runs.
class DeviceList : public QWidget
{
    Q_OBJECT

public:
    explicit DeviceList(const Services &services, QWidget *parent = nullptr);

    DeviceTable &table() const { return *m_table; }
    DeviceDetail &detail() const { return *m_detail; }
    /// Takes the focus to the words.
    void startFilter();
    /// Shows all devices again.
    void clearFilter();

Q_SIGNALS:
    void userWanted(const pushkeeper::base::DeviceId &id);
    /// A sync test of these devices; of none: whom the user names then.
    void syncTestWanted(const QList<pushkeeper::base::DeviceId> &ids);
    /// The devices in sight were written into this file.
    void exported(const QString &path, int count);
    void failed(const pushkeeper::base::Error &error);

private:
    QWidget *buildBar();
    QWidget *buildMiddle();
    QWidget *buildNothing();
    void connectParts();
    void applyFilter();
    void showAnswer();
    void showDetail();
    void copyRows();
    void askForSyncTest();
    void chooseFile();
    void exportTo(const QString &path);
    void readSettings();
    void keepSettings();

    const Services m_services;
    QTimer m_pause;
    DeviceTable *m_table;
    QLineEdit *m_filter = nullptr;
    QLabel *m_found = nullptr;
    QPushButton *m_columns = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_syncTest = nullptr;
    QSplitter *m_parts = nullptr;
    FacetPanel *m_facets = nullptr;
    QWidget *m_facetPlace = nullptr;
    QStackedWidget *m_middle = nullptr;
    DeviceTableView *m_view = nullptr;
    DeviceDetail *m_detail = nullptr;
    /// What is kept by now, or on its way there.
    std::optional<session::ListSettings> m_kept;
    bool m_isKeeping = false;
};

} // namespace pushkeeper::ui
