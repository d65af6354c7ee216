// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "base/ids.h"
#include "devices/syncchoice.h"
#include "ui/models/synctester.h"
#include "ui/models/tenant.h"

#include <QDialog>
#include <QList>

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace pushkeeper::ui {

class Notice;
class SyncChoiceForm;
class SyncProgress;

/// Asks devices to check in, and shows which of them do. May be closed at any time; the test goes on when it
/// is opened again.
class SyncTestDialog : public QDialog
{
    Q_OBJECT

public:
    /// `chosen` are the devices that the user chose before; perhaps none. The tenant must outlive the dialog.
    SyncTestDialog(Tenant &tenant, const QList<base::DeviceId> &chosen, QWidget *parent = nullptr);
    ~SyncTestDialog() override;

    Tenant &tenant() const { return m_tenant; }
    /// What is under way.
    const SyncTester &tester() const { return *m_tester; }

Q_SIGNALS:
    /// The permission is missing: the user wants the package for the Entra admin.
    void packageWanted();

private:
    enum Page { ChoicePage, ByHandPage, TestPage };

    QWidget *buildChoice(const QList<base::DeviceId> &chosen);
    QWidget *buildByHand();
    QWidget *buildButtons();
    void connectAll();
    void showFirst(bool hasChosen);
    void showPage(Page page);
    void showSteps();
    void showPlan();
    void showTest();
    void showButtons();
    void tell(const base::Error &error);
    void act();
    void doOther();
    void copyDevices() const;
    bool isKnown() const { return m_tenant.known().fleet != nullptr; }

    Tenant &m_tenant;
    const std::unique_ptr<SyncTester> m_tester;
    devices::ChosenDevices m_whom;
    /// They were chosen anew; otherwise they are those of the latest test.
    bool m_isFresh = true;
    Notice *m_notice;
    QStackedWidget *m_pages;
    SyncProgress *m_progress;
    QPushButton *m_act;
    QPushButton *m_other;
    SyncChoiceForm *m_form = nullptr;
    QLabel *m_plan = nullptr;
    QLabel *m_steps = nullptr;
};

} // namespace pushkeeper::ui
