// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QMimeData;
class QPushButton;

namespace pushkeeper::ui {

/// A place to drop files, with a button for those who would rather choose them.
class FileDrop : public QFrame
{
    Q_OBJECT

public:
    explicit FileDrop(QWidget *parent = nullptr);

    /// Says something else than to drop a certificate or a signing request.
    void setPrompt(const QString &prompt);
    /// For places that have such a button already.
    void hideChoice();

Q_SIGNALS:
    /// Files were dropped: their paths on disk.
    void dropped(const QStringList &paths);
    /// The user wants to choose files in a dialog.
    void chooseRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setHovered(bool hovered);

    QLabel *m_prompt;
    QPushButton *m_choose;
    bool m_hovered = false;
};

/// The paths of the files on disk among what was dropped or pasted.
QStringList localFiles(const QMimeData &data);

} // namespace pushkeeper::ui
