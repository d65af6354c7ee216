// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "renewal/step.h"

#include <QAbstractButton>
#include <QList>

namespace pushkeeper::ui {

/// One stage in the list: its number or a tick, and its name.
class StageButton : public QAbstractButton
{
    Q_OBJECT

public:
    StageButton(renewal::Stage stage, QWidget *parent = nullptr);

    renewal::Stage stage() const { return m_stage; }
    /// `isDone`: a tick stands in the place of the number.
    void setDone(bool isDone);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tellName();

    const renewal::Stage m_stage;
    bool m_isDone = false;
};

/// The stages of a walk at the side of the wizard; each may be looked at at any time.
class StageList : public QWidget
{
    Q_OBJECT

public:
    explicit StageList(QWidget *parent = nullptr);

    /// `shown` is looked at; those before `next` are done.
    void setStages(renewal::Stage shown, renewal::Stage next, bool isAllDone);

Q_SIGNALS:
    void chosen(pushkeeper::renewal::Stage stage);

private:
    QList<StageButton *> m_buttons;
};

/// What a stage is called, in the language of the user.
QString stageText(renewal::Stage stage);

} // namespace pushkeeper::ui
