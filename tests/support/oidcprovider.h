// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/registration.h"

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QUrl>

namespace pushkeeper::support {

/// An OpenID-certified provider that is not ours, in Entra's place: tests/oidc/server.mjs, run by node. It
/// lives as long as this object, or as the test program if that crashes. Its own thread uses it.
class OidcProvider
{
public:
    /// The app registrations that it knows. Unattended takes a certificate only, see registerKeys().
    enum class App { Watch, Renew, Unattended };
    /// What comes of a refresh token that is used after it was replaced. Allowed: new tokens, as Entra does
    /// it. Revoked: everything that came of that sign-in is void, as careful providers do it.
    enum class Reuse { Allowed, Revoked };

    /// Why it cannot be run here; empty if it can. PUSHKEEPER_OIDC names the folder that holds its
    /// node_modules, else it is build/oidc of the source tree.
    static QString whyMissing();

    OidcProvider() = default;
    OidcProvider(const OidcProvider &) = delete;
    OidcProvider &operator=(const OidcProvider &) = delete;
    ~OidcProvider();

    /// Starts it and waits until it listens; `graph` is the origin that its scopes are for, one that is none
    /// otherwise. Empty, or what went wrong.
    QString start(const QUrl &graph = {});

    /// An app registration, the tenant named by its id.
    auth::Registration registration(App app) const;
    QString tenant() const { return said(QStringLiteral("tenant")); }
    /// Another name of the tenant.
    QString domain() const { return said(QStringLiteral("domain")); }
    /// A user name that it knows, as it knows every other one.
    QString user() const { return said(QStringLiteral("user")); }

    /// Forgets what was armed and counted.
    void reset(Reuse reuse = Reuse::Allowed) const;
    /// Lets the next `times` requests to an address meet a refusal of tests/oidc/refusals.mjs. `at` is
    /// "authorize", "token" or "devicecode"; empty: where that refusal usually happens.
    void arm(const QString &refusal, const QString &at = {}, int times = 1) const;
    /// The public keys (JWK, each with the "x5t#S256" of its certificate) that App::Unattended may sign with.
    void registerKeys(const QJsonArray &keys) const;
    /// How often each refresh token was shown to it since reset().
    QHash<QByteArray, int> refreshUses() const;
    /// Every secret that it was shown or gave away since it started, by the name it goes under ("code",
    /// "code_verifier", "device_code", "client_assertion", "refresh_token", "access_token", "id_token").
    QHash<QString, QByteArrayList> secrets() const;

private:
    QString said(const QString &name) const { return m_said.value(name).toString(); }
    QJsonObject ask(const QByteArray &method, const QByteArray &question, const QJsonObject &body = {}) const;

    QProcess m_process;
    QJsonObject m_said; // its first line
};

} // namespace pushkeeper::support
