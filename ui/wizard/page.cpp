// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/page.h"

#include "renewal/rules/nextstep.h"

namespace pushkeeper::ui {

Page::Page(renewal::Stage stage, const WizardWork &work, QWidget *parent)
    : QWidget(parent)
    , m_stage(stage)
    , m_work(work)
{
}

renewal::Step Page::next() const
{
    return renewal::nextStep(state());
}

bool Page::isReached() const
{
    return renewal::stageOf(next()) >= m_stage;
}

} // namespace pushkeeper::ui
