// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/devices/syncchoiceform.h"

#include "ui/theme/tones.h"

#include <QComboBox>
#include <QLabel>
#include <QRadioButton>
#include <QRandomGenerator>
#include <QSpinBox>
#include <QVBoxLayout>

namespace pushkeeper::ui {

namespace {

constexpr int usualSample = 20;
constexpr int largestSample = 1'000'000;

} // namespace

SyncChoiceForm::SyncChoiceForm(const QList<base::DeviceId> &chosen, QWidget *parent)
    : QWidget(parent)
    , m_ids(chosen)
    , m_seed(QRandomGenerator::system()->generate64())
    , m_chosen(new QRadioButton(tr("The %Ln &chosen device(s)", nullptr, int(chosen.size())), this))
    , m_sample(new QRadioButton(tr("A &random sample of"), this))
    , m_everyone(new QRadioButton(tr("&All devices"), this))
    , m_size(new QSpinBox(this))
    , m_platform(new QComboBox(this))
{
    using enum facts::Platform;
    m_size->setRange(1, largestSample);
    m_size->setValue(usualSample);
    m_size->setAccessibleName(tr("Size of the sample"));
    m_platform->addItem(tr("every system"));
    for (const facts::Platform platform : {Ios, IpadOs, MacOs, TvOs, VisionOs})
        m_platform->addItem(facts::platformName(platform), QVariant::fromValue(int(platform)));
    build();
    m_chosen->setVisible(!chosen.isEmpty());
    (chosen.isEmpty() ? m_sample : m_chosen)->setChecked(true);
    m_platform->setEnabled(!m_chosen->isChecked());
    connect(m_size, &QSpinBox::valueChanged, this, [this] {
        m_sample->setChecked(true);
        Q_EMIT changed();
    });
    connect(m_platform, &QComboBox::currentIndexChanged, this, &SyncChoiceForm::changed);
    for (QRadioButton *button : {m_chosen, m_sample, m_everyone}) {
        connect(button, &QRadioButton::toggled, this, [this](bool isOn) {
            m_platform->setEnabled(!m_chosen->isChecked());
            if (isOn)
                Q_EMIT changed();
        });
    }
}

void SyncChoiceForm::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_chosen);
    auto *sample = new QHBoxLayout;
    sample->setSpacing(space::small);
    sample->addWidget(m_sample);
    sample->addWidget(m_size);
    sample->addStretch();
    layout->addLayout(sample);
    layout->addWidget(m_everyone);
    auto *system = new QHBoxLayout;
    system->setSpacing(space::small);
    auto *name = new QLabel(tr("&System"), this);
    name->setBuddy(m_platform);
    system->addWidget(name);
    system->addWidget(m_platform);
    system->addStretch();
    layout->addSpacing(space::small);
    layout->addLayout(system);
}

devices::SyncChoice SyncChoiceForm::choice() const
{
    if (m_chosen->isChecked())
        return {.ids = m_ids};
    devices::SyncChoice choice{.seed = m_seed};
    if (m_platform->currentData().isValid())
        choice.platform = static_cast<facts::Platform>(m_platform->currentData().toInt());
    if (m_sample->isChecked())
        choice.sample = m_size->value();
    return choice;
}

} // namespace pushkeeper::ui
