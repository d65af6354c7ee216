// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facts/tenantprofile.h"
#include "rehearsal/practicetenant.h"
#include "session/knowntenants.h"
#include "ui/models/services.h"
#include "ui/models/tenant.h"
#include "ui/shell/rehearsal.h"

#include <QMainWindow>
#include <QPointer>
#include <QStringList>

#include <memory>
#include <vector>

class QComboBox;
class QStackedWidget;
class QTabWidget;

namespace pushkeeper::ui {

class AllTenants;
class ConnectDialog;
class Dashboard;
class DevicesPage;
class Notice;
class PracticeBar;
class RecordsPage;
class SettingsPage;
class SyncTestAction;
class Wizard;

/// The window of the program: the tenants, and four tabs for the one that is chosen.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Judges these files in a window of their own.
    void checkFiles(const QStringList &paths);
    /// Opens files that the system hands over: connection files connect a tenant, all others are judged.
    void openFiles(const QStringList &paths);
    /// Opens the tenant of a cloud file.
    void openCloudFile(const QString &path);
    /// Makes a practice tenant and opens it.
    void practise(const rehearsal::PracticeOptions &options);
    /// Connects a tenant, step by step; with a connection file its first step is done. One at a time: a
    /// further file goes on in the dialog that is open.
    void connectTenant(const QString &connectionFile = {});
    /// Opens the tenants that the records know.
    void openKnownTenants();
    /// Opens a tenant in which nobody signs in, and begins the walk.
    void assist(const facts::TenantProfile &profile);
    /// Begins or continues the walk of the chosen tenant.
    void walk(bool withGraph);

Q_SIGNALS:
    /// Another tenant is shown; nothing: none.
    void tenantShown(pushkeeper::ui::Tenant *tenant);

private:
    /// A tenant with the rehearsal that it may come from; the tenant ends first.
    struct Place
    {
        std::shared_ptr<Rehearsal> rehearsal;
        std::unique_ptr<Tenant> tenant;
    };

    void buildMenus();
    QWidget *buildTabs();
    QWidget *buildTop();
    Tenant *openKnown(const session::KnownTenant &known);
    void addTenant(const facts::Cloud &cloud, Tenant::Place where, std::shared_ptr<Rehearsal> rehearsal = {});
    void showTenant(int index);
    Tenant *shownTenant() const;
    void chooseCloudFile();
    void askForAssisted();
    void makePackage(const Tenant &tenant, QWidget *above);
    void showAllTenants();
    void listTenants();
    void bringForward(const Tenant *tenant);

    const Services m_services;
    std::vector<Place> m_places;
    QComboBox *m_chooser = nullptr;
    PracticeBar *m_practice = nullptr;
    Notice *m_notice = nullptr;
    SyncTestAction *m_syncTest = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTabWidget *m_tabs = nullptr;
    Dashboard *m_dashboard = nullptr;
    DevicesPage *m_devices = nullptr;
    RecordsPage *m_records = nullptr;
    SettingsPage *m_settings = nullptr;
    QPointer<Wizard> m_wizard;
    QPointer<AllTenants> m_allTenants;
    QPointer<ConnectDialog> m_connect;
    /// Of those tenants that were opened from the records.
    QList<facts::TenantProfile> m_profiles;
};

} // namespace pushkeeper::ui
