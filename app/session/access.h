// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/entratokensource.h"
#include "auth/registration.h"
#include "auth/signin.h"
#include "auth/tokensource.h"
#include "base/canceltoken.h"
#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"
#include "base/urlopener.h"
#include "net/httpclient.h"
#include "session/signinways.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace pushkeeper::session {

/// One registration of a tenant with all that brings tokens for it: a person who signs in, or a certificate
/// that needs nobody. Where the certificate is of no use and a person is signed in, the person's tokens
/// serve.
class Access final : public auth::TokenSource
{
public:
    /// Brings the source that needs nobody, if there is one for this tenant. What it brings is remembered.
    using FindUnattended =
        std::function<base::Result<std::unique_ptr<auth::TokenSource>>(const base::CancelToken &)>;
    /// What an access works with; all of it must outlive it.
    struct Doors
    {
        net::HttpClient &http;
        base::Clock &clock;
        base::UrlOpener &browser;
        ShowCode showCode{};
    };

    Access(auth::Registration registration, base::TenantId tenant, Doors doors,
           std::unique_ptr<auth::RestingPlace> place, FindUnattended findUnattended = {});

    /// A person signs in. Errors: those of auth::signIn and auth::signInByCode; Denied if the account signed
    /// in at another tenant.
    base::Result<SignedInAs> signIn(const QStringList &scopes, SignInWay way, SignInAccount account,
                                    const base::CancelToken &token);

    base::Result<QByteArray> accessToken(const QStringList &scopes, const base::CancelToken &token) override;
    void discard(const QByteArray &accessToken, const QByteArray &claims) override;

    /// Looks what rests, without asking Entra. Errors: those of the keychain, of the certificate.
    base::Result<> look(const base::CancelToken &token);
    /// The tokens of the person.
    auth::EntraTokenSource &source() { return m_source; }
    const auth::EntraTokenSource &source() const { return m_source; }
    /// The next question looks for the certificate anew.
    void forgetUnattended();
    /// True if a certificate stands in for a person.
    bool isUnattended() const;

private:
    base::Result<std::shared_ptr<auth::TokenSource>> currentSource(const base::CancelToken &token);
    bool hasPerson(const base::CancelToken &token);

    const auth::Registration m_registration;
    const base::TenantId m_tenant;
    const Doors m_doors;
    auth::EntraTokenSource m_source;
    const FindUnattended m_findUnattended;
    mutable std::mutex m_mutex;
    bool m_hasLooked = false;
    /// Grows where what a look brings is out of date.
    int m_looks = 0;
    std::shared_ptr<auth::TokenSource> m_unattended;
};

} // namespace pushkeeper::session
