// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pki/inspect.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace pushkeeper::ui {

/// What the judge says of one file: the verdict, what the file is, its figures, and each finding with its
/// next step.
class InspectionView : public Card
{
    Q_OBJECT

public:
    explicit InspectionView(const pki::Inspection &inspection, QWidget *parent = nullptr);

private:
    void addHead(QVBoxLayout &layout, const pki::Inspection &inspection);
    void addFigures(QVBoxLayout &layout, const pki::Inspection &inspection);
};

} // namespace pushkeeper::ui
