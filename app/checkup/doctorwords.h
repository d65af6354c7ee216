// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace pushkeeper::checkup {

/// What the permission doctor says, in the language of the user: titles, purposes, findings, next steps.
class DoctorWords
{
    Q_DECLARE_TR_FUNCTIONS(PermissionDoctor)

public:
    static QString entraTitle() { return tr("Microsoft Entra answers"); }
    static QString entraPurpose() { return tr("Signing in."); }
    static QString graphTitle() { return tr("Microsoft Graph answers"); }
    static QString graphPurpose() { return tr("Everything that is read from Intune or written there."); }
    static QString appleTitle() { return tr("Apple's portal answers"); }
    static QString applePurpose()
    {
        return tr("Having the certificate signed; only your browser goes there.");
    }
    static QString clockTitle() { return tr("The clock is right"); }
    static QString clockPurpose() { return tr("Judging dates, and signing in."); }
    static QString signInTitle() { return tr("Somebody is signed in"); }
    static QString signInPurpose() { return tr("Reading the certificate and the devices."); }
    static QString permissionsTitle() { return tr("The program has its permissions"); }
    static QString permissionsPurpose() { return tr("Features that you can switch on one by one."); }
    static QString intuneTitle() { return tr("Intune answers"); }
    static QString intunePurpose() { return tr("Everything that Pushkeeper does in the tenant."); }
    static QString certificateTitle() { return tr("The push certificate is readable"); }
    static QString certificatePurpose()
    {
        return tr("The countdown, and comparing a new certificate with it.");
    }
    static QString devicesTitle() { return tr("The devices are readable"); }
    static QString devicesPurpose() { return tr("Proof that they stayed connected after a renewal."); }
    static QString agreementTitle() { return tr("The agreement with Apple is given"); }
    static QString agreementPurpose() { return tr("Intune gives out a signing request only then."); }
    static QString roleTitle() { return tr("Your role may change the certificate"); }
    static QString rolePurpose() { return tr("Taking the signing request and uploading the certificate."); }

    static QString notLookedAt() { return tr("Not looked at: something above has to work first."); }
    static QString answers() { return tr("It answers, over a secure connection."); }
    static QString readable() { return tr("It can be read."); }
    static QString clockRight() { return tr("It agrees with Microsoft's clock."); }
    static QString clockWrong(qint64 minutes)
    {
        return minutes > 0 ? tr("It is %n minute(s) slow.", nullptr, int(minutes))
                           : tr("It is %n minute(s) fast.", nullptr, int(-minutes));
    }
    static QString setClock()
    {
        return tr(
            "Switch on the automatic time in the settings of this computer. Until then dates only warn.");
    }
    static QString certificateSignsIn() { return tr("A certificate signs in; nobody has to."); }
    static QString signedInAs(const QString &user)
    {
        return user.isEmpty() ? tr("The sign-in is valid.") : tr("Signed in as %1.").arg(user);
    }
    static QString permissionsThere() { return tr("All of them are granted."); }
    static QString permissionsLeftOut(const QStringList &which)
    {
        return tr("What is needed is granted. Left out:") + QLatin1Char('\n') + which.join(QLatin1Char('\n'));
    }
    static QString watchMayWrite()
    {
        return tr("The registration for watching may also write, so its sign-in is never stored.");
    }
    static QString separateRegistrations()
    {
        return tr(
            "Ask your Entra admin for two registrations, as the package for the Entra admin makes them.");
    }
    static QString forwardIfWanted() { return tr("If you want these features, forward the link."); }
    static QString scopeWanted(const QStringList &scopes)
    {
        return tr("Microsoft Graph wants one of these permissions: %1.")
            .arg(scopes.join(QLatin1String(", ")));
    }
    static QString forwardConsent()
    {
        return tr(
            "Forward the link, which grants it. It may take some minutes until it counts; then try again.");
    }
    static QString whoConsents()
    {
        return tr("A Cloud Application Administrator or Application Administrator");
    }
    static QString whoConsentsForPrograms() { return tr("A Privileged Role Administrator"); }
    static QString roleMissing()
    {
        return tr(
            "The account that is signed in has no role in Intune that allows it, or the role is not active.");
    }
    static QString activateRole()
    {
        return tr(
            "If you have such a role in Privileged Identity Management, activate it and try again; it may "
            "take up to 15 minutes. Otherwise ask for the role Intune Administrator.");
    }
    static QString whoGivesRoles()
    {
        return tr("A Privileged Role Administrator, or an Intune Administrator for Intune's own roles");
    }
    static QString licenceOrRole()
    {
        return tr("Sign in again. If that does not help: does the account have a role in Intune, and, if it "
                  "is older "
                  "than 2021, an Intune licence?");
    }
    static QString intuneIs(const QString &state)
    {
        return tr("It answers; the subscription is “%1”.").arg(state);
    }
    static QString lookAtLicence()
    {
        return tr("Look at the subscription in the Microsoft 365 admin center.");
    }
    static QString noCertificate() { return tr("Intune answers: there is no certificate yet."); }
    static QString agreementLater()
    {
        return tr("It is read when a set-up or renewal begins: that needs its own sign-in.");
    }
    static QString agreementGiven() { return tr("It is given."); }
    static QString agreementMissing() { return tr("It is not given yet."); }
    static QString agreementInSetup() { return tr("The set-up shows the terms and asks you."); }
    static QString roleLater()
    {
        return tr("Not testable before the signing request: Intune has no question that changes nothing.");
    }
    static QString roleBefore()
    {
        return tr("Have your role active before you begin. If Intune refuses, nothing is lost: activate it, "
                  "and try "
                  "again.");
    }
};

} // namespace pushkeeper::checkup
