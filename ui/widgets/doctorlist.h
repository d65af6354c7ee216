// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkup/diagnosis.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace pushkeeper::ui {

/// The lines of the permission doctor, each with what it is for, what was found, who can help, the link to
/// forward, and the ways on meanwhile.
class DoctorList : public QWidget
{
    Q_OBJECT

public:
    explicit DoctorList(QWidget *parent = nullptr);

    /// Shows these in the place of the earlier ones.
    void setLines(const QList<checkup::Diagnosis> &lines);
    /// What is shown.
    const QList<checkup::Diagnosis> &lines() const { return m_lines; }

Q_SIGNALS:
    /// The user wants the package for the Entra admin.
    void packageWanted();
    /// The user goes on without signing in.
    void assistanceWanted();

private:
    QWidget *buildLine(const checkup::Diagnosis &line);
    void addButtons(const checkup::Diagnosis &line, QBoxLayout &texts, QWidget *whole);

    QVBoxLayout *m_layout;
    QList<checkup::Diagnosis> m_lines;
};

} // namespace pushkeeper::ui
