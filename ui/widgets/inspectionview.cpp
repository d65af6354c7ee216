// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/inspectionview.h"

#include "base/printable.h"
#include "pki/shownvalues.h"
#include "ui/theme/tones.h"
#include "ui/widgets/daysring.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/findingrow.h"
#include "ui/widgets/severitymark.h"
#include "ui/widgets/texts.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace pushkeeper::ui {

namespace {

constexpr int headMark = 32;

QWidget *indented(QWidget *row)
{
    row->setContentsMargins(space::small, 0, 0, 0);
    return row;
}

} // namespace

InspectionView::InspectionView(const pki::Inspection &inspection, QWidget *parent)
    : Card(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::medium + space::small, space::large,
                               space::medium + space::small);
    layout->setSpacing(space::medium);
    addHead(*layout, inspection);
    addFigures(*layout, inspection);
    for (const facts::Finding &finding : inspection.findings)
        layout->addWidget(indented(new FindingRow(finding, this)));
    setAccessibleName(
        tr("%1: %2").arg(QFileInfo(inspection.file).fileName(), severityText(inspection.verdict)));
}

void InspectionView::addHead(QVBoxLayout &layout, const pki::Inspection &inspection)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    row->addWidget(new SeverityMark(inspection.verdict, headMark, this), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto *verdict = plainLabel(severityText(inspection.verdict), this);
    constexpr qreal larger = 1.3;
    scaleFont(*verdict, larger, QFont::DemiBold);
    texts->addWidget(verdict);
    const QString name = base::printable(QFileInfo(inspection.file).fileName());
    texts->addWidget(plainLabel(tr("%1 – %2").arg(pki::shownKind(inspection.kind), name), this));
    row->addLayout(texts, 1);
    layout.addLayout(row);
}

void InspectionView::addFigures(QVBoxLayout &layout, const pki::Inspection &inspection)
{
    auto *figures = new FactList(this);
    figures->setContentsMargins(headMark + space::medium, 0, 0, 0);
    if (const auto &certificate = inspection.certificate) {
        figures->add(tr("Topic"), certificate->topic.text());
        figures->add(tr("Serial number"), certificate->serial.text());
        figures->add(tr("Issued by"), certificate->issuer);
        figures->add(tr("Valid from"), pki::shownDate(certificate->notBefore));
        const QString until = pki::shownDate(certificate->notAfter);
        figures->add(tr("Valid until"),
                     inspection.daysLeft ? tr("%1 (%2)").arg(until, daysText(*inspection.daysLeft)) : until);
    }
    const auto vendor = inspection.request ? facts::vendorOf(*inspection.request) : std::nullopt;
    if (vendor) {
        figures->add(tr("Signed by"), vendor->commonName);
        figures->add(tr("Vendor valid until"), pki::shownDate(vendor->notAfter));
    }
    layout.addWidget(figures);
    figures->setVisible(!figures->isEmpty());
}

} // namespace pushkeeper::ui
