// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facts/tenantprofile.h"

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;

namespace pushkeeper::ui {

/// Asks which tenant is walked without a sign-in.
class AssistedDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AssistedDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    /// The admin has named it.
    void named(const pushkeeper::facts::TenantProfile &profile);

private:
    facts::TenantProfile profile() const;
    void refresh();

    QLineEdit *m_id;
    QLineEdit *m_name;
    QDialogButtonBox *m_buttons;
};

} // namespace pushkeeper::ui
