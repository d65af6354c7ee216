// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/appleportalfile.h"

#include "rehearsal/opensslhandles.h"

#include <openssl/err.h>
#include <openssl/pem.h>

#include <QHash>
#include <QXmlStreamReader>

namespace pushkeeper::rehearsal {

using namespace Qt::StringLiterals;

namespace {

constexpr auto place = "rehearsal.appleportalfile";

using Entries = QHash<QString, QByteArray>;

QByteArray unwrapped(const QByteArray &bytes)
{
    const QByteArray text = bytes.trimmed();
    return text.startsWith('<') ? text : QByteArray::fromBase64(text);
}

void readEntries(QXmlStreamReader &reader, Entries &entries)
{
    QString key;
    while (reader.readNextStartElement()) {
        const QString text = reader.readElementText();
        if (reader.name() == "key"_L1)
            key = text;
        else
            entries.insert(key, text.toUtf8());
    }
}

/// The texts of the outer dictionary; empty if the list declares an entity or is none.
Entries entriesOf(const QByteArray &xml)
{
    Entries entries;
    QXmlStreamReader reader(QString::fromUtf8(xml));
    while (!reader.atEnd() && !reader.hasError()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD && reader.text().contains(u'['))
            return {};
        if (token == QXmlStreamReader::StartElement && reader.name() == "dict"_L1)
            readEntries(reader, entries);
    }
    return reader.hasError() ? Entries() : entries;
}

/// DER of the certificates that stand one after another as PEM.
QList<QByteArray> certificatesIn(const QByteArray &pem)
{
    QList<QByteArray> found;
    const BioHandle source(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    while (const auto certificate =
               CertificateHandle(PEM_read_bio_X509(source.get(), nullptr, nullptr, nullptr)))
        found.append(encoded(certificate.get(), i2d_X509));
    ERR_clear_error(); // the end of the text counts as a complaint
    return found;
}

} // namespace

base::Result<PortalFile> readPortalFile(const QByteArray &bytes)
{
    const Entries entries = entriesOf(unwrapped(bytes));
    const PortalFile file{.request = QByteArray::fromBase64(entries.value(u"PushCertRequestCSR"_s)),
                          .chain = certificatesIn(entries.value(u"PushCertCertificateChain"_s)),
                          .signature = QByteArray::fromBase64(entries.value(u"PushCertSignature"_s))};
    if (file.request.isEmpty() || file.chain.isEmpty() || file.signature.isEmpty())
        return base::wrongFile(place, u"no signed request"_s);
    return file;
}

} // namespace pushkeeper::rehearsal
