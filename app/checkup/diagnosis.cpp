// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "checkup/diagnosis.h"

#include "auth/readonly.h"
#include "base/errortext.h"
#include "facts/consentlink.h"
#include "facts/permission.h"
#include "graph/grapherror.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace pushkeeper::checkup {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using facts::RegistrationKind;

namespace {

/// What the permission doctor says, in the language of the user: titles, purposes, findings, next steps.
class Words
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
    static QString answers() { return tr("It answers."); }
    static QString answersSecurely() { return tr("It answers, over a secure connection."); }
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

constexpr std::chrono::minutes mostClockError{5};

Diagnosis line(const QString &id, const QString &title, const QString &purpose)
{
    return {.id = id, .title = title, .purpose = purpose, .found = Words::notLookedAt()};
}

Diagnosis good(Diagnosis row, const QString &found)
{
    row.mark = Mark::Good;
    row.found = found;
    return row;
}

/// The kind of registration that reads here.
RegistrationKind reader(const Examination &seen)
{
    return seen.isUnattended ? RegistrationKind::Unattended : RegistrationKind::Watch;
}

QString readingClient(const Examination &seen)
{
    const facts::Cloud &cloud = seen.cloud;
    return seen.isUnattended && !cloud.clientUnattended.isEmpty() ? cloud.clientUnattended
                                                                  : cloud.clientWatch;
}

/// The page on which an admin consents to everything that `registration` may ask for.
QByteArray linkFor(const Examination &seen, RegistrationKind registration, const QString &client)
{
    if (client.isEmpty())
        return {};
    return facts::consentLink(seen.cloud, seen.cloud.tenant.text(), client, registration,
                              facts::optionalFeatures());
}

void addConsent(Diagnosis &row, const Examination &seen, const base::Error &error,
                RegistrationKind registration, const QString &client)
{
    const QStringList named = graph::scopesNamedIn(error.detail);
    if (!named.isEmpty())
        row.found = Words::scopeWanted(named);
    row.next = Words::forwardConsent();
    row.who =
        registration == RegistrationKind::Unattended ? Words::whoConsentsForPrograms() : Words::whoConsents();
    row.link = linkFor(seen, registration, client);
}

Diagnosis missing(Diagnosis row, const Examination &seen, const base::Error &error,
                  RegistrationKind registration, const QString &client)
{
    const base::ErrorText text = base::errorText(error);
    row.mark = Mark::Missing;
    row.found = text.title + u". "_s + text.meaning;
    row.next = text.next;
    row.details = text.details;
    row.ways = base::waysOut(error);
    row.fault = error.kind;
    if (error.kind == ErrorKind::ConsentMissing)
        addConsent(row, seen, error, registration, client);
    // What Entra refused has its own sentence; this is Intune's no.
    if (error.kind == ErrorKind::Denied && error.httpStatus == 403 && error.entraCode == 0) {
        row.found = Words::roleMissing();
        row.next = Words::activateRole();
        row.who = Words::whoGivesRoles();
    }
    if (error.kind == ErrorKind::SignInNeeded && error.httpStatus == 401)
        row.next = Words::licenceOrRole();
    return row;
}

Diagnosis read(Diagnosis row, const Examination &seen, const Probe &probe, const QString &found)
{
    if (!probe.isAsked)
        return row;
    if (const auto &fault = probe.fault)
        return missing(std::move(row), seen, *fault, reader(seen), readingClient(seen));
    return good(std::move(row), found);
}

Diagnosis service(Diagnosis row, const Examination &seen, const Probe &probe, const QUrl &place)
{
    const bool isSecure = place.scheme() == "https"_L1;
    return read(std::move(row), seen, probe, isSecure ? Words::answersSecurely() : Words::answers());
}

Diagnosis clock(const Examination &seen)
{
    Diagnosis row = line(u"clock"_s, Words::clockTitle(), Words::clockPurpose());
    const auto &offset = seen.clockOffset;
    if (!offset)
        return row;
    if (std::chrono::abs(*offset) < mostClockError)
        return good(std::move(row), Words::clockRight());
    row.mark = Mark::Missing;
    row.found = Words::clockWrong(std::chrono::duration_cast<std::chrono::minutes>(*offset).count());
    row.next = Words::setClock();
    return row;
}

Diagnosis signIn(const Examination &seen)
{
    Diagnosis row = line(u"sign-in"_s, Words::signInTitle(), Words::signInPurpose());
    const QString found =
        seen.isUnattended ? Words::certificateSignsIn() : Words::signedInAs(seen.signIn.answer);
    return read(std::move(row), seen, seen.signIn, found);
}

/// Optional permissions that are not there cost a feature, not the work.
Diagnosis permissions(const Examination &seen)
{
    Diagnosis row = line(u"permissions"_s, Words::permissionsTitle(), Words::permissionsPurpose());
    if (!seen.signIn.isGood() || seen.isUnattended)
        return row;
    QStringList absent;
    const auto optional = facts::permissionsOf(RegistrationKind::Watch, facts::optionalFeatures());
    for (const facts::Permission &permission : optional) {
        if (!permission.isNeeded && !seen.scopes.contains(permission.name, Qt::CaseInsensitive))
            absent.append(permission.name + u": "_s + permission.reason);
    }
    row = good(std::move(row), Words::permissionsThere());
    if (!absent.isEmpty()) {
        row.mark = Mark::Note;
        row.found = Words::permissionsLeftOut(absent);
        row.next = Words::forwardIfWanted();
        row.who = Words::whoConsents();
        row.link = linkFor(seen, RegistrationKind::Watch, seen.cloud.clientWatch);
    }
    if (!seen.scopes.isEmpty() && !auth::areReadOnly(seen.scopes)) {
        row.mark = Mark::Note;
        row.found = Words::watchMayWrite();
        row.next = Words::separateRegistrations();
        row.ways.hasPackage = true;
    }
    return row;
}

Diagnosis intune(const Examination &seen)
{
    Diagnosis row = line(u"intune"_s, Words::intuneTitle(), Words::intunePurpose());
    const QString state = seen.intune.answer;
    const bool isActive = state.isEmpty() || state == "active"_L1;
    row = read(std::move(row), seen, seen.intune, isActive ? Words::answers() : Words::intuneIs(state));
    if (row.mark == Mark::Good && !isActive) {
        row.mark = Mark::Note;
        row.next = Words::lookAtLicence();
    }
    return row;
}

Diagnosis certificate(const Examination &seen)
{
    const QString serial = seen.certificate.answer;
    return read(line(u"certificate"_s, Words::certificateTitle(), Words::certificatePurpose()), seen,
                seen.certificate, serial.isEmpty() ? Words::noCertificate() : Words::readable());
}

Diagnosis agreement(const Examination &seen)
{
    Diagnosis row = line(u"agreement"_s, Words::agreementTitle(), Words::agreementPurpose());
    if (!seen.agreement.isAsked) {
        row.mark = Mark::Later;
        row.found = Words::agreementLater();
        return row;
    }
    if (const auto &fault = seen.agreement.fault)
        return missing(std::move(row), seen, *fault, RegistrationKind::Renew, seen.cloud.clientRenew);
    if (seen.agreement.answer == "granted"_L1)
        return good(std::move(row), Words::agreementGiven());
    row.mark = Mark::Note;
    row.found = Words::agreementMissing();
    row.next = Words::agreementInSetup();
    return row;
}

Diagnosis role(const Examination &)
{
    Diagnosis row = line(u"write-role"_s, Words::roleTitle(), Words::rolePurpose());
    row.mark = Mark::Later;
    row.found = Words::roleLater();
    row.next = Words::roleBefore();
    row.who = Words::whoGivesRoles();
    return row;
}

bool isCaptive(const Probe &probe)
{
    const auto &fault = probe.fault;
    return fault && fault->kind == base::ErrorKind::CaptivePortal;
}

/// A network that answers in Microsoft's place answers in Apple's, too, where a page is just what is
/// expected.
Probe portalOf(const Examination &seen)
{
    return isCaptive(seen.signInService) && isCaptive(seen.graphService) ? Probe() : seen.applePortal;
}

} // namespace

