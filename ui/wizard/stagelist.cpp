// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/stagelist.h"

#include "ui/theme/tones.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace pushkeeper::ui {

using renewal::Stage;

namespace {

constexpr int markSize = 24;
constexpr std::array stages{Stage::Check, Stage::Account, Stage::Apple, Stage::Upload, Stage::Proof};

void drawTick(QPainter &painter, const QRectF &box)
{
    const QPointF start = box.topLeft();
    const qreal unit = box.width() / 24;
    painter.drawPolyline(QPolygonF({start + QPointF(6.8, 12.4) * unit, start + QPointF(10.6, 16) * unit,
                                    start + QPointF(17.2, 8.4) * unit}));
}

} // namespace

QString stageText(Stage stage)
{
    switch (stage) {
    case Stage::Check:
        return StageList::tr("Check");
    case Stage::Account:
        return StageList::tr("Account");
    case Stage::Apple:
        return StageList::tr("Apple");
    case Stage::Upload:
        return StageList::tr("Upload");
    case Stage::Proof:
        return StageList::tr("Proof");
    }
    Q_UNREACHABLE();
}

StageButton::StageButton(Stage stage, QWidget *parent)
    : QAbstractButton(parent)
    , m_stage(stage)
{
    setText(stageText(stage));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    tellName();
}

void StageButton::setDone(bool isDone)
{
    m_isDone = isDone;
    tellName();
    update();
}

void StageButton::tellName()
{
    const QString number = tr("Step %1 of %2: %3").arg(int(m_stage) + 1).arg(stages.size()).arg(text());
    setAccessibleName(m_isDone ? tr("%1, done").arg(number) : number);
}

QSize StageButton::sizeHint() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int width = QFontMetrics(bold).horizontalAdvance(text());
    return {width + markSize + 4 * space::medium, markSize + 2 * space::medium};
}

void StageButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || hasFocus()) {
        QColor fill = palette().color(QPalette::Highlight);
        fill.setAlphaF(isChecked() ? 0.16F : 0.0F);
        painter.setBrush(fill);
        painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 2) : QPen(Qt::NoPen));
        painter.drawRoundedRect(whole, space::corner, space::corner);
    }
    const QRectF mark(space::medium, (height() - markSize) / 2.0, markSize, markSize);
    const QColor colour = m_isDone      ? severityColour(facts::Severity::Good, palette())
                          : isChecked() ? palette().color(QPalette::WindowText)
                                        : quietTextColour(palette());
    painter.setBrush(m_isDone ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.setPen(QPen(colour, 1.5));
    painter.drawEllipse(mark.adjusted(1, 1, -1, -1));
    if (m_isDone) {
        painter.setPen(
            QPen(palette().color(QPalette::Base), 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        drawTick(painter, mark);
    } else {
        painter.drawText(mark, Qt::AlignCenter, locale().toString(int(m_stage) + 1));
    }
    QFont own = font();
    own.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(own);
    painter.setPen(m_isDone || isChecked() ? palette().color(QPalette::WindowText)
                                           : quietTextColour(palette()));
    painter.drawText(QRectF(rect()).adjusted(markSize + 2 * space::medium, 0, -space::small, 0),
                     Qt::AlignVCenter | Qt::AlignLeading, text());
}

StageList::StageList(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    for (const Stage stage : stages) {
        auto *button = new StageButton(stage, this);
        connect(button, &QAbstractButton::clicked, this, [this, stage] { Q_EMIT chosen(stage); });
        layout->addWidget(button);
        m_buttons.append(button);
    }
    layout->addStretch();
    setAccessibleName(tr("Steps"));
}

void StageList::setStages(Stage shown, Stage next, bool isAllDone)
{
    for (StageButton *button : std::as_const(m_buttons)) {
        button->setChecked(button->stage() == shown);
        button->setDone(isAllDone || button->stage() < next);
    }
}

} // namespace pushkeeper::ui
