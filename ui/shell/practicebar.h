// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/urlopener.h"
#include "ui/models/tenant.h"
#include "ui/shell/rehearsal.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace pushkeeper::ui {

/// The frame of a practice tenant: says that nothing is real, and plays everybody who is not there.
class PracticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit PracticeBar(base::UrlOpener &browser, QWidget *parent = nullptr);

    /// `rehearsal`: nothing if the practice tenant runs in another program.
    void setTenant(Tenant *tenant, std::shared_ptr<Rehearsal> rehearsal);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void press(rehearsal::PortalTask task);
    void pass(std::chrono::hours duration);
    void look();

    base::UrlOpener &m_browser;
    QLabel *m_text;
    QPushButton *m_parts;
    QTimer m_lookAgain;
    Tenant *m_tenant = nullptr;
    std::shared_ptr<Rehearsal> m_rehearsal;
};

} // namespace pushkeeper::ui
