// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "session/signins.h"

#include "auth/certificatecredential.h"
#include "auth/certificatetokensource.h"
#include "auth/credentialfile.h"
#include "auth/credentialreader.h"
#include "auth/restingsignin.h"
#include "graph/endpoints.h"
#include "session/tenantsettings.h"

#include <utility>

namespace pushkeeper::session {

using namespace Qt::StringLiterals;
using auth::Purpose;
using graph::Endpoint;

namespace {

auth::Registration registrationOf(const facts::Cloud &cloud, const QString &clientId)
{
    return {.login = cloud.login, .graph = cloud.graph, .tenant = cloud.tenant.text(), .clientId = clientId};
}

QStringList scopesOf(std::initializer_list<Endpoint> endpoints)
{
    QStringList scopes;
    for (const Endpoint endpoint : endpoints)
        scopes.append(graph::rowOf(endpoint).scope);
    scopes.removeDuplicates();
    return scopes;
}

QStringList scopesFor(Purpose purpose)
{
    return purpose == Purpose::Watch ? scopesOf({Endpoint::ReadCertificate, Endpoint::ListDevices})
                                     : scopesOf({Endpoint::TakeSigningRequest, Endpoint::ReadAgreement});
}

/// One registration may serve both, people and the certificate.
const QString &unattendedClient(const facts::Cloud &cloud)
{
    return cloud.clientUnattended.isEmpty() ? cloud.clientWatch : cloud.clientUnattended;
}

QString personName(const facts::Cloud &cloud)
{
    return secrets::secretName(cloud.tenant, u"watch"_s);
}

QString certificateName(const facts::Cloud &cloud)
{
    return secrets::secretName(cloud.tenant, u"watch-certificate"_s);
}

} // namespace

SignIns::SignIns(const facts::Cloud &cloud, const QString &folder, const Access::Doors &doors,
                 std::shared_ptr<secrets::SecretStore> keychain, QString credentialFile)
    : m_cloud(cloud)
    , m_folder(folder)
    , m_doors(doors)
    , m_credentialFile(std::move(credentialFile))
    , m_keychain(std::move(keychain))
    , m_store(m_keychain, readSettings(folder).keepsSignIn)
    , m_watch(registrationOf(cloud, cloud.clientWatch), cloud.tenant, doors, placeForWatch(),
              [this](const base::CancelToken &token) { return findCertificate(token); })
    , m_renew(registrationOf(cloud, cloud.clientRenew), cloud.tenant, doors, nullptr)
{
}

/// None if the same registration also renews: what rests must not be able to write.
std::unique_ptr<auth::RestingPlace> SignIns::placeForWatch()
{
    if (m_folder.isEmpty() || m_cloud.clientWatch.compare(m_cloud.clientRenew, Qt::CaseInsensitive) == 0)
        return nullptr;
    return std::make_unique<auth::RestingPlace>(m_store, m_doors.clock, personName(m_cloud),
                                                m_cloud.clientWatch, m_folder + u"/token.lock"_s);
}

/// The admin's file comes before the keychain.
base::Result<std::optional<auth::CertificateCredential>> SignIns::certificate(const base::CancelToken &token)
{
    const QDateTime now = m_doors.clock.now();
    if (!m_credentialFile.isEmpty()) {
        const auto credential = auth::readCredentialFile(m_credentialFile, now);
        return credential ? base::Result<std::optional<auth::CertificateCredential>>(*credential)
                          : credential.error();
    }
    // Until the registration is known, the admin has not acted, and Entra would refuse the key.
    if (m_cloud.clientUnattended.isEmpty())
        return std::optional<auth::CertificateCredential>();
    const auto kept = storedKey(token);
    if (!kept && !m_store.keeps())
        return std::optional<auth::CertificateCredential>(); // this run was to do without the keychain
    if (!kept)
        return kept.error();
    const auto &pem = *kept;
    if (!pem)
        return std::optional<auth::CertificateCredential>();
    const auto credential = auth::readCredential(*pem, {}, now);
    return credential ? base::Result<std::optional<auth::CertificateCredential>>(*credential)
                      : credential.error();
}

base::Result<std::optional<QByteArray>> SignIns::storedKey(const base::CancelToken &token)
{
    if (!m_keychain)
        return std::optional<QByteArray>();
    return m_keychain->read(certificateName(m_cloud), token);
}

base::Result<std::unique_ptr<auth::TokenSource>> SignIns::findCertificate(const base::CancelToken &token)
{
    const auto found = certificate(token);
    if (!found)
        return found.error();
    const auto &credential = *found;
    if (!credential)
        return std::unique_ptr<auth::TokenSource>();
    std::unique_ptr<auth::TokenSource> source = std::make_unique<auth::CertificateTokenSource>(
        registrationOf(m_cloud, unattendedClient(m_cloud)), *credential, m_doors.http, m_doors.clock,
        [this](const base::CancelToken &cancel) {
            // The admin's file is the admin's to remove.
            if (m_credentialFile.isEmpty() && m_keychain)
                (void)m_keychain->remove(certificateName(m_cloud), cancel);
        });
    return source;
}

base::Result<> SignIns::setKeeps(bool keeps, const base::CancelToken &token)
{
    if (const auto moved = m_store.moveTo(keeps, personName(m_cloud), token); !moved)
        return moved.error();
    m_watch.forgetUnattended();
    TenantSettings settings = readSettings(m_folder);
    settings.keepsSignIn = keeps;
    return writeSettings(m_folder, settings);
}

void SignIns::keepForThisRun()
{
    m_store.setKeeps(false);
    m_watch.forgetUnattended();
}

base::Result<SignedInAs> SignIns::signIn(Purpose purpose, const base::CancelToken &token,
                                         SignInAccount account)
{
    return signInFor(purpose == Purpose::Watch ? m_watch : m_renew, scopesFor(purpose), account, token);
}

base::Result<SignedInAs> SignIns::signInFor(Access &access, const QStringList &scopes, SignInAccount account,
                                            const base::CancelToken &token)
{
    for (;;) {
        base::CancelToken attempt;
        {
            const std::lock_guard lock(m_attemptMutex);
            m_attempt = attempt;
            m_isBegunAnew = false;
        }
        const auto registration = token.onCancel([attempt]() mutable { attempt.cancel(); });
        auto as = access.signIn(scopes, m_way, account, attempt);
        if (as || token.isCancelled() || !m_isBegunAnew)
            return as;
    }
}

void SignIns::cancelSignIn()
{
    const std::lock_guard lock(m_attemptMutex);
    m_attempt.cancel();
}

void SignIns::signInBy(SignInWay way)
{
    m_way = way;
    const std::lock_guard lock(m_attemptMutex);
    m_isBegunAnew = true;
    m_attempt.cancel();
}

base::Result<QString> SignIns::signInWhereWanted(const base::CancelToken &token)
{
    QString user;
    for (Access *access : {&m_watch, &m_renew}) {
        if (!access->source().isSignInWanted())
            continue;
        const auto as = signInFor(*access, access->source().wantedScopes(), SignInAccount::Last, token);
        if (!as)
            return as.error();
        user = as->user.isEmpty() ? as->tenant.text() : as->user;
    }
    return user;
}

base::Result<SignInStanding> SignIns::standing(Purpose purpose, const base::CancelToken &token)
{
    Access &access = purpose == Purpose::Watch ? m_watch : m_renew;
    auth::EntraTokenSource &source = access.source();
    const auto looked = purpose == Purpose::Watch ? access.look(token) : base::Result<>();
    if (!looked)
        return looked.error();
    return SignInStanding{.user = source.user(),
                          .scopes = source.scopes(),
                          .isKept = source.isResting(),
                          .keepFault = source.restFault(),
                          .isUnattended = access.isUnattended()};
}

base::Result<> SignIns::check(const base::CancelToken &token)
{
    if (const auto access = m_watch.accessToken(scopesFor(Purpose::Watch), token); !access)
        return access.error();
    return {};
}

void SignIns::dropRenew()
{
    (void)m_renew.source().forget({}); // nothing rests, so nothing can fail
}

base::Result<> SignIns::signOut(const base::CancelToken &token)
{
    dropRenew();
    m_watch.forgetUnattended();
    return m_watch.source().forget(token, [this, &token]() -> base::Result<> {
        for (const QString &name : {personName(m_cloud), certificateName(m_cloud)}) {
            if (const auto removed = m_store.removeEverywhere(name, token); !removed)
                return removed.error();
        }
        return {};
    });
}

base::Result<bool> SignIns::hasCertificate(const base::CancelToken &token)
{
    const auto key = storedKey(token);
    return key ? base::Result<bool>(key->has_value()) : key.error();
}

base::Result<QByteArray> SignIns::makeCertificate(const base::CancelToken &token)
{
    if (!m_keychain || !m_keychain->isKept())
        return base::Error{.kind = base::ErrorKind::KeychainMissing, .where = "session.signins"};
    const auto credential = auth::CertificateCredential::make(m_cloud.tenant.text(), m_doors.clock.now());
    if (!credential)
        return credential.error();
    const auto pem = credential->secretPem();
    if (!pem)
        return pem.error();
    if (const auto kept = m_keychain->write(certificateName(m_cloud), *pem, token); !kept)
        return kept.error();
    m_watch.forgetUnattended();
    return credential->publicFile();
}

} // namespace pushkeeper::session
