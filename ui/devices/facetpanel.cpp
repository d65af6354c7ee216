// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/devices/facetpanel.h"

#include "devices/devicewords.h"
#include "ui/theme/tones.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/texts.h"

#include <QCheckBox>
#include <QGridLayout>

namespace pushkeeper::ui {

using devices::allFacets;
using devices::Facet;
using devices::mostFacetValues;

namespace {

template <class Act>
void forEachValue(Act act)
{
    for (const Facet facet : allFacets) {
        for (int value = 0; value < mostFacetValues; ++value)
            act(facet, value);
    }
}

} // namespace

FacetPanel::FacetPanel(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, space::medium, 0);
    grid->setVerticalSpacing(space::small / 2);
    grid->setColumnStretch(0, 1);
    int row = 0;
    forEachValue([&](Facet facet, int value) {
        if (value == 0) {
            QLabel *title = titleLabel(devices::facetTitle(facet), this, 1);
            title->setContentsMargins(0, row == 0 ? 0 : space::medium, 0, 0);
            grid->addWidget(title, row++, 0, 1, 2);
        }
        const QString text = devices::facetText(facet, value);
        auto *box = new QCheckBox(text, this);
        auto *count = new Caption({}, this);
        box->setVisible(false);
        count->setVisible(false);
        count->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        grid->addWidget(box, row, 0);
        grid->addWidget(count, row++, 1);
        connect(box, &QCheckBox::toggled, this, &FacetPanel::chosenChanged);
        m_boxes.at(facet, value) = box;
        m_counts.at(facet, value) = count;
    });
    grid->setRowStretch(row, 1);
}

void FacetPanel::setCounts(const devices::PerFacetValue<int> &totals,
                           const devices::PerFacetValue<int> &counts)
{
    forEachValue([&](Facet facet, int value) {
        QCheckBox *box = m_boxes.at(facet, value);
        const bool isShown = totals.at(facet, value) > 0 || box->isChecked();
        box->setVisible(isShown);
        m_counts.at(facet, value)->setVisible(isShown);
        m_counts.at(facet, value)->setText(locale().toString(counts.at(facet, value)));
        box->setAccessibleName(tr("%1: %2").arg(devices::facetTitle(facet), box->text()));
        box->setAccessibleDescription(tr("%Ln device(s)", nullptr, counts.at(facet, value)));
    });
}

devices::PerFacetValue<bool> FacetPanel::chosen() const
{
    devices::PerFacetValue<bool> chosen;
    forEachValue(
        [&](Facet facet, int value) { chosen.at(facet, value) = m_boxes.at(facet, value)->isChecked(); });
    return chosen;
}

void FacetPanel::clear()
{
    const bool wasAny = chosen() != devices::PerFacetValue<bool>();
    forEachValue([this](Facet facet, int value) {
        const QSignalBlocker quiet(m_boxes.at(facet, value));
        m_boxes.at(facet, value)->setChecked(false);
    });
    if (wasAny)
        Q_EMIT chosenChanged();
}

} // namespace pushkeeper::ui
