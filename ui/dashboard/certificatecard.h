// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/card.h"

class QLabel;
class QVBoxLayout;

namespace pushkeeper::ui {

class DaysRing;
class FactList;
class MarkedLine;
class Tenant;

/// How long the push certificate of a tenant lasts, and what is known of it.
class CertificateCard : public Card
{
    Q_OBJECT

public:
    explicit CertificateCard(QWidget *parent = nullptr);

    /// Shows what is known of it now.
    void showTenant(const Tenant &tenant);

private:
    QVBoxLayout *buildRing();
    QVBoxLayout *buildFacts();
    void addUpload(const Tenant &tenant);

    DaysRing *m_ring = nullptr;
    QLabel *m_days = nullptr;
    FactList *m_facts = nullptr;
    MarkedLine *m_grace = nullptr;
};

} // namespace pushkeeper::ui
