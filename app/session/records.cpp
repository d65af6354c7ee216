// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "session/records.h"

#include "devices/comparison.h"
#include "pki/droppedfile.h"
#include "pki/issuers.h"
#include "pki/trust.h"
#include "renewal/statejson.h"
#include "storage/baselinestore.h"
#include "storage/certificatestore.h"
#include "storage/database.h"
#include "storage/journal.h"
#include "storage/renewalstore.h"
#include "storage/requeststore.h"
#include "storage/snapshotstore.h"
#include "storage/tenantstore.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace pushkeeper::session {

using namespace Qt::StringLiterals;

namespace {

facts::TenantProfile profileOf(const facts::Cloud &cloud)
{
    return {.tenant = cloud.tenant,
            .cloud = cloud.name,
            .clientWatch = cloud.clientWatch,
            .clientRenew = cloud.clientRenew,
            .clientUnattended = cloud.clientUnattended};
}

storage::Naming naming(bool namesDevices)
{
    return namesDevices ? storage::Naming::Company : storage::Naming::Nobody;
}

/// What passed through here as a file was perhaps never installed; only a walk can tell.
bool wasInstalled(const facts::PushCertificate &certificate, const QList<renewal::RenewalState> &walks)
{
    if (certificate.source != facts::Source::File)
        return true;
    return std::any_of(walks.cbegin(), walks.cend(), [&certificate](const renewal::RenewalState &walk) {
        const auto &own = walk.certificate;
        return walk.installedAt.isValid() && own && own->serial == certificate.serial &&
               own->topic == certificate.topic;
    });
}

bool isSame(const facts::PushCertificate &one, const facts::PushCertificate &other)
{
    return one.serial == other.serial && one.topic == other.topic;
}

/// The upload of the certificate that was seen last, if a walk of ours made it.
QDateTime ownUpload(const Recollection &found)
{
    const auto &seen = found.certificate;
    for (const renewal::RenewalState &walk : found.walks) {
        const auto &own = walk.certificate;
        if (own && seen && walk.uploadedAt.isValid() && own->serial == seen->serial &&
            own->topic == seen->topic)
            return walk.uploadedAt;
    }
    return {};
}

QList<QDateTime> momentsOfUpload(const Recollection &found,
                                 const QList<storage::KeptCertificate> &certificates)
{
    if (!found.certificate)
        return {};
    if (const QDateTime own = ownUpload(found); own.isValid())
        return {own};
    QDateTime first;
    QDateTime lastOfOthers;
    for (const storage::KeptCertificate &kept : certificates) {
        if (isSame(kept.certificate, *found.certificate))
            first = kept.firstSeen;
        else if (wasInstalled(kept.certificate, found.walks) && !(kept.lastSeen < lastOfOthers))
            lastOfOthers = kept.lastSeen;
    }
    return lastOfOthers.isValid() ? QList<QDateTime>{lastOfOthers, first} : QList<QDateTime>();
}

} // namespace

Records::Records(std::unique_ptr<storage::Database> database, base::TenantId tenant)
    : m_database(std::move(database))
    , m_tenant(std::move(tenant))
{
}

Records::~Records() = default;

base::Result<std::unique_ptr<Records>> Records::open(const base::DataHome &home, const facts::Cloud &cloud,
                                                     const base::Clock &clock)
{
    auto database = storage::Database::open(cloud.practice ? home.practice().root() : home.root(), clock);
    if (!database)
        return database.error();
    std::unique_ptr<Records> records(new Records(std::move(*database), cloud.tenant));
    storage::TenantStore tenants(*records->m_database);
    const auto known = tenants.find(cloud.tenant);
    if (!known)
        return known.error();
    facts::TenantProfile profile = profileOf(cloud);
    if (const auto &earlier = *known) {
        profile.name = earlier->name;
        profile.domain = earlier->domain;
    }
    if (const auto saved = tenants.save(profile); !saved)
        return saved.error();
    if (const auto thinned = storage::BaselineStore(*records->m_database).thin(clock.now()); !thinned)
        return thinned.error();
    return records;
}

