// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/browsers.h"
#include "session/signinways.h"

#include <QDialog>
#include <QList>
#include <QUrl>

#include <optional>

class QLabel;
class QMenu;
class QPushButton;
class QThreadPool;

namespace pushkeeper::ui {

class Tenant;

/// Stands beside the browser while somebody signs in: the page again, its link, another browser, a code.
class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    /// The tenant must outlive it; `pool` looks for the browsers of this computer.
    SignInDialog(Tenant &tenant, QThreadPool &pool, QWidget *parent = nullptr);

    /// Shows one beside every sign-in at the tenant from now on: above the window that is active then, else
    /// above `window`. `window` and `pool` must outlive the tenant.
    static void attend(Tenant &tenant, QThreadPool &pool, QWidget &window);

    /// A page was opened for the sign-in.
    void showPage(const QUrl &url);
    /// A code is to be typed somewhere.
    void showCode(const session::SignInCode &code);

    void reject() override;

private:
    void addBrowser(const QString &name, const std::optional<base::Browser> &browser = {},
                    bool isPrivate = false);
    void addBrowsers(const QList<base::Browser> &browsers);

    Tenant &m_tenant;
    QUrl m_page;
    QLabel *m_text;
    QLabel *m_code;
    QLabel *m_hint;
    QMenu *m_browsers;
    QPushButton *m_again;
    QPushButton *m_copy;
    QPushButton *m_other;
    QPushButton *m_way;
    bool m_isByCode = false;
};

} // namespace pushkeeper::ui
