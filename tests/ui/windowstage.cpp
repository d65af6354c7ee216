// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "windowstage.h"

#include "looks.h"
#include "renewal/rules/nextstep.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QTest>

namespace pushkeeper::uikit {

using namespace Qt::StringLiterals;

WindowStage::WindowStage(const rehearsal::PracticeOptions &options)
    : m_practice(options)
    , m_window(std::make_unique<ui::MainWindow>(ui::Services{.pools = m_pools,
                                                             .http = m_http,
                                                             .proxies = m_proxies,
                                                             .clock = m_clock,
                                                             .browser = m_browser,
                                                             .home = m_practice.home(),
                                                             .downloads = m_practice.file(u"downloads"_s)}))
{
    (void)QDir().mkpath(m_practice.file(u"downloads"_s));
    QObject::connect(m_window.get(), &ui::MainWindow::tenantShown, m_window.get(),
                     [this](ui::Tenant *tenant) { m_tenant = tenant; });
}

WindowStage::~WindowStage() = default;

ui::Wizard *WindowStage::wizard() const
{
    return m_window->findChild<ui::Wizard *>();
}

renewal::Step WindowStage::next() const
{
    return renewal::nextStep(wizard()->state());
}

QStringList WindowStage::browsed() const
{
    QStringList pages;
    for (const QUrl &url : m_browser.urls())
        pages.append(url.toString());
    return pages;
}

QWidget *WindowStage::top() const
{
    return wizard() ? static_cast<QWidget *>(wizard()) : m_window.get();
}

bool WindowStage::settles() const
{
    return QTest::qWaitFor(
        [this] {
            const bool isQuiet = m_tenant && m_tenant->isRecalled() && !m_tenant->isBusy();
            return isQuiet && !(wizard() && wizard()->engine().isBusy());
        },
        60'000);
}

bool WindowStage::opens()
{
    m_window->show();
    m_window->openCloudFile(m_practice.cloudFile());
    return QTest::qWaitForWindowActive(m_window.get()) && settles();
}

bool WindowStage::press(Qt::Key key)
{
    QApplication::setActiveWindow(top());
    QWidget *focus = top()->focusWidget();
    QTest::keyClick(focus ? focus : top(), key);
    return settles();
}

void WindowStage::type(const QString &text)
{
    QTest::keyClicks(top()->focusWidget(), text);
}

QString WindowStage::certificateFile() const
{
    return QDir(m_tenant->downloads()).filePath(u"MDM_ Microsoft Corporation_Certificate.pem"_s);
}

void WindowStage::download()
{
    const QByteArray request = support::WalkStage::read(wizard()->state().requestFile);
    support::WalkStage::write(certificateFile(), m_practice.certificateFor(request));
}

void WindowStage::look()
{
    QApplication::processEvents();
    for (const QString &fault : faultsOf(*top())) {
        if (m_seen.contains(fault))
            continue;
        m_seen.insert(fault);
        m_faults.append(u"%1: %2"_s.arg(top()->windowTitle(), fault));
    }
}

} // namespace pushkeeper::uikit
