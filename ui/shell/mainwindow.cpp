// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/mainwindow.h"

#include "base/clock.h"
#include "base/urlopener.h"
#include "base/workerpool.h"
#include "session/cloudfile.h"
#include "session/connection.h"
#include "ui/dashboard/dashboard.h"
#include "ui/devices/devicespage.h"
#include "ui/records/filecheck.h"
#include "ui/records/recordspage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/aboutbox.h"
#include "ui/shell/alltenants.h"
#include "ui/shell/assisteddialog.h"
#include "ui/shell/connectdialog.h"
#include "ui/shell/packagedialog.h"
#include "ui/shell/practicebar.h"
#include "ui/shell/proxydialog.h"
#include "ui/shell/signindialog.h"
#include "ui/shell/synctestaction.h"
#include "ui/shell/welcome.h"
#include "ui/theme/tones.h"
#include "ui/widgets/firstsize.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/scrolling.h"
#include "ui/wizard/wizard.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace pushkeeper::ui {

MainWindow::MainWindow(const Services &services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
{
    setWindowTitle(QStringLiteral("Pushkeeper"));
    auto *whole = new QWidget(this);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_practice = new PracticeBar(services.browser, whole);
    layout->addWidget(m_practice);
    layout->addWidget(buildTop());
    m_notice = new Notice(whole);
    layout->addWidget(m_notice);
    m_stack = new QStackedWidget(whole);
    auto *welcome = new Welcome(m_stack);
    m_stack->addWidget(scrolling(welcome));
    m_stack->addWidget(buildTabs());
    layout->addWidget(m_stack, 1);
    setCentralWidget(whole);
    buildMenus();
    constexpr QSize firstSize(900, 760);
    resizeToFit(*this, firstSize);
    connect(welcome, &Welcome::practiceWanted, this, [this] { practise({}); });
    connect(welcome, &Welcome::connectionWanted, this, [this] { connectTenant(); });
    connect(welcome, &Welcome::assistanceWanted, this, &MainWindow::askForAssisted);
    connect(welcome, &Welcome::fileCheckWanted, this, [this] { checkFiles({}); });
    ProxyDialog::showFor(services.proxies, this);
    showTenant(-1);
}

MainWindow::~MainWindow()
{
    delete m_wizard;
    showTenant(-1);
}

QWidget *MainWindow::buildTop()
{
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(space::large, space::medium, space::large, space::medium);
    row->setSpacing(space::medium);
    auto *name = new QLabel(tr("&Tenant"), top);
    name->setContentsMargins(0, 0, space::small, 0);
    m_chooser = new QComboBox(top);
    m_chooser->setAccessibleName(tr("Tenant"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    name->setBuddy(m_chooser);
    row->addWidget(name);
    row->addWidget(m_chooser);
    row->addStretch();
    connect(m_chooser, &QComboBox::currentIndexChanged, this, &MainWindow::showTenant);
    return top;
}

QWidget *MainWindow::buildTabs()
{
    m_tabs = new QTabWidget(m_stack);
    m_tabs->setDocumentMode(true);
    m_dashboard = new Dashboard;
    m_devices = new DevicesPage(m_services);
    m_records = new RecordsPage;
    m_settings = new SettingsPage;
    m_tabs->addTab(scrolling(m_dashboard), tr("Dash&board"));
    m_tabs->addTab(scrolling(m_devices), tr("De&vices"));
    m_tabs->addTab(scrolling(m_records), tr("&Records"));
    m_tabs->addTab(scrolling(m_settings), tr("&Settings"));
    connect(m_dashboard, &Dashboard::walkWanted, this, [this] { walk(shownTenant()->hasGraph()); });
    connect(m_records, &RecordsPage::fileCheckWanted, this, [this] { checkFiles({}); });
    const auto assist = [this] { walk(false); };
    const auto package = [this] { makePackage(*shownTenant(), this); };
    connect(m_dashboard, &Dashboard::assistanceWanted, this, assist);
    connect(m_dashboard, &Dashboard::packageWanted, this, package);
    connect(m_settings, &SettingsPage::assistanceWanted, this, assist);
    connect(m_settings, &SettingsPage::packageWanted, this, package);
    connect(m_records, &RecordsPage::folderWanted, this,
            [this](const QString &folder) { (void)m_services.browser.open(QUrl::fromLocalFile(folder)); });
    return m_tabs;
}

void MainWindow::buildMenus()
{
    auto *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("Check a &file …"), QKeySequence::Open, this, [this] { checkFiles({}); });
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close)->setMenuRole(QAction::QuitRole);
    auto *tenant = menuBar()->addMenu(tr("T&enant"));
    tenant->addAction(tr("&Connect a tenant …"), this, [this] { connectTenant(); });
    tenant->addAction(tr("&Open a cloud file …"), this, &MainWindow::chooseCloudFile);
    tenant->addAction(tr("&Without signing in …"), this, &MainWindow::askForAssisted);
    tenant->addAction(tr("&All tenants …"), this, &MainWindow::showAllTenants)
        ->setObjectName(QStringLiteral("allTenants"));
    m_syncTest = new SyncTestAction(m_services, this);
    tenant->addAction(m_syncTest);
    connect(m_devices, &DevicesPage::syncTestWanted, m_syncTest, &SyncTestAction::test);
    tenant->addSeparator();
    tenant->addAction(tr("&Practise a renewal"), this, [this] { practise({}); });
    tenant->addAction(tr("Practise a &first set-up"), this, [this] { practise({.startsEmpty = true}); });
    auto *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&About Pushkeeper"), this, [this] { openAboutBox(this); })
        ->setMenuRole(QAction::AboutRole);
}

void MainWindow::addTenant(const facts::Cloud &cloud, Tenant::Place where,
                           std::shared_ptr<Rehearsal> rehearsal)
{
    const QString name = where.name;
    auto tenant = std::make_unique<Tenant>(cloud, m_services, std::move(where));
    const auto known = std::find_if(m_places.cbegin(), m_places.cend(), [&tenant](const Place &place) {
        return place.tenant->folder() == tenant->folder();
    });
    if (known != m_places.cend()) {
        m_chooser->setCurrentIndex(int(known - m_places.cbegin()));
        return;
    }
    tenant->recall();
    SignInDialog::attend(*tenant, m_services.pools.blocking(), *this);
    m_places.push_back({.rehearsal = std::move(rehearsal), .tenant = std::move(tenant)});
    m_chooser->addItem(name);
    m_chooser->setCurrentIndex(m_chooser->count() - 1);
    if (!cloud.practice)
        listTenants();
}

/// A known tenant that is reached in another way now is opened anew; nothing while a walk holds it.
Tenant *MainWindow::openKnown(const session::KnownTenant &known)
{
    const auto earlier = std::find_if(m_places.cbegin(), m_places.cend(), [&known](const Place &place) {
        return place.tenant->cloud().tenant == known.cloud.tenant && !place.tenant->cloud().practice;
    });
    if (earlier != m_places.cend() && earlier->tenant->cloud() != known.cloud) {
        if (m_wizard && &m_wizard->tenant() == earlier->tenant.get()) {
            if (m_wizard->isVisible())
                return nullptr;
            delete m_wizard;
        }
        m_chooser->setCurrentIndex(-1);
        m_chooser->removeItem(int(earlier - m_places.cbegin()));
        m_places.erase(earlier);
    }
    m_profiles.removeIf(
        [&known](const facts::TenantProfile &profile) { return profile.tenant == known.profile.tenant; });
    m_profiles.append(known.profile);
    addTenant(known.cloud, {.name = session::shownName(known.profile),
                            .home = m_services.home,
                            .downloads = m_services.downloads});
    return shownTenant();
}

Tenant *MainWindow::shownTenant() const
{
    const int index = m_chooser->currentIndex();
    return index < 0 ? nullptr : m_places.at(size_t(index)).tenant.get();
}

void MainWindow::showTenant(int index)
{
    Tenant *tenant = index < 0 ? nullptr : m_places.at(size_t(index)).tenant.get();
    m_dashboard->setTenant(tenant);
    m_devices->setTenant(tenant);
    m_records->setTenant(tenant);
    m_settings->setTenant(tenant);
    m_practice->setTenant(tenant, tenant ? m_places.at(size_t(index)).rehearsal : nullptr);
    m_practice->setVisible(tenant && tenant->cloud().practice);
    m_chooser->parentWidget()->setVisible(tenant != nullptr);
    m_syncTest->setTenant(tenant);
    m_stack->setCurrentIndex(tenant ? 1 : 0);
    if (tenant)
        m_dashboard->setFocus();
    setWindowTitle(tenant ? tr("%1 – Pushkeeper").arg(tenant->name()) : QStringLiteral("Pushkeeper"));
    Q_EMIT tenantShown(tenant);
}

void MainWindow::openKnownTenants()
{
    const auto look = [home = m_services.home,
                       &clock = m_services.clock]() -> base::Result<QList<session::KnownTenant>> {
        const auto profiles = session::knownTenants(home, clock);
        if (!profiles)
            return profiles.error();
        return session::reachable(home, *profiles);
    };
    base::runAndDeliver(m_services.pools.blocking(), this, look,
                        [this](const base::Result<QList<session::KnownTenant>> &tenants) {
                            if (!tenants)
                                return m_notice->say(tenants.error());
                            for (const session::KnownTenant &known : *tenants)
                                (void)openKnown(known);
                        });
}

void MainWindow::connectTenant(const QString &connectionFile)
{
    if (!m_connect || !m_connect->isVisible()) {
        QList<facts::TenantProfile> partners = m_profiles;
        partners.removeIf([](const facts::TenantProfile &profile) { return profile.clientWatch.isEmpty(); });
        const auto open = [this](const session::KnownTenant &known) { return openKnown(known); };
        m_connect = new ConnectDialog(m_services, partners, open, this);
        m_connect->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_connect, &ConnectDialog::assistanceWanted, this, &MainWindow::assist);
        m_connect->open();
    }
    m_connect->activateWindow();
    if (!connectionFile.isEmpty())
        m_connect->openFile(connectionFile);
}

