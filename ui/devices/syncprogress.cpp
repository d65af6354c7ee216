// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/devices/syncprogress.h"

#include "base/printable.h"
#include "devices/synctestresult.h"
#include "devices/synctestwords.h"
#include "pki/shownvalues.h"
#include "ui/theme/tones.h"
#include "ui/widgets/texts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHash>
#include <QHeaderView>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pushkeeper::ui {

using devices::SyncTarget;
using devices::SyncTestResult;
using devices::SyncTestState;

namespace {

/// Nobody reads more in this window; the copy holds all.
constexpr qsizetype mostShown = 500;

/// What needs a look comes first: who was asked and is silent, who was not asked, who answered.
int rank(const SyncTarget &target)
{
    if (target.answeredAt.isValid())
        return 2;
    return target.askedAt.isValid() && target.refusal == devices::SyncRefusal::None ? 0 : 1;
}

QString nextText(const SyncTestState &state, const QDateTime &nextAt, bool isRunning)
{
    if (state.finishedAt.isValid())
        return SyncProgress::tr("Ended on %1.").arg(pki::shownDate(state.finishedAt));
    if (!isRunning)
        return SyncProgress::tr("Paused. Nobody is asked twice when it goes on.");
    if (!state.askingEndedAt.isValid())
        return SyncProgress::tr("Asking, five devices a second at most …");
    if (!nextAt.isValid())
        return SyncProgress::tr("Looking for check-ins …");
    return SyncProgress::tr("Next look at %1. You can close this window; it goes on when you open it again.")
        .arg(QLocale().toString(nextAt.toLocalTime().time(), QLocale::ShortFormat));
}

} // namespace

SyncProgress::SyncProgress(QWidget *parent)
    : QWidget(parent)
    , m_result(plainLabel({}, this))
    , m_bar(new QProgressBar(this))
    , m_next(guideLabel({}, this))
    , m_details(plainLabel({}, this))
    , m_devices(new QTreeWidget(this))
    , m_more(guideLabel({}, this))
    , m_copy(new QPushButton(tr("&Copy those without an answer"), this))
{
    build();
    connect(m_copy, &QPushButton::clicked, this, &SyncProgress::copySilent);
}

void SyncProgress::build()
{
    constexpr qreal large = 1.2;
    constexpr int lines = 6;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    scaleFont(*m_result, large, QFont::DemiBold);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_devices->setHeaderLabels({tr("Device"), tr("Serial number"), tr("System"), tr("Answer")});
    m_devices->setRootIsDecorated(false);
    m_devices->setUniformRowHeights(true);
    m_devices->setAccessibleName(tr("Devices"));
    m_devices->setMinimumHeight(lines * m_devices->fontMetrics().lineSpacing());
    m_devices->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_devices->header()->setStretchLastSection(false);
    layout->addWidget(m_result);
    layout->addWidget(m_bar);
    layout->addWidget(m_next);
    layout->addWidget(m_details);
    layout->addWidget(m_devices, 1);
    layout->addWidget(m_more);
    layout->addWidget(m_copy, 0, Qt::AlignLeading);
}

void SyncProgress::setTest(const SyncTestState &state, const devices::SharedFleet &fleet,
                           const QDateTime &nextAt, bool isRunning)
{
    const SyncTestResult result = devices::resultOf(state);
    const bool isAsking = !state.askingEndedAt.isValid();
    const QString text = isAsking ? devices::askedText(result) : devices::resultText(result);
    m_result->setText(text);
    m_bar->setRange(0, std::max(isAsking ? result.chosen : result.all.asked, 1));
    m_bar->setValue(isAsking ? result.all.asked : result.all.answered);
    m_bar->setAccessibleDescription(text);
    m_next->setText(nextText(state, nextAt, isRunning));
    QStringList details = devices::detailTexts(state, result);
    if (const QString silence = devices::silenceText(state, result); !silence.isEmpty() && !isAsking)
        details.append(silence);
    m_details->setText(details.join(QLatin1Char('\n')));
    m_details->setVisible(!details.isEmpty());
    list(state, fleet);
}

void SyncProgress::list(const SyncTestState &state, const devices::SharedFleet &fleet)
{
    QHash<base::DeviceId, const facts::Device *> known;
    if (fleet) {
        for (const facts::Device &device : fleet->devices)
            known.insert(device.id, &device);
    }
    QList<SyncTarget> targets = state.targets;
    std::stable_sort(targets.begin(), targets.end(),
                     [](const SyncTarget &a, const SyncTarget &b) { return rank(a) < rank(b); });
    m_devices->clear();
    m_silent.clear();
    QList<QTreeWidgetItem *> rows;
    for (const SyncTarget &target : std::as_const(targets)) {
        const facts::Device *device = known.value(target.id);
        const QStringList cells{base::printable(device ? device->name : target.id.text()),
                                base::printable(device ? device->serialNumber : QString()),
                                facts::platformName(target.platform), devices::targetText(target)};
        if (rank(target) == 0)
            m_silent.append(cells.join(QLatin1Char('\t')));
        if (rows.size() < mostShown)
            rows.append(new QTreeWidgetItem(cells));
    }
    m_devices->addTopLevelItems(rows);
    const int hidden = int(targets.size() - rows.size());
    m_more->setText(tr("%Ln more device(s) are not shown here.", nullptr, hidden));
    m_more->setVisible(hidden > 0);
    m_copy->setVisible(!m_silent.isEmpty());
}

void SyncProgress::copySilent() const
{
    QGuiApplication::clipboard()->setText(m_silent.join(QLatin1Char('\n')));
}

} // namespace pushkeeper::ui
