// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/filecard.h"

#include "ui/theme/tones.h"
#include "ui/widgets/filedrop.h"
#include "ui/widgets/texts.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace pushkeeper::ui {

FileCard::FileCard(renewal::Engine &engine, QString folder, QWidget *parent)
    : Card(tr("The file that Apple gives you"), parent)
    , m_engine(engine)
    , m_folder(std::move(folder))
    , m_waiting(plainLabel({}, this))
{
    content()->addWidget(m_waiting);
    auto *another = new QPushButton(tr("Watch another &folder …"), this);
    connect(another, &QPushButton::clicked, this, &FileCard::chooseFolder);
    content()->addWidget(another, 0, Qt::AlignLeading);
    auto *drop = new FileDrop(this);
    drop->setPrompt(tr("Or drop the file here."));
    drop->hideChoice();
    connect(drop, &FileDrop::dropped, this,
            [this](const QStringList &paths) { m_engine.chooseCertificate(paths.constFirst()); });
    content()->addWidget(drop);
}

void FileCard::watch()
{
    if (!m_engine.isBusy() && !m_engine.isWatching() && QDir(m_folder).exists())
        m_engine.watch(m_folder);
}

void FileCard::refresh()
{
    const QString folder = QDir::toNativeSeparators(m_folder);
    if (!QDir(m_folder).exists()) {
        m_waiting->setText(tr("There is no folder %1. Watch another one, or choose the file.").arg(folder));
        return;
    }
    m_waiting->setText(m_engine.isWatching()
                           ? tr("Waiting for it in %1. It is recognised by its content.").arg(folder)
                           : tr("Once Apple's portal is open, %1 is watched for it.").arg(folder));
}

void FileCard::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose the certificate"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_engine.chooseCertificate(path); });
    dialog->open();
}

void FileCard::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Choose the folder of downloads"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_folder = path;
        m_engine.watch(m_folder);
    });
    dialog->open();
}

} // namespace pushkeeper::ui
