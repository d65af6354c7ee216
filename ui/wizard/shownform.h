// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facts/pushcertificate.h"

#include <QWidget>

class QDateEdit;
class QLineEdit;

namespace pushkeeper::ui {

/// Fields for what Intune's page shows of a certificate, to be typed by hand.
class ShownForm : public QWidget
{
    Q_OBJECT

public:
    /// `today` stands in the field of the date at first.
    explicit ShownForm(const QDate &today, QWidget *parent = nullptr);

    /// What is typed so far.
    facts::PushCertificate shown() const;
    /// True if topic, serial number and Apple Account can be what they ought to be.
    bool isComplete() const;

Q_SIGNALS:
    void edited();

private:
    QLineEdit *addLine(const QString &name, const QString &example);

    QLineEdit *m_account;
    QLineEdit *m_topic;
    QLineEdit *m_serial;
    QDateEdit *m_expiry;
};

} // namespace pushkeeper::ui
