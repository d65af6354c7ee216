// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/inspectoutput.h"

#include "base/printable.h"
#include "cli/findingsoutput.h"
#include "cli/isotext.h"
#include "cli/text.h"
#include "pki/shownvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

namespace pushkeeper::cli {

using facts::Severity;
using pki::Inspection;

namespace {

void addTrust(QJsonObject &object, facts::Trust trust)
{
    object[QLatin1String("trusted")] = trust != facts::Trust::No;
    object[QLatin1String("trust")] = facts::trustName(trust);
}

void addCertificate(QJsonObject &object, const facts::Certificate &certificate, const Inspection &inspection)
{
    if (!certificate.topic.isEmpty())
        object[QLatin1String("topic")] = certificate.topic.text();
    object[QLatin1String("serial")] = certificate.serial.text();
    object[QLatin1String("not_before")] = isoText(certificate.notBefore);
    object[QLatin1String("not_after")] = isoText(certificate.notAfter);
    object[QLatin1String("issuer")] = certificate.issuer;
    addTrust(object, certificate.trust);
    if (inspection.daysLeft)
        object[QLatin1String("days_left")] = *inspection.daysLeft;
    if (inspection.topicMatches)
        object[QLatin1String("topic_matches")] = *inspection.topicMatches;
    if (inspection.keyMatchesRequest)
        object[QLatin1String("key_matches_request")] = *inspection.keyMatchesRequest;
}

void addRequest(QJsonObject &object, const facts::SigningRequest &request)
{
    const auto vendor = facts::vendorOf(request);
    if (!vendor)
        return;
    object[QLatin1String("vendor")] =
        vendor->organisation.isEmpty() ? vendor->commonName : vendor->organisation;
    object[QLatin1String("vendor_not_after")] = isoText(vendor->notAfter);
    addTrust(object, request.vendorTrust);
}

QJsonObject asJson(const Inspection &inspection)
{
    QJsonObject object{{QStringLiteral("file"), inspection.file},
                       {QStringLiteral("kind"), facts::fileKindName(inspection.kind)},
                       {QStringLiteral("verdict"), facts::verdictName(inspection.verdict)},
                       {QStringLiteral("findings"), findingsAsJson(inspection.findings)}};
    if (inspection.certificate)
        addCertificate(object, *inspection.certificate, inspection);
    if (inspection.request)
        addRequest(object, *inspection.request);
    return object;
}

QString verdictText(Severity verdict)
{
    switch (verdict) {
    case Severity::Good:
    case Severity::Info:
        return Text::tr("ACCEPT");
    case Severity::Warn:
        return Text::tr("WARN");
    case Severity::Stop:
        return Text::tr("STOP");
    }
    Q_UNREACHABLE();
}

void writeValue(QTextStream &out, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        out << "    " << name << ": " << base::printable(value) << '\n';
}

void writeValues(QTextStream &out, const Inspection &inspection)
{
    if (const auto &certificate = inspection.certificate) {
        writeValue(out, Text::tr("Topic"), certificate->topic.text());
        writeValue(out, Text::tr("Serial number"), certificate->serial.text());
        writeValue(out, Text::tr("Issued by"), certificate->issuer);
        writeValue(out, Text::tr("Valid from"), pki::shownDate(certificate->notBefore));
        writeValue(out, Text::tr("Valid until"), pki::shownDate(certificate->notAfter));
    }
    if (!inspection.request)
        return;
    if (const auto vendor = facts::vendorOf(*inspection.request)) {
        writeValue(out, Text::tr("Vendor"), vendor->commonName);
        writeValue(out, Text::tr("Vendor valid until"), pki::shownDate(vendor->notAfter));
    }
}

void write(QTextStream &out, const Inspection &inspection)
{
    out << verdictText(inspection.verdict) << "  " << base::printable(inspection.file) << "  ("
        << pki::shownKind(inspection.kind) << ")\n";
    writeValues(out, inspection);
    writeFindings(out, inspection.findings);
}

} // namespace

QString inspectionsAsJson(const QList<Inspection> &inspections)
{
    QJsonArray array;
    for (const Inspection &inspection : inspections)
        array.append(asJson(inspection));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Indented));
}

QString inspectionsAsText(const QList<Inspection> &inspections)
{
    QString text;
    QTextStream out(&text);
    for (const Inspection &inspection : inspections)
        write(out, inspection);
    return text;
}

} // namespace pushkeeper::cli
