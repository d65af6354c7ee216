// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/errortext.h"

#include "base/entratext.h"
#include "base/redact.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace pushkeeper::base {

using namespace Qt::StringLiterals;

namespace {

/// The texts of one kind, not yet translated.
struct Wording
{
    QLatin1String name;
    const char *title;
    const char *meaning;
    const char *next;
};

constexpr Wording cancelled{"cancelled"_L1, QT_TRANSLATE_NOOP("ErrorText", "The work was cancelled"),
                            QT_TRANSLATE_NOOP("ErrorText", "It was stopped before it was done."),
                            QT_TRANSLATE_NOOP("ErrorText", "Start it again when you are ready.")};

constexpr Wording offline{"offline"_L1, QT_TRANSLATE_NOOP("ErrorText", "No connection"),
                          QT_TRANSLATE_NOOP("ErrorText", "This computer could not reach the service."),
                          QT_TRANSLATE_NOOP("ErrorText", "Check the network connection, then try again.")};

constexpr Wording timeout{
    "timeout"_L1, QT_TRANSLATE_NOOP("ErrorText", "No answer in time"),
    QT_TRANSLATE_NOOP("ErrorText",
                      "The service did not answer in time. It may be busy, or the connection may be slow."),
    QT_TRANSLATE_NOOP("ErrorText", "Try again in a few minutes.")};

constexpr Wording tls{
    "tls"_L1, QT_TRANSLATE_NOOP("ErrorText", "No secure connection"),
    QT_TRANSLATE_NOOP("ErrorText", "The server could not prove its identity, so nothing was sent. Often the "
                                   "company network inspects the traffic, and this computer does not know "
                                   "the company's root certificate."),
    QT_TRANSLATE_NOOP("ErrorText",
                      "Ask your network team to install the company's root certificate in the "
                      "certificate store of this system, or to exempt this host from inspection. "
                      "Check the date of this computer too.")};

constexpr Wording proxy{
    "proxy"_L1, QT_TRANSLATE_NOOP("ErrorText", "The proxy stopped the connection"),
    QT_TRANSLATE_NOOP(
        "ErrorText",
        "The proxy between this computer and the internet refused the connection or wants a sign-in."),
    QT_TRANSLATE_NOOP(
        "ErrorText",
        "Check the proxy settings of this computer, or ask your network team to let this host through.")};

constexpr Wording proxySignIn{
    "proxy-sign-in"_L1, QT_TRANSLATE_NOOP("ErrorText", "The proxy wants a sign-in"),
    QT_TRANSLATE_NOOP("ErrorText", "The proxy of your company asks for a user name and a password. It let "
                                   "nothing of this program through yet."),
    QT_TRANSLATE_NOOP(
        "ErrorText",
        "Try again in a minute and enter both when you are asked. Where nobody can be asked, put them into "
        "the proxy settings of this system, or into the variable https_proxy in the form "
        "http://user:password@host:port.")};

constexpr Wording captivePortal{
    "captive-portal"_L1, QT_TRANSLATE_NOOP("ErrorText", "Something else answered"),
    QT_TRANSLATE_NOOP("ErrorText", "A web page came where the service should have answered. Often it is the "
                                   "sign-in page of a guest network, or a proxy that blocks the address."),
    QT_TRANSLATE_NOOP("ErrorText",
                      "Open any web page in your browser and sign in to the network there, or ask "
                      "your network team to let this host through. Then try again.")};

constexpr Wording throttled{
    "throttled"_L1, QT_TRANSLATE_NOOP("ErrorText", "The service asks for a pause"),
    QT_TRANSLATE_NOOP("ErrorText", "It has had many requests in a short time, or is out of order for a "
                                   "moment. Both pass by themselves."),
    QT_TRANSLATE_NOOP("ErrorText", "Wait a few minutes, then try again.")};

constexpr Wording signInNeeded{
    "sign-in-needed"_L1, QT_TRANSLATE_NOOP("ErrorText", "Sign-in needed"),
    QT_TRANSLATE_NOOP("ErrorText", "There is no valid sign-in, or the one from before has ended."),
    QT_TRANSLATE_NOOP("ErrorText", "Sign in, then try again.")};

constexpr Wording claimsChallenge{
    "claims-challenge"_L1, QT_TRANSLATE_NOOP("ErrorText", "A fresh sign-in is wanted"),
    QT_TRANSLATE_NOOP("ErrorText",
                      "A policy of the organisation asks to confirm the sign-in before it goes on. "
                      "Nothing was changed."),
    QT_TRANSLATE_NOOP("ErrorText", "Sign in again, then repeat the step.")};

constexpr Wording wrongTenant{
    "wrong-tenant"_L1, QT_TRANSLATE_NOOP("ErrorText", "An account of another tenant"),
    QT_TRANSLATE_NOOP("ErrorText",
                      "The account that signed in belongs to another tenant than the one that is open here. "
                      "Nothing was read."),
    QT_TRANSLATE_NOOP("ErrorText",
                      "Sign in again and choose an account of this tenant. A private window of the "
                      "browser, or another browser, asks for the account anew.")};

constexpr Wording consentMissing{
    "consent-missing"_L1, QT_TRANSLATE_NOOP("ErrorText", "A permission is missing"),
    QT_TRANSLATE_NOOP("ErrorText",
                      "The tenant has not yet granted this program a permission that this step needs."),
    QT_TRANSLATE_NOOP("ErrorText", "Ask an administrator who can give admin consent in Microsoft Entra to "
                                   "grant it, then sign in again.")};

constexpr Wording denied{
    "denied"_L1, QT_TRANSLATE_NOOP("ErrorText", "Access denied"),
    QT_TRANSLATE_NOOP(
        "ErrorText",
        "The account that is signed in may not do this. Its role may be missing or not yet active."),
    QT_TRANSLATE_NOOP("ErrorText", "Activate the role or ask an administrator for it, then try again.")};

constexpr Wording notFound{
    "not-found"_L1, QT_TRANSLATE_NOOP("ErrorText", "Not found"),
    QT_TRANSLATE_NOOP("ErrorText",
                      "It does not exist at the place where it was looked for, or it has been removed."),
    QT_TRANSLATE_NOOP("ErrorText", "Check the name, then try again.")};

constexpr Wording conflict{
    "conflict"_L1, QT_TRANSLATE_NOOP("ErrorText", "Something changed meanwhile"),
    QT_TRANSLATE_NOOP("ErrorText", "Somebody else, or another window of this program, changed the same "
                                   "thing. Your change was not made."),
    QT_TRANSLATE_NOOP("ErrorText", "Read the present state again, then decide.")};

constexpr Wording badReply{
    "bad-reply"_L1, QT_TRANSLATE_NOOP("ErrorText", "An unexpected answer"),
    QT_TRANSLATE_NOOP("ErrorText",
                      "The service answered with something that this program does not understand."),
    QT_TRANSLATE_NOOP("ErrorText", "Try again. If it happens again, copy the details and report them.")};

constexpr Wording shortList{
    "short-list"_L1, QT_TRANSLATE_NOOP("ErrorText", "Intune lists fewer devices than it counts"),
    QT_TRANSLATE_NOOP("ErrorText", "Part of the list may be missing, so the last complete reading stays."),
    QT_TRANSLATE_NOOP("ErrorText",
                      "Read the devices again. If the numbers stay the same, the list is taken as it is.")};

constexpr Wording keychainMissing{
    "keychain-missing"_L1, QT_TRANSLATE_NOOP("ErrorText", "No keychain"),
    QT_TRANSLATE_NOOP("ErrorText", "This system offers no keychain, so a credential cannot be kept safely."),
    QT_TRANSLATE_NOOP("ErrorText", "Start or install a keychain service, or go on without storing anything: "
                                   "the sign-in then holds for this run only.")};

constexpr Wording keychainRefused{
    "keychain-refused"_L1, QT_TRANSLATE_NOOP("ErrorText", "The keychain refused access"),
    QT_TRANSLATE_NOOP("ErrorText",
                      "The keychain of this system did not let this program read or write its entry."),
    QT_TRANSLATE_NOOP("ErrorText", "Allow the access when the system asks, then try again.")};

constexpr Wording keychainLocked{
    "keychain-locked"_L1, QT_TRANSLATE_NOOP("ErrorText", "The keychain is locked"),
    QT_TRANSLATE_NOOP("ErrorText", "The credential in it can be read only after it is unlocked."),
    QT_TRANSLATE_NOOP("ErrorText", "Unlock the keychain of this system, then try again.")};

constexpr Wording wrongFile{
    "wrong-file"_L1, QT_TRANSLATE_NOOP("ErrorText", "Not the file that is needed"),
    QT_TRANSLATE_NOOP("ErrorText", "Its content is damaged or of another kind than this step needs."),
    QT_TRANSLATE_NOOP("ErrorText",
                      "Choose the right file. If it should be the right one, download it again.")};

constexpr Wording wrongInput{
    "wrong-input"_L1, QT_TRANSLATE_NOOP("ErrorText", "This cannot be used here"),
    QT_TRANSLATE_NOOP("ErrorText", "It does not have the form that is needed, or stands for nothing known."),
    QT_TRANSLATE_NOOP("ErrorText", "Compare it with the example beside the field or in the help, and try "
                                   "again.")};

constexpr Wording wrongCertificate{
    "wrong-certificate"_L1, QT_TRANSLATE_NOOP("ErrorText", "This certificate does not fit"),
    QT_TRANSLATE_NOOP("ErrorText", "It is not the certificate that this step expects, so it was not used."),
    QT_TRANSLATE_NOOP(
        "ErrorText",
        "Compare the topic and the serial number, then choose the certificate that belongs to them.")};

constexpr Wording crypto{
    "crypto"_L1, QT_TRANSLATE_NOOP("ErrorText", "The cryptographic check was not possible"),
    QT_TRANSLATE_NOOP("ErrorText", "The cryptography of this system could not work with this key, "
                                   "certificate or signature. That does not say whether it is genuine."),
    QT_TRANSLATE_NOOP("ErrorText",
                      "Try again on a system with current updates, or copy the details and report them.")};

constexpr Wording disk{
    "disk"_L1, QT_TRANSLATE_NOOP("ErrorText", "A file or folder could not be used"),
    QT_TRANSLATE_NOOP("ErrorText",
                      "The system did not let this program read or write there, or the disk is full."),
    QT_TRANSLATE_NOOP(
        "ErrorText", "Check the access rights and the free space, or choose another place. Then try again.")};

constexpr Wording database{
    "database"_L1, QT_TRANSLATE_NOOP("ErrorText", "The records could not be used"),
    QT_TRANSLATE_NOOP("ErrorText", "The database of this program could not be read or written."),
    QT_TRANSLATE_NOOP("ErrorText",
                      "Close other windows of this program and check the free space, then try again.")};

constexpr Wording internal{
    "internal"_L1, QT_TRANSLATE_NOOP("ErrorText", "A fault of this program"),
    QT_TRANSLATE_NOOP(
        "ErrorText",
        "Something happened that this program was not prepared for. It is not caused by anything you did."),
    QT_TRANSLATE_NOOP("ErrorText", "Copy the details and report them. Then start the program again.")};

/// No default: a new kind must not build without its texts.
const Wording &wordingOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return cancelled;
    case ErrorKind::Offline:
        return offline;
    case ErrorKind::Timeout:
        return timeout;
    case ErrorKind::Tls:
        return tls;
    case ErrorKind::Proxy:
        return proxy;
    case ErrorKind::ProxySignIn:
        return proxySignIn;
    case ErrorKind::CaptivePortal:
        return captivePortal;
    case ErrorKind::Throttled:
        return throttled;
    case ErrorKind::SignInNeeded:
        return signInNeeded;
    case ErrorKind::ClaimsChallenge:
        return claimsChallenge;
    case ErrorKind::WrongTenant:
        return wrongTenant;
    case ErrorKind::ConsentMissing:
        return consentMissing;
    case ErrorKind::Denied:
        return denied;
    case ErrorKind::NotFound:
        return notFound;
    case ErrorKind::Conflict:
        return conflict;
    case ErrorKind::BadReply:
        return badReply;
    case ErrorKind::ShortList:
        return shortList;
    case ErrorKind::KeychainMissing:
        return keychainMissing;
    case ErrorKind::KeychainRefused:
        return keychainRefused;
    case ErrorKind::KeychainLocked:
        return keychainLocked;
    case ErrorKind::WrongFile:
        return wrongFile;
    case ErrorKind::WrongInput:
        return wrongInput;
    case ErrorKind::WrongCertificate:
        return wrongCertificate;
    case ErrorKind::Crypto:
        return crypto;
    case ErrorKind::Disk:
        return disk;
    case ErrorKind::Database:
        return database;
    case ErrorKind::Internal:
        return internal;
    }
    Q_UNREACHABLE();
}

