// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/fleet.h"
#include "devices/syncteststate.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace pushkeeper::ui {

/// How a sync test stands: how far it has come, what it shows, and each device.
class SyncProgress : public QWidget
{
    Q_OBJECT

public:
    explicit SyncProgress(QWidget *parent = nullptr);

    /// What is shown from now on. `fleet` names the devices; `nextAt` is when something happens next (UTC);
    /// not running: it is paused or over.
    void setTest(const devices::SyncTestState &state, const devices::SharedFleet &fleet,
                 const QDateTime &nextAt, bool isRunning);

private:
    void build();
    void list(const devices::SyncTestState &state, const devices::SharedFleet &fleet);
    void copySilent() const;

    QLabel *m_result;
    QProgressBar *m_bar;
    QLabel *m_next;
    QLabel *m_details;
    QTreeWidget *m_devices;
    QLabel *m_more;
    QPushButton *m_copy;
    /// A line for each device that did not answer, however many are shown.
    QStringList m_silent;
};

} // namespace pushkeeper::ui
