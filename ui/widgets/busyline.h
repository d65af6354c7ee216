// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;

namespace pushkeeper::ui {

/// Says what is under way, and lets the user end it. Hidden while nothing is.
class BusyLine : public QWidget
{
    Q_OBJECT

public:
    explicit BusyLine(QWidget *parent = nullptr);

    /// Says this from now on.
    void begin(const QString &what);
    /// From the next begin() to the end it also says who just signed in at which tenant, both as people call
    /// them; nobody: it does not.
    void tellSignedIn(const QString &user, const QString &tenant);
    /// Nothing is under way any more.
    void end();

Q_SIGNALS:
    void cancelled();

private:
    QLabel *m_what;
    QString m_user;
    QString m_tenant;
};

} // namespace pushkeeper::ui
