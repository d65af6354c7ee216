// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <chrono>

namespace pushkeeper::base {

/// Everything that can go wrong, as the caller must tell it apart. Closed: base/errortext has a text for
/// each.
enum class ErrorKind {
    Cancelled,
    Offline,
    Timeout,
    Tls,
    Proxy,
    /// The proxy, which is the subject, wants to know who asks.
    ProxySignIn,
    /// A page came where a service should have answered.
    CaptivePortal,
    Throttled,
    SignInNeeded,
    ClaimsChallenge,
    /// The account that signed in belongs to another tenant.
    WrongTenant,
    ConsentMissing,
    Denied,
    NotFound,
    Conflict,
    BadReply,
    /// A list holds clearly fewer entries than the service itself counts; the subject names both numbers.
    ShortList,
    KeychainMissing,
    KeychainRefused,
    KeychainLocked,
    WrongFile,
    /// What somebody typed, or a name that stands for nothing here.
    WrongInput,
    WrongCertificate,
    Crypto,
    Disk,
    Database,
    Internal,
};

/// A failure as a value. It holds no text for the user (see base/errortext).
struct Error
{
    // Every member has a default, so that `Error{.kind = ...}` may leave out any of them without a warning.
    ErrorKind kind = ErrorKind::Internal;
    /// The place that noticed it, for instance "pki.reader".
    QByteArray where{};
    /// What it was about: a file name, a host. Shown to the user.
    QString subject{};
    /// Technical, English, already free of secrets (see base/redact).
    QString detail{};
    int httpStatus = 0;
    QString requestId{};
    std::chrono::seconds retryAfter{0};
    /// What a claims challenge demands of the next sign-in, base64 as it came. Never shown.
    QByteArray claims{};
    /// The number behind AADSTS in a refusal of Entra; 0: none.
    int entraCode = 0;
    /// The word of that refusal: its suberror if that says something to us, else its error. See entraMeaning.
    QString entraWord{};
    /// Entra refused a sign-in by device code, which policies often block.
    bool isDeviceCode = false;
    /// No connection came about, to a host that has not answered this program: asking it again at once only
    /// makes the user wait.
    bool isUnreached = false;

    bool operator==(const Error &) const = default;
};

/// A WrongFile noticed at `where`. `detail` is technical, English and free of values.
inline Error wrongFile(const QByteArray &where, const QString &detail)
{
    return {.kind = ErrorKind::WrongFile, .where = where, .detail = detail};
}

} // namespace pushkeeper::base

Q_DECLARE_METATYPE(pushkeeper::base::Error)