void MainWindow::openCloudFile(const QString &path)
{
    base::runAndDeliver(
        m_services.pools.blocking(), this, [path] { return session::readCloudFile(path); },
        [this](const base::Result<facts::Cloud> &cloud) {
            m_notice->clear();
            if (cloud)
                addTenant(*cloud, {.name = cloud->practice ? tr("Practice tenant") : cloud->tenant.text(),
                                   .home = m_services.home,
                                   .downloads = m_services.downloads});
            else
                m_notice->say(cloud.error());
        });
}

void MainWindow::practise(const rehearsal::PracticeOptions &options)
{
    const auto make = [options, home = m_services.home, now = m_services.clock.now()] {
        return Rehearsal::create(options, home, now);
    };
    m_notice->say(facts::Severity::Info, tr("Making a practice tenant …"));
    base::runAndDeliver(m_services.pools.blocking(), this, make,
                        [this](const base::Result<std::shared_ptr<Rehearsal>> &made) {
                            m_notice->clear();
                            if (!made)
                                return m_notice->say(made.error());
                            addTenant((*made)->cloud(),
                                      {.name = tr("Practice tenant"),
                                       .home = (*made)->home(),
                                       .downloads = (*made)->downloads()},
                                      *made);
                        });
}

void MainWindow::assist(const facts::TenantProfile &profile)
{
    const auto note = [home = m_services.home, &clock = m_services.clock, profile] {
        return session::connectTenant(home, clock, profile);
    };
    base::runAndDeliver(m_services.pools.blocking(), this, note,
                        [this](const base::Result<session::KnownTenant> &noted) {
                            if (!noted)
                                return m_notice->say(noted.error());
                            if (openKnown(*noted))
                                walk(false);
                            else
                                m_wizard->raise();
                        });
}

