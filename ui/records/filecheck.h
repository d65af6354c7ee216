// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pki/inspect.h"
#include "ui/models/services.h"

#include <QList>
#include <QStringList>
#include <QWidget>

#include <functional>

class QLabel;
class QMimeData;
class QScrollArea;
class QVBoxLayout;

namespace pushkeeper::ui {

class FileDrop;

/// A window that judges files; what it says comes from the same judge as the console's.
class FileCheck : public QWidget
{
    Q_OBJECT

public:
    explicit FileCheck(Services services, QWidget *parent = nullptr);

    /// Judges these files on a worker and shows the results above earlier ones.
    void inspectFiles(const QStringList &paths);
    /// Judges content that has no file, such as a pasted text.
    void inspectContent(const QString &name, const QByteArray &content);

Q_SIGNALS:
    /// Results have come to stand in the window.
    void inspected(const QList<pushkeeper::pki::Inspection> &inspections);

private:
    void buildPage();
    void chooseFiles();
    void paste();
    void showResults(const QList<pki::Inspection> &inspections);
    void start(const std::function<QList<pki::Inspection>(const pki::Inspector &)> &judge);

    Services m_services;
    FileDrop *m_drop = nullptr;
    QLabel *m_status = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_results = nullptr;
};

} // namespace pushkeeper::ui
