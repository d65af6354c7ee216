// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rehearsal/authorizerequest.h"
#include "rehearsal/devicecodes.h"
#include "rehearsal/entrafault.h"
#include "rehearsal/entragrant.h"
#include "rehearsal/practicetime.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <mutex>
#include <optional>

namespace pushkeeper::rehearsal {

/// The directory of the practice tenant.
struct PracticeDirectory
{
    /// Origin of its sign-in; stands in the tokens as their issuer.
    QString login{};
    QString tenantId = QStringLiteral("7e57ab1e-0000-4000-8000-000000000001");
    QString domain = QStringLiteral("practice.example");
    QString clientWatch = QStringLiteral("7e57ab1e-0000-4000-8000-0000000000aa");
    QString clientRenew = QStringLiteral("7e57ab1e-0000-4000-8000-0000000000bb");
    QString admin = QStringLiteral("admin@practice.example");
    QString adminId = QStringLiteral("7e57ab1e-0000-4000-8000-0000000000ad");
};

/// How a sign-in goes on.
struct SignInStep
{
    /// What happens now. Allowed, Declined: by code, where the program finds out by itself. Unknown: the
    /// sign-in is over or never began.
    enum class Kind { AskUser, AskConsent, AskIfMeant, Return, Allowed, Declined, Unknown };
    Kind kind = Kind::Unknown;
    AuthorizeRequest request;
    QString user;
    /// Permissions that nobody has agreed to yet.
    QStringList newPermissions;
    /// What goes back to the program, if the sign-in is over.
    FormValues answer;
};

/// Answer of the token address, or of the one for device codes.
struct TokenAnswer
{
    int status = 200;
    QByteArray json;
};

/// Entra's part of the practice tenant: sign-in, consent, tokens (microsoft-graph.md 5). Codes live for 10
/// minutes and serve once, access tokens for 75 minutes, refresh tokens for 90 days, in practice time. A
/// refresh token is replaced at each use; the one before stays good, as with Entra. Any thread.
class PracticeEntra
{
public:
    explicit PracticeEntra(PracticeTime &time, PracticeDirectory directory = {});

    const PracticeDirectory &directory() const { return m_directory; }
    /// A refusal if the part of an address that names the tenant is not this tenant.
    std::optional<EntraFault> tenantFault(const QString &tenant) const;
    /// A refusal that must not go to the redirect address.
    std::optional<EntraFault> pageFault(const AuthorizeRequest &request) const;

    /// Begins a sign-in and gives its secret name. The request has no pageFault.
    QString begin(const AuthorizeRequest &request);
    /// Answers the form posted to the address for device codes.
    TokenAnswer deviceCode(const FormValues &form);
    /// Begins the sign-in for which a code was typed and gives its secret name; empty if none waits under it.
    QString beginByCode(const QString &typed);
    /// The user says who he is. Any name is taken: there are no passwords in a practice.
    SignInStep signIn(const QString &flow, const QString &user);
    /// The user agrees to the new permissions, for the whole tenant, or to the sign-in by code; or declines.
    SignInStep decide(const QString &flow, bool accept);

    /// Answers the form posted to the token address.
    TokenAnswer token(const FormValues &form);
    /// What an access token allows; nothing if it is unknown or its time is over.
    std::optional<Grant> grantOf(const QByteArray &accessToken) const;

private:
    struct Flow
    {
        AuthorizeRequest request;
        QString user;
        QString deviceCode{}; // empty: by the browser alone
    };
    struct Code
    {
        AuthorizeRequest request;
        Grant grant;
        bool used = false;
    };

    QStringList newPermissions(const AuthorizeRequest &request) const;
    SignInStep finish(const QString &flow);
    SignInStep refuse(const QString &flow);
    std::optional<EntraFault> clientFault(const FormValues &form) const;
    std::optional<EntraFault> codeFault(const FormValues &form) const;
    std::optional<EntraFault> refreshFault(const FormValues &form) const;
    TokenAnswer redeem(const FormValues &form);
    TokenAnswer refresh(const FormValues &form);
    TokenAnswer redeemDeviceCode(const FormValues &form);
    TokenAnswer issue(const Grant &grant, const QString &nonce);
    QByteArray idToken(const Grant &grant, const QString &nonce) const;
    TokenAnswer refused(const EntraFault &fault) const;

    PracticeTime &m_time;
    const PracticeDirectory m_directory;
    mutable std::mutex m_mutex;
    QHash<QString, Flow> m_flows;
    QHash<QString, Code> m_codes;
    DeviceCodes m_deviceCodes;
    QHash<QByteArray, Grant> m_accessTokens;
    QHash<QString, Grant> m_refreshTokens;
    /// By client.
    QHash<QString, QSet<QString>> m_consented;
};

} // namespace pushkeeper::rehearsal
