// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "renewal/state.h"

#include <QUrl>
#include <QWidget>

class QLabel;

namespace pushkeeper::ui {

/// What to do in Apple's portal, to be read while the browser is in front.
class PortalGuide : public QWidget
{
    Q_OBJECT

public:
    explicit PortalGuide(QWidget *parent = nullptr);

    /// Guides through the portal as this state needs it.
    void guide(const renewal::RenewalState &state, const QUrl &portal);

private:
    QLabel *m_account;
    QLabel *m_button;
    QLabel *m_row;
    QLabel *m_request;
    QLabel *m_address;
};

} // namespace pushkeeper::ui
