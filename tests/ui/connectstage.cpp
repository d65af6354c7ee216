// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "connectstage.h"

#include "facts/cloud.h"
#include "looks.h"
#include "session/knowntenants.h"
#include "support/samplekit.h"
#include "ui/models/tenant.h"
#include "ui/widgets/notice.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>

namespace pushkeeper::uikit {

using namespace Qt::StringLiterals;

bool Person::open(const QUrl &url)
{
    m_notes.open(url);
    return m_isAway || m_admin.open(url);
}

QString Person::troubles() const
{
    QStringList lines;
    for (const base::Error &error : m_admin.errors())
        lines.append(error.subject + u": "_s + error.detail);
    return lines.join(u'\n');
}

int Person::signInsOf(const QString &client) const
{
    const QList<QUrl> all = pages();
    return int(std::count_if(all.cbegin(), all.cend(), [&client](const QUrl &url) {
        return QUrlQuery(url).queryItemValue(u"client_id"_s) == client;
    }));
}

ConnectStage::ConnectStage()
    : m_practice({.devices = 20})
{
    // Microsoft's clouds are out of reach, at once, whatever network this computer has.
    qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(m_proxy.port()));
    const facts::Cloud real = support::must(facts::cloudFromJson(m_practice.tenant().cloudFile()));
    const auto add = [&](const QString &name, const QUrl &login, const QUrl &graph) {
        const facts::Cloud cloud{.name = name, .login = login, .graph = graph, .portal = real.portal};
        if (const auto added = session::addCloud(m_practice.home(), cloud); !added)
            qFatal("connectstage: %s", qPrintable(added.error().detail));
    };
    add(u"Practice"_s, real.login, real.graph);
    add(u"Partial"_s, real.login, m_double.origin());
    add(u"Refusing"_s, m_double.origin(), m_double.origin());
    const QString downloads = m_practice.file(u"downloads"_s);
    (void)QDir().mkpath(downloads);
    m_window = std::make_unique<ui::MainWindow>(ui::Services{.pools = m_pools,
                                                             .http = m_http,
                                                             .proxies = m_proxies,
                                                             .clock = m_clock,
                                                             .browser = m_person,
                                                             .home = m_practice.home(),
                                                             .downloads = downloads,
                                                             .secrets = m_keychain});
    QObject::connect(m_window.get(), &ui::MainWindow::tenantShown, m_window.get(),
                     [this](ui::Tenant *tenant) { m_tenant = tenant; });
    m_window->show();
}

ConnectStage::~ConnectStage() = default;

QString ConnectStage::clientWatch() const
{
    return rehearsal::PracticeDirectory().clientWatch;
}

QString ConnectStage::clientRenew() const
{
    return rehearsal::PracticeDirectory().clientRenew;
}

QString ConnectStage::restingName() const
{
    return secrets::secretName(m_practice.tenantId(), u"watch"_s);
}

QString ConnectStage::connectionFile(const QString &cloud, const QString &tenant) const
{
    const facts::TenantProfile profile{.tenant =
                                           tenant.isEmpty() ? m_practice.tenantId() : base::TenantId(tenant),
                                       .name = tenant.isEmpty() ? u"Contoso"_s : u"Fabrikam"_s,
                                       .cloud = cloud,
                                       .clientWatch = clientWatch(),
                                       .clientRenew = clientRenew()};
    QString path = m_practice.file(cloud + profile.name + u".json"_s);
    support::WalkStage::write(path, facts::toJson(profile));
    return path;
}

bool ConnectStage::connects(const QString &cloud, const QString &tenant)
{
    using Step = ui::ConnectDialog::Step;
    m_window->connectTenant(connectionFile(cloud, tenant));
    const auto stands = [this](Step step) {
        return QTest::qWaitFor([this, step] { return dialog() && dialog()->step() == step; }, 30'000);
    };
    if (!stands(Step::Register))
        return false;
    press(*dialog(), Qt::Key_Return);
    return stands(Step::SignIn) && settles();
}

bool ConnectStage::goesOn()
{
    press(*dialog(), Qt::Key_Return);
    return settles();
}

bool ConnectStage::knows(const QString &cloud, const QString &tenant)
{
    if (!connects(cloud, tenant))
        return false;
    press(*dialog(), Qt::Key_Escape);
    return QTest::qWaitFor([this] { return !dialog(); });
}

bool ConnectStage::settles() const
{
    const bool isSettled = QTest::qWaitFor(
        [this] {
            const bool isQuiet = m_tenant && m_tenant->isRecalled() && !m_tenant->isBusy();
            return isQuiet && !(wizard() && wizard()->engine().isBusy());
        },
        60'000);
    if (!isSettled)
        qWarning("the person at the browser: %s", qPrintable(m_person.troubles()));
    return isSettled;
}

void ConnectStage::press(QWidget &top, Qt::Key key)
{
    QApplication::setActiveWindow(&top);
    QWidget *focus = top.focusWidget();
    QTest::keyClick(focus ? focus : &top, key);
}

QAbstractButton *ConnectStage::button(const QWidget &top, const QString &text)
{
    for (QAbstractButton *button : top.findChildren<QAbstractButton *>()) {
        if (QString(button->text()).remove(u'&') == text && button->isVisible() && button->isEnabled())
            return button;
    }
    return nullptr;
}

QString ConnectStage::said(const QWidget &top)
{
    QStringList titles;
    for (const ui::Notice *notice : top.findChildren<ui::Notice *>()) {
        if (notice->isVisible() && notice->window() == &top)
            titles.append(notice->title());
    }
    return titles.join(u'|');
}

void ConnectStage::look(const QWidget &top)
{
    // Texts that wrap take their places over several turns of the event loop.
    constexpr int patience = 3000;
    QApplication::processEvents();
    (void)QTest::qWaitFor([&top] { return faultsOf(top).isEmpty(); }, patience);
    for (const QString &fault : faultsOf(top)) {
        if (m_seen.contains(fault))
            continue;
        m_seen.insert(fault);
        m_faults.append(u"%1: %2"_s.arg(top.windowTitle(), fault));
    }
}

} // namespace pushkeeper::uikit
