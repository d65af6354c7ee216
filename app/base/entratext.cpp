// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/entratext.h"

#include <QCoreApplication>

#include <array>

namespace pushkeeper::base {

namespace {

using Meaning = EntraMeaning;
using Kind = ErrorKind;

/// The texts of one meaning, not yet translated.
struct Row
{
    Meaning of;
    Kind kind;
    const char *title;
    const char *meaning;
    const char *next;
    /// Instead of `next` after a sign-in by device code.
    const char *nextByCode = nullptr;
};

constexpr const char *signInAgain = QT_TRANSLATE_NOOP("EntraText", "Sign in again.");
constexpr const char *followTheSteps =
    QT_TRANSLATE_NOOP("EntraText", "Sign in again and follow the steps in the browser.");
constexpr const char *useManagedDevice = QT_TRANSLATE_NOOP(
    "EntraText", "Sign in on a computer that the organisation manages, with a browser that is signed in to "
                 "your work account (Edge, or Chrome and Firefox with single sign-on switched on). Or ask "
                 "your Entra admin for an exception.");
constexpr const char *noDeviceByCode =
    QT_TRANSLATE_NOOP("EntraText", "The sign-in with a code cannot prove which device it is for. Sign in "
                                   "with the browser of a managed computer instead.");

constexpr std::array rows{
    Row{Meaning::SecondFactor, Kind::SignInNeeded,
        QT_TRANSLATE_NOOP("EntraText", "A second factor is needed"),
        QT_TRANSLATE_NOOP("EntraText", "The organisation wants the sign-in confirmed with a second factor, "
                                       "such as an authenticator app, or wants one to be set up."),
        followTheSteps},
    Row{Meaning::OutsideProof, Kind::SignInNeeded,
        QT_TRANSLATE_NOOP("EntraText", "Another confirmation is needed"),
        QT_TRANSLATE_NOOP("EntraText",
                          "The organisation has sign-ins confirmed by a service outside of Microsoft Entra."),
        followTheSteps},
    Row{Meaning::SignInStep, Kind::SignInNeeded,
        QT_TRANSLATE_NOOP("EntraText", "The sign-in needs your confirmation"),
        QT_TRANSLATE_NOOP("EntraText", "Entra cannot renew it without you: something about the account or a "
                                       "policy has changed."),
        followTheSteps},
    Row{Meaning::StepElsewhere, Kind::SignInNeeded,
        QT_TRANSLATE_NOOP("EntraText", "Something else must be done first"),
        QT_TRANSLATE_NOOP("EntraText", "Entra asks for a step outside of this program. Its page says which."),
        QT_TRANSLATE_NOOP("EntraText", "Sign in again, do what the page says, then try once more.")},
    Row{Meaning::PageExplains, Kind::SignInNeeded,
        QT_TRANSLATE_NOOP("EntraText", "Entra does not let this sign-in through at present"),
        QT_TRANSLATE_NOOP("EntraText", "It cannot be solved here, but Entra's page explains the reason."),
        QT_TRANSLATE_NOOP(
            "EntraText",
            "Sign in again to read the reason. If it names a policy, show it to your Entra admin.")},
    Row{Meaning::AdminConsent, Kind::ConsentMissing,
        QT_TRANSLATE_NOOP("EntraText", "An administrator must approve this program"),
        QT_TRANSLATE_NOOP("EntraText", "The tenant has not yet given this program the permissions that it "
                                       "asks for. Most accounts cannot give them, administrators of Intune "
                                       "included."),
        QT_TRANSLATE_NOOP("EntraText", "Forward the package for the Entra admin, who gives admin consent. "
                                       "Then sign in again.")},
    Row{Meaning::Declined, Kind::Cancelled, QT_TRANSLATE_NOOP("EntraText", "The sign-in was declined"),
        QT_TRANSLATE_NOOP("EntraText", "It was cancelled, or the permissions were not accepted, on Entra's "
                                       "page. Nothing was changed."),
        QT_TRANSLATE_NOOP("EntraText", "Sign in again when you are ready, or ask your Entra admin to approve "
                                       "the permissions for everyone.")},
    Row{Meaning::Policy, Kind::Denied,
        QT_TRANSLATE_NOOP("EntraText", "A policy of the organisation does not allow this sign-in"),
        QT_TRANSLATE_NOOP("EntraText",
                          "Conditional Access or the security defaults of the tenant want something that "
                          "this sign-in does not have: for instance another network, device or way to sign "
                          "in. The same sign-in will be refused again."),
        QT_TRANSLATE_NOOP("EntraText",
                          "Ask your Entra admin which policy it was: the sign-in logs of Entra name it. The "
                          "details here help to find the entry."),
        QT_TRANSLATE_NOOP("EntraText",
                          "Policies often block the sign-in with a code. Sign in with the browser instead, "
                          "or ask your Entra admin which policy it was.")},
    Row{Meaning::ManagedDevice, Kind::Denied, QT_TRANSLATE_NOOP("EntraText", "A managed device is needed"),
        QT_TRANSLATE_NOOP("EntraText", "The organisation wants a managed (compliant) device and a browser "
                                       "with single sign-on."),
        useManagedDevice, noDeviceByCode},
    Row{Meaning::JoinedDevice, Kind::Denied, QT_TRANSLATE_NOOP("EntraText", "A joined device is needed"),
        QT_TRANSLATE_NOOP("EntraText", "The organisation wants a device that is joined to it in Microsoft "
                                       "Entra, and a browser with single sign-on that can prove so."),
        useManagedDevice, noDeviceByCode},
    Row{Meaning::AppProtection, Kind::Denied,
        QT_TRANSLATE_NOOP("EntraText", "Only approved apps may sign in"),
        QT_TRANSLATE_NOOP("EntraText", "A policy of the organisation wants an approved app with Intune's app "
                                       "protection, which this program cannot be."),
        QT_TRANSLATE_NOOP("EntraText", "Ask your Entra admin to exempt this program from the policy.")},
    Row{Meaning::NotAssigned, Kind::Denied,
        QT_TRANSLATE_NOOP("EntraText", "The account is not assigned to this program"),
        QT_TRANSLATE_NOOP("EntraText", "In Entra, the enterprise application of this program requires "
                                       "assignment, and this account is not on its list."),
        QT_TRANSLATE_NOOP("EntraText", "Ask your Entra admin to assign the account, then sign in again.")},
    Row{Meaning::UnknownClient, Kind::Denied,
        QT_TRANSLATE_NOOP("EntraText", "Entra does not know this registration"),
        QT_TRANSLATE_NOOP("EntraText", "There is no active registration with this client ID in this tenant "
                                       "and cloud. It may be mistyped, deleted or switched off."),
        QT_TRANSLATE_NOOP("EntraText", "Compare client ID, tenant and cloud with the registration in Entra, "
                                       "or ask your Entra admin to do so.")},
    Row{Meaning::PublicFlowsOff, Kind::Denied,
        QT_TRANSLATE_NOOP("EntraText", "The registration is not set up for a desktop program"),
        QT_TRANSLATE_NOOP("EntraText",
                          "Entra asks for a secret, which a desktop program does not have: public "
                          "client flows are off, or the redirect address is registered as Web."),
        QT_TRANSLATE_NOOP("EntraText",
                          "Ask your Entra admin to open the registration under Authentication, to register "
                          "http://localhost under Mobile and desktop applications, and to set Allow public "
                          "client flows to Yes if you sign in with a code.")},
    Row{Meaning::RedirectMissing, Kind::Denied,
        QT_TRANSLATE_NOOP("EntraText", "The redirect address is not registered"),
        QT_TRANSLATE_NOOP("EntraText", "Entra sends its answer only to registered addresses. The one of this "
                                       "program is missing, or it is registered as another type."),
        QT_TRANSLATE_NOOP("EntraText",
                          "Ask your Entra admin to open the registration under Authentication, to register "
                          "http://localhost under Mobile and desktop applications, and to remove it from Web "
                          "and Single-page application.")},
    Row{Meaning::PublicClient, Kind::Denied,
        QT_TRANSLATE_NOOP("EntraText", "This registration takes no certificate"),
        QT_TRANSLATE_NOOP("EntraText",
                          "It is set up as a public client, and such a client may not use a credential."),
        QT_TRANSLATE_NOOP("EntraText", "Use a second registration for unattended watching, or ask your Entra "
                                       "admin to set Allow public client flows to No.")},
    Row{Meaning::OneTenant, Kind::Denied, QT_TRANSLATE_NOOP("EntraText", "The sign-in must name the tenant"),
        QT_TRANSLATE_NOOP("EntraText",
                          "This registration serves the accounts of one tenant only, and none was named."),
        QT_TRANSLATE_NOOP("EntraText", "Enter the id or a domain of the tenant, then sign in again.")},
    Row{Meaning::BorrowedClient, Kind::Denied,
        QT_TRANSLATE_NOOP("EntraText", "This client ID belongs to Microsoft"),
        QT_TRANSLATE_NOOP("EntraText", "Microsoft lets its own programs have only chosen permissions, and "
                                       "those that are needed here are not among them."),
        QT_TRANSLATE_NOOP("EntraText", "Have an own registration made in Entra, and enter its client ID.")},
    Row{Meaning::TenantUnknown, Kind::Denied, QT_TRANSLATE_NOOP("EntraText", "The tenant was not found"),
        QT_TRANSLATE_NOOP("EntraText", "There is no tenant with this id or domain in this cloud. It may be "
                                       "mistyped, or live in another cloud."),
        QT_TRANSLATE_NOOP("EntraText", "Check the id or domain of the tenant, and the cloud.")},
    Row{Meaning::OtherCloud, Kind::Denied,
        QT_TRANSLATE_NOOP("EntraText", "The tenant lives in another cloud"),
        QT_TRANSLATE_NOOP("EntraText", "It signs in at another cloud of Microsoft than the one chosen here."),
        QT_TRANSLATE_NOOP("EntraText", "Choose the cloud of the tenant, then sign in again.")},
    Row{Meaning::AnotherAccount, Kind::SignInNeeded,
        QT_TRANSLATE_NOOP("EntraText", "Another account is needed"),
        QT_TRANSLATE_NOOP("EntraText",
                          "The account does not belong to this tenant, or several accounts are signed in."),
        QT_TRANSLATE_NOOP("EntraText", "Sign in again and pick an account of this tenant.")},
    Row{Meaning::AccountLocked, Kind::Denied, QT_TRANSLATE_NOOP("EntraText", "The account is locked"),
        QT_TRANSLATE_NOOP("EntraText", "Entra locks an account for a while after many attempts, or when they "
                                       "come from an unusual address."),
        QT_TRANSLATE_NOOP("EntraText", "Wait some minutes, or ask your Entra admin. Then sign in again.")},
    Row{Meaning::PasswordExpired, Kind::SignInNeeded,
        QT_TRANSLATE_NOOP("EntraText", "The password has expired"),
        QT_TRANSLATE_NOOP("EntraText", "It must be changed before this account can go on."),
        QT_TRANSLATE_NOOP("EntraText", "Sign in again and choose a new password in the browser.")},
    Row{Meaning::AccountDisabled, Kind::Denied, QT_TRANSLATE_NOOP("EntraText", "The account is switched off"),
        QT_TRANSLATE_NOOP("EntraText", "An administrator has disabled this account."),
        QT_TRANSLATE_NOOP("EntraText",
                          "Sign in with another account, or ask your Entra admin to enable it.")},
    Row{Meaning::WrongPassword, Kind::SignInNeeded,
        QT_TRANSLATE_NOOP("EntraText", "User name or password were not accepted"),
        QT_TRANSLATE_NOOP("EntraText", "Entra does not know them together."),
        QT_TRANSLATE_NOOP("EntraText", "Sign in again. Entra's page also helps with a forgotten password.")},
    Row{Meaning::Revoked, Kind::SignInNeeded,
        QT_TRANSLATE_NOOP("EntraText", "The earlier sign-in was revoked"),
        QT_TRANSLATE_NOOP("EntraText",
                          "The password was changed, or somebody ended all sessions of this account."),
        signInAgain},
    Row{Meaning::PasswordChanged, Kind::SignInNeeded,
        QT_TRANSLATE_NOOP("EntraText", "The password was changed"),
        QT_TRANSLATE_NOOP("EntraText", "The earlier sign-in ended with the old password."), signInAgain},
    Row{Meaning::Unused, Kind::SignInNeeded, QT_TRANSLATE_NOOP("EntraText", "The sign-in has run out"),
        QT_TRANSLATE_NOOP("EntraText",
                          "It was not used in time: a fresh one must be taken up within minutes, "
                          "and one that is kept ends after 90 days without use."),
        signInAgain},
    Row{Meaning::SignInFrequency, Kind::SignInNeeded,
        QT_TRANSLATE_NOOP("EntraText", "It is time to sign in again"),
        QT_TRANSLATE_NOOP("EntraText",
                          "A policy of the organisation (sign-in frequency) asks for it at regular times."),
        signInAgain},
    Row{Meaning::SessionEnded, Kind::SignInNeeded,
        QT_TRANSLATE_NOOP("EntraText", "The earlier sign-in is no longer valid"),
        QT_TRANSLATE_NOOP("EntraText", "Entra does not accept any more what was kept of it."), signInAgain},
    Row{Meaning::CodeUsed, Kind::SignInNeeded, QT_TRANSLATE_NOOP("EntraText", "The sign-in was interrupted"),
        QT_TRANSLATE_NOOP("EntraText", "Its code had been used before, as happens when a connection breaks."),
        signInAgain},
    Row{Meaning::DeviceCodeEnded, Kind::Timeout,
        QT_TRANSLATE_NOOP("EntraText", "The code for the sign-in has ended"),
        QT_TRANSLATE_NOOP("EntraText", "It was not used in time. Such a code holds for a few minutes."),
        QT_TRANSLATE_NOOP("EntraText", "Start the sign-in again to get a new code.")},
    Row{Meaning::DeviceCodeUnknown, Kind::BadReply,
        QT_TRANSLATE_NOOP("EntraText", "Entra does not know the code of this sign-in"),
        QT_TRANSLATE_NOOP("EntraText", "The code that was shown does not belong to a sign-in that waits."),
        QT_TRANSLATE_NOOP("EntraText", "Start the sign-in again to get a new code.")},
    Row{Meaning::OtherClient, Kind::SignInNeeded,
        QT_TRANSLATE_NOOP("EntraText", "The earlier sign-in belongs to another registration"),
        QT_TRANSLATE_NOOP("EntraText", "It was made with another client ID than the one that is set now."),
        signInAgain},
    Row{Meaning::OutsideAccess, Kind::Denied,
        QT_TRANSLATE_NOOP("EntraText", "Access to this tenant is restricted"),
        QT_TRANSLATE_NOOP("EntraText", "A tenant restriction of the network, or a policy for access across "
                                       "tenants, keeps this account out."),
        QT_TRANSLATE_NOOP("EntraText", "Ask your network team or your Entra admin to allow this tenant.")},
    Row{Meaning::NotSubscribed, Kind::Denied, QT_TRANSLATE_NOOP("EntraText", "The tenant lacks a service"),
        QT_TRANSLATE_NOOP("EntraText", "It has no subscription for a service that is needed here, most "
                                       "likely Microsoft Intune."),
        QT_TRANSLATE_NOOP("EntraText",
                          "Check that it is the right tenant and that it has an Intune licence.")},
    Row{Meaning::Loop, Kind::Throttled, QT_TRANSLATE_NOOP("EntraText", "Entra has stopped repeated requests"),
        QT_TRANSLATE_NOOP("EntraText",
                          "This program asked the same thing too often, which is a fault of it."),
        QT_TRANSLATE_NOOP("EntraText", "Wait a few minutes, then try again. If it happens again, copy the "
                                       "details and report them.")},
    Row{Meaning::OwnFault, Kind::BadReply,
        QT_TRANSLATE_NOOP("EntraText", "A fault of this program at the sign-in"),
        QT_TRANSLATE_NOOP("EntraText", "It did not prove itself as Entra expects. It is not caused by "
                                       "anything you did."),
        QT_TRANSLATE_NOOP("EntraText",
                          "Sign in again. If it happens again, copy the details and report them.")},
    Row{Meaning::CredentialWrong, Kind::Denied,
        QT_TRANSLATE_NOOP("EntraText", "The credential was not accepted"),
        QT_TRANSLATE_NOOP("EntraText", "The certificate for unattended watching is not registered with this "
                                       "client ID, or it is no longer valid there."),
        QT_TRANSLATE_NOOP("EntraText", "Ask your Entra admin to upload the .cer file of the certificate "
                                       "under Certificates & secrets of the registration.")},
    Row{Meaning::CredentialExpired, Kind::Denied,
        QT_TRANSLATE_NOOP("EntraText", "The credential has expired"),
        QT_TRANSLATE_NOOP("EntraText", "Entra no longer accepts what unattended watching signs in with."),
        QT_TRANSLATE_NOOP("EntraText", "Make a new certificate here, and ask your Entra admin to upload its "
                                       ".cer file under Certificates & secrets of the registration.")},
    Row{Meaning::CredentialTime, Kind::Denied,
        QT_TRANSLATE_NOOP("EntraText", "The clock of this computer seems wrong"),
        QT_TRANSLATE_NOOP(
            "EntraText",
            "The sign-in carried a time that Entra finds too early or too late, so it was refused."),
        QT_TRANSLATE_NOOP("EntraText", "Set date, time and zone of this computer, then try again.")},
    Row{Meaning::MayWrite, Kind::Denied,
        QT_TRANSLATE_NOOP("EntraText", "This registration may change things"),
        QT_TRANSLATE_NOOP("EntraText", "Unattended watching only reads, so that nobody can misuse its "
                                       "certificate, but a role of this registration lets it write."),
        QT_TRANSLATE_NOOP("EntraText",
                          "Ask your Entra admin to remove that role from the registration, or use "
                          "another one that may only read.")},
    Row{Meaning::NoReturn, Kind::Timeout,
        QT_TRANSLATE_NOOP("EntraText", "The sign-in was not finished in time"),
        QT_TRANSLATE_NOOP("EntraText", "The browser did not come back from the sign-in page within the time "
                                       "that a sign-in may take. Nothing was changed."),
        QT_TRANSLATE_NOOP("EntraText", "Sign in again and stay with the browser until it says that you are "
                                       "signed in. Where it cannot, sign in with a code.")},
    Row{Meaning::Transient, Kind::Throttled, QT_TRANSLATE_NOOP("EntraText", "Entra cannot answer right now"),
        QT_TRANSLATE_NOOP("EntraText", "The sign-in service is busy or has a fault. This passes by itself."),
        QT_TRANSLATE_NOOP("EntraText", "Wait a few minutes, then try again.")},
};

/// A new meaning must not build without its row, in the order of the enumeration.
constexpr bool isComplete()
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows.at(i).of != static_cast<Meaning>(i))
            return false;
    }
    return rows.size() == static_cast<std::size_t>(Meaning::Transient) + 1;
}
static_assert(isComplete());

const Row &rowOf(Meaning meaning)
{
    return rows.at(static_cast<std::size_t>(meaning));
}

QString translated(const char *text)
{
    return QCoreApplication::translate("EntraText", text);
}

} // namespace

ErrorKind entraKind(EntraMeaning meaning)
{
    return rowOf(meaning).kind;
}

std::optional<EntraText> entraText(const Error &error)
{
    const auto meaning = entraMeaning(error.entraCode, error.entraWord);
    if (!meaning)
        return std::nullopt;
    const Row &row = rowOf(*meaning);
    const bool isByCode = error.isDeviceCode && row.nextByCode;
    return EntraText{.title = translated(row.title),
                     .meaning = translated(row.meaning),
                     .next = translated(isByCode ? row.nextByCode : row.next)};
}

} // namespace pushkeeper::base
