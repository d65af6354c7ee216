// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/fleetindex.h"
#include "facts/deviceuser.h"

#include <QList>
#include <QWidget>

#include <optional>
#include <utility>

class QLabel;
class QLineEdit;
class QPushButton;

namespace pushkeeper::ui {

class FactList;

/// Everything that is known of one device, and what its last check-in means. Who uses it is shown only when
/// asked for, and forgotten with the next device.
class DeviceDetail : public QWidget
{
    Q_OBJECT

public:
    explicit DeviceDetail(QWidget *parent = nullptr);

    /// Shows the device of this row.
    void show(const devices::FleetIndex &index, quint32 row);
    /// Shows nothing.
    void clear();
    /// Whether its user can be asked for now, and whether at all.
    void setAskable(bool canAsk, bool isOffered);
    /// Shows who uses the device, if it is still the one that is shown; nothing: it is gone.
    void showUser(const base::DeviceId &id, const std::optional<facts::DeviceUser> &user);

Q_SIGNALS:
    void userWanted(const pushkeeper::base::DeviceId &id);

private:
    QString allFacts() const;
    void showFacts();

    /// Names with values, as they are shown.
    QList<std::pair<QString, QString>> m_known;
    base::DeviceId m_id;
    QString m_serial;
    QLabel *m_hint;
    QWidget *m_content;
    QLabel *m_name;
    QLabel *m_verdict;
    FactList *m_facts;
    /// A field, because it is longer than the pane is wide and has nowhere to wrap.
    QLineEdit *m_idField;
    QLabel *m_user;
    QPushButton *m_askUser;
    QPushButton *m_copySerial;
    QPushButton *m_copyAll;
};

} // namespace pushkeeper::ui
