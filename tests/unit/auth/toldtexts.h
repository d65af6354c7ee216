// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/errortext.h"
#include "base/result.h"

#include <QString>

/// What somebody reads whom Entra refuses: what happened, and on the next line what to do. Written out here,
/// so that a change of a sentence is read and judged once more.
namespace pushkeeper::told {

/// What the error of a result says; "nothing went wrong" if it has none.
template <class Value>
QString by(const base::Result<Value> &result)
{
    if (result)
        return QStringLiteral("nothing went wrong");
    const base::ErrorText text = base::errorText(result.error());
    return text.title + u'\n' + text.next;
}

inline const QString declined =
    QStringLiteral("The sign-in was declined\n"
                   "Sign in again when you are ready, or ask your Entra admin to approve the permissions for "
                   "everyone.");
inline const QString consentMissing =
    QStringLiteral("An administrator must approve this program\n"
                   "Forward the package for the Entra admin, who gives admin consent. Then sign in again.");
inline const QString policy =
    QStringLiteral("A policy of the organisation does not allow this sign-in\n"
                   "Ask your Entra admin which policy it was: the sign-in logs of Entra name it. The details "
                   "here help to find the entry.");
inline const QString policyByCode =
    QStringLiteral("A policy of the organisation does not allow this sign-in\n"
                   "Policies often block the sign-in with a code. Sign in with the browser instead, or ask "
                   "your Entra admin which policy it was.");
inline const QString managedDevice =
    QStringLiteral("A managed device is needed\n"
                   "Sign in on a computer that the organisation manages, with a browser that is signed in to "
                   "your work account (Edge, or Chrome and Firefox with single sign-on switched on). Or ask "
                   "your Entra admin for an exception.");
inline const QString managedDeviceByCode =
    QStringLiteral("A managed device is needed\n"
                   "The sign-in with a code cannot prove which device it is for. Sign in with the browser of "
                   "a managed computer instead.");
inline const QString notAssigned =
    QStringLiteral("The account is not assigned to this program\n"
                   "Ask your Entra admin to assign the account, then sign in again.");
inline const QString secondFactor = QStringLiteral("A second factor is needed\n"
                                                   "Sign in again and follow the steps in the browser.");
inline const QString runOut = QStringLiteral("The sign-in has run out\n"
                                             "Sign in again.");
inline const QString revoked = QStringLiteral("The earlier sign-in was revoked\n"
                                              "Sign in again.");
inline const QString unknownRegistration =
    QStringLiteral("Entra does not know this registration\n"
                   "Compare client ID, tenant and cloud with the registration in Entra, or ask your Entra "
                   "admin to do so.");
inline const QString notPublic =
    QStringLiteral("The registration is not set up for a desktop program\n"
                   "Ask your Entra admin to open the registration under Authentication, to register "
                   "http://localhost under Mobile and desktop applications, and to set Allow public client "
                   "flows to Yes if you sign in with a code.");
inline const QString credentialWrong =
    QStringLiteral("The credential was not accepted\n"
                   "Ask your Entra admin to upload the .cer file of the certificate under Certificates & "
                   "secrets of the registration.");
inline const QString codeEnded = QStringLiteral("The code for the sign-in has ended\n"
                                                "Start the sign-in again to get a new code.");
inline const QString codeUnknown = QStringLiteral("Entra does not know the code of this sign-in\n"
                                                  "Start the sign-in again to get a new code.");
inline const QString notFinished =
    QStringLiteral("The sign-in was not finished in time\n"
                   "Sign in again and stay with the browser until it says that you are signed in. Where it "
                   "cannot, sign in with a code.");
inline const QString tooMany = QStringLiteral("The service asks for a pause: 127.0.0.1\n"
                                              "Wait 17 second(s), then try again.");
inline const QString outOfOrder = QStringLiteral("The service asks for a pause: 127.0.0.1\n"
                                                 "Wait a few minutes, then try again.");
inline const QString captivePortal =
    QStringLiteral("Something else answered: 127.0.0.1\n"
                   "Open any web page in your browser and sign in to the network there, or ask your network "
                   "team to let this host through. Then try again.");

} // namespace pushkeeper::told
