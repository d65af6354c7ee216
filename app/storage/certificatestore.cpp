// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/certificatestore.h"

#include "storage/connection.h"
#include "storage/database.h"
#include "storage/values.h"

namespace pushkeeper::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String columns("topic, serial, not_before, not_after, apple_account, key, source, issuer, "
                                "thumbprint, pem, first_seen, last_seen");

KeptCertificate certificateOf(const QSqlQuery &row)
{
    return {.certificate = {.topic = base::Topic(row.value(0).toString()),
                            .serial = base::SerialNumber::fromHex(row.value(1).toString()),
                            .notBefore = dateOf(row.value(2)),
                            .notAfter = dateOf(row.value(3)),
                            .appleAccount = row.value(4).toString(),
                            .key = base::Thumbprint(row.value(5).toByteArray()),
                            .source = sourceNamed(row.value(6).toString())},
            .issuer = row.value(7).toString(),
            .thumbprint = base::Thumbprint(row.value(8).toByteArray()),
            .pem = row.value(9).toByteArray(),
            .firstSeen = dateOf(row.value(10)),
            .lastSeen = dateOf(row.value(11))};
}

QVariantList valuesOf(const KeptCertificate &kept)
{
    const facts::PushCertificate &certificate = kept.certificate;
    return {textValue(certificate.topic.text()),
            textValue(certificate.serial.text()),
            dateValue(certificate.notBefore),
            dateValue(certificate.notAfter),
            textValue(certificate.appleAccount),
            bytesValue(certificate.key.digest()),
            sourceName(certificate.source),
            textValue(kept.issuer),
            bytesValue(kept.thumbprint.digest()),
            bytesValue(kept.pem),
            dateValue(kept.firstSeen),
            dateValue(kept.lastSeen)};
}

/// Topics are compared without regard to case (see base::Topic).
QVariantList keyOf(const base::TenantId &tenant, const facts::PushCertificate &certificate)
{
    return {tenantValue(tenant), textValue(certificate.topic.text().toCaseFolded()),
            certificate.serial.isEmpty() ? textValue({}) : certificate.serial.text()};
}

base::Result<> noteIn(Connection &connection, const base::TenantId &tenant, const KeptCertificate &seen)
{
    const QVariantList key = keyOf(tenant, seen.certificate);
    const auto known = connection.first<KeptCertificate>(
        u"SELECT %1 FROM certificates WHERE tenant = ? AND folded_topic = ? AND serial = ?"_s.arg(columns),
        key, certificateOf);
    if (!known)
        return known.error();
    const std::optional<KeptCertificate> &before = *known;
    const KeptCertificate result = before ? merged(*before, seen) : seen;
    const auto done = connection.run(
        u"REPLACE INTO certificates (tenant, folded_topic, %1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s
            .arg(columns),
        key.first(2) + valuesOf(result));
    return done ? base::Result<>() : done.error();
}

/// A private key must never get here, however it came into the file.
bool holdsOnlyCertificates(const QByteArray &pem)
{
    return pem.count("-----BEGIN ") == pem.count("-----BEGIN CERTIFICATE-----");
}

} // namespace

CertificateStore::CertificateStore(Database &database)
    : m_database(database)
{
}

base::Result<> CertificateStore::note(const base::TenantId &tenant, const KeptCertificate &seen)
{
    if (!holdsOnlyCertificates(seen.pem)) {
        return base::Error{.kind = base::ErrorKind::Internal,
                           .where = "storage.certificates",
                           .detail = u"more than certificates in the PEM"_s};
    }
    KeptCertificate now = seen;
    now.firstSeen = m_database.clock().now();
    now.lastSeen = now.firstSeen;
    return m_database.write([&](Connection &connection) { return noteIn(connection, tenant, now); });
}

base::Result<QList<KeptCertificate>> CertificateStore::ofTenant(const base::TenantId &tenant) const
{
    return m_database.read([&tenant](Connection &connection) {
        return connection.list<KeptCertificate>(
            u"SELECT %1 FROM certificates WHERE tenant = ? ORDER BY not_after DESC, last_seen DESC"_s.arg(
                columns),
            {tenantValue(tenant)}, certificateOf);
    });
}

base::Result<QList<base::Topic>> CertificateStore::topicsOfOthers(const base::TenantId &tenant) const
{
    return m_database.read([&tenant](Connection &connection) {
        return connection.list<base::Topic>(
            u"SELECT MIN(topic) FROM certificates WHERE tenant <> ? GROUP BY folded_topic ORDER BY folded_topic"_s,
            {tenantValue(tenant)}, [](const QSqlQuery &row) { return base::Topic(row.value(0).toString()); });
    });
}

} // namespace pushkeeper::storage
