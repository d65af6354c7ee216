// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/practiceintune.h"

#include "rehearsal/practicerequest.h"

#include <QUuid>

#include <utility>

namespace pushkeeper::rehearsal {

namespace {

constexpr char place[] = "rehearsal.practiceintune";

base::Error refusal(base::ErrorKind kind, const QString &text)
{
    return {.kind = kind, .where = place, .detail = text};
}

QString freshGuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

base::Error notAgreed()
{
    return refusal(base::ErrorKind::Denied,
                   QStringLiteral("Data sharing consent for appleMDMPushCertificate has not been granted."));
}

} // namespace

PracticeIntune::PracticeIntune(PracticeVendor vendor, PracticeTime &time, PracticeFleet &fleet)
    : m_vendor(std::move(vendor))
    , m_time(time)
    , m_fleet(fleet)
    , m_accountId(freshGuid())
{
}

AppleAgreement PracticeIntune::agreement() const
{
    const std::lock_guard lock(m_mutex);
    return m_agreement;
}

AppleAgreement PracticeIntune::agree(const QString &admin)
{
    const std::lock_guard lock(m_mutex);
    if (!m_agreement.granted)
        m_agreement = {.granted = true, .grantedAt = m_time.now(), .grantedBy = admin};
    return m_agreement;
}

base::Result<QByteArray> PracticeIntune::downloadRequest(const QString &admin)
{
    if (!agreement().granted)
        return notAgreed();
    const auto key = PracticeKey::generate();
    if (!key)
        return key.error();
    const auto request = makeRequest(*key, m_accountId);
    if (!request)
        return request.error();
    auto file = makeSignedRequest(*request, m_vendor);
    if (!file)
        return file.error();
    const std::lock_guard lock(m_mutex);
    m_requestKeys.append(key->publicKey());
    note(QStringLiteral("Get"), admin);
    return *std::move(file);
}

QList<QByteArray> PracticeIntune::requestKeys() const
{
    const std::lock_guard lock(m_mutex);
    return m_requestKeys;
}

base::Result<> PracticeIntune::refuse(const QString &appleIdentifier, const QByteArray &pem) const
{
    if (!m_agreement.granted)
        return notAgreed();
    if (appleIdentifier.isEmpty())
        return refusal(base::ErrorKind::WrongFile, QStringLiteral("AppleIdentifier must not be empty."));
    if (pem.isEmpty())
        return refusal(base::ErrorKind::WrongFile, QStringLiteral("Certificate must not be empty."));
    return {};
}

base::Result<std::optional<InstalledCertificate>> PracticeIntune::install(const QString &appleIdentifier,
                                                                          const QByteArray &pem)
{
    auto facts = readUpload(pem);
    if (!facts)
        return refusal(base::ErrorKind::WrongFile, QStringLiteral("The certificate could not be read."));
    if (facts->topic.isEmpty())
        return refusal(base::ErrorKind::WrongCertificate,
                       QStringLiteral("The certificate holds no topic identifier."));
    if (!m_requestKeys.contains(facts->publicKey))
        return refusal(base::ErrorKind::WrongCertificate,
                       QStringLiteral("The certificate does not match the certificate signing request."));
    const QDateTime now = m_time.now();
    m_installed = InstalledCertificate{
        .facts = *std::move(facts), .appleIdentifier = appleIdentifier, .uploadedAt = now};
    if (m_revoked.contains(m_installed->facts.serial))
        m_fleet.loseCertificate(momentOf(now));
    else
        m_fleet.useCertificate(m_installed->facts.topic, momentOf(now),
                               momentOf(m_installed->facts.notAfter));
    return m_installed;
}

base::Result<std::optional<InstalledCertificate>>
PracticeIntune::upload(const QString &appleIdentifier, const QByteArray &pem, const QString &admin)
{
    const std::lock_guard lock(m_mutex);
    if (appleIdentifier.isEmpty() && pem.isEmpty()) {
        m_installed.reset();
        m_fleet.loseCertificate(momentOf(m_time.now()));
        note(QStringLiteral("Delete"), admin);
        return std::optional<InstalledCertificate>();
    }
    if (const auto allowed = refuse(appleIdentifier, pem); !allowed)
        return allowed.error();
    auto installed = install(appleIdentifier, pem);
    if (installed)
        note(QStringLiteral("Patch"), admin);
    return installed;
}

std::optional<InstalledCertificate> PracticeIntune::installed() const
{
    const std::lock_guard lock(m_mutex);
    return m_installed;
}

base::Result<> PracticeIntune::startWith(const QByteArray &der, const PracticeKey &key,
                                         const QString &appleIdentifier)
{
    const auto facts = readCertificate(der);
    if (!facts)
        return facts.error();
    constexpr qint64 secondsUntilUpload = 660;
    const QDateTime now = m_time.now();
    const std::lock_guard lock(m_mutex);
    m_agreement = {.granted = true, .grantedAt = facts->notBefore.addYears(-1), .grantedBy = appleIdentifier};
    m_requestKeys.append(key.publicKey());
    m_installed = InstalledCertificate{.facts = *facts,
                                       .appleIdentifier = appleIdentifier,
                                       .uploadedAt = facts->notBefore.addSecs(secondsUntilUpload)};
    m_fleet.growWith(facts->topic, momentOf(now));
    m_fleet.useCertificate(facts->topic, momentOf(facts->notBefore), momentOf(facts->notAfter));
    return {};
}

void PracticeIntune::revoked(const QByteArray &serial)
{
    const QByteArray shown = shownSerial(serial);
    const std::lock_guard lock(m_mutex);
    m_revoked.insert(shown);
    if (m_installed && m_installed->facts.serial == shown)
        m_fleet.loseCertificate(momentOf(m_time.now()));
}

void PracticeIntune::loseNextAnswer()
{
    const std::lock_guard lock(m_mutex);
    m_losesAnswer = true;
}

bool PracticeIntune::takeLostAnswer()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_losesAnswer, false);
}

QList<AuditEntry> PracticeIntune::audit() const
{
    const std::lock_guard lock(m_mutex);
    return m_audit;
}

void PracticeIntune::note(const QString &operation, const QString &admin)
{
    m_audit.append({.at = m_time.now(), .operation = operation, .actor = admin, .id = freshGuid()});
}

} // namespace pushkeeper::rehearsal