void MainWindow::walk(bool withGraph)
{
    delete m_wizard;
    Tenant *tenant = shownTenant();
    m_wizard = new Wizard(*tenant, withGraph, this);
    m_wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_wizard, &Wizard::walked, tenant, &Tenant::recall);
    connect(
        m_wizard, &Wizard::assistanceWanted, this, [this] { walk(false); }, Qt::QueuedConnection);
    connect(m_wizard, &Wizard::packageWanted, this, [this] { makePackage(*shownTenant(), m_wizard); });
    m_wizard->show();
}

void MainWindow::checkFiles(const QStringList &paths)
{
    auto *check = new FileCheck(m_services, this);
    check->setAttribute(Qt::WA_DeleteOnClose);
    check->show();
    if (!paths.isEmpty())
        check->inspectFiles(paths);
}

void MainWindow::makePackage(const Tenant &tenant, QWidget *above)
{
    PackageDialog::openFor(tenant.cloud(), tenant.name(), m_services, above);
}

void MainWindow::showAllTenants()
{
    if (!m_allTenants) {
        m_allTenants = new AllTenants(this);
        m_allTenants->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_allTenants, &AllTenants::openWanted, this, &MainWindow::bringForward);
        connect(m_allTenants, &AllTenants::packageWanted, this,
                [this](Tenant *tenant) { makePackage(*tenant, m_allTenants); });
        connect(m_allTenants, &AllTenants::assistanceWanted, this, [this](Tenant *tenant) {
            bringForward(tenant);
            walk(false);
        });
        listTenants();
    }
    m_allTenants->show();
    m_allTenants->raise();
}

void MainWindow::listTenants()
{
    if (!m_allTenants)
        return;
    QList<Tenant *> tenants;
    for (const Place &place : m_places) {
        if (!place.tenant->cloud().practice)
            tenants.append(place.tenant.get());
    }
    m_allTenants->setTenants(tenants);
}

void MainWindow::bringForward(const Tenant *tenant)
{
    const auto place = std::find_if(m_places.cbegin(), m_places.cend(),
                                    [tenant](const Place &known) { return known.tenant.get() == tenant; });
    m_chooser->setCurrentIndex(int(place - m_places.cbegin()));
    raise();
    activateWindow();
}

void MainWindow::openFiles(const QStringList &paths)
{
    const auto sort = [paths, home = m_services.home] {
        std::pair<QStringList, QStringList> sorted;
        for (const QString &path : paths)
            (session::readConnectionFile(home, path) ? sorted.first : sorted.second).append(path);
        return sorted;
    };
    base::runAndDeliver(m_services.pools.blocking(), this, sort,
                        [this](const std::pair<QStringList, QStringList> &sorted) {
                            for (const QString &path : sorted.first)
                                connectTenant(path);
                            if (!sorted.second.isEmpty())
                                checkFiles(sorted.second);
                        });
}

void MainWindow::chooseCloudFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose the cloud file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openCloudFile);
    dialog->open();
}

void MainWindow::askForAssisted()
{
    auto *dialog = new AssistedDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AssistedDialog::named, this, &MainWindow::assist);
    dialog->open();
}

} // namespace pushkeeper::ui
