// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/facet.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace pushkeeper::ui {

/// Values by which devices are chosen, with how many each would bring.
class FacetPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FacetPanel(QWidget *parent = nullptr);

    /// Shows these counts; values that no device of the fleet has are left out unless they are chosen.
    void setCounts(const devices::PerFacetValue<int> &totals, const devices::PerFacetValue<int> &counts);
    /// What is ticked.
    devices::PerFacetValue<bool> chosen() const;
    /// Ticks nothing.
    void clear();

Q_SIGNALS:
    void chosenChanged();

private:
    devices::PerFacetValue<QCheckBox *> m_boxes;
    devices::PerFacetValue<QLabel *> m_counts;
};

} // namespace pushkeeper::ui
