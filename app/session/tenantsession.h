// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/canceltoken.h"
#include "base/clock.h"
#include "base/paths.h"
#include "base/result.h"
#include "base/urlopener.h"
#include "checkup/diagnosis.h"
#include "devices/collection.h"
#include "facts/agreement.h"
#include "facts/cloud.h"
#include "facts/deviceuser.h"
#include "facts/pushcertificate.h"
#include "session/recollection.h"
#include "session/signinways.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace pushkeeper::net {
class HttpClient;
}

namespace pushkeeper::renewal {
class Walk;
}

namespace pushkeeper::secrets {
class SecretStore;
}

namespace pushkeeper::session {

/// What a session reaches the world through.
struct Doors
{
    /// The one of the process.
    net::HttpClient &http;
    base::Clock &clock;
    base::UrlOpener &browser;
    /// Where records are kept; a practice tenant has its own part of it.
    base::DataHome home;
    /// At a practice tenant a practice admin signs in, unless this is set.
    bool signsInByHand = false;
    /// Told the time of every answer of Graph, in UTC; may be empty.
    std::function<void(const QDateTime &)> heardServerTime{};
    /// Where sign-ins rest (see openKeychain); nothing: they end with the session. Practice tenants never
    /// touch it.
    std::shared_ptr<secrets::SecretStore> secrets{};
    /// The key of a certificate credential that an admin protects (PUSHKEEPER_CREDENTIAL_FILE); empty: none.
    /// For reading only; practice tenants never touch it.
    QString credentialFile{};
    /// Needed to sign in by code.
    ShowCode showCode{};
};

class HeldData;
class SignIns;
class SyncTests;

/// All services of one tenant. Every function but open() blocks its worker. SignInNeeded and ClaimsChallenge
/// travel up: whoever talks to the user signs in and asks again.
class TenantSession
{
public:
    /// `cloud` names the tenant and both registrations (see readCloudFile).
    TenantSession(const facts::Cloud &cloud, const Doors &doors);
    TenantSession(const TenantSession &) = delete;
    TenantSession &operator=(const TenantSession &) = delete;
    ~TenantSession();

    /// Who is signed in, and signing in and out.
    SignIns &signIns();
    /// Asking devices to check in, and seeing which of them do.
    SyncTests &syncTests();
    /// What this computer holds of the tenant.
    HeldData &heldData();

    /// Looks at all that the work needs, and changes nothing; `progress` is told the lines so far. Nobody is
    /// asked to sign in.
    QList<checkup::Diagnosis>
    diagnose(const base::CancelToken &token,
             const std::function<void(const QList<checkup::Diagnosis> &)> &progress = {});

    /// The set-up or renewal of this tenant that is under way, or a fresh one; it must not outlive the
    /// session. `withGraph`: false for a walk without sign-in. Errors: those of renewal::Walk::open.
    base::Result<std::unique_ptr<renewal::Walk>> openWalk(bool withGraph = true);
    /// Apple's portal for people.
    QUrl portal() const;
    /// The cloud and the tenant in it.
    const facts::Cloud &cloud() const;
    /// The tenant's own folder. Errors: those of DataHome::tenantFolder.
    base::Result<QString> folder() const;
    /// What the records hold of the tenant; nothing is asked of anybody. Errors: Disk, Database.
    base::Result<Recollection> recall();

    /// The push certificate that Intune has; nothing if it has none. Signed in to watch.
    base::Result<std::optional<facts::PushCertificate>> readCertificate(const base::CancelToken &token);
    /// Which devices a reading asks for.
    enum class Reading { Changes, Whole };
    /// All Apple devices. Within a day of a whole reading only those are asked after that have checked in
    /// since, unless `wish` is Whole. Amends the verdict on the last upload (see renewal::amendProof). Errors
    /// besides those of the calls: ShortList, for the first time; the last reading stays. Signed in to watch.
    base::Result<devices::SharedFleet> readDevices(const base::CancelToken &token,
                                                   Reading wish = Reading::Changes,
                                                   const devices::TellProgress &progress = {});
    /// Chooses whether devices of the company are recorded by name and serial number; what is recorded
    /// already follows at once. Errors: Disk, Database.
    base::Result<> setNamesDevices(bool names);
    /// Who uses this device, with both names empty if Intune knows nobody; nothing if the device is gone.
    /// Nothing of it is recorded. Signed in to watch.
    base::Result<std::optional<facts::DeviceUser>> readDeviceUser(const base::DeviceId &id,
                                                                  const base::CancelToken &token);
    /// The agreement to share data with Apple; nothing if Intune does not know it. Signed in to renew.
    base::Result<std::optional<facts::Agreement>> readAgreement(const base::CancelToken &token);
    /// A fresh signing request, byte for byte. Only when the user asks for it. Signed in to renew.
    base::Result<QByteArray> takeSigningRequest(const base::CancelToken &token);

    /// The first reason why something that was read could not be written into the records, if there was one.
    /// It never keeps anybody from an answer.
    std::optional<base::Error> recordFault() const;

private:
    base::Result<devices::SharedFleet> readWhole(const base::CancelToken &token,
                                                 const devices::TellProgress &progress);
    base::Result<devices::SharedFleet> readChanges(const devices::Fleet &before,
                                                   const base::CancelToken &token);

    struct Services;
    std::unique_ptr<Services> m_services;
};

} // namespace pushkeeper::session
