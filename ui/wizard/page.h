// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "renewal/engine.h"
#include "renewal/step.h"
#include "ui/models/tenant.h"

#include <QWidget>

namespace pushkeeper::ui {

/// What the pages of the wizard work on.
struct WizardWork
{
    Tenant &tenant;
    renewal::Engine &engine;
    /// Nothing is read from Graph: the admin types what Intune's page shows.
    bool isAssisted = false;
};

/// One stage of the wizard. It shows what the state says, and does one thing at a time.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(renewal::Stage stage, const WizardWork &work, QWidget *parent);

    renewal::Stage stage() const { return m_stage; }
    /// What the page is about, as a short heading.
    virtual QString title() const = 0;
    /// What is going to happen, before it happens.
    virtual QString purpose() const = 0;
    /// What the button does now; empty: there is nothing to do here.
    virtual QString action() const = 0;
    /// False: the button waits for something on the page.
    virtual bool isReady() const { return true; }
    /// What is being done while the engine is busy.
    virtual QString business() const = 0;
    /// The button was pressed.
    virtual void act() = 0;
    /// Shows what the state says.
    virtual void refresh() = 0;
    /// The page comes to be seen.
    virtual void enter() {}
    /// True if there is nothing on the page that has to be read before the walk goes on.
    virtual bool goesOn() const { return true; }
    /// An act of this page ended without a fault.
    virtual void ended(const renewal::Outcome &outcome) { Q_UNUSED(outcome) }

Q_SIGNALS:
    /// action() or isReady() are others now.
    void actionChanged();
    /// The Apple Account is lost, and the topic with it.
    void newTopicWanted();
    /// Something has to be said above the page.
    void said(pushkeeper::facts::Severity severity, const QString &title, const QStringList &lines);

protected:
    renewal::Engine &engine() const { return m_work.engine; }
    const renewal::RenewalState &state() const { return m_work.engine.state(); }
    Tenant &tenant() const { return m_work.tenant; }
    bool isAssisted() const { return m_work.isAssisted; }
    /// The first step that is not done.
    renewal::Step next() const;
    /// True if this page's stage is not behind the first step that is not done.
    bool isReached() const;

private:
    const renewal::Stage m_stage;
    const WizardWork m_work;
};

} // namespace pushkeeper::ui
