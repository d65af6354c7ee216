// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/filedrop.h"

#include "ui/theme/tones.h"
#include "ui/widgets/texts.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace pushkeeper::ui {

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

FileDrop::FileDrop(QWidget *parent)
    : QFrame(parent)
    , m_prompt(guideLabel({}, this))
    , m_choose(new QPushButton(tr("&Choose files…"), this))
{
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    m_prompt->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_prompt);
    setPrompt(tr("Drop a certificate or a signing request here, or paste it."));
    m_choose->setObjectName(QStringLiteral("chooseFiles"));
    connect(m_choose, &QPushButton::clicked, this, &FileDrop::chooseRequested);
    layout->addWidget(m_choose, 0, Qt::AlignCenter);
}

void FileDrop::setPrompt(const QString &prompt)
{
    m_prompt->setText(prompt);
    setAccessibleName(prompt);
}

void FileDrop::hideChoice()
{
    m_choose->hide();
}

void FileDrop::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFiles(*event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    setHovered(true);
}

void FileDrop::dragLeaveEvent(QDragLeaveEvent *)
{
    setHovered(false);
}

void FileDrop::dropEvent(QDropEvent *event)
{
    setHovered(false);
    event->acceptProposedAction();
    Q_EMIT dropped(localFiles(*event->mimeData()));
}

void FileDrop::paintEvent(QPaintEvent *)
{
    constexpr qreal lineWidth = 1.5;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor line = m_hovered ? palette().color(QPalette::Highlight) : frameColour(palette());
    painter.setPen(QPen(line, lineWidth, Qt::DashLine));
    painter.setBrush(m_hovered ? palette().brush(QPalette::AlternateBase) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::corner, space::corner);
}

void FileDrop::setHovered(bool hovered)
{
    m_hovered = hovered;
    update();
}

} // namespace pushkeeper::ui
