// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/mainwindow.h"

#include "base/clock.h"
#include "base/version.h"
#include "base/workerpool.h"
#include "ui/theme/tones.h"
#include "ui/widgets/filedrop.h"
#include "ui/widgets/inspectionview.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace pushkeeper::ui {

namespace {

constexpr QSize firstSize(760, 680);
constexpr int mostResults = 50;

QLabel *heading(const QString &text, QWidget *parent)
{
    constexpr qreal larger = 1.6;
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * larger);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

} // namespace

MainWindow::MainWindow(const Services &services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
{
    setWindowTitle(QStringLiteral("Pushkeeper"));
    setCentralWidget(buildPage());
    buildMenus();
    resize(firstSize);
    connect(m_drop, &FileDrop::dropped, this, &MainWindow::inspectFiles);
    connect(m_drop, &FileDrop::chooseRequested, this, &MainWindow::chooseFiles);
}

void MainWindow::buildMenus()
{
    auto *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&Open…"), QKeySequence::Open, this, &MainWindow::chooseFiles);
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close)->setMenuRole(QAction::QuitRole);
    auto *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addAction(tr("&Paste"), QKeySequence::Paste, this, &MainWindow::paste);
    auto *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&About Pushkeeper"), this, &MainWindow::showAbout)->setMenuRole(QAction::AboutRole);
}

QWidget *MainWindow::buildPage()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(heading(tr("Check a file"), page));
    auto *purpose =
        new QLabel(tr("Find out whether a file is the certificate or signing request that Intune needs. "
                      "Nothing leaves this computer, and private keys are never read."),
                   page);
    purpose->setWordWrap(true);
    layout->addWidget(purpose);
    m_drop = new FileDrop(page);
    layout->addWidget(m_drop);
    m_scroll = new QScrollArea(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAccessibleName(tr("Results"));
    auto *list = new QWidget(m_scroll);
    m_results = new QVBoxLayout(list);
    m_results->setContentsMargins(0, 0, space::small, 0);
    m_results->setSpacing(space::medium);
    m_results->addStretch();
    m_scroll->setWidget(list);
    layout->addWidget(m_scroll, 1);
    return page;
}

void MainWindow::start(const std::function<QList<pki::Inspection>(const pki::Inspector &)> &judge)
{
    const pki::InspectOptions options{.at = m_services.clock.now()};
    statusBar()->showMessage(tr("Checking…"));
    const auto work = [options, judge]() -> QList<pki::Inspection> {
        const auto inspector = pki::Inspector::create(options);
        return inspector ? judge(*inspector) : QList<pki::Inspection>();
    };
    base::runAndDeliver(m_services.pools.blocking(), this, work,
                        [this](const QList<pki::Inspection> &inspections) { showResults(inspections); });
}

void MainWindow::inspectFiles(const QStringList &paths)
{
    start([paths](const pki::Inspector &inspector) {
        QList<pki::Inspection> inspections;
        std::transform(paths.cbegin(), paths.cend(), std::back_inserter(inspections),
                       [&inspector](const QString &path) { return inspector.inspectFile(path); });
        return inspections;
    });
}

void MainWindow::inspectContent(const QString &name, const QByteArray &content)
{
    start([name, content](const pki::Inspector &inspector) {
        return QList<pki::Inspection>{inspector.inspectContent(name, content, content.size())};
    });
}

void MainWindow::showResults(const QList<pki::Inspection> &inspections)
{
    int place = 0;
    for (const pki::Inspection &inspection : inspections)
        m_results->insertWidget(place++, new InspectionView(inspection, m_scroll->widget()));
    while (m_results->count() > mostResults + 1) { // the last item is the stretch
        const std::unique_ptr<QLayoutItem> oldest(m_results->takeAt(m_results->count() - 2));
        delete oldest->widget();
    }
    m_scroll->verticalScrollBar()->setValue(0);
    statusBar()->showMessage(tr("%n file(s) checked", nullptr, int(inspections.size())));
    Q_EMIT inspected(inspections);
}

void MainWindow::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Choose files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::inspectFiles);
    dialog->open();
}

void MainWindow::paste()
{
    // An empty clipboard is no content at all on some systems.
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    const QStringList paths = content ? localFiles(*content) : QStringList();
    if (!paths.isEmpty())
        inspectFiles(paths);
    else if (content && content->hasText())
        inspectContent(tr("Pasted text"), content->text().toUtf8());
    else
        statusBar()->showMessage(tr("The clipboard holds neither a file nor text."));
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Pushkeeper"),
                                tr("Pushkeeper %1").arg(QString(base::version)), QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Keeps the Apple MDM push certificate of a Microsoft Intune tenant alive.\n"
                               "Qt %1. Licence: Apache-2.0.")
                                .arg(QString::fromLatin1(qVersion())));
    box->open();
}

} // namespace pushkeeper::ui
