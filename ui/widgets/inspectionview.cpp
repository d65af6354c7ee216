// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/inspectionview.h"

#include "base/printable.h"
#include "pki/shownvalues.h"
#include "ui/theme/tones.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/severitymark.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace pushkeeper::ui {

namespace {

constexpr int headMark = 32;
constexpr int findingMark = 18;

/// A label whose text can be selected, also by keyboard, and which never takes foreign text for markup.
QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

void scaleFont(QLabel &label, qreal factor, QFont::Weight weight)
{
    QFont font = label.font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    label.setFont(font);
}

QString daysText(qint64 days)
{
    return days >= 0 ? InspectionView::tr("%n day(s) left", nullptr, int(days))
                     : InspectionView::tr("expired %n day(s) ago", nullptr, int(-days - 1));
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
        addFinding(*layout, finding);
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
    auto *form = new QFormLayout;
    form->setContentsMargins(headMark + space::medium, 0, 0, 0);
    form->setHorizontalSpacing(space::large);
    form->setVerticalSpacing(space::small / 2);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    if (const auto &certificate = inspection.certificate) {
        addFigure(*form, tr("Topic"), certificate->topic.text());
        addFigure(*form, tr("Serial number"), certificate->serial.text());
        addFigure(*form, tr("Issued by"), certificate->issuer);
        addFigure(*form, tr("Valid from"), pki::shownDate(certificate->notBefore));
        const QString until = pki::shownDate(certificate->notAfter);
        addFigure(*form, tr("Valid until"),
                  inspection.daysLeft ? tr("%1 (%2)").arg(until, daysText(*inspection.daysLeft)) : until);
    }
    const auto vendor = inspection.request ? facts::vendorOf(*inspection.request) : std::nullopt;
    if (vendor) {
        addFigure(*form, tr("Signed by"), vendor->commonName);
        addFigure(*form, tr("Vendor valid until"), pki::shownDate(vendor->notAfter));
    }
    if (form->rowCount() > 0)
        layout.addLayout(form);
    else
        delete form;
}

void InspectionView::addFigure(QFormLayout &form, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *title = new Caption(name, this);
    auto *content = plainLabel(base::printable(value), this);
    title->setBuddy(content);
    form.addRow(title, content);
}

void InspectionView::addFinding(QVBoxLayout &layout, const facts::Finding &finding)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    row->setContentsMargins((headMark - findingMark) / 2, 0, 0, 0);
    row->addWidget(new SeverityMark(finding.severity, findingMark, this), 0, Qt::AlignTop);
    row->addSpacing((headMark - findingMark) / 2);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto *text = plainLabel(finding.text, this);
    texts->addWidget(text);
    if (!finding.next.isEmpty()) {
        scaleFont(*text, 1, QFont::DemiBold);
        texts->addWidget(plainLabel(finding.next, this));
    }
    row->addLayout(texts, 1);
    layout.addLayout(row);
}

} // namespace pushkeeper::ui