base::Result<Recollection> Records::recall() const
{
    Recollection found{.namesDevices = m_namesDevices};
    const auto walks = storage::RenewalStore(*m_database).ofTenant(m_tenant);
    if (!walks)
        return walks.error();
    for (const storage::KeptRenewal &kept : *walks) {
        if (const auto state = renewal::stateFromJson(kept.state))
            found.walks.append(*state);
    }
    const auto certificates = storage::CertificateStore(*m_database).ofTenant(m_tenant);
    if (!certificates)
        return certificates.error();
    for (const storage::KeptCertificate &kept : *certificates) {
        const bool isLater = !found.certificate || kept.lastSeen > found.certificateSeenAt;
        if (isLater && wasInstalled(kept.certificate, found.walks)) {
            found.certificate = kept.certificate;
            found.certificateSeenAt = kept.lastSeen;
        }
    }
    found.uploadMoments = momentsOfUpload(found, *certificates);
    const auto fleet = recallDevices();
    if (!fleet)
        return fleet.error();
    found.fleet = *fleet;
    if (found.fleet) {
        found.pulse = devices::pulseOf(*found.fleet);
        found.devices = devices::countFleet(found.fleet->devices, m_database->clock().now());
        found.isCertificateSuspected = std::any_of(
            found.uploadMoments.cbegin(), found.uploadMoments.cend(),
            [&found](const QDateTime &moment) { return devices::suspectsCertificate(*found.fleet, moment); });
    }
    return found;
}

base::Result<> Records::noteCertificate(const facts::PushCertificate &certificate)
{
    return storage::CertificateStore(*m_database).note(m_tenant, {.certificate = certificate});
}

base::Result<> Records::keepRequest(const QByteArray &file)
{
    const pki::TrustJudge judge(pki::appleIssuers(), {});
    const auto request = pki::readDropped(file, file.size(), judge).request;
    if (request) {
        const auto kept = storage::keptRequest(*request, file, m_database->clock().now());
        if (const auto saved = storage::RequestStore(*m_database).save(m_tenant, kept); !saved)
            return saved.error();
    }
    const QString key = request ? request->key.text() : QString();
    const auto noted = storage::Journal(*m_database)
                           .append({.tenant = m_tenant,
                                    .kind = u"signing-request"_s,
                                    .details = {{u"thumbprint"_s, key}, {u"bytes"_s, file.size()}}});
    if (!noted)
        return noted.error();
    return {};
}

base::Result<> Records::keepDevices(const devices::Fleet &fleet)
{
    return storage::SnapshotStore(*m_database)
        .save(m_tenant, fleet.readAt, fleet.devices, naming(m_namesDevices));
}

base::Result<> Records::keepChanges(const devices::Amended &amended)
{
    return storage::SnapshotStore(*m_database)
        .amend(m_tenant, amended.fleet.readAt, amended.fleet.devices, amended.positions,
               naming(m_namesDevices));
}

base::Result<> Records::maskDevices()
{
    const auto kept = recallDevices();
    if (!kept || !*kept)
        return kept ? base::Result<>() : kept.error();
    devices::Amended all{.fleet = **kept, .positions = std::vector<std::size_t>((*kept)->devices.size())};
    std::iota(all.positions.begin(), all.positions.end(), std::size_t(0));
    return keepChanges(all);
}

base::Result<devices::SharedFleet> Records::recallDevices() const
{
    auto snapshot = storage::SnapshotStore(*m_database).latest(m_tenant);
    if (!snapshot)
        return snapshot.error();
    auto &kept = *snapshot;
    if (!kept)
        return devices::SharedFleet();
    return std::make_shared<const devices::Fleet>(devices::Fleet{
        .readAt = kept->readAt, .wholeAt = kept->wholeAt, .devices = std::move(kept->devices)});
}

} // namespace pushkeeper::session