QList<Diagnosis> diagnose(const Examination &seen)
{
    return {service(line(u"sign-in-service"_s, Words::entraTitle(), Words::entraPurpose()), seen,
                    seen.signInService, seen.cloud.login),
            service(line(u"graph-service"_s, Words::graphTitle(), Words::graphPurpose()), seen,
                    seen.graphService, seen.cloud.graph),
            service(line(u"apple-portal"_s, Words::appleTitle(), Words::applePurpose()), seen, portalOf(seen),
                    seen.cloud.portal),
            clock(seen),
            signIn(seen),
            permissions(seen),
            intune(seen),
            certificate(seen),
            read(line(u"devices"_s, Words::devicesTitle(), Words::devicesPurpose()), seen, seen.devices,
                 Words::readable()),
            agreement(seen),
            role(seen)};
}

QString markName(Mark mark)
{
    switch (mark) {
    case Mark::Good:
        return u"good"_s;
    case Mark::Note:
        return u"note"_s;
    case Mark::Missing:
        return u"missing"_s;
    case Mark::Unknown:
        return u"unknown"_s;
    case Mark::Later:
        return u"later"_s;
    }
    Q_UNREACHABLE();
}

facts::Severity severityOf(Mark mark)
{
    switch (mark) {
    case Mark::Good:
        return facts::Severity::Good;
    case Mark::Note:
    case Mark::Unknown:
    case Mark::Later:
        return facts::Severity::Info;
    case Mark::Missing:
        return facts::Severity::Warn;
    }
    Q_UNREACHABLE();
}

} // namespace pushkeeper::checkup
