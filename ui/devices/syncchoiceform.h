// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/syncchoice.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QRadioButton;
class QSpinBox;

namespace pushkeeper::ui {

/// Whom a sync test asks: the chosen devices, a random sample, or all, of one system or of every one.
class SyncChoiceForm : public QWidget
{
    Q_OBJECT

public:
    /// `chosen` are the devices that the user chose before; perhaps none.
    explicit SyncChoiceForm(const QList<base::DeviceId> &chosen, QWidget *parent = nullptr);

    /// What is chosen now.
    devices::SyncChoice choice() const;

Q_SIGNALS:
    void changed();

private:
    void build();

    const QList<base::DeviceId> m_ids;
    /// The draw stays the same while the form is open.
    const quint64 m_seed;
    QRadioButton *m_chosen;
    QRadioButton *m_sample;
    QRadioButton *m_everyone;
    QSpinBox *m_size;
    QComboBox *m_platform;
};

} // namespace pushkeeper::ui
