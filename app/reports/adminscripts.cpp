// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "reports/adminscripts.h"

#include "base/printable.h"
#include "facts/consentlink.h"
#include "reports/scriptquote.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pushkeeper::reports {

using namespace Qt::StringLiterals;
using facts::Permission;
using facts::RegistrationKind;

namespace {

/// The names under which the scripts know a registration and its client id.
struct Places
{
    QByteArray variable;
    QString client;
};

Places placesOf(RegistrationKind registration)
{
    switch (registration) {
    case RegistrationKind::Watch:
        return {"watch", u"CLIENT-WATCH"_s};
    case RegistrationKind::Renew:
        return {"renew", u"CLIENT-RENEW"_s};
    case RegistrationKind::Unattended:
        return {"unattended", u"CLIENT-UNATTENDED"_s};
    }
    Q_UNREACHABLE();
}

QString audienceOf(const AdminRequest &request)
{
    return request.isForCustomers ? u"AzureADMultipleOrgs"_s : u"AzureADMyOrg"_s;
}

QString idOf(const Permission &permission, RegistrationKind registration)
{
    return registration == RegistrationKind::Unattended ? permission.applicationId : permission.delegatedId;
}

QString base64Of(const AdminRequest &request)
{
    return QString::fromLatin1(certificateOf(request).value_or(QByteArray()).toBase64());
}

/// The body with which Graph makes or changes a registration.
/// Source: https://learn.microsoft.com/graph/api/resources/application
QString applicationJson(const AdminRequest &request, RegistrationKind registration)
{
    const bool isUnattended = registration == RegistrationKind::Unattended;
    QJsonArray access;
    const QList<Permission> chosen = facts::permissionsOf(registration, request.features);
    for (const Permission &permission : chosen) {
        access.append(QJsonObject{{u"id"_s, idOf(permission, registration)},
                                  {u"type"_s, isUnattended ? u"Role"_s : u"Scope"_s}});
    }
    QJsonObject application{
        {u"displayName"_s, facts::registrationName(registration)},
        {u"signInAudience"_s, audienceOf(request)},
        {u"requiredResourceAccess"_s, QJsonArray{QJsonObject{{u"resourceAppId"_s, facts::graphClientId()},
                                                             {u"resourceAccess"_s, access}}}}};
    if (isUnattended) {
        application.insert(u"keyCredentials"_s, QJsonArray{QJsonObject{{u"type"_s, u"AsymmetricX509Cert"_s},
                                                                       {u"usage"_s, u"Verify"_s},
                                                                       {u"key"_s, base64Of(request)}}});
    } else {
        application.insert(u"publicClient"_s,
                           QJsonObject{{u"redirectUris"_s, QJsonArray{u"http://localhost"_s}}});
        application.insert(u"isFallbackPublicClient"_s, request.allowsDeviceCode);
    }
    return QString::fromUtf8(QJsonDocument(application).toJson(QJsonDocument::Compact));
}

QStringList namesOf(const AdminRequest &request, RegistrationKind registration)
{
    QStringList names;
    const QList<Permission> chosen = facts::permissionsOf(registration, request.features);
    for (const Permission &permission : chosen)
        names.append(permission.name);
    return names;
}

QStringList idsOf(const AdminRequest &request, RegistrationKind registration)
{
    QStringList ids;
    const QList<Permission> chosen = facts::permissionsOf(registration, request.features);
    for (const Permission &permission : chosen)
        ids.append(idOf(permission, registration));
    return ids;
}

/// A link that still has a place for the client id, so that the script gives the one it made or found.
QString openLink(const AdminRequest &request, RegistrationKind registration, const QString &tenant)
{
    return QString::fromLatin1(
        facts::consentLink(request.cloud, tenant, u"CLIENT-ID"_s, registration, request.features));
}

QString customersLink(const AdminRequest &request, RegistrationKind registration)
{
    return request.isForCustomers ? openLink(request, registration, u"organizations"_s) : QString();
}

QString originOf(const QUrl &url)
{
    return QString::fromLatin1(url.toEncoded(QUrl::StripTrailingSlash));
}

QByteArray shellSettings(const AdminRequest &request)
{
    QByteArray settings;
    const auto set = [&settings](const QByteArray &name, const QString &value) {
        settings += name + '=' + shellQuoted(value) + '\n';
    };
    const auto setLine = [&](RegistrationKind registration) {
        const QByteArray name = placesOf(registration).variable;
        set(name + "_name", facts::registrationName(registration));
        set(name + "_application", applicationJson(request, registration));
        set(name + "_scopes", namesOf(request, registration).join(u' '));
        set(name + "_consent", openLink(request, registration, tenantOf(request)));
        set(name + "_customers", customersLink(request, registration));
    };
    set("tenant", tenantOf(request));
    set("az_cloud", toolsOf(request.cloud).value_or(CloudTools()).azureCli);
    set("graph", originOf(request.cloud.graph));
    set("users", request.users.join(u'\n'));
    set("by_code", request.allowsDeviceCode ? u"yes"_s : u"no"_s);
    setLine(RegistrationKind::Watch);
    setLine(RegistrationKind::Renew);
    setLine(RegistrationKind::Unattended);
    set("unattended_roles", idsOf(request, RegistrationKind::Unattended).join(u'\n'));
    if (request.certificate.isEmpty())
        set("unattended_application", QString());
    set("connection", connectionText(request));
    return settings;
}

QByteArray powerShellList(const QStringList &texts)
{
    QByteArrayList quoted;
    for (const QString &text : texts)
        quoted.append(powerShellQuoted(text));
    return "@(" + quoted.join(", ") + ')';
}

QString reachOf(RegistrationKind registration)
{
    switch (registration) {
    case RegistrationKind::Watch:
        return u"may read, in the name of who signs in"_s;
    case RegistrationKind::Renew:
        return u"may change, in the name of who signs in"_s;
    case RegistrationKind::Unattended:
        return u"may read, with the certificate in this script"_s;
    }
    Q_UNREACHABLE();
}

QByteArray powerShellRegistration(const AdminRequest &request, RegistrationKind registration)
{
    QByteArray table = "    @{\n";
    const auto set = [&table](const QByteArray &name, const QByteArray &value) {
        table += "        " + name.leftJustified(12) + "= " + value + '\n';
    };
    const bool isUnattended = registration == RegistrationKind::Unattended;
    set("Name", powerShellQuoted(facts::registrationName(registration)));
    set("Reach", powerShellQuoted(reachOf(registration)));
    set("Permissions", powerShellList(namesOf(request, registration)));
    set("Ids", powerShellList(idsOf(request, registration)));
    set("Certificate", powerShellQuoted(isUnattended ? base64Of(request) : QString()));
    set("Consent", powerShellQuoted(openLink(request, registration, tenantOf(request))));
    set("Customers", powerShellQuoted(customersLink(request, registration)));
    set("Place", powerShellQuoted(placesOf(registration).client));
    return table + "    }";
}

QByteArray powerShellSettings(const AdminRequest &request)
{
    QByteArray settings;
    const auto set = [&settings](const QByteArray &name, const QByteArray &value) {
        settings += '$' + name + " = " + value + '\n';
    };
    QByteArrayList registrations;
    const QList<RegistrationKind> wanted = registrationsOf(request);
    for (const RegistrationKind registration : wanted)
        registrations.append(powerShellRegistration(request, registration));
    set("Tenant", powerShellQuoted(tenantOf(request)));
    set("Environment", powerShellQuoted(toolsOf(request.cloud).value_or(CloudTools()).powerShell));
    set("Graph", powerShellQuoted(originOf(request.cloud.graph)));
    set("Audience", powerShellQuoted(audienceOf(request)));
    set("Users", powerShellList(request.users));
    set("ByCode", request.allowsDeviceCode ? "$true" : "$false");
    set("Registrations", "@(\n" + registrations.join(",\n") + "\n)");
    set("Connection", powerShellQuoted(connectionText(request)));
    return settings;
}

/// A script of the resources with its settings put in.
QByteArray filled(const QString &name, const QByteArray &settings)
{
    QFile file(u":/data/adminpackage/"_s + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    QByteArray script = isOpen ? file.readAll() : QByteArray();
    const QByteArray place = "# {{settings}}\n";
    const qsizetype at = script.indexOf(place);
    Q_ASSERT(at >= 0);
    return script.replace(at, place.size(), settings);
}

} // namespace

QString connectionText(const AdminRequest &request)
{
    facts::TenantProfile profile = request.profile;
    profile.tenant = base::TenantId(u"TENANT-ID"_s);
    profile.name = base::printable(profile.name);
    profile.cloud = request.cloud.name;
    profile.clientWatch = placesOf(RegistrationKind::Watch).client;
    profile.clientRenew = placesOf(RegistrationKind::Renew).client;
    QJsonObject json = QJsonDocument::fromJson(facts::toJson(profile)).object();
    if (!request.certificate.isEmpty())
        json.insert(u"client_unattended"_s, placesOf(RegistrationKind::Unattended).client);
    return QString::fromUtf8(QJsonDocument(json).toJson()).trimmed();
}

QByteArray shellScript(const AdminRequest &request)
{
    return filled(u"register-pushkeeper.sh"_s, shellSettings(request));
}

QByteArray powerShellScript(const AdminRequest &request)
{
    return "\xef\xbb\xbf" + filled(u"register-pushkeeper.ps1"_s, powerShellSettings(request));
}

} // namespace pushkeeper::reports
