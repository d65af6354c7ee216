// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/certificatecredential.h"
#include "auth/registration.h"
#include "auth/tokensource.h"
#include "base/clock.h"
#include "net/httpclient.h"

#include <QDateTime>

#include <functional>
#include <mutex>

namespace pushkeeper::auth {

/// Tokens for watching without a person (client credentials). They are kept in memory only; there is no
/// refresh token. Nothing unattended writes: other scopes than `….Read.All` end with SignInNeeded before
/// anything is sent, and a token whose roles may write, as far as it can be read, with Denied (its subject
/// and detail name the role). Whether the roles suffice, Graph says. Source:
/// https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
class CertificateTokenSource final : public TokenSource
{
public:
    /// Told when a token may write, so that the key behind it does not stay where it rests.
    using OnMayWrite = std::function<void(const base::CancelToken &)>;

    CertificateTokenSource(Registration registration, CertificateCredential credential, net::HttpClient &http,
                           base::Clock &clock, OnMayWrite onMayWrite = {});

    base::Result<QByteArray> accessToken(const QStringList &scopes, const base::CancelToken &token) override;
    /// The next request carries `claims`, until one is answered with a token.
    void discard(const QByteArray &accessToken, const QByteArray &claims) override;

private:
    base::Result<QByteArray> freshToken(const base::CancelToken &token);
    base::Result<QByteArray> requestForm() const;

    const Registration m_registration;
    const CertificateCredential m_credential;
    net::HttpClient &m_http;
    base::Clock &m_clock;
    const OnMayWrite m_onMayWrite;
    /// Held during a request: whoever asks meanwhile waits and gets the same token.
    std::mutex m_mutex;
    QByteArray m_access;
    QDateTime m_validUntil;
    QByteArray m_claims;
};

} // namespace pushkeeper::auth
