// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/certificatecredential.h"
#include "auth/tokensource.h"
#include "base/canceltoken.h"
#include "base/result.h"
#include "facts/cloud.h"
#include "session/access.h"
#include "session/chosenstore.h"
#include "session/signinways.h"

#include <QString>

#include <atomic>
#include <memory>
#include <mutex>

namespace pushkeeper::session {

/// Who is signed in at a tenant, for watching and for renewing, and where that rests.
class SignIns
{
public:
    /// `cloud` names the tenant and its registrations; `folder` is the tenant's own, empty if it has none;
    /// `keychain` may be nothing. `credentialFile` is the key of a certificate credential that an admin
    /// protects; empty: none.
    SignIns(const facts::Cloud &cloud, const QString &folder, const Access::Doors &doors,
            std::shared_ptr<secrets::SecretStore> keychain, QString credentialFile);

    /// How people sign in from now on.
    void setWay(SignInWay way) { m_way = way; }
    /// Whether the sign-in for watching outlives the program from now on; the one that there is moves along,
    /// and the wish is noted in the tenant's settings. Blocks; errors: Disk, those of the keychain.
    base::Result<> setKeeps(bool keeps, const base::CancelToken &token);
    /// The sign-in for watching ends with the program this time, whatever was chosen: for a computer without
    /// a keychain, or with a locked one.
    void keepForThisRun();
    /// What was chosen.
    bool keeps() const { return m_store.keeps(); }

    /// Signs in for one purpose, for what every step of it needs. Blocks; errors: see Access::signIn.
    base::Result<SignedInAs> signIn(auth::Purpose purpose, const base::CancelToken &token,
                                    SignInAccount account = SignInAccount::Asked);
    /// Signs in wherever a call just ended with SignInNeeded or ClaimsChallenge, as who did before and for
    /// what that call needs; returns the user name (the tenant if the account has none), empty if nothing was
    /// wanted.
    base::Result<QString> signInWhereWanted(const base::CancelToken &token);
    /// Ends the sign-in that is under way, from any thread; it ends with Cancelled.
    void cancelSignIn();
    /// Begins the sign-in that is under way anew, in this way from now on.
    void signInBy(SignInWay way);
    /// Looks who is signed in, without asking Entra. Errors: those of the keychain.
    base::Result<SignInStanding> standing(auth::Purpose purpose, const base::CancelToken &token);

    /// Asks Entra, without any person, whether the sign-in for watching still holds. Errors: those of
    /// TokenSource::accessToken.
    base::Result<> check(const base::CancelToken &token);

    /// Ends the sign-in for renewing, which only memory holds.
    void dropRenew();
    /// Removes every credential of the tenant from memory and keychain, then reads there whether nothing is
    /// left. Entra keeps no session of ours to end. Errors: those of the keychain; Internal if something is
    /// left.
    base::Result<> signOut(const base::CancelToken &token);

    /// True if the keychain holds a key for unattended watching, in use or not. Errors: those of the
    /// keychain.
    base::Result<bool> hasCertificate(const base::CancelToken &token);
    /// Makes a key for unattended watching, keeps it in the keychain in the place of an earlier one, and
    /// returns the public certificate (DER), which an Entra admin adds to the registration. The key serves
    /// as soon as the tenant has a client id for watching without a person. Errors: Crypto, those of the
    /// keychain; KeychainMissing if the key would not outlive the program.
    base::Result<QByteArray> makeCertificate(const base::CancelToken &token);

    /// Where tokens for watching come from.
    Access &watch() { return m_watch; }
    /// Where tokens for renewing come from.
    Access &renew() { return m_renew; }

private:
    base::Result<std::unique_ptr<auth::TokenSource>> findCertificate(const base::CancelToken &token);
    base::Result<std::optional<auth::CertificateCredential>> certificate(const base::CancelToken &token);
    base::Result<std::optional<QByteArray>> storedKey(const base::CancelToken &token);
    std::unique_ptr<auth::RestingPlace> placeForWatch();
    base::Result<SignedInAs> signInFor(Access &access, const QStringList &scopes, SignInAccount account,
                                       const base::CancelToken &token);

    const facts::Cloud m_cloud;
    const QString m_folder;
    const Access::Doors m_doors;
    const QString m_credentialFile;
    /// A key lies here whatever was chosen for the sign-in of a person.
    const std::shared_ptr<secrets::SecretStore> m_keychain;
    ChosenStore m_store;
    Access m_watch;
    Access m_renew;
    std::atomic<SignInWay> m_way = SignInWay::Browser;
    std::mutex m_attemptMutex;
    /// Of the sign-in that is under way.
    base::CancelToken m_attempt;
    std::atomic<bool> m_isBegunAnew = false;
};

} // namespace pushkeeper::session
