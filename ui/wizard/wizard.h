// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "renewal/engine.h"
#include "ui/models/tenant.h"
#include "ui/wizard/page.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace pushkeeper::ui {

class BusyLine;
class Notice;
class StageList;

/// The window that walks a set-up or renewal in five stages. What it does is the engine's; what it shows is
/// the state. It may be closed at any time: the walk goes on where it stood.
class Wizard : public QWidget
{
    Q_OBJECT

public:
    /// `withGraph`: false for a walk without sign-in. The tenant must outlive it.
    Wizard(Tenant &tenant, bool withGraph, QWidget *parent = nullptr);
    ~Wizard() override;

    const Tenant &tenant() const { return m_tenant; }
    const renewal::RenewalState &state() const { return m_engine->state(); }
    /// What walks.
    renewal::Engine &engine() { return *m_engine; }

Q_SIGNALS:
    /// The admin would rather go on without a sign-in.
    void assistanceWanted();
    /// The admin wants the package for the Entra admin.
    void packageWanted();
    /// Something has changed at the tenant.
    void walked();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildPages();
    QWidget *buildSide();
    QWidget *buildMain();
    QWidget *buildButtons();
    void receive(const renewal::Outcome &outcome);
    void refresh();
    void refreshButton();
    void takeFocus();
    void look(renewal::Stage stage);
    Page &shownPage() const;
    renewal::Stage nextStage() const;
    void askForNewTopic();
    void tellFault(const base::Error &error);

    const bool m_isAssisted;
    /// The last act failed because somebody could not sign in or was not allowed to.
    bool m_isAccessRefused = false;
    Tenant &m_tenant;
    const std::unique_ptr<renewal::Engine> m_engine;
    StageList *m_stages = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_purpose = nullptr;
    Notice *m_notice = nullptr;
    QList<Page *> m_pages;
    /// Holds the pages in their order, each in a place that scrolls.
    QStackedWidget *m_stack = nullptr;
    BusyLine *m_busy = nullptr;
    QPushButton *m_assistance = nullptr;
    QPushButton *m_action = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace pushkeeper::ui
