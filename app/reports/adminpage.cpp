// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "reports/adminpage.h"

#include "base/language.h"
#include "base/printable.h"
#include "facts/consentlink.h"
#include "reports/adminscripts.h"
#include "reports/htmlparts.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

namespace pushkeeper::reports {

using namespace Qt::StringLiterals;
using facts::Permission;
using facts::RegistrationKind;

namespace {

/// The words of the page.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AdminPage)
};

QString tenantName(const AdminRequest &request)
{
    const QString name = base::printable(request.profile.name);
    const QString tenant = tenantOf(request);
    return name.isEmpty() ? tenant : name + " ("_L1 + tenant + u')';
}

QString about(const AdminRequest &request)
{
    const QString who = base::printable(request.requester);
    const QString tenant = tenantName(request);
    QString html = html::heading(1, Words::tr("For your Entra admin"));
    html += html::paragraph(
        who.isEmpty() ? Words::tr("You are asked to register Pushkeeper in the tenant %1.").arg(tenant)
                      : Words::tr("%1 asks you to register Pushkeeper in the tenant %2.").arg(who, tenant));
    html += html::paragraph(Words::tr(
        "Pushkeeper looks after the Apple MDM push certificate of Intune. If that certificate runs out, "
        "no command reaches an iPhone, iPad or Mac any more; if it is replaced by a wrong one, every "
        "device has to be enrolled again. Pushkeeper renews it each year and watches it in between."));
    html += html::paragraph(Words::tr(
        "It runs on the computers of the people named below and has no server of its own: what it reads "
        "goes from Microsoft Graph to those computers. It works only with the permissions below, and "
        "only within the roles of the person who is signed in."));
    return html;
}

QString purposeOf(RegistrationKind registration)
{
    switch (registration) {
    case RegistrationKind::Watch:
        return Words::tr("Only reads. Used every day; its sign-in is kept in the keychain of the computer.");
    case RegistrationKind::Renew:
        return Words::tr(
            "Writes. Used once a year; its sign-in is kept in memory only and ends with the renewal.");
    case RegistrationKind::Unattended:
        return Words::tr(
            "Only reads, without anybody signed in, by a certificate. This package holds the public "
            "part of it; the key stays on the computer that watches.");
    }
    Q_UNREACHABLE();
}

QString permissionTables(const AdminRequest &request)
{
    QString html = html::heading(2, Words::tr("What is asked for"));
    const QList<RegistrationKind> wanted = registrationsOf(request);
    html += html::paragraph(
        Words::tr("Separate registrations, so that what watches every day can change nothing:"));
    for (const RegistrationKind registration : wanted) {
        QList<QStringList> rows{
            {Words::tr("Permission"), Words::tr("What it is for"), Words::tr("Its limits")}};
        const QList<Permission> chosen = facts::permissionsOf(registration, request.features);
        for (const Permission &permission : chosen)
            rows.append({permission.name, permission.reason, permission.limit});
        html += html::heading(3, facts::registrationName(registration)) +
                html::paragraph(purposeOf(registration)) + html::table(rows);
    }
    return html;
}

QString people(const AdminRequest &request)
{
    QString html = html::heading(2, Words::tr("Who may use it"));
    html +=
        html::paragraph(Words::tr("Assignment is required, so that nobody else in the tenant can sign in:"));
    html += request.users.isEmpty()
                ? html::paragraph(
                      Words::tr("No names were given. Please assign those who are to renew the certificate."))
                : html::bullets(request.users);
    if (request.allowsDeviceCode) {
        html += html::heading(2, Words::tr("Signing in with a code"));
        html += html::paragraph(
            Words::tr("It is asked for because there are computers without a browser, and it takes \"Allow "
                      "public client flows\". The risk: whoever is talked into typing a stranger's code "
                      "signs that stranger in. Microsoft advises to block it where nobody needs it; then "
                      "set it to No."));
    }
    html += html::heading(2, Words::tr("Which role you need"));
    html += html::paragraph(
        Words::tr("Cloud Application Administrator or Application Administrator can do all of "
                  "this. Intune Administrator cannot."));
    if (!request.certificate.isEmpty()) {
        html += html::paragraph(
            Words::tr("One exception: the consent for %1 needs a Privileged Role Administrator, "
                      "because nobody is signed in there.")
                .arg(facts::registrationName(RegistrationKind::Unattended)));
    }
    return html;
}

QString byScript()
{
    QString html = html::heading(2, Words::tr("One way: a script"));
    html += html::paragraph(
        Words::tr("Both scripts do the same. They are plain text, show what they will do and ask "
                  "before they do it, and may be run again at any time."));
    html += html::heading(3, Words::tr("Windows: Microsoft Graph PowerShell"));
    html += html::block(u"Install-Module Microsoft.Graph.Applications, Microsoft.Graph.Identity.SignIns, "
                        "Microsoft.Graph.Users -Scope CurrentUser\n"
                        "powershell -ExecutionPolicy Bypass -File register-pushkeeper.ps1"_s);
    html += html::heading(3, Words::tr("Azure Cloud Shell, macOS, Linux: Azure CLI"));
    html += html::block(u"bash register-pushkeeper.sh"_s);
    return html;
}

QString accountTypes(const AdminRequest &request)
{
    return request.isForCustomers ? u"Accounts in any organizational directory"_s
                                  : u"Accounts in this organizational directory only"_s;
}

QString redirectStep(const AdminRequest &request)
{
    const QString place = u"Authentication > Add a platform > Mobile and desktop applications"_s;
    return request.allowsDeviceCode
               ? Words::tr("Go to %1 and enter http://localhost as a redirect URI. Set \"Allow public client "
                           "flows\" to Yes, for signing in with a code.")
                     .arg(place)
               : Words::tr(
                     "Go to %1 and enter http://localhost as a redirect URI. Leave \"Allow public client "
                     "flows\" off.")
                     .arg(place);
}

QStringList handSteps(const AdminRequest &request, RegistrationKind registration)
{
    const QString name = facts::registrationName(registration);
    const bool isUnattended = registration == RegistrationKind::Unattended;
    QStringList steps{
        Words::tr("Open %1 and go to %2.")
            .arg(toolsOf(request.cloud).value_or(CloudTools()).portal,
                 u"Entra ID > App registrations > New registration"_s),
        Words::tr("Enter the name %1, choose \"%2\" and press Register. Note the Application (client) ID.")
            .arg(name, accountTypes(request)),
        isUnattended ? Words::tr("Go to %1 and upload pushkeeper-unattended.cer.")
                           .arg(u"Certificates & secrets > Certificates > Upload certificate"_s)
                     : redirectStep(request),
        Words::tr(
            "Go to %1 and tick what stands in the table of %2. Remove User.Read, which Entra adds by itself.")
            .arg(isUnattended
                     ? u"API permissions > Add a permission > Microsoft Graph > Application permissions"_s
                     : u"API permissions > Add a permission > Microsoft Graph > Delegated permissions"_s,
                 name),
        Words::tr("Press \"Grant admin consent\"."),
    };
    if (!isUnattended) {
        steps +=
            Words::tr("Go to %1, open %2, and under Properties set \"Assignment required?\" to Yes. Under "
                      "\"Users and groups\" add the people named above.")
                .arg(u"Entra ID > Enterprise applications"_s, name);
    }
    return steps;
}

QString byHand(const AdminRequest &request)
{
    QString html = html::heading(2, Words::tr("The other way: by hand"));
    const QList<RegistrationKind> wanted = registrationsOf(request);
    for (const RegistrationKind registration : wanted)
        html += html::heading(3, facts::registrationName(registration)) +
                html::steps(handSteps(request, registration));
    return html;
}

QString consentAddress(const AdminRequest &request, RegistrationKind registration, const QString &tenant)
{
    const QString client = clientOf(request, registration);
    return QString::fromLatin1(facts::consentLink(
        request.cloud, tenant, client.isEmpty() ? u"CLIENT-ID"_s : client, registration, request.features));
}

QString consentLinks(const AdminRequest &request, const QString &tenant)
{
    QString html;
    const QList<RegistrationKind> wanted = registrationsOf(request);
    for (const RegistrationKind registration : wanted) {
        const QString address = consentAddress(request, registration, tenant);
        html += html::heading(3, facts::registrationName(registration));
        html += clientOf(request, registration).isEmpty() ? html::block(address) : html::link(address);
    }
    return html;
}

QString consent(const AdminRequest &request)
{
    QString html = html::heading(2, Words::tr("If somebody else has to consent"));
    html += html::paragraph(
        Words::tr("The scripts give consent themselves if your role allows it. Otherwise these "
                  "pages ask for it; the scripts print them with the client ID filled in. By hand, "
                  "put the client ID of the registration where CLIENT-ID stands."));
    html += consentLinks(request, tenantOf(request));
    html += html::note(
        Words::tr("Afterwards the browser may say that it cannot open localhost. That is fine: consent is "
                  "given if the address then holds admin_consent=True."));
    if (request.isForCustomers) {
        html += html::heading(2, Words::tr("For each customer"));
        html += html::paragraph(
            Words::tr("An admin of the customer opens these pages once and signs in there. Under "
                      "Enterprise applications assignment is then required and the people are "
                      "named."));
        html += consentLinks(request, u"organizations"_s);
    }
    return html;
}

QString afterwards(const AdminRequest &request)
{
    QString html = html::heading(2, Words::tr("What to send back"));
    html += html::paragraph(
        Words::tr("Please send the file connection.pushkeeper that the script wrote. If you did it "
                  "by hand, send this text with your ids in it. It holds no secret."));
    html += html::block(connectionText(request));
    html += html::heading(2, Words::tr("How to remove it later"));
    html += html::bullets({Words::tr("Under App registrations delete the registrations named above. "
                                     "Sign-ins, consent and assignments end "
                                     "with them."),
                           Words::tr("To pause it, open each one under Enterprise applications > Properties "
                                     "and set \"Enabled for users to "
                                     "sign-in?\" to No."),
                           Words::tr("The push certificate, Intune and the devices stay as they are.")});
    html += html::note(Words::tr("This package holds no secret: no password, no token, no private key."));
    return html;
}

} // namespace

QByteArray adminPage(const AdminRequest &request)
{
    QFile file(u":/data/adminpackage/page.html"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    QByteArray page = isOpen ? file.readAll() : QByteArray();
    const QString content = about(request) + permissionTables(request) + people(request) + byScript() +
                            byHand(request) + consent(request) + afterwards(request);
    const QString language = base::catalogueFor(QLocale()).replace(u'_', u'-');
    // The content last: what it holds is not looked through for places.
    return page.replace("{{language}}", language.toLatin1())
        .replace("{{title}}", Words::tr("For your Entra admin").toHtmlEscaped().toUtf8())
        .replace("{{content}}", content.toUtf8());
}

} // namespace pushkeeper::reports
