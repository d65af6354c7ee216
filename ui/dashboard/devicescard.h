// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/card.h"

class QLabel;

namespace pushkeeper::ui {

class CheckInChart;
class MarkedLine;
class PlatformShares;
class Tenant;

/// Whether the devices of a tenant answer: in a sentence, by day and by platform.
class DevicesCard : public Card
{
    Q_OBJECT

public:
    explicit DevicesCard(QWidget *parent = nullptr);

    /// Shows what is known of them now.
    void showTenant(const Tenant &tenant);
    /// What the devices say of the last renewal, in the language of the user; empty: nothing.
    void showProof(const QString &sentence);

private:
    QWidget *buildHistory();
    QWidget *buildShares();
    void showNone(const QString &why);

    MarkedLine *m_summary;
    QLabel *m_proof;
    CheckInChart *m_chart = nullptr;
    QLabel *m_beside = nullptr;
    PlatformShares *m_platforms = nullptr;
    QWidget *m_history;
    QWidget *m_shares;
    QLabel *m_asOf;
};

} // namespace pushkeeper::ui