QString translated(const char *text)
{
    return QCoreApplication::translate("ErrorText", text);
}

QString withSubject(const QString &title, const QString &subject)
{
    if (subject.isEmpty())
        return title;
    //: Title of an error: what happened, then the file or host it happened to.
    return QCoreApplication::translate("ErrorText", "%1: %2").arg(title, redact(subject));
}

/// Nothing unless the service named a pause.
std::optional<QString> pauseOf(const Error &error)
{
    if (error.kind != ErrorKind::Throttled || error.retryAfter <= std::chrono::seconds(0))
        return std::nullopt;
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(error.retryAfter);
    if (error.retryAfter > std::chrono::minutes(2))
        return QCoreApplication::translate("ErrorText", "Wait %n minute(s), then try again.", nullptr,
                                           int(minutes.count()));
    return QCoreApplication::translate("ErrorText", "Wait %n second(s), then try again.", nullptr,
                                       int(error.retryAfter.count()));
}

QString detailsOf(const Wording &wording, const Error &error)
{
    QStringList lines{QString("Kind: "_L1 + QString(wording.name))};
    if (!error.where.isEmpty())
        lines += "Where: "_L1 + QString::fromUtf8(error.where);
    if (error.httpStatus != 0)
        lines += "HTTP status: "_L1 + QString::number(error.httpStatus);
    if (!error.requestId.isEmpty())
        lines += "Request id: "_L1 + error.requestId;
    if (error.entraCode != 0)
        lines += "Entra code: AADSTS"_L1 + QString::number(error.entraCode);
    if (!error.entraWord.isEmpty())
        lines += "Entra word: "_L1 + error.entraWord;
    if (!error.detail.isEmpty())
        lines += "Detail: "_L1 + error.detail;
    return redact(lines.join(u'\n'));
}

} // namespace

ErrorText errorText(const Error &error)
{
    const Wording &wording = wordingOf(error.kind);
    const EntraText said = entraText(error).value_or(EntraText{.title = translated(wording.title),
                                                               .meaning = translated(wording.meaning),
                                                               .next = translated(wording.next)});
    return {.title = withSubject(said.title, error.subject),
            .meaning = said.meaning,
            .next = pauseOf(error).value_or(said.next),
            .details = detailsOf(wording, error)};
}

QString kindName(ErrorKind kind)
{
    return wordingOf(kind).name;
}

} // namespace pushkeeper::base
