// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/filecheck.h"

#include "base/clock.h"
#include "base/workerpool.h"
#include "ui/theme/tones.h"
#include "ui/widgets/filedrop.h"
#include "ui/widgets/firstsize.h"
#include "ui/widgets/inspectionview.h"
#include "ui/widgets/texts.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <utility>

namespace pushkeeper::ui {

namespace {

constexpr QSize firstSize(760, 680);
constexpr int mostResults = 50;

} // namespace

FileCheck::FileCheck(Services services, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_services(std::move(services))
{
    setWindowTitle(tr("Check a file"));
    buildPage();
    resizeToFit(*this, firstSize);
    auto *paste = new QShortcut(QKeySequence::Paste, this);
    connect(paste, &QShortcut::activated, this, &FileCheck::paste);
    connect(m_drop, &FileDrop::dropped, this, &FileCheck::inspectFiles);
    connect(m_drop, &FileDrop::chooseRequested, this, &FileCheck::chooseFiles);
}

void FileCheck::buildPage()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(titleLabel(tr("Check a file"), this));
    layout->addWidget(
        guideLabel(tr("Find out whether a file is the certificate or signing request that Intune needs. "
                      "Nothing leaves this computer, and private keys are never read."),
                   this));
    m_drop = new FileDrop(this);
    layout->addWidget(m_drop);
    m_scroll = new QScrollArea(this);
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
    m_status = guideLabel({}, this);
    m_status->setObjectName(QStringLiteral("status"));
    layout->addWidget(m_status);
}

void FileCheck::start(const std::function<QList<pki::Inspection>(const pki::Inspector &)> &judge)
{
    const pki::InspectOptions options{.at = m_services.clock.now()};
    m_status->setText(tr("Checking…"));
    const auto work = [options, judge]() -> QList<pki::Inspection> {
        const auto inspector = pki::Inspector::create(options);
        return inspector ? judge(*inspector) : QList<pki::Inspection>();
    };
    base::runAndDeliver(m_services.pools.blocking(), this, work,
                        [this](const QList<pki::Inspection> &inspections) { showResults(inspections); });
}

void FileCheck::inspectFiles(const QStringList &paths)
{
    start([paths](const pki::Inspector &inspector) {
        QList<pki::Inspection> inspections;
        std::transform(paths.cbegin(), paths.cend(), std::back_inserter(inspections),
                       [&inspector](const QString &path) { return inspector.inspectFile(path); });
        return inspections;
    });
}

void FileCheck::inspectContent(const QString &name, const QByteArray &content)
{
    start([name, content](const pki::Inspector &inspector) {
        return QList<pki::Inspection>{inspector.inspectContent(name, content, content.size())};
    });
}

void FileCheck::showResults(const QList<pki::Inspection> &inspections)
{
    int place = 0;
    for (const pki::Inspection &inspection : inspections)
        m_results->insertWidget(place++, new InspectionView(inspection, m_scroll->widget()));
    while (m_results->count() > mostResults + 1) { // the last item is the stretch
        const std::unique_ptr<QLayoutItem> oldest(m_results->takeAt(m_results->count() - 2));
        delete oldest->widget();
    }
    m_scroll->verticalScrollBar()->setValue(0);
    m_status->setText(tr("%n file(s) checked", nullptr, int(inspections.size())));
    Q_EMIT inspected(inspections);
}

void FileCheck::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Choose files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &FileCheck::inspectFiles);
    dialog->open();
}

void FileCheck::paste()
{
    // An empty clipboard is no content at all on some systems.
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    const QStringList paths = content ? localFiles(*content) : QStringList();
    if (!paths.isEmpty())
        inspectFiles(paths);
    else if (content && content->hasText())
        inspectContent(tr("Pasted text"), content->text().toUtf8());
    else
        m_status->setText(tr("The clipboard holds neither a file nor text."));
}

} // namespace pushkeeper::ui
